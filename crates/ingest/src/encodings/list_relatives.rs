//! What else a text could be: the encodings of the same alphabet, and the commonest of all.

use super::{OemPage, TextEncoding};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GBK, IBM866, ISO_8859_2, ISO_8859_5, ISO_8859_6, ISO_8859_7, ISO_8859_8,
    ISO_8859_15, KOI8_U, MACINTOSH, SHIFT_JIS, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254,
    WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, X_MAC_CYRILLIC,
};

const fn standard(encoding: &'static Encoding) -> TextEncoding {
    TextEncoding::Standard(encoding)
}

/// Encodings of the Latin alphabet, commonest first.
const LATIN: &[TextEncoding] = &[
    standard(WINDOWS_1252),
    TextEncoding::Oem(OemPage::Cp850),
    TextEncoding::Oem(OemPage::Cp437),
    standard(WINDOWS_1250),
    standard(ISO_8859_2),
    standard(MACINTOSH),
    standard(WINDOWS_1254),
    standard(WINDOWS_1257),
    standard(ISO_8859_15),
];

/// Encodings of the other alphabets, commonest first.
const OTHERS: [&[TextEncoding]; 5] = [
    &[standard(WINDOWS_1251), standard(KOI8_U), standard(IBM866), standard(ISO_8859_5), standard(X_MAC_CYRILLIC)],
    &[standard(WINDOWS_1256), standard(ISO_8859_6)],
    &[standard(WINDOWS_1253), standard(ISO_8859_7)],
    &[standard(WINDOWS_1255), standard(ISO_8859_8)],
    &[standard(GBK), standard(BIG5), standard(SHIFT_JIS), standard(EUC_JP), standard(EUC_KR)],
];

/// Other encodings in which the bytes read as a different text of whole letters, none twice.
pub(super) fn list_relatives(encoding: TextEncoding, bytes: &[u8]) -> Vec<TextEncoding> {
    let family = OTHERS.iter().copied().find(|family| family.contains(&encoding)).unwrap_or(LATIN);
    let mut candidates = family.to_vec();
    candidates.push(standard(WINDOWS_1252));
    let mut texts = vec![encoding.decode(bytes).into_owned()];
    candidates.retain(|candidate| {
        let text = candidate.decode(bytes);
        let whole = !text.contains(|sign| matches!(sign, '\u{80}'..='\u{9f}' | '\u{fffd}'));
        let new = whole && !texts.iter().any(|known| *known == text);
        if new {
            texts.push(text.into_owned());
        }
        new
    });
    candidates
}
