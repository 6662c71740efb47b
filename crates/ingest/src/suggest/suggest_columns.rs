//! What each column seems to hold, how sure that is, and why.

use super::code_words::{areas_by, as_explained, code_of, distinct_texts};
use super::header_meaning::row_meanings;
use super::marked_columns::with_marked_numbers;
use super::name_persons::name_persons;
use super::score_names::score_names;
use super::score_values::score_values;
use super::sexes_together::sexes_together;
use super::{Concept, Vocabulary};
use crate::{AreaBy, AreaTable, ColumnKind, ColumnSeen, Dictionary, Identifies, Sheet, TableSeen};
use serde::Serialize;
use std::collections::{HashMap, HashSet};

/// What speaks for a suggestion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Because {
    /// The name of the column.
    Name,
    /// Its values.
    Values,
    /// Both.
    Both,
    /// Little: it is what is left.
    Nothing,
    /// A person.
    Chosen,
}

/// A text of the column and our code for it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CodeSuggestion {
    /// As the file has it.
    pub text: String,
    /// What the file says it means; empty where it says nothing.
    pub label: String,
    /// How often it stands there.
    pub count: u64,
    /// Our code; empty for an aggregate that is left out, `None` where a person must say.
    pub code: Option<String>,
}

/// One column with what it seems to hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ColumnSuggestion {
    /// From 1.
    pub column: u32,
    /// Its headers from top to bottom.
    pub headers: Vec<String>,
    /// What the file says it is; empty for nothing.
    pub label: String,
    /// The first values, at most three.
    pub examples: Vec<String>,
    /// The concept.
    pub concept: Concept,
    /// How sure, 0 to 99.
    pub confidence: u8,
    /// Why.
    pub because: Because,
    /// For areas: how they are written.
    pub by: AreaBy,
    /// For coded columns: each text; empty for values, periods, names and columns with too many texts.
    pub codes: Vec<CodeSuggestion>,
    /// Whether it has too many different texts for its codes to be listed.
    pub too_many: bool,
    /// In what way it could identify a person.
    pub identifies: Option<Identifies>,
}

/// Suggests a concept for every column of the table.
pub fn suggest_columns(
    sheet: &Sheet,
    table: &TableSeen,
    vocabulary: &Vocabulary,
    areas: &AreaTable,
) -> Vec<ColumnSuggestion> {
    let table = &with_marked_numbers(sheet, table);
    let headed = headed_columns(table, vocabulary, areas);
    let suggest = |column: &ColumnSeen| {
        let is_headed = column.period.is_some() || headed.contains(&column.column);
        suggest(sheet, table, (column, is_headed), vocabulary, areas)
    };
    let mut suggestions: Vec<ColumnSuggestion> = table.columns.iter().map(suggest).collect();
    name_persons(&mut suggestions, sheet, table, areas);
    settle_areas(&mut suggestions);
    for suggestion in &mut suggestions {
        suggestion.codes = codes(sheet, table, suggestion, vocabulary, areas);
        doubt_unknown_codes(suggestion, vocabulary);
    }
    settle_alike(&mut suggestions);
    suggestions
}

/// Columns of numbers whose lowest headers say a year, a sex, an age, a reason or an area.
fn headed_columns(table: &TableSeen, vocabulary: &Vocabulary, areas: &AreaTable) -> HashSet<u32> {
    let of_numbers = |column: &&ColumnSeen| matches!(column.kind, ColumnKind::Number | ColumnKind::Period);
    let (columns, texts): (Vec<u32>, Vec<&str>) = (table.columns.iter().filter(of_numbers))
        .filter_map(|column| Some((column.column, column.headers.last()?.as_str())))
        .unzip();
    let meanings = row_meanings(vocabulary, areas, &texts);
    columns.into_iter().zip(meanings).filter(|(_, found)| found.is_some()).map(|(column, _)| column).collect()
}

/// The suggestion for a column of which a person says what it holds: its codes are those of that concept.
pub fn suggestion_as_chosen(
    sheet: &Sheet,
    table: &TableSeen,
    suggestion: &ColumnSuggestion,
    chosen: Concept,
    (vocabulary, areas): (&Vocabulary, &AreaTable),
) -> ColumnSuggestion {
    let mut suggestion = ColumnSuggestion { concept: chosen, because: Because::Chosen, ..suggestion.clone() };
    suggestion.codes = codes(sheet, table, &suggestion, vocabulary, areas);
    suggestion
}

