//! See my country: the list of areas, and the data sheet of one.

use super::key_field;
use crate::part::{BlockContext, blocks};
use bearings_locale::{Words, messages};
use bearings_model::AreaCode;
use bearings_report::Document;
use maud::{Markup, html};

/// The areas of the edition, to be narrowed by typing.
pub fn choose_country(words: &Words, areas: &[(AreaCode, String)]) -> Markup {
    html! {
        section.stack {
            h1 { (words.say(&messages::ui_country_title())) }
            div.field {
                label for="narrow" { (words.say(&messages::ui_country_type())) }
                input id="narrow" type="search" autocomplete="off" autofocus data-narrows="#areas" data-none="#none";
                p.quiet { (words.say(&messages::ui_country_enter())) }
            }
            p.note hidden id="none" role="status" { (words.say(&messages::ui_country_none())) }
            ul.areas id="areas" {
                @for (code, name) in areas {
                    li data-also=(code) { a href={ "/country/" (code) } { (name) } }
                }
            }
            p.quiet { (words.say(&messages::ui_country_designations())) }
        }
    }
}

/// The page while the shipped edition is made ready for the first time.
pub fn preparing(words: &Words, done: u64, of: u64, address: &str) -> Markup {
    html! {
        section.stack id="preparing" hx-get=(address) hx-trigger="load delay:300ms" hx-target="main" hx-select="main > *" hx-swap="innerHTML" {
            h1 { (words.say(&messages::ui_country_preparing())) }
            @if of > 0 { progress max=(of) value=(done) aria-label=(words.say(&messages::ui_country_preparing())) {} }
            @else { progress aria-label=(words.say(&messages::ui_country_preparing())) {} }
            p.quiet { (words.say(&messages::ui_country_preparing_why())) }
        }
    }
}

/// The data sheet on screen, with the doors to keep it.
pub fn country_sheet(words: &Words, area: &AreaCode, sheet: &Document, key: &str) -> Markup {
    let trace = format!("/country/{area}/trace");
    let context = BlockContext { words, trace: &trace };
    html! {
        div.row {
            div.grow { p.quiet { (sheet.title) } h1 { (sheet.cover.subtitle) } }
            div.row {
                @for (format, name) in [("pdf", messages::ui_save_pdf()), ("docx", messages::ui_save_word())] {
                    form method="post" action={ "/country/" (area) "/give-out" } {
                        (key_field(key))
                        input type="hidden" name="pick" value="";
                        input type="hidden" name="format" value=(format);
                        button.primary[format == "pdf"] type="submit" data-host="save_as" data-with=(format!("{{\"format\":\"{format}\",\"name\":\"{area}\"}}")) { (words.say(&name)) }
                    }
                }
                a.btn href={ "/country/" (area) "/pages" } { (words.say(&messages::ui_see_pages())) }
                button type="button" data-prints="" { (words.say(&messages::ui_print())) }
            }
        }
        p.note.warn { (sheet.cover.status) }
        div.cols.side {
            nav.stack aria-label=(sheet.labels.contents) {
                ol.outline { @for section in &sheet.sections { li.sub[section.level > 1] { a href={ "#" (section.id) } { (section.number) " " (section.title) } } } }
                p { a.btn href={ "/explore?area=" (area) } { (words.say(&messages::ui_explore())) } }
                p { a.btn href="/country" { (words.say(&messages::ui_other_country())) } }
            }
            div.stack lang=(sheet.language) dir=(if sheet.right_to_left { "rtl" } else { "ltr" }) {
                @for section in &sheet.sections {
                    section.panel.stack id=(section.id) aria-labelledby={ "h-" (section.id) } {
                        h2 id={ "h-" (section.id) } { (section.number) " " (section.title) }
                        (blocks(&context, &section.blocks))
                    }
                }
                @for note in &sheet.colophon { p.quiet { (note.text()) } }
            }
        }
        div id="trace" {}
    }
}

/// The pages as they will be printed.
pub fn country_pages(words: &Words, area: &AreaCode, title: &str, pages: usize) -> Markup {
    html! {
        div.row {
            h1 { (title) }
            span.grow {}
            a.btn href={ "/country/" (area) } { (words.say(&messages::ui_go_back())) }
        }
        div.paper-stack {
            @for page in 1..=pages {
                img.paper loading="lazy" src={ "/country/" (area) "/page/" (page) ".svg" } alt=(words.say(&messages::ui_page_of(words.numbers().count(page as i64), words.numbers().count(pages as i64))));
            }
        }
    }
}
