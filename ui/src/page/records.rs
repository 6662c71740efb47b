//! Kept records of persons: the warning, keeping, counting again, discarding.

use super::{SpokenFinding, finding_list, key_field, lock::field};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// The page. `told` is what the last act on it ended with.
pub fn records(words: &Words, kept: bool, told: Option<(&str, Option<&[SpokenFinding]>)>, key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_records())) }
        @if let Some((sentence, findings)) = told {
            section.panel.stack role="status" {
                p { (sentence) }
                @if let Some(findings) = findings { (finding_list(words, findings)) }
            }
        }
        p.note { strong { (words.say(&messages::ui_records_warning())) } }
        p data-kept=(kept) { (words.say(&if kept { messages::ui_records_are_kept() } else { messages::ui_records_none() })) }
        @if kept {
            form.panel.stack method="post" action="/data/records/count" {
                (key_field(key))
                h2 { (words.say(&messages::ui_records_count())) }
                p.quiet { (words.say(&messages::ui_records_count_what())) }
                (field(words, "counting", &messages::ui_lock_passphrase(), false))
                div.row { button.primary type="submit" { (words.say(&messages::ui_records_count())) } }
            }
            form.panel.stack method="post" action="/data/records/discard" {
                (key_field(key))
                h2 { (words.say(&messages::ui_records_discard())) }
                p.quiet { (words.say(&messages::ui_records_discard_what())) }
                div.row { button type="submit" { (words.say(&messages::ui_records_discard())) } }
            }
        }
        form.panel.stack method="post" action="/data/records/keep" {
            (key_field(key))
            input type="hidden" name="pick" value="";
            h2 { (words.say(&messages::ui_records_keep())) }
            p { (words.say(&messages::ui_lock_lost())) }
            (field(words, "passphrase", &messages::ui_lock_new(), false))
            (field(words, "again", &messages::ui_lock_again(), false))
            div.row {
                input id="chosen" type="checkbox" name="chosen" value="yes" required;
                label for="chosen" { (words.say(&messages::ui_records_chosen())) }
            }
            div.row {
                button type="submit" data-host="pick_table" { (words.say(&messages::ui_records_keep())) }
                a.btn href="/data" { (words.say(&messages::ui_go_back())) }
            }
        }
    }
}
