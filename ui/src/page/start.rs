//! The start page: the choice of language on the first start, then the doors that lead somewhere.

use super::key_field;
use bearings_app::LanguageChoice;
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// A workspace opened lately.
pub struct RecentFile {
    /// Number by which it is opened; no path ever reaches a page.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// Whether the file is still there.
    pub there: bool,
}

/// What the start page shows.
pub struct StartPage<'a> {
    /// The language of the interface.
    pub words: &'a Words,
    /// Workspaces opened lately, newest first.
    pub recent: Vec<RecentFile>,
    /// The launch key.
    pub key: &'a str,
}

/// The first page of all: every language in its own script, before any word of another.
pub fn first_start(words: &Words, languages: &[LanguageChoice], key: &str) -> Markup {
    html! {
        section.stack {
            h1 { (words.say(&messages::ui_start_welcome())) }
            form.languages method="post" action="/preferences/language" {
                (key_field(key))
                @for choice in languages {
                    @let language = choice.language;
                    button type="submit" name="language" value=(language.code()) lang=(language.code()) dir=(language.direction()) {
                        (choice.name)
                        @if !choice.reviewed { span aria-hidden="true" { "*" } }
                    }
                }
            }
            p.quiet { "* " (words.say(&messages::ui_language_draft())) }
        }
    }
}

/// The doors, the recent files, and the promise on whose data these are.
pub fn start(page: &StartPage<'_>) -> Markup {
    let words = page.words;
    let later = [
        (messages::ui_room_learn(), messages::ui_learn_later()),
        (messages::ui_room_plan(), messages::ui_plan_later()),
        (messages::ui_room_teach(), messages::ui_teach_later()),
    ];
    html! {
        section.stack {
            h1 { (words.say(&messages::ui_start_title())) }
            div.doors {
                a.door href="/country" {
                    strong { (words.say(&messages::ui_door_country())) }
                    span { (words.say(&messages::ui_door_country_what())) }
                }
                a.door href="/workspace/new" {
                    strong { (words.say(&messages::ui_door_file())) }
                    span { (words.say(&messages::ui_door_file_what())) }
                }
                form.door method="post" action="/workspace/open" {
                    (key_field(page.key))
                    input type="hidden" name="pick" value="";
                    strong { (words.say(&messages::ui_door_open())) }
                    span { (words.say(&messages::ui_door_open_what())) }
                    span { button type="submit" data-host="pick_workspace" { (words.say(&messages::ui_choose_file())) } }
                }
            }
            p.note { (words.say(&messages::ui_start_promise())) }
        }
        @if !page.recent.is_empty() {
            section.stack aria-labelledby="recent" {
                h2 id="recent" { (words.say(&messages::ui_recent())) }
                ul.outline {
                    @for file in &page.recent {
                        li {
                            form.row method="post" action="/workspace/recent" {
                                (key_field(page.key))
                                input type="hidden" name="number" value=(file.number);
                                button.link type="submit" disabled[!file.there] { bdi { (file.name) } }
                                @if !file.there { span.quiet { (words.say(&messages::ui_recent_gone())) } }
                            }
                        }
                    }
                }
            }
        }
        section.stack aria-labelledby="later" {
            h2 id="later" { (words.say(&messages::ui_later())) }
            ul.quiet { @for (room, what) in &later { li { strong { (words.say(room)) } " — " (words.say(what)) } } }
        }
    }
}