/// A column with a list of codes of ours that knows few of its texts would lose their rows: a person must look. Where
/// its name and one code at least are known it stays what it is, and the unknown codes are asked for: a column that is
/// not read makes one of all its rows.
fn doubt_unknown_codes(suggestion: &mut ColumnSuggestion, vocabulary: &Vocabulary) {
    if suggestion.concept.is_area() || vocabulary.codes(suggestion.concept).is_empty() {
        return;
    }
    let rows = |wanted: &dyn Fn(&CodeSuggestion) -> bool| -> u64 {
        suggestion.codes.iter().filter(|seen| wanted(seen)).map(|seen| seen.count).sum()
    };
    let is_named = matches!(suggestion.because, Because::Name | Because::Both);
    let stays = is_named && suggestion.codes.iter().any(|seen| seen.code.is_some());
    if !stays && rows(&|seen| seen.code.is_none()) * 5 > rows(&|_| true) {
        suggestion.confidence = suggestion.confidence.min(UNSURE);
    }
}

/// Points for a column of numbers under a header that says what they are about.
const HEADED: i32 = 40;

/// Of a hundred texts of a column of countries, so many are countries at least.
const MOSTLY_AREAS: u8 = 70;

/// Below what is taken without a person's word.
const UNSURE: u8 = 50;

/// Of several columns for one concept, such as province and district, the surest stays and the first of equals; the
/// others wait for a person.
fn settle_alike(suggestions: &mut [ColumnSuggestion]) {
    let once = |concept: Concept| {
        let dimension = concept.column_role().is_some_and(|role| role.dimension().is_some());
        dimension || matches!(concept, Concept::Sex | Concept::Age | Concept::Basis | Concept::Weight)
    };
    for concept in Concept::ALL.iter().copied().filter(|concept| once(*concept)) {
        let of_kind: Vec<usize> = (0..suggestions.len()).filter(|at| suggestions[*at].concept == concept).collect();
        let best = of_kind.iter().copied().max_by_key(|at| (suggestions[*at].confidence, std::cmp::Reverse(*at)));
        for at in of_kind.into_iter().filter(|at| Some(*at) != best) {
            suggestions[at].confidence = suggestions[at].confidence.min(UNSURE);
        }
    }
}

fn suggest(
    sheet: &Sheet,
    table: &TableSeen,
    (column, is_headed): (&ColumnSeen, bool),
    vocabulary: &Vocabulary,
    areas: &AreaTable,
) -> ColumnSuggestion {
    let texts = distinct_texts(sheet, table, column.column as usize - 1);
    // What the file says its codes mean may say more than the codes.
    let explained = texts.clone().map(|texts| as_explained(column, texts));
    let lowest = column.headers.last().map(String::as_str);
    let names = score_names(vocabulary, lowest.into_iter().chain(std::iter::once(column.label.as_str())));
    let points = |concept: Concept| {
        let name = i32::from(names.get(&concept).copied().unwrap_or_default());
        let score = |texts: &Option<Vec<_>>| score_values(vocabulary, areas, column, texts.as_deref(), concept);
        // Words that no list of ours knows, such as those of a made-up country, say nothing against it.
        let values = score(&explained).max(score(&texts));
        // An area without a name for it is the place described; its other kinds need to be named, and so do texts
        // without a list of codes.
        let needs_name = matches!(concept, Concept::Basis | Concept::Occupation | Concept::Status | Concept::Duration);
        let nameless = name == 0 && (concept.counterpart_role().is_some() || needs_name);
        // A year, sex, age or area as header makes a column of numbers as sure as a name would.
        let headed = is_headed && concept == Concept::Value && column.kind != ColumnKind::Text;
        let values = if headed { values.max(HEADED) } else { values };
        let total = if nameless { 0 } else { name + values + if headed { HEADED } else { 0 } };
        (concept, name, values, total)
    };
    let best = Concept::ALL.iter().copied().map(points).max_by_key(|(concept, _, _, total)| {
        // Where points are equal, the concept that is offered first.
        (*total, std::cmp::Reverse(Concept::ALL.iter().position(|known| known == concept)))
    });
    let (concept, name, values, total) = best.unwrap_or((Concept::Skip, 0, 0, 0));
    // What could identify a person is never proposed as anything else; countries identify nobody.
    let of_countries = areas_by(areas, texts.as_deref().unwrap_or_default());
    let is_area = matches!(of_countries, Some((AreaBy::Name, share)) if share >= MOSTLY_AREAS);
    let identifies = column.identifies.filter(|_| !(is_area && concept.is_area()));
    let (concept, name, total) = match identifies {
        Some(_) => (Concept::Identifier, name.max(1), 95),
        None => (concept, name, total),
    };
    let weak = total < 15;
    let concept = match column.kind {
        _ if !weak => concept,
        ColumnKind::Number => Concept::Value,
        ColumnKind::Text => Concept::Label,
        _ => Concept::Skip,
    };
    // Records are counted, not added up: a number of theirs is no value.
    let (concept, total) = match concept {
        Concept::Value if is_labelled(sheet) => (Concept::Skip, not_a_value(column)),
        other => (other, total),
    };
    let headed = is_headed && concept == Concept::Value;
    let because = match ((name > 0 || headed) && !weak, values > 0 && !weak) {
        (true, true) => Because::Both,
        (true, false) => Because::Name,
        (false, true) => Because::Values,
        (false, false) => Because::Nothing,
    };
    ColumnSuggestion {
        column: column.column,
        headers: column.headers.clone(),
        label: column.label.clone(),
        examples: column.examples.clone(),
        concept,
        confidence: u8::try_from(total.clamp(5, 99)).unwrap_or(5),
        because,
        by: of_countries.map_or(AreaBy::Name, |(by, _)| by),
        codes: Vec::new(),
        too_many: texts.is_none(),
        identifies,
    }
}

