//! What the columns of a table mean: the form, and what would be read by it.

use super::identifying::identifying;
use super::one_step::{asked_fields, one_step};
use super::source_fields::{SourceProposals, source_fields, with_years};
use super::table_rows::table_rows;
use super::unknown_codes::unknown_codes;
use super::{SpokenFinding, finding_list, key_field};
use bearings_app::{
    Answers, Because, ColumnSuggestion, Concept, MappingTrial, Measure, Proposal, YearsIn, column_letters,
};
use bearings_locale::{Message, Spoken, Words, messages};
use maud::{Markup, html};
use std::collections::BTreeMap;

/// All that the form shows.
pub struct MappingPage<'a> {
    /// What the program proposes.
    pub proposal: &'a Proposal,
    /// What the person answered so far.
    pub answers: &'a Answers,
    /// What can be counted.
    pub measures: &'a [Measure],
    /// Areas by name.
    pub areas: &'a [(String, String)],
    /// Groups of countries and rests by name.
    pub groups: &'a [(String, String)],
    /// The country of the workspace.
    pub home: Option<String>,
    /// What the source may be.
    pub source: &'a SourceProposals,
    /// Our codes by the id of the concept.
    pub codes: &'a BTreeMap<&'static str, Vec<String>>,
    /// The pick of the file.
    pub file: &'a str,
    /// What only our own pages know.
    pub key: &'a str,
    /// Why the table was not corrected as the answers say.
    pub refused: Option<&'a Spoken>,
    /// What of the answers about rows the proposal follows.
    pub rows_shown: &'a str,
    /// Whether the rows were changed after the columns had been proposed, without a look at what became of them.
    pub rows_changed: bool,
}

/// How sure suggestions must be that are accepted together, in percent.
const LIMITS: [u8; 3] = [60, 50, 40];

/// The form. Every field holds what was answered, so that nothing typed is lost on the way back.
pub fn mapping(words: &Words, page: &MappingPage<'_>) -> Markup {
    let proposal = page.proposal;
    html! {
        h1 { (words.say(&messages::ui_map_title())) }
        p { (words.say(&messages::ui_map_intro(proposal.file_name.as_str(), words.numbers().count(proposal.rows as i64)))) }
        @if !proposal.title.is_empty() { p.quiet { bdi { (proposal.title) } } }
        form.stack method="post" action="/data/map/try" {
            (key_field(page.key))
            input type="hidden" name="file" value=(page.file);
            input type="hidden" name="table" value=(proposal.table);
            (table_rows(words, page))
            (identifying(words, proposal))
            section.panel.scroll tabindex="0" role="region" aria-label=(words.say(&messages::ui_map_title())) {
                table.mapping {
                    thead { tr {
                        th scope="col" { (words.say(&messages::ui_map_column())) }
                        th scope="col" { (words.say(&messages::ui_map_examples())) }
                        th scope="col" { (words.say(&messages::ui_map_holds())) }
                        th scope="col" { (words.say(&messages::ui_map_how_sure())) }
                    } }
                    tbody { @for column in &proposal.columns { (row(words, page, column)) } }
                }
            }
            div.row {
                label for="limit" { (words.say(&messages::ui_map_limit())) }
                select id="limit" name="limit" {
                    @for limit in LIMITS { option value=(limit) selected[limit.to_string() == page.answers.text("limit")] { (words.numbers().percent(f64::from(limit), 0)) } }
                }
                button type="submit" formaction="/data/map" formnovalidate name="accept" value="all" accesskey="a" { (words.say(&messages::ui_map_accept_all())) }
            }
            (common(words, page))
            (source_fields(words, page.answers, page.source))
            div.row {
                button.primary type="submit" { (words.say(&messages::ui_map_try())) }
                a.btn href="/data" { (words.say(&messages::ui_go_back())) }
            }
        }
    }
}

