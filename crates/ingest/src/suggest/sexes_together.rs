//! Letters for sexes judged by those beside them: `M` is male beside `F`, and female beside `H` or `V`.

use crate::fold_word::fold_word;
use std::collections::HashMap;

/// Our codes for the letters among the texts, where they say together what one alone leaves open. `H` and `M` are
/// *hombre* and *mujer* or *homem* and *mulher*, `V` and `M` *varón* and *mujer*; both letters in one are both sexes.
/// Nothing where the letters of one side are missing.
pub(super) fn sexes_together<'t>(texts: impl Iterator<Item = &'t str>) -> HashMap<String, &'static str> {
    let folded: Vec<(String, String)> = texts.map(|text| (text.to_owned(), fold_word(text))).collect();
    let has = |letter: &str| folded.iter().any(|(_, word)| word == letter);
    let pair = match () {
        () if has("f") && has("m") => Some(("m", "f")),
        () if has("f") && has("h") => Some(("h", "f")),
        () if has("f") => None,
        () if has("h") && has("m") => Some(("h", "m")),
        () if has("v") && has("m") => Some(("v", "m")),
        () => None,
    };
    let code = |word: &str| match pair {
        Some((male, _)) if word == male => Some("M"),
        Some((_, female)) if word == female => Some("F"),
        _ => {
            let letters: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
            BOTH.contains(&letters.as_str()).then_some("_T")
        }
    };
    folded.iter().filter_map(|(text, word)| Some((text.clone(), code(word)?))).collect()
}

/// The letters of both sexes in one.
const BOTH: [&str; 6] = ["hm", "mh", "mf", "fm", "vm", "hf"];

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(texts: &[&str]) -> Vec<Option<&'static str>> {
        let codes = sexes_together(texts.iter().copied());
        texts.iter().map(|text| codes.get(*text).copied()).collect()
    }

    #[test]
    fn letters_are_read_by_their_neighbours() {
        assert_eq!(judged(&["H", "M", "HM"]), [Some("M"), Some("F"), Some("_T")]);
        assert_eq!(judged(&["m", "v", "Total"]), [Some("F"), Some("M"), None]);
        assert_eq!(judged(&["M", "F", "M+F"]), [Some("M"), Some("F"), Some("_T")]);
        assert_eq!(judged(&["H", "F"]), [Some("M"), Some("F")]);
        assert_eq!(judged(&["Homens", "Mulheres", "HM"]), [None, None, Some("_T")]);
        assert_eq!(judged(&["M", "Total"]), [None, None]);
    }
}
