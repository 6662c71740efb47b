//! The room Data: what was imported, importing another file, what the reader saw, how it went.

use super::checks::{SpokenCheck, check_list};
use super::key_field;
use crate::part::text_direction;
use bearings_app::{ImportReport, Look, LookTable, ReleaseSheet};
use bearings_fault::Code;
use bearings_locale::{Spoken, Words, messages};
use maud::{Markup, html};

/// A finding with the words it is told in; what is met in several sheets is one of them.
pub struct SpokenFinding {
    /// `note`, `question` or `error`.
    pub severity: &'static str,
    /// Sentence, hint, code.
    pub spoken: Spoken,
    /// How often it was met.
    pub count: u64,
    /// The first places of each sheet, as `Table 1 · B18`.
    pub places: Vec<String>,
    /// What it tells of, where several findings are told as one.
    pub names: Vec<String>,
}

/// The list of imported files.
pub fn releases(words: &Words, list: &[ReleaseSheet], key: &str) -> Markup {
    html! {
        div.row {
            h1 { (words.say(&messages::ui_data_title())) }
            span.grow {}
            a.btn href="/data/figure" { (words.say(&messages::ui_figure_title())) }
            a.btn href="/data/paste" { (words.say(&messages::ui_paste_title())) }
            a.btn href="/data/records" { (words.say(&messages::ui_records())) }
            (choose_file(words, key))
        }
        @if list.is_empty() {
            section.panel.stack {
                h2 { (words.say(&messages::ui_data_empty())) }
                p { (words.say(&messages::ui_data_empty_next())) }
                form method="post" action="/data/international" {
                    (key_field(key))
                    button type="submit" { (words.say(&messages::ui_data_add_international())) }
                }
            }
        } @else {
            div.stack {
                @for sheet in list { (release(words, sheet, list.len() > 1, key)) }
                div.row { a.btn href="/explore" { (words.say(&messages::ui_explore())) } a.btn href="/data/migration" { (words.say(&messages::ui_migration_title())) } }
            }
        }
    }
}

fn choose_file(words: &Words, key: &str) -> Markup {
    html! {
        form method="post" action="/data/look" {
            (key_field(key))
            input type="hidden" name="pick" value="";
            button.primary type="submit" data-host="pick_table" { (words.say(&messages::ui_data_import())) }
        }
    }
}

fn release(words: &Words, sheet: &ReleaseSheet, several: bool, key: &str) -> Markup {
    html! {
        section.panel.stack {
            div.row {
                h2 { bdi { (sheet.title) } }
                span.chip { (words.say(&messages::ui_data_edition(sheet.edition.as_str()))) }
                @if several && sheet.speaks_first { span.chip.good { (words.say(&messages::ui_speaks())) } }
                span.grow {}
                a.btn href={ "/data/checks/" (sheet.id) } { (words.say(&messages::checks_open())) }
                form method="post" action="/data/remove" {
                    (key_field(key))
                    input type="hidden" name="release" value=(sheet.id);
                    button.danger type="submit" { (words.say(&messages::ui_data_remove())) }
                }
            }
            p { (words.say(&messages::ui_data_observations(words.numbers().count(sheet.observations as i64)))) }
            p.quiet { bdi { (sheet.file_name) } " · " bdi { (sheet.licence) } }
            @if !sheet.obtained_through.is_empty() { p.note { bdi { (through(words, sheet)) } } }
            @if several && !sheet.reason.is_empty() { p.quiet { (words.say(&messages::ui_speaks_why())) ": " bdi { (sheet.reason) } } }
            @if several && !sheet.speaks_first { (speak_first(words, sheet, key)) }
            p.quiet.tiny { "SHA-256 " bdi { (sheet.sha256) } }
        }
    }
}

/// Lets the source of a file speak before the others.
fn speak_first(words: &Words, sheet: &ReleaseSheet, key: &str) -> Markup {
    let field = format!("why-{}", sheet.id);
    html! {
        details {
            summary { (words.say(&messages::ui_speaks_make())) }
            form.stack method="post" action="/data/speaks" {
                (key_field(key))
                input type="hidden" name="release" value=(sheet.id);
                p.quiet { (words.say(&messages::ui_speaks_reason())) }
                div.field {
                    label for=(field) { (words.say(&messages::ui_speaks_why())) }
                    input id=(field) name="reason" dir="auto" required;
                }
                div { button type="submit" { (words.say(&messages::ui_speaks_make())) } }
            }
        }
    }
}

