//! The room Profile: the outline, one section with its guidance and own words, the page as it will be printed.

use super::key_field;
use crate::part::{BlockContext, blocks};
use bearings_app::{OutlineEntry, SectionView};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// What the page of one section shows.
pub struct ProfilePage<'a> {
    /// The language of the interface.
    pub words: &'a Words,
    /// All sections.
    pub outline: &'a [OutlineEntry],
    /// The section that is open.
    pub section: &'a SectionView,
    /// Language of the document, such as `fr`.
    pub language: &'a str,
    /// Whether that language runs from right to left.
    pub right_to_left: bool,
    /// The page of the preview on which the section begins, from 1, and how many there are.
    pub preview: (usize, usize),
    /// The launch key.
    pub key: &'a str,
}

/// The whole room.
pub fn profile(page: &ProfilePage<'_>) -> Markup {
    html! {
        div.cols.three id="desk" {
            (outline(page))
            (section(page))
            (preview(page))
        }
        div id="trace" {}
    }
}

fn outline(page: &ProfilePage<'_>) -> Markup {
    let words = page.words;
    let of = page.outline.iter().filter(|entry| !entry.left_out).count();
    let complete = page.outline.iter().filter(|entry| is_complete(entry)).count();
    html! {
        nav.stack aria-label=(words.say(&messages::ui_profile_outline())) {
            h2 { (words.say(&messages::ui_profile_light())) }
            ol.outline {
                @for entry in page.outline {
                    li.sub[entry.level > 1] {
                        a href={ "/profile/" (entry.id) } aria-current=[(entry.id == page.section.id).then_some("true")] {
                            span.dot.done[is_complete(entry)].gap[!entry.has_data] aria-hidden="true" {}
                            span {
                                (entry.title)
                                @if !entry.has_data && !entry.left_out { " " span.chip { (words.say(&if entry.by_office { messages::ui_profile_to_write() } else { messages::ui_profile_no_data() })) } }
                                @if entry.left_out { " " span.chip { (words.say(&messages::ui_profile_left_out())) } }
                            }
                        }
                    }
                }
            }
            p.quiet { (words.say(&messages::ui_profile_complete(words.numbers().count(complete as i64), words.numbers().count(of as i64)))) }
            p { a.btn href="/profile/office" { (words.say(&messages::ui_profile_office())) } }
            p { a.btn.primary href="/profile/give-out" { (words.say(&messages::ui_profile_give_out())) } }
        }
    }
}

/// Whether a section will be printed with data.
fn is_complete(entry: &OutlineEntry) -> bool {
    entry.has_data && !entry.left_out
}

fn section(page: &ProfilePage<'_>) -> Markup {
    let (words, view) = (page.words, page.section);
    let trace = "/profile/trace";
    let context = BlockContext { words, trace };
    let direction = if page.right_to_left { "rtl" } else { "ltr" };
    html! {
        section.stack aria-labelledby="section-title" {
            div.row {
                h1 id="section-title" { (view.title) }
                span.grow {}
                button type="button" data-toggles="show-preview" data-on="#desk" aria-expanded="false" { (words.say(&messages::ui_profile_preview())) }
            }
            @if !view.guidance.is_empty() { p.note { (view.guidance) } }
            div.panel.stack lang=(page.language) dir=(direction) { (blocks(&context, &view.blocks)) }
            form.panel.stack method="post" action={ "/profile/" (view.id) "/text" } {
                (key_field(page.key))
                div.field {
                    label for="own" { (words.say(&messages::ui_own_words())) }
                    p.quiet id="own-help" { (words.say(&messages::ui_own_words_help())) }
                    textarea id="own" name="text" lang=(page.language) dir="auto" aria-describedby="own-help" data-draft={ "/profile/" (view.id) "/draft" } { (view.own_text) }
                }
                div.field {
                    label for="placement" { (words.say(&messages::ui_own_place())) }
                    select id="placement" name="placement" {
                        @for (value, name) in [("before", messages::ui_own_before()), ("after", messages::ui_own_after()), ("instead", messages::ui_own_instead())] {
                            option value=(value) selected[value == view.placement] { (words.say(&name)) }
                        }
                    }
                }
                @if !view.draft.is_empty() && view.draft != view.own_text {
                    p.note.warn { (words.say(&messages::ui_own_draft_found())) }
                    details { summary { (words.say(&messages::ui_own_draft_show())) } p dir="auto" { (view.draft) } }
                }
                div.row { button.primary type="submit" { (words.say(&messages::ui_keep())) } }
            }
            form method="post" action={ "/profile/" (view.id) "/leave-out" } {
                (key_field(page.key))
                input type="hidden" name="left_out" value=(!view.left_out);
                button type="submit" { (words.say(&if view.left_out { messages::ui_profile_put_back() } else { messages::ui_profile_leave_out() })) }
            }
        }
    }
}

fn preview(page: &ProfilePage<'_>) -> Markup {
    let (words, (number, of)) = (page.words, page.preview);
    let caption =
        words.say(&messages::ui_page_of(words.numbers().count(number as i64), words.numbers().count(of as i64)));
    html! {
        section.stack.preview aria-label=(words.say(&messages::ui_profile_preview())) {
            div.row { span.quiet { (caption) } span.grow {} a.btn href="/profile/pages" { (words.say(&messages::ui_see_pages())) } }
            a href={ "/profile/pages#page-" (number) } { img.paper src={ "/profile/page/" (number) ".svg" } alt=(caption); }
        }
    }
}

/// All pages as they will be printed.
pub fn profile_pages(words: &Words, pages: usize) -> Markup {
    html! {
        div.row {
            h1 { (words.say(&messages::ui_profile_preview())) }
            span.grow {}
            a.btn href="/profile" { (words.say(&messages::ui_go_back())) }
        }
        div.paper-stack {
            @for page in 1..=pages {
                img.paper id={ "page-" (page) } loading="lazy" src={ "/profile/page/" (page) ".svg" } alt=(words.say(&messages::ui_page_of(words.numbers().count(page as i64), words.numbers().count(pages as i64))));
            }
        }
    }
}
