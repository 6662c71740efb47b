//! What a person can answer in one step when a mapping was tried: the calendar of years, equal records once.

use super::key_field;
use super::mapping::Tried;
use bearings_app::YearsIn;
use bearings_fault::{Detail, Details, Fault, Finding};
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// Field, answer, and what the button says.
type AnswerButton = (&'static str, &'static str, String);

/// The answers so far as hidden fields, but for one that is asked anew.
pub(super) fn asked_fields(asked: &Tried<'_>, key: &str, but: &str) -> Markup {
    html! {
        (key_field(key))
        input type="hidden" name="file" value=(asked.file);
        input type="hidden" name="table" value=(asked.table);
        @for (field, text) in asked.answers.0.iter().filter(|(field, _)| *field != but) {
            input type="hidden" name=(field) value=(text);
        }
    }
}

/// Buttons that try again with one more answer: a calendar for years that could not be read, equal records once.
pub(super) fn one_step(words: &Words, findings: &[Finding], asked: &Tried<'_>, key: &str) -> Markup {
    let mut answers: Vec<AnswerButton> = Vec::new();
    for finding in findings {
        match finding.code.to_string().as_str() {
            "INGEST-190" => answers.extend(calendar_answers(words, &finding.details)),
            "INGEST-193" => answers.push(("once", "yes", words.say(&messages::ui_map_once()))),
            _ => {}
        }
    }
    answer_buttons(&answers, asked, key)
}

/// The calendars in which the year that is named may be written.
fn calendar_answers(words: &Words, details: &Details) -> Vec<AnswerButton> {
    let year = details.iter().find_map(|(name, detail)| match detail {
        Detail::Text(year) if *name == "year" => year.parse().ok(),
        _ => None,
    });
    let button = |years: YearsIn| {
        let name = words.say(&messages::ui_map_years_name(years.id()));
        ("years", years.id(), words.say(&messages::ui_map_years_are(name)))
    };
    year.map(YearsIn::that_may_be).unwrap_or_default().into_iter().map(button).collect()
}

fn answer_buttons(answers: &[AnswerButton], asked: &Tried<'_>, key: &str) -> Markup {
    html! {
        @if !answers.is_empty() {
            div.row {
                @for (field, answer, label) in answers {
                    form method="post" action="/data/map/try" {
                        (asked_fields(asked, key, field))
                        input type="hidden" name=(field) value=(answer);
                        button type="submit" { (label) }
                    }
                }
            }
        }
    }
}

/// Nothing could be read because the years are those of another calendar: why, and a button for each that may be meant.
pub fn other_calendar(words: &Words, fault: &dyn Fault, asked: &Tried<'_>, key: &str) -> Markup {
    let spoken = words.fault(fault);
    html! {
        h1 { (words.say(&messages::ui_map_try_title())) }
        section.panel.stack {
            div.note.warn role="alert" { p { (spoken.sentence) } p { (spoken.hint) } }
            (answer_buttons(&calendar_answers(words, &fault.details()), asked, key))
            form method="post" action="/data/map" { (asked_fields(asked, key, "")) button type="submit" { (words.say(&messages::ui_map_change())) } }
        }
    }
}
