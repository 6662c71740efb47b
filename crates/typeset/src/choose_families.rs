//! Which families a stretch is set in: the family of the language's own script first, so that the spaces,
//! digits and brackets between its words come from the same font, then the others for foreign words.

use crate::{ArabicText, Voice};

/// Families by preference for a voice in a language.
pub(crate) fn choose_families(voice: Voice, language: &str, arabic: ArabicText) -> [&'static str; 3] {
    let latin = match voice {
        Voice::Serif => "Noto Serif",
        Voice::Sans => "Noto Sans",
    };
    let arabic = match (voice, arabic) {
        (Voice::Serif, ArabicText::Naskh) => "Noto Naskh Arabic",
        _ => "Noto Sans Arabic",
    };
    let chinese = "Noto Sans SC";
    match language.split('-').next().unwrap_or_default() {
        "ar" | "fa" | "ur" => [arabic, latin, chinese],
        "zh" => [chinese, latin, arabic],
        _ => [latin, arabic, chinese],
    }
}
