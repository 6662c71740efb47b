//! The encoding of a text that does not say it: the detector of Firefox for alphabets, and the letters themselves for
//! the four ways of writing western Europe that the detector does not tell apart.

use super::oem_page::OemPage;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{BIG5, EUC_KR, Encoding, GB18030, GBK, MACINTOSH, SHIFT_JIS, WINDOWS_1252};
use std::borrow::Cow;

/// How bytes become text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum TextEncoding {
    /// One of the Encoding standard.
    Standard(&'static Encoding),
    /// A code page of DOS.
    Oem(OemPage),
}

impl TextEncoding {
    /// Its usual name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            TextEncoding::Standard(encoding) => encoding.name(),
            TextEncoding::Oem(page) => page.name(),
        }
    }

    /// The text of the bytes; what has no meaning becomes U+FFFD.
    pub(crate) fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            TextEncoding::Standard(encoding) => encoding.decode_without_bom_handling(bytes).0,
            TextEncoding::Oem(page) => page.decode(bytes).into(),
        }
    }
}

/// Bytes beyond ASCII are looked at in so many bytes around them.
const SAMPLE_BYTES: usize = 64 * 1024;

/// The likeliest encoding of bytes that are neither UTF-8 nor UTF-16.
pub(crate) fn guess_encoding(bytes: &[u8]) -> TextEncoding {
    let sample = telling_lines(bytes);
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    // Letters of western Europe in DOS or on a Macintosh look to the detector like one of these.
    let unsure = [WINDOWS_1252, SHIFT_JIS, GBK, GB18030, BIG5, EUC_KR].contains(&guess);
    if !unsure {
        return TextEncoding::Standard(guess);
    }
    let western = likeliest_western(&sample);
    let eastern = guess != WINDOWS_1252 && reads_as_eastern(guess, &sample);
    if eastern { TextEncoding::Standard(guess) } else { western }
}

/// The lines that hold anything beyond ASCII.
fn telling_lines(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_ascii()) {
        sample.extend_from_slice(line);
        sample.push(b'\n');
        if sample.len() > SAMPLE_BYTES {
            break;
        }
    }
    sample
}

/// Whether text of two bytes a sign stays whole and holds words of Chinese, Japanese or Korean: single signs between
/// letters are letters of another alphabet.
fn reads_as_eastern(encoding: &'static Encoding, sample: &[u8]) -> bool {
    let (text, broken) = encoding.decode_without_bom_handling(sample);
    let is_eastern =
        |c: &char| matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}');
    let signs: Vec<char> = text.chars().collect();
    let beyond = signs.iter().filter(|c| !c.is_ascii()).count();
    let eastern = signs.iter().filter(|c| is_eastern(c)).count();
    let beside = signs.windows(2).filter(|pair| pair.iter().all(is_eastern)).count();
    !broken && eastern * 10 >= beyond * 9 && beside * 3 >= eastern
}

/// Of Windows-1252, CP850, CP437 and Mac Roman the one in which most signs are letters where letters stand.
fn likeliest_western(sample: &[u8]) -> TextEncoding {
    let candidates = [
        TextEncoding::Standard(WINDOWS_1252),
        TextEncoding::Oem(OemPage::Cp850),
        TextEncoding::Oem(OemPage::Cp437),
        TextEncoding::Standard(MACINTOSH),
    ];
    let mut best = (i64::MIN, candidates[0]);
    for candidate in candidates {
        let score = score(&candidate.decode(sample));
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

/// How much a text looks like a language of western Europe.
fn score(text: &str) -> i64 {
    let signs: Vec<char> = text.chars().collect();
    let at = |place: usize| signs.get(place).copied().unwrap_or(' ');
    let mut sum = 0;
    for (place, sign) in signs.iter().enumerate().filter(|(_, sign)| !sign.is_ascii()) {
        let (before, after) = (if place > 0 { at(place - 1) } else { ' ' }, at(place + 1));
        let in_word = before.is_alphabetic() || after.is_alphabetic();
        sum += match sign {
            '\u{80}'..='\u{9f}' | '\u{fffd}' => -8,
            'ª' | 'º' | '’' => 1,
            '‘' | '“' | '”' | '–' | '—' | '…' | '°' | '€' | '«' | '»' | '·' | '¿' | '¡' | '\u{a0}' | '½' | '¼'
            | '²' | '³' | '£' | '§' => {
                if before.is_alphabetic() && after.is_alphabetic() {
                    -4
                } else {
                    1
                }
            }
            letter if letter.is_alphabetic() => {
                let odd_capital = letter.is_uppercase() && before.is_lowercase();
                weight(*letter) - if odd_capital { 4 } else { 0 }
            }
            _ if in_word => -5,
            _ => 2,
        };
    }
    sum
}

/// How usual a letter is.
fn weight(letter: char) -> i64 {
    match letter {
        'é' | 'á' | 'ã' | 'ç' | 'ó' | 'í' | 'ñ' | 'ö' | 'ä' | 'ü' | 'å' | 'ø' | 'è' | 'à' => 5,
        'ê' | 'ô' | 'â' | 'ú' | 'õ' | 'æ' | 'ß' => 4,
        'î' | 'û' | 'ò' | 'ë' | 'É' | 'Á' | 'Ö' | 'Ä' | 'Ü' | 'Å' | 'Ø' | 'Ñ' | 'Ç' | 'Ó' | 'Í' | 'Ú' | 'Î' | 'À'
        | 'Ã' => 3,
        'ù' | 'ì' | 'ï' | 'È' | 'Ê' | 'Æ' | 'Â' | 'Ô' | 'œ' | 'Œ' | 'ÿ' => 2,
        _ => -1,
    }
}
