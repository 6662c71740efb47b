//! The different texts of a column with how often each stands, and our code for each where it is known.

use super::age_words::age_in_words;
use super::{Concept, Vocabulary};
use crate::{AreaBy, AreaMatch, AreaTable, ColumnSeen, Sheet, TableSeen};
use bearings_model::AgeBand;
use std::collections::HashMap;

/// More different texts than this are not listed one by one.
pub(super) const MOST_TEXTS: usize = 400;

/// The different texts of a column, in the order of their first place; `None` behind the limit.
pub(super) fn distinct_texts(sheet: &Sheet, table: &TableSeen, column: usize) -> Option<Vec<(String, u64)>> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut texts: Vec<(String, u64)> = Vec::new();
    for row in table.first_row as usize - 1..table.last_row as usize {
        let cell = sheet.cell(row, column);
        if cell.is_blank() || table.passed_over.contains(&(row as u32 + 1)) {
            continue;
        }
        let text = cell.text().into_owned();
        match places.get(&text) {
            Some(place) => texts[*place].1 += 1,
            None if texts.len() == MOST_TEXTS => return None,
            None => {
                places.insert(text.clone(), texts.len());
                texts.push((text, 1));
            }
        }
    }
    Some(texts)
}

/// The texts as the file explains them: what it says of a code, else the text itself.
pub(super) fn as_explained(column: &ColumnSeen, texts: Vec<(String, u64)>) -> Vec<(String, u64)> {
    let labels: HashMap<&str, &str> =
        column.codes.iter().map(|(code, label)| (code.as_str(), label.as_str())).collect();
    let explain = |(text, count): (String, u64)| match labels.get(text.as_str()) {
        Some(label) if !label.is_empty() => ((*label).to_owned(), count),
        _ => (text, count),
    };
    texts.into_iter().map(explain).collect()
}

/// How most of the texts name areas, and how many of a hundred do; `None` where few do.
pub(super) fn areas_by(areas: &AreaTable, texts: &[(String, u64)]) -> Option<(AreaBy, u8)> {
    let share = |by: AreaBy| {
        let known = texts.iter().filter(|(text, _)| areas.resolve(by, text) != AreaMatch::Unknown).count();
        u8::try_from(known * 100 / texts.len().max(1)).unwrap_or(100)
    };
    let best = [AreaBy::Name, AreaBy::Code, AreaBy::M49].into_iter().map(|by| (by, share(by)));
    best.max_by_key(|(by, share)| (*share, *by == AreaBy::Name)).filter(|(_, share)| *share >= 30)
}

/// Our code for a text of a concept; for areas only whether the list knows it.
pub(super) fn code_of(
    vocabulary: &Vocabulary,
    areas: &AreaTable,
    concept: Concept,
    by: AreaBy,
    text: &str,
) -> Option<String> {
    match concept {
        _ if concept.is_area() => match areas.resolve(by, text) {
            AreaMatch::Area(area) => Some(area.to_string()),
            AreaMatch::Aggregate => Some(String::new()),
            // A total over all counterparts is no area.
            AreaMatch::Unknown => {
                vocabulary.code(Concept::Area, text).filter(|_| concept != Concept::Area).map(str::to_owned)
            }
        },
        Concept::Age => {
            let worded = vocabulary.code(concept, text).map(str::to_owned);
            worded.or_else(|| age_in_words(text).map(AgeBand::code))
        }
        _ => {
            let own = vocabulary.codes(concept).iter().find(|code| *code == text).cloned();
            own.or_else(|| vocabulary.code(concept, text).map(str::to_owned))
        }
    }
}
