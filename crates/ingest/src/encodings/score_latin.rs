//! Tells apart encodings of the Latin alphabet: in the right one the letters are those of one language, and stand where
//! letters stand.
//!
//! The points were found by trial on names of countries and languages and on sentences in eleven languages. On lists of
//! ten other names, kept for a last trial, western Europe was always read right, central Europe in 19 of 20 lists.

use super::{OemPage, TextEncoding};
use encoding_rs::{Encoding, ISO_8859_15, MACINTOSH, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254};

/// Letters beyond ASCII of one language each, small ones.
const ALPHABETS: [&str; 18] = [
    "àâæçéèêëîïôœùûüÿ",  // French
    "áéíñóúü",           // Spanish
    "áàâãçéêíóôõúü",     // Portuguese
    "äöüß",              // German
    "àèéìòùî",           // Italian
    "åäöé",              // Swedish, Finnish
    "æøåéö",             // Danish, Norwegian
    "áéíóúýðþæö",        // Icelandic
    "éëïöüóè",           // Dutch, and foreign names in English
    "àçèéíïóòúü",        // Catalan
    "ąćęłńóśźż",         // Polish
    "áčďéěíňóřšťúůýž",   // Czech
    "áäčďéíĺľňóôŕšťúýž", // Slovak
    "áéíóöőúüű",         // Hungarian
    "ăâîşţșț",           // Romanian
    "čćđšž",             // Croatian, Slovenian
    "çğıöşüâîûi\u{307}", // Turkish; İ has a small letter of two signs
    "ąčęėįšųūžāēģīķļņ",  // Lithuanian, Latvian
];

/// Letters of Åland, Curaçao, São Tomé, Réunion, Côte d'Ivoire, Türkiye, which every list of countries may have.
const FOREIGN: &str = "åçãéôü";
/// What an encoding must be ahead by that is rare, or that the detector does not propose.
const AHEAD: i64 = 5;

/// The likeliest of the usual encodings and of the one proposed; of equals the most usual.
pub(super) fn likeliest_latin(sample: &[u8], proposed: &'static Encoding) -> TextEncoding {
    let usual = [
        TextEncoding::Standard(WINDOWS_1252),
        TextEncoding::Oem(OemPage::Cp850),
        TextEncoding::Oem(OemPage::Cp437),
        TextEncoding::Standard(MACINTOSH),
        TextEncoding::Standard(ISO_8859_15),
    ];
    let (proposed, central) = (TextEncoding::Standard(proposed), TextEncoding::Standard(WINDOWS_1250));
    let often_right = [central, TextEncoding::Standard(WINDOWS_1254)];
    let mut best = (i64::MIN, proposed);
    for candidate in usual.into_iter().chain([proposed, central]) {
        let expected = usual.contains(&candidate) || candidate == proposed && often_right.contains(&candidate);
        let score = score(&candidate.decode(sample)) - if expected { 0 } else { AHEAD };
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

/// How much a text looks like the language that it looks most like.
fn score(text: &str) -> i64 {
    let mut sums = [0; ALPHABETS.len()];
    let mut before = ' ';
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        let after = signs.peek().copied().unwrap_or(' ');
        if !sign.is_ascii() {
            let is_letter = sign.is_alphabetic() && !matches!(sign, 'ª' | 'º');
            let small = sign.to_lowercase().next().unwrap_or(sign);
            let points =
                if is_letter { weight(small) + fit(before, sign, after) } else { sign_points(before, sign, after) };
            for (sum, alphabet) in sums.iter_mut().zip(ALPHABETS) {
                *sum += match is_letter && !alphabet.contains(small) {
                    true if FOREIGN.contains(small) => 1,
                    true => -2,
                    false => points,
                };
            }
        }
        before = sign;
    }
    sums.into_iter().max().unwrap_or_default()
}

/// What a sign that is no letter adds, between the two beside it.
fn sign_points(before: char, sign: char, after: char) -> i64 {
    let (follows_letter, precedes_letter) = (before.is_alphabetic(), after.is_alphabetic());
    match sign {
        '\u{80}'..='\u{9f}' | '\u{fffd}' => -8,
        '’' => 1,
        '½' | '¼' if precedes_letter => -4,
        'ª' | 'º' | '‘' | '“' | '”' | '–' | '—' | '…' | '°' | '€' | '«' | '»' | '·' | '¿' | '¡' | '\u{a0}' | '½'
        | '¼' | '²' | '³' | '£' | '§' => {
            if follows_letter && precedes_letter {
                -4
            } else {
                1
            }
        }
        _ if follows_letter || precedes_letter => -5,
        _ => -2,
    }
}

/// How well a letter stands between the two beside it.
fn fit(before: char, letter: char, after: char) -> i64 {
    let odd_end = match letter {
        // No language ends a syllable with these.
        'ç' | 'ñ' | 'Ç' | 'Ñ' => !is_vowel(after),
        // São, mãe, irmãs against Romanian, in which the letter with the same byte often ends a word.
        'ã' => after.is_alphabetic() && !matches!(after, 'o' | 'e' | 's'),
        'ă' => after == 'o',
        _ => false,
    };
    let is_word = matches!(letter, 'à' | 'À' | 'é' | 'É' | 'è' | 'È' | 'á' | 'Á' | 'ó' | 'Ó');
    let odd_word = !is_word && !before.is_alphabetic() && !after.is_alphabetic();
    if odd_end || odd_word || letter.is_uppercase() && before.is_lowercase() {
        -4
    } else if letter == 'ã' && !after.is_alphabetic() {
        -1
    } else {
        // A name begins with a capital.
        i64::from(letter.is_uppercase() && !before.is_alphabetic() && after.is_lowercase())
    }
}

fn is_vowel(letter: char) -> bool {
    !letter.is_ascii() && letter.is_alphabetic() || "aeiouyAEIOUY".contains(letter)
}

/// How usual a letter is where it is used at all. Letters that share a byte in Windows-1252 and 1250 weigh the same, so
/// that only their company tells them apart.
fn weight(small: char) -> i64 {
    match small {
        'ô' | 'â' | 'ú' | 'õ' | 'ő' | 'æ' | 'ć' | 'ß' | 'ë' | 'ï' | 'ď' => 4,
        'î' | 'û' | 'ű' | 'ò' | 'ň' | 'ý' => 3,
        'ù' | 'ů' | 'ì' | 'ě' | 'œ' | 'ÿ' => 2,
        _ => 5,
    }
}
