//! Help: how the rooms go together, the keys, and the diagnosis file.

use super::key_field;
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The page. `version` is the program's own.
pub fn help(words: &Words, version: &str, key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_room_help())) }
        section.panel.stack aria-labelledby="first" {
            h2 id="first" { (words.say(&messages::ui_help_first())) }
            ol {
                li { (words.say(&messages::ui_help_step_country())) }
                li { (words.say(&messages::ui_help_step_import())) }
                li { (words.say(&messages::ui_help_step_write())) }
                li { (words.say(&messages::ui_help_step_trace())) }
                li { (words.say(&messages::ui_help_step_copy())) }
            }
        }
        section.panel.stack aria-labelledby="keys" {
            h2 id="keys" { (words.say(&messages::ui_help_keys())) }
            p { (words.say(&messages::ui_help_keys_what())) }
        }
        section.panel.stack aria-labelledby="associate" {
            h2 id="associate" { (words.say(&messages::ui_help_associate())) }
            p { (words.say(&messages::ui_help_associate_what())) }
            form method="post" action="/help/associated" {
                (key_field(key))
                input type="hidden" name="pick" value="";
                button type="submit" data-host="associate" { (words.say(&messages::ui_help_associate_do())) }
            }
        }
        section.panel.stack aria-labelledby="diagnosis" {
            h2 id="diagnosis" { (words.say(&messages::ui_help_diagnosis())) }
            p { (words.say(&messages::ui_help_diagnosis_what())) }
            form method="post" action="/help/diagnosis" {
                (key_field(key))
                input type="hidden" name="pick" value="";
                button type="submit" data-host="save_as" data-with="{\"format\":\"txt\",\"name\":\"bearings-diagnosis\"}" { (words.say(&messages::ui_help_diagnosis_write())) }
            }
        }
        p.quiet { (words.say(&messages::ui_help_version(version))) }
    }
}