fn row(words: &Words, page: &MappingPage<'_>, column: &ColumnSuggestion) -> Markup {
    let number = column.column;
    let field = format!("c{number}");
    let concept = page.answers.concept(column);
    let asked = page.answers.text(&field);
    let percent = || words.numbers().percent(f64::from(column.confidence), 0);
    let unsure = concept != column.concept;
    // The same year may stand under several heads.
    let name = column.headers.join(" · ");
    let suggested = suggested(page, column, unsure);
    html! {
        tr.doubt[unsure && asked.is_empty()] {
            th scope="row" { bdi { (column_letters(number)) } " " bdi { (name) } @if !column.label.is_empty() { p.quiet { bdi { (column.label) } } } }
            td { @for example in &column.examples { div.quiet { bdi { (example) } } } }
            td {
                @if !suggested.is_empty() { input type="hidden" name={ "s" (number) } value=(suggested); }
                select name=(field) aria-label=(name) {
                    option value="" selected[unsure && asked.is_empty()] { (words.say(&messages::ui_map_choose())) }
                    @for known in Concept::ALL {
                        @let chosen = if asked.is_empty() { !unsure && *known == concept } else { known.id() == asked };
                        option value=(known.id()) selected[chosen] { (words.say(&messages::ui_map_concept(known.id()))) }
                    }
                }
                @if concept == Concept::Value { (measure_of(words, page, number)) }
                (unknown_codes(words, page, column, concept))
            }
            td {
                @if column.because == Because::Nothing { }
                @else if unsure { span.chip.warn { (words.say(&messages::ui_map_perhaps(words.say(&messages::ui_map_concept(column.concept.id())), percent()))) } }
                @else if column.because != Because::Chosen { span.chip.good[column.confidence >= 80] { (words.say(&messages::ui_map_sure(percent()))) } }
                p.quiet { (words.say(&messages::ui_map_because(because(column.because)))) }
            }
        }
    }
}

/// What the field of a column's concept says without a person's doing, so that other headers may change it; empty where
/// a person has answered.
fn suggested(page: &MappingPage<'_>, column: &ColumnSuggestion, unsure: bool) -> String {
    let known = page.answers.text(&format!("s{}", column.column));
    let is_answered = !page.answers.text(&format!("c{}", column.column)).is_empty();
    if !known.is_empty() || is_answered || unsure { known } else { column.concept.id().to_owned() }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::Name => "name",
        Because::Values => "values",
        Because::Both => "both",
        Because::Nothing => "nothing",
        Because::Chosen => "chosen",
    }
}

/// What one column of values counts, where it differs from the rest of the table.
fn measure_of(words: &Words, page: &MappingPage<'_>, number: u32) -> Markup {
    let field = format!("m{number}");
    let asked = page.answers.text(&field);
    html! {
        select name=(field) aria-label=(words.say(&messages::ui_map_indicator())) {
            option value="" { (words.say(&messages::ui_map_as_table())) }
            @for measure in page.measures { option value=(measure.id) selected[measure.id == asked] { (measure.name) } }
        }
    }
}

