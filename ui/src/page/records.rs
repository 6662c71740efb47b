//! Kept records of persons: the warning, keeping, counting again, discarding.

use super::{SpokenFinding, finding_list, key_field, lock::field, refusal_note};
use bearings_locale::{Spoken, Words, messages};
use maud::{Markup, html};

/// What a person does on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordsAct {
    /// Keep the records of a file.
    Keep,
    /// Count those that are kept.
    Count,
}

/// What the last act on the page ended with.
pub enum RecordsTold<'a> {
    /// It was done.
    Done(&'a str),
    /// The records were counted: how many figures came of it, and what was found.
    Counted {
        /// Title and number.
        sentence: &'a str,
        /// How many of the figures stood in the workspace already, in words; empty for none.
        again: &'a str,
        /// The doubts.
        findings: &'a [SpokenFinding],
    },
    /// It was refused; the person tries again on this page.
    Refused(RecordsAct, &'a Spoken),
}

/// The page.
pub fn records(words: &Words, kept: bool, told: Option<&RecordsTold<'_>>, key: &str) -> Markup {
    let refused = |tried: RecordsAct| matches!(told, Some(RecordsTold::Refused(act, _)) if *act == tried);
    html! {
        h1 { (words.say(&messages::ui_records())) }
        @match told {
            Some(RecordsTold::Refused(_, spoken)) => (refusal_note(spoken)),
            Some(RecordsTold::Done(sentence)) => section.panel.stack role="status" { p { (sentence) } },
            Some(RecordsTold::Counted { sentence, again, findings }) => {
                section.panel.stack role="status" {
                    p { (sentence) }
                    @if !again.is_empty() { p.quiet { (again) } }
                    (finding_list(words, findings))
                }
            }
            None => {}
        }
        p.note { strong { (words.say(&messages::ui_records_warning())) } }
        p data-kept=(kept) { (words.say(&if kept { messages::ui_records_are_kept() } else { messages::ui_records_none() })) }
        @if kept {
            form.panel.stack method="post" action="/data/records/count" {
                (key_field(key))
                h2 { (words.say(&messages::ui_records_count())) }
                p.quiet { (words.say(&messages::ui_records_count_what())) }
                (field(words, "counting", &messages::ui_lock_passphrase(), refused(RecordsAct::Count)))
                div.row { button.primary type="submit" { (words.say(&messages::ui_records_count())) } }
            }
            form.panel.stack method="post" action="/data/records/discard" {
                (key_field(key))
                h2 { (words.say(&messages::ui_records_discard())) }
                p.quiet { (words.say(&messages::ui_records_discard_what())) }
                div.row { button.danger type="submit" { (words.say(&messages::ui_records_discard())) } }
            }
        }
        form.panel.stack method="post" action="/data/records/keep" {
            (key_field(key))
            input type="hidden" name="pick" value="";
            h2 { (words.say(&messages::ui_records_keep_title())) }
            p { (words.say(&messages::ui_records_lost())) }
            (field(words, "passphrase", &messages::ui_lock_new(), refused(RecordsAct::Keep)))
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
