//! The page or fragment that says a fault: sentence, hint, code, and a way on.

use bearings_locale::{Spoken, Words, messages};
use maud::{Markup, html};

/// A whole page's content.
pub fn refusal(words: &Words, spoken: &Spoken, back: &str) -> Markup {
    html! {
        section.stack role="alert" {
            h1 { (words.say(&messages::ui_not_done())) }
            (refusal_note(spoken))
            p { a.btn href=(back) { (words.say(&messages::ui_go_back())) } }
        }
    }
}

/// The same inside another page.
pub fn refusal_note(spoken: &Spoken) -> Markup {
    html! {
        div.note.bad role="alert" {
            p { strong { (spoken.sentence) } }
            p { (spoken.hint) }
            p.tiny { bdi { (spoken.code) } }
        }
    }
}