fn common(words: &Words, page: &MappingPage<'_>) -> Markup {
    let answers = page.answers;
    let multiplier = match answers.text("multiplier") {
        text if text.is_empty() => page.proposal.multiplier.map(|power| power.to_string()).unwrap_or_default(),
        text => text,
    };
    // A power that is named and that no value is kept in must be chosen.
    let unheld = page.proposal.multiplier.is_none().then_some("");
    let powers: Vec<&str> = unheld.into_iter().chain(bearings_app::MULTIPLIERS.iter().copied()).collect();
    let rows = match answers.text("rows") {
        text if text.is_empty() => {
            if page.proposal.of_records || page.proposal.persons { "records" } else { "table" }.to_owned()
        }
        text => text,
    };
    html! {
        section.panel.stack aria-labelledby="common" {
            h2 id="common" { (words.say(&messages::ui_map_common())) }
            @if rows == "records" { p.note.warn { (words.say(&messages::ui_map_records_warn())) } }
            div.pair {
                (choice(words, "rows", &messages::ui_map_rows(), &["table", "records"], &rows, |rows| words.say(&messages::ui_map_rows_name(rows))))
                (measures_field(words, page.measures, answers, false))
                (choice(words, "multiplier", &messages::ui_map_multiplier(), &powers, &multiplier, |power| words.say(&if power.is_empty() { messages::ui_map_choose() } else { messages::ui_map_power(key_of(power)) })))
                (choice(words, "basis", &messages::ui_map_basis(), &["", "B", "C", "BR", "CR", "I"], &answers.text("basis"), |basis| words.say(&messages::ui_map_basis_name(basis))))
                (choice(words, "sex", &messages::ui_figure_sex(), &["", "_T", "M", "F"], &answers.text("sex"), |code| words.say(&if code.is_empty() { messages::ui_map_as_written() } else { messages::ui_map_code(key_of(code)) })))
                (area_field(words, page))
                (with_years(words, "period", &messages::ui_map_period(), answers, false, &page.source.editions, &page.source.years))
                (choice(words, "years", &messages::ui_map_years(), &calendars(), &answers.text("years"), |years| words.say(&messages::ui_map_years_name(years))))
                @if rows == "records" { (line(words, "least", &messages::ui_map_least(), answers, false, None)) }
            }
            @if rows != "records" { label.row { input type="checkbox" name="add-up" value="yes" checked[answers.text("add-up") == "yes"]; (words.say(&messages::ui_map_add_up())) } }
            datalist id="areas" { @for (code, name) in page.areas { option value=(code) { (name) } } }
        }
    }
}

/// The area of a table that names none: typed as a code, or taken from the list.
fn area_field(words: &Words, page: &MappingPage<'_>) -> Markup {
    html! {
        div.field {
            (line(words, "area", &messages::ui_map_area(), page.answers, false, Some("areas")))
            select data-fills="#area" aria-label=(words.say(&messages::ui_map_countries())) { (area_options(words, page, "")) }
        }
    }
}

/// The country of the workspace, then groups of countries and the rests, then every other country.
pub(super) fn area_options(words: &Words, page: &MappingPage<'_>, asked: &str) -> Markup {
    let option = |(code, name): &(String, String)| html! { option value=(code) selected[code == asked] { (name) } };
    let (home, others): (Vec<_>, Vec<_>) = page.areas.iter().partition(|(code, _)| page.home.as_ref() == Some(code));
    html! {
        option value="" { (words.say(&messages::ui_map_choose())) }
        @for area in home { (option(area)) }
        optgroup label=(words.say(&messages::ui_map_groups())) { @for area in page.groups { (option(area)) } }
        optgroup label=(words.say(&messages::ui_map_countries())) { @for area in others { (option(area)) } }
    }
}

/// The Gregorian calendar, then the others.
fn calendars() -> Vec<&'static str> {
    std::iter::once("").chain(YearsIn::ALL.into_iter().map(YearsIn::id)).collect()
}

/// The choice of what is counted.
pub(super) fn measures_field(words: &Words, measures: &[Measure], answers: &Answers, required: bool) -> Markup {
    let asked = answers.text("indicator");
    html! {
        div.field {
            label for="indicator" { (words.say(&messages::ui_map_indicator())) }
            select id="indicator" name="indicator" required[required] {
                option value="" { (words.say(&messages::ui_map_choose())) }
                @for measure in measures { option value=(measure.id) selected[measure.id == asked] { (measure.name) } }
            }
        }
    }
}

/// A field of one line.
pub(super) fn line(
    words: &Words,
    field: &str,
    name: &Message,
    answers: &Answers,
    required: bool,
    list: Option<&str>,
) -> Markup {
    html! {
        div.field {
            label for=(field) { (words.say(name)) }
            input id=(field) name=(field) value=(answers.text(field)) dir="auto" required[required] list=[list];
        }
    }
}

/// A field with choices.
pub(super) fn choice(
    words: &Words,
    field: &str,
    name: &Message,
    choices: &[&str],
    asked: &str,
    say: impl Fn(&str) -> String,
) -> Markup {
    html! {
        div.field {
            label for=(field) { (words.say(name)) }
            select id=(field) name=(field) { @for known in choices { option value=(known) selected[*known == asked] { (say(known)) } } }
        }
    }
}