/// Whether the file says of its columns more than their names, as files of records do.
fn is_labelled(sheet: &Sheet) -> bool {
    sheet.dictionary.as_ref().is_some_and(Dictionary::is_labelled)
}

/// How sure it is that a column of records is not needed: surer where the file says what its codes mean, so that it is
/// no amount.
fn not_a_value(column: &ColumnSeen) -> i32 {
    if column.codes.is_empty() { 60 } else { 70 }
}

/// Of several columns for one area, such as a name beside its code, the surest stays and codes beat names; the others
/// are labels. A second area without a name of its own is an origin.
fn settle_areas(suggestions: &mut [ColumnSuggestion]) {
    for concept in Concept::ALL.iter().copied().filter(|concept| concept.is_area()) {
        let rank = |found: &ColumnSuggestion| {
            let written = match found.by {
                AreaBy::Code | AreaBy::Iso => 2,
                AreaBy::M49 => 1,
                AreaBy::Name => 0,
            };
            (found.confidence >= 70, written, found.confidence)
        };
        let of_kind: Vec<usize> = (0..suggestions.len()).filter(|at| suggestions[*at].concept == concept).collect();
        let Some(best) = of_kind.iter().copied().max_by_key(|at| (rank(&suggestions[*at]), std::cmp::Reverse(*at)))
        else {
            continue;
        };
        for at in of_kind.into_iter().filter(|at| *at != best) {
            let differs = suggestions[at].examples != suggestions[best].examples;
            let unnamed = suggestions[at].because == Because::Values && suggestions[at].by == suggestions[best].by;
            suggestions[at].concept = match concept {
                Concept::Area if unnamed && differs => Concept::Origin,
                _ => Concept::Label,
            };
            suggestions[at].confidence = suggestions[at].confidence.min(60);
        }
    }
}

fn codes(
    sheet: &Sheet,
    table: &TableSeen,
    suggestion: &ColumnSuggestion,
    vocabulary: &Vocabulary,
    areas: &AreaTable,
) -> Vec<CodeSuggestion> {
    let concept = suggestion.concept;
    let listed = !vocabulary.codes(concept).is_empty();
    // A year of arrival is read as a year, and no year is a code.
    let coded = concept != Concept::ArrivalYear;
    let further = coded && concept.column_role().is_some_and(|role| role.dimension().is_some());
    if !(concept.is_area() || concept == Concept::Age || listed || further) {
        return Vec::new();
    }
    let seen = table.columns.iter().find(|column| column.column == suggestion.column);
    let labels: &[(String, String)] = seen.map_or(&[], |column| column.codes.as_slice());
    let texts = distinct_texts(sheet, table, suggestion.column as usize - 1).unwrap_or_default();
    let sexes = match concept {
        Concept::Sex => sexes_together(texts.iter().map(|(text, _)| text.as_str())),
        _ => HashMap::new(),
    };
    let code = |(text, count): (String, u64)| {
        let label = labels.iter().find(|(code, _)| *code == text).map(|(_, label)| label.clone()).unwrap_or_default();
        let code = match label.as_str() {
            // Where texts stand for themselves, the meaning that the file gives a code is what people read.
            "" if further && !listed => Some(vocabulary.code(concept, &text).unwrap_or(&text).to_owned()),
            _ if further && !listed => Some(label.clone()),
            "" if sexes.contains_key(&text) => sexes.get(&text).map(|code| (*code).to_owned()),
            "" => code_of(vocabulary, areas, concept, suggestion.by, &text),
            // A code that the file explains is nothing else, whatever our lists make of the number. A person is of one
            // country: where the file says no more than a group of them, somebody has to say which area of ours it is.
            _ => code_of(vocabulary, areas, concept, AreaBy::Name, &label).filter(|code| !code.is_empty()),
        };
        CodeSuggestion { text, label, count, code }
    };
    texts.into_iter().map(code).collect()
}
