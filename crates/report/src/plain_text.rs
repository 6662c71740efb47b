//! Text as it is written into files: without direction isolates and without characters that XML forbids.

/// The text without the isolates U+2066 to U+2069, which stay on in HTML and in layout only.
pub(crate) fn plain_text(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}') && is_xml(*c)).collect()
}

/// Whether text of this language runs from right to left.
pub(crate) fn runs_right_to_left(language: &str) -> bool {
    let primary = language.split('-').next().unwrap_or_default();
    matches!(primary, "ar" | "dv" | "fa" | "he" | "ks" | "ku" | "ps" | "sd" | "ug" | "ur" | "yi")
}

fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn isolates_and_control_characters_go() {
        assert_eq!(plain_text("\u{2068}1\u{202f}044\u{2069}\u{0}\u{b} a"), "1\u{202f}044 a");
    }

    #[test]
    fn languages_know_their_direction() {
        assert!(runs_right_to_left("ar") && runs_right_to_left("ar-XB") && runs_right_to_left("fa-AF"));
        assert!(!runs_right_to_left("en") && !runs_right_to_left("arn"));
    }
}