/// Who passed the file on; a recipe says in one word what each language says in its own.
fn through(words: &Words, sheet: &ReleaseSheet) -> String {
    match sheet.obtained_through.as_str() {
        "re-keyed" => words.say(&messages::profile_through_re_keyed()),
        name => name.to_owned(),
    }
}

/// What the reader saw in the chosen file, before anything is kept.
pub fn look(words: &Words, seen: &Look, findings: &[SpokenFinding], pick: &str, key: &str) -> Markup {
    html! {
        h1 { bdi { (seen.file_name) } }
        div.cols.two {
            div.stack {
                @for (place, table) in seen.tables.iter().enumerate() { (seen_table(words, table)) div.row { (map_table(words, place + 1, pick, key)) @if !seen.of_records { (save_table(words, place + 1, pick, key)) } (hand_on_table(words, place + 1, pick, key)) } }
                @if seen.tables.is_empty() { p.note.warn { (words.say(&messages::ui_look_no_tables())) } }
                @else if !seen.of_records { p.quiet { (words.say(&messages::ui_look_correct(words.say(&messages::ui_map_open())))) } }
            }
            section.stack aria-labelledby="seen" {
                div.panel.stack {
                    h2 id="seen" { (words.say(&messages::ui_look_seen())) }
                    p { (words.say(&messages::ui_look_tables(words.numbers().count(seen.tables.len() as i64), words.numbers().count(seen.sheets as i64)))) }
                    @match &seen.recipe {
                        Some(recipe) => p.note.good { (words.say(&messages::ui_look_recipe(recipe.as_str()))) },
                        None => p.note.warn { (words.say(&messages::ui_look_no_recipe())) },
                    }
                    @if seen.recipe.is_some() {
                        form.row method="post" action="/data/import" {
                            (key_field(key))
                            input type="hidden" name="pick" value=(pick);
                            button.primary type="submit" { (words.say(&messages::ui_look_keep())) }
                            a.btn href="/data" { (words.say(&messages::ui_leave_form())) }
                        }
                    } @else {
                        div.row { a.btn href="/data" { (words.say(&messages::ui_go_back())) } }
                    }
                    (finding_list(words, findings))
                }
            }
        }
    }
}

fn seen_table(words: &Words, table: &LookTable) -> Markup {
    // A sheet stands as its makers wrote it, whatever the language of the page.
    let direction = text_direction(table.cells.iter().flat_map(|row| &row.cells)).unwrap_or("ltr");
    let count = |number: u32| words.numbers().count(i64::from(number));
    let rows = match table.first_row == table.last_row {
        true => messages::ui_look_row(count(table.first_row)),
        false => messages::ui_look_rows(count(table.first_row), count(table.last_row)),
    };
    html! {
        section.panel.stack {
            // The direction is that of what scrolls, so that the first column is in view.
            div.scroll dir=(direction) tabindex="0" role="region" aria-label=(table.sheet) {
                table.grid-cells {
                    caption { span dir=(words.language().direction()) { bdi { (table.sheet) } " · " (words.say(&rows)) } }
                    tbody {
                        @for row in &table.cells {
                            tr { th.quiet scope="row" { (row.number) } @for cell in &row.cells { td.head[row.is_head] dir="auto" { (cell) } } }
                        }
                    }
                }
            }
            @if table.shown < table.columns { p.quiet { (words.say(&messages::ui_look_columns(words.numbers().count(table.shown as i64), words.numbers().count(table.columns as i64)))) } }
            @if !table.title.is_empty() { p.quiet { bdi { (table.title) } } }
        }
    }
}

/// Leads to the meaning of the columns.
fn map_table(words: &Words, number: usize, pick: &str, key: &str) -> Markup {
    html! {
        form method="post" action="/data/map" {
            (key_field(key))
            input type="hidden" name="file" value=(pick);
            input type="hidden" name="table" value=(number);
            button type="submit" { (words.say(&messages::ui_map_open())) }
        }
    }
}

/// Saves a table as it was read.
fn save_table(words: &Words, number: usize, pick: &str, key: &str) -> Markup {
    html! {
        form method="post" action="/data/table" {
            (key_field(key))
            input type="hidden" name="file" value=(pick);
            input type="hidden" name="table" value=(number);
            input type="hidden" name="pick" value="";
            button type="submit" data-host="save_as" data-with=(format!("{{\"format\":\"csv\",\"name\":\"table-{number}\"}}")) { (words.say(&messages::ui_look_save_table())) }
        }
    }
}

/// Leads to the formats that keep labels. Files of records are saved only there, since the page warns of what they hold.
fn hand_on_table(words: &Words, number: usize, pick: &str, key: &str) -> Markup {
    html! {
        form method="post" action="/data/hand-on" {
            (key_field(key))
            input type="hidden" name="file" value=(pick);
            input type="hidden" name="table" value=(number);
            button type="submit" { (words.say(&messages::ui_hand_on_open())) }
        }
    }
}

