//! The likeliest of the encodings with one byte a letter, and of those of eastern Asia: the detector of Firefox for
//! alphabets, and the letters themselves for the ways of writing western Europe that the detector does not tell apart.

use super::find_eastern::find_eastern;
use super::find_greek_capitals::is_greek_capitals;
use super::find_mac_cyrillic::is_mac_cyrillic;
use super::list_relatives::list_relatives;
use super::score_latin::likeliest_latin;
use super::{Guess, TextEncoding};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GB18030, GBK, ISO_8859_2, ISO_8859_4, SHIFT_JIS, WINDOWS_1250, WINDOWS_1252,
    WINDOWS_1253, WINDOWS_1254, WINDOWS_1257, X_MAC_CYRILLIC,
};

/// Bytes beyond ASCII are looked at in so many bytes around them.
const SAMPLE_BYTES: usize = 64 * 1024;
/// Fewer different bytes beyond ASCII leave room for doubt.
const LEAST_DIFFERENT: usize = 5;
/// The same where two bytes make a sign.
const LEAST_DIFFERENT_EASTERN: usize = 40;

/// The likeliest encoding of bytes that are neither UTF-8 nor UTF-16. It is sure when both halves say the same.
pub(super) fn guess_one_byte(sample: &[u8]) -> Guess {
    let lines = telling_lines(sample);
    let encoding = likeliest(&lines);
    let (first, second) = halves(&lines);
    let agree = |half: &[u8]| !half.is_ascii() && likeliest(half) == encoding;
    let least = match encoding {
        TextEncoding::Standard(standard) if is_eastern(standard) => LEAST_DIFFERENT_EASTERN,
        _ => LEAST_DIFFERENT,
    };
    let sure = different_bytes(&lines) >= least && agree(first) && agree(second);
    Guess { encoding, sure, alternatives: list_relatives(encoding, &lines) }
}

fn likeliest(lines: &[u8]) -> TextEncoding {
    let ungrouped = without_grouping(lines);
    if let Some(eastern) = find_eastern(&ungrouped) {
        return TextEncoding::Standard(eastern);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&ungrouped, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    if is_mac_cyrillic(lines, guess) {
        return TextEncoding::Standard(X_MAC_CYRILLIC);
    }
    if is_greek_capitals(lines, guess) {
        return TextEncoding::Standard(WINDOWS_1253);
    }
    let latin = [WINDOWS_1250, WINDOWS_1254, WINDOWS_1257, ISO_8859_2, ISO_8859_4].contains(&guess);
    // Letters of western Europe in DOS or on a Macintosh look to the detector like anything with letters of Latin, like
    // signs of eastern Asia, or like single letters of another alphabet.
    let eastern = is_eastern(guess);
    let western = guess == WINDOWS_1252
        || eastern && !reads_as_eastern(guess, lines)
        || !eastern && mixes_alphabets(guess, lines);
    match (latin, western) {
        (true, _) => likeliest_latin(lines, guess),
        (_, true) => likeliest_latin(lines, WINDOWS_1252),
        _ => TextEncoding::Standard(guess),
    }
}

fn is_eastern(encoding: &'static Encoding) -> bool {
    [SHIFT_JIS, EUC_JP, GBK, GB18030, BIG5, EUC_KR].contains(&encoding)
}

/// The lines with ordinary spaces where digits are grouped by the no-break space of Windows, a Macintosh or DOS: the
/// detector takes these for letters.
fn without_grouping(lines: &[u8]) -> Vec<u8> {
    let mut copy = lines.to_vec();
    for (place, three) in lines.windows(3).enumerate() {
        if let [b'0'..=b'9', 0xa0 | 0xca | 0xff, b'0'..=b'9'] = three {
            copy[place + 1] = b' ';
        }
    }
    copy
}

/// The lines that hold anything beyond ASCII.
fn telling_lines(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| !line.is_ascii()) {
        sample.extend_from_slice(line.get(..SAMPLE_BYTES).unwrap_or(line));
        sample.push(b'\n');
        if sample.len() > SAMPLE_BYTES {
            break;
        }
    }
    sample
}

/// Two halves, cut behind a sign that ends a word.
fn halves(lines: &[u8]) -> (&[u8], &[u8]) {
    let middle = lines.len() / 2;
    let ends_word = |byte: &u8| matches!(byte, b'\n' | b'\t' | b' ' | b',' | b';');
    let rest = lines.get(middle..).unwrap_or_default();
    let cut = middle + rest.iter().position(ends_word).unwrap_or(rest.len());
    lines.split_at_checked(cut).unwrap_or((lines, &[]))
}

fn different_bytes(lines: &[u8]) -> usize {
    let mut seen = [false; 128];
    for byte in lines.iter().filter(|byte| !byte.is_ascii()) {
        seen[usize::from(byte & 127)] = true;
    }
    seen.iter().filter(|seen| **seen).count()
}

/// Whether text of two bytes a sign stays whole and holds words of Chinese, Japanese or Korean: single signs between
/// letters are letters of another alphabet.
fn reads_as_eastern(encoding: &'static Encoding, sample: &[u8]) -> bool {
    let (text, broken) = encoding.decode_without_bom_handling(sample);
    let is_eastern =
        |c: &char| matches!(c, '\u{4e00}'..='\u{9fff}' | '\u{3040}'..='\u{30ff}' | '\u{ac00}'..='\u{d7a3}');
    let signs: Vec<char> = text.chars().collect();
    let beyond = signs.iter().filter(|c| !c.is_ascii() && **c != '\u{a0}').count();
    let eastern = signs.iter().filter(|c| is_eastern(c)).count();
    let beside = signs.windows(2).filter(|pair| pair.iter().all(is_eastern)).count();
    !broken && eastern * 10 >= beyond * 9 && beside * 3 >= eastern
}

/// Whether letters of another alphabet stand in words of Latin letters, where they never do.
fn mixes_alphabets(encoding: &'static Encoding, sample: &[u8]) -> bool {
    let (text, _) = encoding.decode_without_bom_handling(sample);
    let is_latin = |letter: char| letter.is_alphabetic() && letter < '\u{250}';
    let (mut others, mut mixed, mut before) = (0, 0, ' ');
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_alphabetic() && !is_latin(letter) {
            others += 1;
            mixed += usize::from(is_latin(before) || letters.peek().copied().is_some_and(is_latin));
        }
        before = letter;
    }
    mixed * 10 > others
}
