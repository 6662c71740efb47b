//! The frame: `<html lang dir>`, the rail of rooms, the bar with the workspace and its state, the main part.

use super::{Icon, icon};
use bearings_app::{Preferences, Theme};
use bearings_locale::{Words, messages};
use maud::{DOCTYPE, Markup, html};

/// The rooms of the rail, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// The start page and See my country.
    Start,
    /// Training.
    Learn,
    /// The data plan.
    Plan,
    /// The migration profile.
    Profile,
    /// Files and observations.
    Data,
    /// Modules for trainers.
    Teach,
    /// Help and the diagnosis file.
    Help,
}

impl Room {
    /// The room that an address belongs to.
    pub fn of(address: &str) -> Room {
        match address.split('/').nth(1) {
            Some("learn") => Room::Learn,
            Some("plan") => Room::Plan,
            Some("profile") => Room::Profile,
            Some("data") => Room::Data,
            Some("teach") => Room::Teach,
            Some("help") => Room::Help,
            _ => Room::Start,
        }
    }
}

/// All that the frame shows around a page.
pub struct Frame<'a> {
    /// The language of the interface.
    pub words: &'a Words,
    /// Theme and text size.
    pub preferences: &'a Preferences,
    /// The room the page belongs to.
    pub room: Room,
    /// Title of the page, without the program's name.
    pub title: String,
    /// Name of the open workspace; none on the start page.
    pub workspace: Option<String>,
    /// When a copy was last written elsewhere, as a sentence; empty without a workspace.
    pub last_copy: String,
    /// What undo would undo, such as *Undo: edit “Origins”*.
    pub undo: Option<String>,
    /// What only our own pages know; every form carries it.
    pub key: &'a str,
}

/// The hidden field by which a form shows that it is one of ours.
pub fn key_field(key: &str) -> Markup {
    html! { input type="hidden" name=(crate::gate::KEY_FIELD) value=(key); }
}

/// The whole page.
pub fn frame(page: &Frame<'_>, main: Markup) -> Markup {
    let words = page.words;
    let language = words.language();
    html! {
        (DOCTYPE)
        html lang=(language.code()) dir=(language.direction()) data-theme=(theme(page.preferences.theme)) data-size=(page.preferences.text_size) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (page.title) " · " (words.say(&messages::ui_program())) }
                meta name="htmx-config" content=r#"{"allowEval":false,"selfRequestsOnly":true,"historyCacheSize":0,"includeIndicatorStyles":false}"#;
                link rel="stylesheet" href="/assets/charts.css";
                link rel="stylesheet" href="/assets/bearings.css";
                script src="/assets/htmx.min.js" defer {}
                script src="/assets/bearings.js" defer {}
            }
            body data-key=(page.key) {
                a.skip href="#main" { (words.say(&messages::ui_skip_to_content())) }
                (rail(page))
                (bar(page))
                main id="main" tabindex="-1" { (main) }
            }
        }
    }
}

fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "contrast",
    }
}

fn rail(page: &Frame<'_>) -> Markup {
    let words = page.words;
    let rooms = [
        (Room::Learn, "/learn", Icon::Learn, words.say(&messages::ui_room_learn())),
        (Room::Plan, "/plan", Icon::Plan, words.say(&messages::ui_room_plan())),
        (Room::Profile, "/profile", Icon::Profile, words.say(&messages::ui_room_profile())),
        (Room::Data, "/data", Icon::Data, words.say(&messages::ui_room_data())),
        (Room::Teach, "/teach", Icon::Teach, words.say(&messages::ui_room_teach())),
    ];
    let here = |room: Room| (room == page.room).then_some("page");
    html! {
        nav.rail aria-label=(words.say(&messages::ui_rooms())) {
            a.mark href="/" aria-label=(words.say(&messages::ui_start())) aria-current=[here(Room::Start)] { (icon(Icon::Mark)) }
            @for (room, address, drawing, name) in rooms {
                a href=(address) aria-current=[here(room)] { (icon(drawing)) (name) }
            }
            a.end href="/help" aria-current=[here(Room::Help)] { (icon(Icon::Help)) (words.say(&messages::ui_room_help())) }
        }
    }
}

fn bar(page: &Frame<'_>) -> Markup {
    let words = page.words;
    html! {
        header.bar {
            @match &page.workspace {
                Some(name) => {
                    strong dir="auto" { (name) }
                    span.quiet { (words.say(&messages::ui_every_change_kept())) }
                    a.quiet href="/copies" { (page.last_copy) }
                }
                None => strong { (words.say(&messages::ui_program())) },
            }
            span.grow {}
            @if let Some(undo) = &page.undo {
                form method="post" action="/undo" { (key_field(page.key)) button.undo type="submit" title=(undo) { (undo) } }
            }
            a.btn href="/preferences" { (words.info().name) }
        }
    }
}
