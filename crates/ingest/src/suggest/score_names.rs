//! How much the name of a column speaks for a concept.

use super::{Concept, Vocabulary};
use crate::fold_word::{fold_word, has_words};
use std::collections::HashMap;

/// Points for a header that is the name.
const EXACT: u8 = 70;
/// Points for a header in which the name stands among other words.
const WITHIN: u8 = 50;

/// Points for a header of which only the word for an area is known: what stands beside it may say any other country.
const BARE: u8 = 10;
/// Words beside the word for an area that change nothing in what it is, folded.
const NEUTRAL: [&str; 24] = [
    "name", "names", "code", "iso", "iso2", "iso3", "un", "m49", "or", "of", "and", "the", "group", "region", "nom",
    "ou", "de", "des", "nombre", "codigo", "или", "и", "او", "代码",
];

/// Points a concept, for the headers and the label of one column. A longer name takes its words from the shorter ones
/// inside it, so that *country of birth* does not speak for *country*.
pub(super) fn score_names<'t>(vocabulary: &Vocabulary, texts: impl Iterator<Item = &'t str>) -> HashMap<Concept, u8> {
    let mut points: HashMap<Concept, u8> = HashMap::new();
    for text in texts {
        let whole = fold_word(text);
        let known = score_text(vocabulary, whole.clone());
        let known = if known.is_empty() { score_text(vocabulary, apart_from_digits(&whole)) } else { known };
        for (concept, score) in known {
            let points = points.entry(concept).or_default();
            *points = (*points).max(score);
        }
    }
    points
}

fn score_text(vocabulary: &Vocabulary, mut folded: String) -> HashMap<Concept, u8> {
    let mut points: HashMap<Concept, u8> = HashMap::new();
    let mut bare = false;
    for (name, concept) in &vocabulary.names {
        let score = if folded == *name {
            EXACT
        } else if name.chars().count() > 1 && has_words(&folded, name) {
            WITHIN
        } else {
            continue;
        };
        bare |= *concept == Concept::Area && score == WITHIN && is_bare(name);
        let known = points.entry(*concept).or_default();
        *known = (*known).max(score);
        // Two concepts may share a name; then both keep their points, and the values decide.
        let shared = vocabulary.names.iter().any(|(other, of)| other == name && of != concept);
        if !shared {
            folded = folded.replacen(name.as_str(), "\u{1f}", 1);
        }
    }
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| word.chars().any(char::is_alphabetic));
    if let Some(area) = points.get_mut(&Concept::Area).filter(|area| bare && **area == WITHIN)
        && words.into_iter().any(|word| !NEUTRAL.contains(&word))
    {
        *area = BARE;
    }
    points
}

/// Whether the name of an area is one word, which in Chinese has two signs.
fn is_bare(name: &str) -> bool {
    let wide = name.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    if wide { name.chars().count() <= 2 } else { !name.contains(' ') }
}

/// A number that is joined to a word, as in `isco08`, set apart.
fn apart_from_digits(text: &str) -> String {
    let mut apart = String::with_capacity(text.len() + 2);
    let mut letters = 0;
    for c in text.chars() {
        if c.is_ascii_digit() && letters > 3 {
            apart.push(' ');
        }
        letters = if c.is_alphabetic() { letters + 1 } else { 0 };
        apart.push(c);
    }
    apart
}