/// Findings in plain words, or the visible green state.
pub(super) fn finding_list(words: &Words, findings: &[SpokenFinding]) -> Markup {
    html! {
        @if findings.is_empty() {
            p.note.good { (words.say(&messages::ui_no_problems())) }
        }
        @for finding in findings { (spoken_finding(words, finding)) }
    }
}

/// Whether the sentence itself has the number: records that are equal to others are counted in it.
fn says_how_often(finding: &SpokenFinding) -> bool {
    finding.spoken.code == Code { prefix: "INGEST", number: 193 }
}

/// One finding: what, what to do, how often, where.
pub(super) fn spoken_finding(words: &Words, finding: &SpokenFinding) -> Markup {
    let tone = match finding.severity {
        "error" => "note bad",
        "question" => "note warn",
        _ => "note",
    };
    html! {
        div class=(tone) {
            p { (finding.spoken.sentence) @if finding.count > 1 && !says_how_often(finding) { " " span.chip { (words.say(&messages::ui_times(words.numbers().count(finding.count as i64)))) } } }
            p { (finding.spoken.hint) }
            @if !finding.names.is_empty() { details { summary { (words.say(&messages::ui_which())) } ul { @for name in &finding.names { li { bdi { (name) } } } } } }
            @if !finding.places.is_empty() { details { summary { (words.say(&messages::ui_places())) } ul { @for place in &finding.places { li dir="auto" { (place) } } } } }
        }
    }
}

/// An import under way: asks again by itself, can be cancelled.
pub fn importing(words: &Words, job: u64, done: u64, of: u64, key: &str) -> Markup {
    under_way(words, &format!("/data/job/{job}"), done, of, key)
}

/// The same for any reading of a file that is asked for at an address.
pub(super) fn under_way(words: &Words, address: &str, done: u64, of: u64, key: &str) -> Markup {
    html! {
        section.panel.stack id="job" hx-get=(address) hx-trigger="load delay:250ms" hx-target="main" hx-select="main > *" hx-swap="innerHTML" {
            h1 { (words.say(&messages::ui_import_reading())) }
            @if of > 0 {
                progress max=(of) value=(done) aria-label=(words.say(&messages::ui_import_reading())) {}
                p.quiet { (words.say(&messages::ui_import_progress(words.numbers().count(done as i64), words.numbers().count(of as i64)))) }
            } @else {
                // A bar that stands at nothing looks stuck; one without a value moves.
                progress aria-label=(words.say(&messages::ui_import_reading())) {}
                p.quiet { (words.say(&messages::ui_import_opening())) }
            }
            form method="post" action={ (address) "/cancel" } { (key_field(key)) button type="submit" { (words.say(&messages::ui_cancel())) } }
        }
    }
}

/// How an import ended.
pub fn imported(words: &Words, report: &ImportReport, found: &[SpokenCheck], key: &str) -> Markup {
    html! {
        h1 { (words.say(&messages::ui_import_done())) }
        section.panel.stack {
            h2 { bdi { (report.title) } }
            p { (words.say(&messages::ui_data_observations(words.numbers().count((report.observations + report.again) as i64)))) }
            @if report.again > 0 { p.quiet { (words.say(&messages::ui_data_again(words.numbers().count(report.again as i64)))) } }
            (check_list(words, &report.release, found, key))
            div.row {
                @if !report.release.is_empty() { a.btn href={ "/data/checks/" (report.release) } { (words.say(&messages::checks_open())) } }
                a.btn.primary href="/profile" { (words.say(&messages::ui_import_to_profile())) }
                a.btn href="/data" { (words.say(&messages::ui_import_to_data())) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_passed_a_file_on_is_said_in_words() {
        let words = Words::english();
        let page = |obtained_through: &str| {
            let sheet = ReleaseSheet {
                id: "1".into(),
                title: "Title".into(),
                edition: "2019".into(),
                file_name: "table.csv".into(),
                sha256: "0".into(),
                licence: "MIT".into(),
                obtained_through: obtained_through.into(),
                observations: 1,
                speaks_first: false,
                reason: String::new(),
            };
            release(&words, &sheet, false, "key").into_string()
        };
        assert!(page("re-keyed").contains("<bdi>a third party that re-keyed the tables"), "{}", page("re-keyed"));
        assert!(page("A. Person").contains("<bdi>A. Person</bdi>"));
        assert!(!page("").contains("class=\"note\""));
    }
}