/// The key by which a message chooses: keys begin with a letter, our codes need not.
pub(super) fn key_of(code: &str) -> &str {
    match code {
        "0" => "ones",
        "3" => "thousands",
        "6" => "millions",
        "_T" => "total",
        "_U" => "unknown",
        "_X" => "abroad",
        "31-december" => "december",
        "1-january" => "january",
        "12-months" => "twelve",
        "6-months" => "six",
        other => other,
    }
}

/// What was asked for, with the names of areas by code.
pub struct Tried<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// The pick of the file.
    pub file: &'a str,
    /// Which table, from 1.
    pub table: usize,
    /// Areas by code.
    pub areas: &'a [(String, String)],
}

/// What would be read, before anything is kept.
pub fn tried(words: &Words, trial: &MappingTrial, findings: &[SpokenFinding], asked: &Tried<'_>, key: &str) -> Markup {
    let areas = asked.areas;
    let name =
        |code: &String| areas.iter().find(|(known, _)| known == code).map_or(code.clone(), |(_, name)| name.clone());
    let say = |code: &String| words.say(&messages::ui_map_code(key_of(code)));
    // A sign in place of a number stays the sign.
    let printed = |value: &String| {
        value.parse().map_or_else(|_| value.clone(), |number: f64| words.numbers().short(number, 3).to_string())
    };
    let hidden = || asked_fields(asked, key, "");
    html! {
        h1 { (words.say(&messages::ui_map_try_title())) }
        section.panel.stack {
            h2 { bdi { (trial.report.title) } }
            p { (words.say(&messages::ui_data_observations(words.numbers().count(trial.report.observations as i64)))) }
            @if trial.report.observations == 0 { p.note.warn { (words.say(&messages::ui_map_nothing_read())) } }
            @else {
                div.scroll tabindex="0" role="region" aria-label=(words.say(&messages::ui_map_try_title())) {
                    table {
                        thead { tr {
                            th scope="col" { (words.say(&messages::ui_map_concept("area"))) }
                            th scope="col" { (words.say(&messages::ui_map_concept("period"))) }
                            th scope="col" { (words.say(&messages::ui_map_concept("origin"))) }
                            th scope="col" { (words.say(&messages::ui_map_concept("sex"))) }
                            th scope="col" { (words.say(&messages::ui_map_concept("age"))) }
                            th.n scope="col" { (words.say(&messages::ui_map_value())) }
                        } }
                        tbody {
                            @for [area, period, counterpart, sex, age, value] in &trial.first {
                                tr {
                                    td { bdi { (name(area)) } }
                                    td { (period) }
                                    td { bdi { (name(counterpart)) } }
                                    td { (say(sex)) }
                                    td { bdi { (say(age)) } }
                                    td.num { bdi { (printed(value)) } }
                                }
                            }
                        }
                    }
                }
            }
            p.quiet { (words.say(&messages::ui_map_kept_with())) }
            div.row {
                @if trial.report.observations > 0 {
                    form method="post" action="/data/map/keep" { (hidden()) button.primary type="submit" { (words.say(&messages::ui_look_keep())) } }
                }
                form method="post" action="/data/map" { (hidden()) button type="submit" { (words.say(&messages::ui_map_change())) } }
                form method="post" action="/data/map/recipe" {
                    (hidden())
                    input type="hidden" name="pick" value="";
                    button type="submit" data-host="save_as" data-with=(format!("{{\"format\":\"toml\",\"name\":\"{}.recipe\"}}", trial.recipe.id)) { (words.say(&messages::ui_map_save_recipe())) }
                }
            }
            (finding_list(words, findings))
            (one_step(words, &trial.report.findings, asked, key))
            details { summary { (words.say(&messages::ui_map_recipe())) } pre dir="ltr" { (trial.text) } }
        }
    }
}
