//! Which texts of a column name parts of the country.

use super::text_counts::TextCounts;
use crate::Sheet;
use crate::pattern::fold;
use crate::recipe::ColumnPart;
use std::collections::BTreeMap;

/// A province of a list that nobody gave is what at least one record in so many says.
const ONE_IN: u64 = 1000;

/// The provinces of residence.
#[derive(Clone)]
pub(super) struct ProvinceList {
    /// The column of residence, from 0.
    pub(super) column: usize,
    /// Codes in order.
    pub(super) codes: Vec<String>,
    /// Our code by the text of the file.
    texts: BTreeMap<String, usize>,
}

impl ProvinceList {
    /// The codes that the recipe gives; where it gives none, the texts that are no slip of the pen: those of at least
    /// one in a thousand records, and of no fewer than `least`.
    pub(super) fn of((column, key): (usize, &ColumnPart), residence: &TextCounts, least: u64) -> ProvinceList {
        let pairs: Vec<(String, String)> = if key.codes.values().all(|code| code.starts_with('_')) {
            let is_place = |text: &str| !text.is_empty() && !key.codes.contains_key(text);
            let said = || residence.iter().filter(|(text, _)| is_place(text));
            let all: u64 = said().map(|(_, count)| count).sum();
            let known = said().filter(|(_, count)| *count >= least && *count * ONE_IN >= all);
            known.map(|(text, _)| (text.to_owned(), text.to_owned())).collect()
        } else {
            let named = key.codes.iter().filter(|(_, code)| !code.starts_with('_'));
            named.map(|(text, code)| (text.clone(), code.clone())).collect()
        };
        let mut codes: Vec<String> = pairs.iter().map(|(_, code)| code.clone()).collect();
        codes.sort();
        codes.dedup();
        let place = |code: &String| codes.iter().position(|known| known == code).unwrap_or_default();
        let texts = pairs.iter().map(|(text, code)| (text.clone(), place(code))).collect();
        ProvinceList { column, codes, texts }
    }

    /// The place in the list of a text of the column of residence.
    pub(super) fn at(&self, text: &str) -> Option<usize> {
        self.texts.get(text).copied()
    }

    /// The same for another column, by its own codes. Where the file labels codes, a code is a province only if it has
    /// the same label in both columns: `1` may be a province here and the whole country there.
    pub(super) fn at_in(&self, text: &str, other: &ColumnPart, sheet: &Sheet, column: usize) -> Option<usize> {
        let by_code = |code: &String| self.codes.iter().position(|known| known == code);
        if let Some(code) = other.codes.get(text) {
            return by_code(code);
        }
        let labels = label(sheet, column, text);
        let own = label(sheet, self.column, text);
        let same = match (labels, own) {
            (Some(there), Some(here)) => fold(&there) == fold(&here),
            // One column with labels and one without say nothing against each other.
            _ => true,
        };
        self.at(text).or_else(|| by_code(&text.to_owned())).filter(|_| same)
    }
}

/// The label of a code, empty for a code without one; `None` where the file labels no codes of the column.
fn label(sheet: &Sheet, column: usize, text: &str) -> Option<String> {
    let variable = sheet.dictionary.as_ref()?.variables.get(column)?;
    if variable.values.is_empty() {
        return None;
    }
    let found = variable.values.iter().find(|(code, _)| code.text() == text);
    Some(found.map(|(_, label)| label.clone()).unwrap_or_default())
}
