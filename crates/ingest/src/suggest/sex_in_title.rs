//! The sex of which alone a title speaks, as in *Foreign-born males by country of birth*.

use super::{Concept, Vocabulary};
use crate::fold_word::{fold_word, has_words};
use bearings_model::Sex;

/// The sex, where a title names one and not the other.
pub fn sex_in_title(vocabulary: &Vocabulary, title: &str) -> Option<Sex> {
    // Arabic joins *of the* to the word: للذكور.
    let title = fold_word(title).replace("لل", "ال");
    let alone: Vec<&str> = title.split(' ').collect();
    let is_wide = |word: &str| word.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    // Letters and short words are other words too; a sign of Chinese is one by itself.
    let is_telling = |word: &str| match word.chars().count() {
        1 => is_wide(word) && alone.contains(&word),
        2 | 3 => is_wide(word) || word == "men",
        _ => true,
    };
    let codes = vocabulary.codes.get(&Concept::Sex)?;
    let names = |sex: Sex| {
        codes.iter().any(|(word, code)| code.as_str() == sex.code() && is_telling(word) && has_words(&title, word))
    };
    match (names(Sex::Male), names(Sex::Female)) {
        (true, false) => Some(Sex::Male),
        (false, true) => Some(Sex::Female),
        _ => None,
    }
}
