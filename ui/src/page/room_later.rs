//! A room that is not built yet: one line on what it will do, and a way back.

use bearings_locale::{Message, Words, messages};
use maud::{Markup, html};

/// The page of such a room.
pub fn room_later(words: &Words, room: &Message, what: &Message) -> Markup {
    html! {
        section.stack {
            h1 { (words.say(room)) }
            p.note.warn { (words.say(&messages::ui_room_later())) }
            p.note { (words.say(what)) }
            p { a.btn href="/" { (words.say(&messages::ui_back_to_start())) } }
        }
    }
}
