//! The lock of a workspace: opening a locked one, and setting, changing and removing the lock.

use super::{key_field, refusal_note};
use bearings_locale::{Message, Spoken, Words, messages};
use maud::{Markup, html};

/// Asks for the passphrase of the picked file; `refused` is what the last attempt met.
pub fn unlock(words: &Words, file: &str, pick: &str, refused: Option<&Spoken>, key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_lock_open())) }
        @if let Some(spoken) = refused { (refusal_note(spoken)) }
        form.panel.stack method="post" action="/workspace/unlock" {
            (key_field(key))
            input type="hidden" name="pick" value=(pick);
            p { (words.say(&messages::ui_lock_open_what(file))) }
            (field(words, "passphrase", &messages::ui_lock_passphrase(), true))
            div.row {
                button.primary type="submit" { (words.say(&messages::ui_lock_open_do())) }
                a.btn href="/" { (words.say(&messages::ui_leave_form())) }
            }
        }
    }
}

/// The part of the page of copies that tells the state of the lock and changes it.
pub fn lock_panel(words: &Words, locked: bool, key: &str) -> Markup {
    let (state, set) = match locked {
        true => (messages::ui_lock_is(), messages::ui_lock_change()),
        false => (messages::ui_lock_none(), messages::ui_lock_set()),
    };
    html! {
        section.panel.stack aria-labelledby="lock" {
            h2 id="lock" { (words.say(&messages::ui_lock())) }
            p data-locked=(locked) { (words.say(&state)) }
            details {
                summary { (words.say(&set)) }
                form.stack method="post" action="/workspace/lock" {
                    (key_field(key))
                    p.note { strong { (words.say(&messages::ui_lock_lost())) } }
                    p { (words.say(&messages::ui_lock_copies())) }
                    @if locked { (field(words, "old", &messages::ui_lock_present(), false)) }
                    (field(words, "passphrase", &messages::ui_lock_new(), false))
                    (field(words, "again", &messages::ui_lock_again(), false))
                    div.row {
                        input id="understood" type="checkbox" name="understood" value="yes" required;
                        label for="understood" { (words.say(&messages::ui_lock_understood())) }
                    }
                    div.row { button.primary type="submit" { (words.say(&set)) } }
                }
            }
            @if locked {
                details {
                    summary { (words.say(&messages::ui_lock_remove())) }
                    form.stack method="post" action="/workspace/lock/remove" {
                        (key_field(key))
                        p { (words.say(&messages::ui_lock_remove_what())) }
                        (field(words, "removing", &messages::ui_lock_present(), false))
                        div.row { button type="submit" { (words.say(&messages::ui_lock_remove())) } }
                    }
                }
            }
        }
    }
}

pub(super) fn field(words: &Words, name: &str, label: &Message, first: bool) -> Markup {
    html! {
        div.field {
            label for=(name) { (words.say(label)) }
            input id=(name) type="password" name=(name) autocomplete="off" dir="auto" required autofocus[first];
        }
    }
}
