//! Texts of a column that no list of ours knows, for a person to say what each means.

use super::mapping::{MappingPage, area_options, key_of};
use bearings_app::{CodeSuggestion, ColumnSuggestion, Concept};
use bearings_locale::{Words, messages};
use bearings_model::AreaCode;
use maud::{Markup, html};

/// As many lists of all areas as a page can carry; beyond, areas are typed.
const MOST_LISTS: usize = 40;

/// The code of a sum over all counterparts.
const TOTAL: &str = "_T";

/// Texts that mean the same by the file's own word, asked about together.
struct Unknown<'a> {
    field: String,
    label: &'a str,
    texts: Vec<&'a str>,
}

/// A choice for each text that is not known, or for each label of the file where it explains its texts.
pub(super) fn unknown_codes(
    words: &Words,
    page: &MappingPage<'_>,
    column: &ColumnSuggestion,
    concept: Concept,
) -> Markup {
    let texts: Vec<_> = column.codes.iter().filter(|seen| seen.code.is_none() && concept == column.concept).collect();
    let asked_about = grouped(column.column, &texts);
    let none = Vec::new();
    let codes = page.codes.get(concept.id()).unwrap_or(&none);
    let as_list = concept.is_area() && asked_about.len() <= MOST_LISTS;
    html! {
        @if !texts.is_empty() {
            // What waits for an answer is open; what was answered is out of the way.
            details open[asked_about.len() <= MOST_LISTS] {
                summary { (words.say(&messages::ui_map_unknown(words.numbers().count(texts.len() as i64)))) }
                p.quiet { (words.say(&messages::ui_map_unknown_help())) }
                @for unknown in &asked_about {
                    @let asked = answered(page, column, unknown);
                    label.row {
                        @if unknown.label.is_empty() { bdi { (unknown.texts.join(" · ")) } }
                        @else { bdi { (unknown.label) } span.quiet { bdi { (unknown.texts.join(" · ")) } } }
                        @if as_list { (area_list(words, page, unknown, &asked, concept != Concept::Area)) }
                        @else if codes.is_empty() || concept.is_area() { input name=(unknown.field) value=(asked) list=[concept.is_area().then_some("areas")]; }
                        @else {
                            select name=(unknown.field) {
                                option value="" { (words.say(&messages::ui_map_choose())) }
                                @for code in codes { option value=(code) selected[*code == asked] { (words.say(&messages::ui_map_code(key_of(code)))) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn grouped<'a>(column: u32, texts: &[&'a CodeSuggestion]) -> Vec<Unknown<'a>> {
    let mut groups: Vec<Unknown<'a>> = Vec::new();
    for seen in texts {
        match groups.iter_mut().find(|group| !seen.label.is_empty() && group.label == seen.label) {
            Some(group) => group.texts.push(&seen.text),
            None => {
                let field = match seen.label.as_str() {
                    "" => format!("k{column}.{}", seen.text),
                    label => format!("l{column}.{label}"),
                };
                groups.push(Unknown { field, label: &seen.label, texts: vec![&seen.text] });
            }
        }
    }
    groups
}

/// The answer for a label, else the one that its first text was given alone.
fn answered(page: &MappingPage<'_>, column: &ColumnSuggestion, unknown: &Unknown<'_>) -> String {
    let first = || unknown.texts.first().map(|text| page.answers.text(&format!("k{}.{text}", column.column)));
    Some(page.answers.text(&unknown.field)).filter(|asked| !asked.is_empty()).or_else(first).unwrap_or_default()
}

/// A list of areas. A code that our list does not know, such as one of a made-up country, may stand as it is.
fn area_list(
    words: &Words,
    page: &MappingPage<'_>,
    unknown: &Unknown<'_>,
    asked: &str,
    is_counterpart: bool,
) -> Markup {
    let own = unknown.texts.iter().find(|text| text.parse::<AreaCode>().is_ok());
    html! {
        select name=(unknown.field) {
            (area_options(words, page, asked))
            @if is_counterpart { option value=(TOTAL) selected[asked == TOTAL] { (words.say(&messages::ui_map_code(key_of(TOTAL)))) } }
            @if let Some(own) = own { option value=(own) selected[*own == asked] { (own) } }
        }
    }
}
