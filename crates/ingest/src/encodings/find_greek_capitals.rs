//! Greek in capitals without accents, as registers write it, which the detector takes for small letters of Russian.

use encoding_rs::{Encoding, KOI8_U, WINDOWS_1253};
use std::collections::BTreeSet;

/// Fewer different words leave it to the detector.
const LEAST_WORDS: usize = 3;

/// Whether the sample, proposed as KOI8, is words of Greek capitals: each ends as words of Greek do, most as few words of
/// Russian do, and none has a letter that Greek has not.
pub(super) fn is_greek_capitals(sample: &[u8], proposed: &'static Encoding) -> bool {
    if proposed != KOI8_U {
        return false;
    }
    let text = WINDOWS_1253.decode_without_bom_handling(sample).0;
    let is_greek = |letter: char| matches!(letter, '\u{386}'..='\u{3ff}');
    let words = text.split(|sign: char| sign.is_ascii() && !sign.is_ascii_alphanumeric() || sign == '\u{a0}');
    let words: BTreeSet<&str> = words.filter(|word| word.contains(|sign: char| !sign.is_ascii())).collect();
    let ends = |word: &&str| {
        word.ends_with(['Α', 'Ε', 'Η', 'Ι', 'Ο', 'Υ', 'Ω', 'Σ', 'Ν', 'Ρ', 'Ά', 'Έ', 'Ή', 'Ί', 'Ό', 'Ύ', 'Ώ'])
    };
    let is_capital = |letter: char| is_greek(letter) && letter.is_uppercase();
    let fits = |word: &&str| word.chars().all(is_capital) && ends(word);
    // In Russian these are с and г, of which few words end in the second and hardly any in both.
    let typical = words.iter().filter(|word| word.ends_with(['Σ', 'Η'])).count();
    words.len() >= LEAST_WORDS && words.iter().all(fits) && typical * 4 >= words.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::KOI8_R;

    #[test]
    fn capitals_of_greek_are_told_from_small_letters_of_russian() {
        let (greek, _, _) = WINDOWS_1253.encode("ΝΟΜΟΣ;ΠΛΗΘΥΣΜΟΣ\nΑΤΤΙΚΗ;55994\nΑΧΑΪΑ;48079\nΚΡΗΤΗ;5\n");
        assert!(is_greek_capitals(&greek, KOI8_U));
        assert!(!is_greek_capitals(&greek, WINDOWS_1253));
        for text in ["страна;год\nмосква;1\nкалуга;2\n", "село;волость\nсосновка;1\n", "место;село;поле\n"]
        {
            let (russian, _, _) = KOI8_R.encode(text);
            assert!(!is_greek_capitals(&russian, KOI8_U), "{text}");
        }
    }
}
