//! One spelling for the ways a word is written, in the scripts of the program's languages.

use crate::areas::fold_name;

/// As [`fold_name`]; `_` and marks between words count as spaces.
pub(crate) fn fold_word(text: &str) -> String {
    fold_name(&text.replace(['_', ':', '?', '*', ';'], " "))
}

/// Whether `words` stand in `text` as whole words; both folded. Chinese has no spaces, so any place will do there.
pub(crate) fn has_words(text: &str, words: &str) -> bool {
    let wide = words.chars().all(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    if wide {
        return text.contains(words);
    }
    let mut rest = text;
    while let Some(at) = rest.find(words) {
        let before = rest[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
        let after = rest[at + words.len()..].chars().next().is_none_or(|c| !c.is_alphanumeric());
        if before && after {
            return true;
        }
        rest = &rest[at + words.len()..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_forms_and_whole_words() {
        assert_eq!(fold_word("إِناث"), fold_word("اناث"));
        assert_eq!(fold_word("السنة"), fold_word("السنه"));
        assert!(has_words("country of birth", "birth"));
        assert!(!has_words("childbirth", "birth"));
        assert!(has_words("按性别", "性别"));
        assert!(!has_words("sexo", "sex"));
    }
}
