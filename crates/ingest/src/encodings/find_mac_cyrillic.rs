//! Cyrillic as a Macintosh writes it, which the detector does not know: its small letters are those of Windows, but its
//! capitals lie where Windows has signs and rare letters.

use super::find_eastern::is_word_sign;
use encoding_rs::{
    Encoding, ISO_8859_6, ISO_8859_7, ISO_8859_8, WINDOWS_1253, WINDOWS_1255, WINDOWS_1256, X_MAC_CYRILLIC,
};

/// Whether the sample reads without fault in Mac Cyrillic, and not so in the encoding proposed, which is not
/// of one of the alphabets without Cyrillic or Latin letters.
pub(super) fn is_mac_cyrillic(sample: &[u8], proposed: &'static Encoding) -> bool {
    let others = [ISO_8859_6, ISO_8859_7, ISO_8859_8, WINDOWS_1253, WINDOWS_1255, WINDOWS_1256];
    if others.contains(&proposed) {
        return false;
    }
    let decode = |encoding: &'static Encoding| encoding.decode_without_bom_handling(sample).0;
    let text = decode(X_MAC_CYRILLIC);
    let letters = text.chars().filter(|sign| is_cyrillic(*sign)).count();
    letters > 1 && !has_fault(&text) && has_fault(&decode(proposed))
}

fn is_cyrillic(sign: char) -> bool {
    matches!(sign, '\u{400}'..='\u{45f}' | 'Ґ' | 'ґ')
}

/// Whether a capital stands in a word of small letters, or a letter of Cyrillic beside a Latin one, behind a digit, a
/// strange sign or one that ends words.
fn has_fault(text: &str) -> bool {
    let mut before = ' ';
    text.chars().any(|sign| {
        let last = std::mem::replace(&mut before, sign);
        let capital_inside = last.is_lowercase() && sign.is_uppercase();
        let beside = |one: char, other: char| is_cyrillic(one) && (other.is_ascii_alphabetic() || is_strange(other));
        let opens = is_cyrillic(sign) && matches!(last, '‘' | '‚' | '†' | '‡' | '…' | '–' | '—' | '»');
        let grouping = is_cyrillic(sign) && last.is_ascii_digit();
        capital_inside
            || opens
            || grouping
            || beside(last, sign)
            || beside(sign, last)
            || is_strange(sign) && is_strange(last)
    })
}

/// Whether a sign is neither ASCII, nor Cyrillic, nor one that stands beside words.
fn is_strange(sign: char) -> bool {
    is_word_sign(sign) && !is_cyrillic(sign) && !matches!(sign, '№' | '«' | '»' | '°')
}

#[cfg(test)]
mod tests {
    use super::*;
    use encoding_rs::WINDOWS_1251;

    #[test]
    fn capitals_tell_it_from_windows() {
        let mac = b"\x91\xf2\xf0\xe0\xed\xe0;\x83\xee\xe4\n\x90\xee\xf1\xf1\xe8\xdf;2019\n";
        assert_eq!(X_MAC_CYRILLIC.decode(mac).0, "Страна;Год\nРоссия;2019\n");
        assert!(is_mac_cyrillic(mac, WINDOWS_1251));
        let (windows, _, _) = WINDOWS_1251.encode("Страна;Год\nРоссия;2019\n");
        assert!(!is_mac_cyrillic(&windows, WINDOWS_1251));
        let (hebrew, _, _) = WINDOWS_1255.encode("שנה;מין\n");
        assert!(!is_mac_cyrillic(&hebrew, WINDOWS_1255));
    }
}
