//! How much the name of a column speaks for a concept.

use super::fold_word::{fold_word, has_words};
use super::{Concept, Vocabulary};
use std::collections::HashMap;

/// Points for a header that is the name.
const EXACT: u8 = 70;
/// Points for a header in which the name stands among other words.
const WITHIN: u8 = 50;

/// Points a concept, for the headers and the label of one column. A longer name takes its words from the shorter ones
/// inside it, so that *country of birth* does not speak for *country*.
pub(super) fn score_names<'t>(vocabulary: &Vocabulary, texts: impl Iterator<Item = &'t str>) -> HashMap<Concept, u8> {
    let mut points: HashMap<Concept, u8> = HashMap::new();
    for text in texts {
        let mut folded = fold_word(text);
        for (name, concept) in &vocabulary.names {
            let score = if folded == *name {
                EXACT
            } else if name.chars().count() > 1 && has_words(&folded, name) {
                WITHIN
            } else {
                continue;
            };
            let known = points.entry(*concept).or_default();
            *known = (*known).max(score);
            // Two concepts may share a name; then both keep their points, and the values decide.
            let shared = vocabulary.names.iter().any(|(other, of)| other == name && of != concept);
            if !shared && score == WITHIN {
                folded = folded.replacen(name.as_str(), "\u{1f}", 1);
            }
        }
    }
    points
}
