//! The checks of an imported file: every doubt with its cells, its repairs, and the report to take along.

use super::data::{SpokenFinding, spoken_finding};
use super::key_field;
use bearings_app::CheckReport;
use bearings_locale::{Words, messages};
use maud::{Markup, html};

/// A doubt in words with its repairs: what the button says, and the id that it sends.
pub struct SpokenCheck {
    /// The doubt.
    pub finding: SpokenFinding,
    /// The repairs.
    pub repairs: Vec<(String, String)>,
}

/// What was found in one imported file, or the visible green state.
pub fn checks(words: &Words, report: &CheckReport, found: &[SpokenCheck], key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::checks_title())) }
        section.panel.stack {
            div.row {
                h2 { bdi { (report.title) } }
                span.chip { (words.say(&messages::ui_data_edition(report.edition.as_str()))) }
            }
            p.quiet { bdi { (report.file_name) } }
            (check_list(words, &report.release, found, key))
            div.row {
                a.btn.primary href="/profile" { (words.say(&messages::ui_import_to_profile())) }
                a.btn href="/data" { (words.say(&messages::ui_import_to_data())) }
            }
        }
        (save_report(words, report, key))
    }
}

/// The doubts with their repairs.
pub(super) fn check_list(words: &Words, release: &str, found: &[SpokenCheck], key: &str) -> Markup {
    html! {
        @if found.is_empty() {
            p.note.good role="status" { (words.say(&messages::ui_no_problems())) }
        }
        @for check in found {
            div.stack {
                (spoken_finding(words, &check.finding))
                @if !check.repairs.is_empty() {
                    div.row {
                        @for (label, repair) in &check.repairs {
                            form method="post" action="/data/checks/repair" {
                                (key_field(key))
                                input type="hidden" name="release" value=(release);
                                input type="hidden" name="repair" value=(repair);
                                button type="submit" { (label) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The report as a file.
fn save_report(words: &Words, report: &CheckReport, key: &str) -> Markup {
    let kinds = [
        ("pdf", messages::ui_give_pdf()),
        ("docx", messages::ui_give_docx()),
        ("html", messages::ui_give_html()),
        ("xlsx", messages::ui_give_xlsx()),
    ];
    let name = words.say_plain(&messages::checks_title());
    html! {
        section.panel.stack aria-labelledby="save-report" {
            h2 id="save-report" { (words.say(&messages::checks_save())) }
            div.row {
                @for (kind, label) in &kinds {
                    form method="post" action="/data/checks/save" {
                        (key_field(key))
                        input type="hidden" name="pick" value="";
                        input type="hidden" name="release" value=(report.release);
                        input type="hidden" name="format" value=(kind);
                        button type="submit" data-host="save_as" data-with=(serde_json::json!({ "format": kind, "name": name }).to_string()) { (words.say(label)) }
                    }
                }
            }
        }
    }
}
