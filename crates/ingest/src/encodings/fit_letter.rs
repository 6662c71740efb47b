//! How well a letter stands among those beside it.

use super::contexts::BESIDE;

type Around = [char; 2 * BESIDE + 1];

/// Whether a sign is a letter of the Latin alphabet.
pub(super) fn is_latin(sign: char) -> bool {
    sign.is_alphabetic() && sign < '\u{250}' && !matches!(sign, 'ª' | 'º' | 'µ' | 'ƒ')
}

/// How well the letter in the middle stands: 1 for the capital of a name, 0 for any usual place, less where it is odd,
/// none where no letter stands.
pub(super) fn fit_letter(around: &Around) -> Option<i64> {
    let (before, letter, after) = (around[BESIDE - 1], around[BESIDE], around[BESIDE + 1]);
    if before.is_ascii_digit() || after.is_ascii_digit() {
        return None;
    }
    let (follows, precedes) = (is_latin(before), is_latin(after));
    let is_word = matches!(letter, 'à' | 'À' | 'é' | 'É' | 'è' | 'È' | 'á' | 'Á' | 'ó' | 'Ó' | 'å' | 'ö' | 'Å' | 'Ö');
    if !is_word && !follows && !precedes || has_wrong_case(before, letter, after) {
        return None;
    }
    // The capital of a name behind another: ŇOther.
    if letter.is_uppercase() && after.is_uppercase() && around[BESIDE + 2].is_lowercase() {
        return None;
    }
    let name = i64::from(letter.is_uppercase() && !follows && after.is_lowercase());
    Some(name - odd_company(around) - odd_syllable(around))
}

/// A capital inside a word of small letters, a small letter inside one of capitals.
fn has_wrong_case(before: char, letter: char, after: char) -> bool {
    if letter.is_uppercase() {
        before.is_lowercase() || is_latin(before) && after.is_lowercase()
    } else {
        after.is_uppercase()
    }
}

/// What the rules of its language take from a letter: after what it stands, and before what.
fn odd_company(around: &Around) -> i64 {
    let (before, letter, after) = (around[BESIDE - 1], around[BESIDE], around[BESIDE + 1]);
    let (follows, precedes) = (is_latin(before), is_latin(after));
    let first = |letters: &str| letters.contains(after.to_lowercase().next().unwrap_or(after));
    let last = |letters: &str| letters.contains(before.to_lowercase().next().unwrap_or(before));
    let small = letter.to_lowercase().next().unwrap_or(letter);
    match small {
        // No language ends a syllable with these.
        'ç' | 'ñ' if !is_vowel(after) => 7,
        // No-break spaces of other encodings behind a word.
        'á' if !precedes && (is_vowel(before) || last("sln")) => 3,
        'á' | 'à' | 'â' | 'ã' if first("a") || last("a") => 4,
        'ñ' if follows && !is_vowel(before) => 3,
        // São, mãe, irmãs against Romanian, in which the letter with the same byte often ends a word.
        'ã' if !precedes => 1,
        'ã' if !first("oes") => 4,
        'ă' if first("o") => 4,
        'õ' if !first("e") => 4,
        'ő' if first("e") => 4,
        // Of Italian, at the ends of words.
        'ì' | 'ù' if precedes && follows => 5,
        'ò' if precedes && follows => 3,
        'ì' | 'ò' | 'ù' if precedes => 5,
        'à' if precedes && follows => 1,
        // Before the last consonant of its word, never the first letter of a long one.
        'è' if is_vowel(after) => 4,
        'è' if !follows && precedes => 3,
        'è' if precedes && closes_syllable(around) => 3,
        'ê' if !precedes => 1,
        'ê' if !follows && !first("t") => 6,
        'ô' if !precedes => 2,
        'â' if !precedes => 3,
        'ë' if follows && !is_vowel(before) => 3,
        'đ' if precedes && !is_vowel(after) && !first("r") => 3,
        'ê' if precedes && !first("tmclvnsr") => 4,
        'ę' if first("aeiouymnr") => 3,
        // Before a vowel Polish writes ni, si, zi; it has no ź behind a consonant but in dź.
        'ń' | 'ś' | 'ź' if is_vowel(after) => 4,
        'ź' if follows && !is_vowel(before) && !last("d") => 8,
        'ś' if follows && !is_vowel(before) && !last("rwj") => 8,
        'ń' | 'ş' if !precedes && follows && !is_vowel(before) => 2,
        'š' | 'ž' | 'ż' | 'č' if is_wedged(around) => 8,
        'ė' | 'ų' if is_vowel(before) => 4,
        'ų' if precedes => 2,
        'ø' if is_vowel(after) => 3,
        'ř' if precedes && !is_vowel(after) && !first("ns") => 2,
        'æ' if !precedes || is_vowel(after) || first("w") => 3,
        'š' | 'ž' | 'ś' | 'ź' if first("szšž") => 3,
        'œ' if !first("uisn") => 4,
        'û' if follows && !first("trmsnlc") && precedes => 2,
        'ð' if !follows => 5,
        'ð' if first("dtkbpmz") => 3,
        'ı' if breaks_harmony(around) => 5,
        'þ' if !precedes => 5,
        'þ' if follows && !is_vowel(before) => 3,
        'ï' if follows && !is_vowel(before) => 3,
        'ß' if !follows || !is_vowel(before) => 4,
        'ý' if !follows && letter.is_uppercase() => 2,
        'ÿ' if !last("aou") => 4,
        'ą' | 'ę' | 'ů' | 'ě' | 'ı' if !follows => 4,
        _ => 0,
    }
}

/// Whether the consonants behind a vowel end its syllable: two of which the second is no r, l or h, or the last of a
/// word that is no s.
fn closes_syllable(around: &Around) -> bool {
    let (after, second) = (around[BESIDE + 1], around[BESIDE + 2]);
    let consonant = is_latin(second) && !is_vowel(second);
    consonant && !matches!(second, 'r' | 'l' | 'h' | 'R' | 'L' | 'H')
        || !is_latin(second) && !matches!(after, 's' | 'S')
}

/// Whether a consonant stands behind one that makes no syllable and before another or the end of the word.
fn is_wedged(around: &Around) -> bool {
    let (before, after, second) = (around[BESIDE - 1], around[BESIDE + 1], around[BESIDE - 2]);
    let consonant = |sign: char| is_latin(sign) && !is_vowel(sign);
    let makes_syllable = matches!(before, 'r' | 'l' | 'R' | 'L') && consonant(second);
    consonant(before) && !makes_syllable && !is_vowel(after)
}

/// What words that no one can say take: four consonants in a row, or three vowels.
fn odd_syllable(around: &Around) -> i64 {
    let vowel = is_vowel(around[BESIDE]);
    let same = |sign: &&char| is_latin(**sign) && is_vowel(**sign) == vowel;
    let run =
        around[..BESIDE].iter().rev().take_while(same).count() + around[BESIDE + 1..].iter().take_while(same).count();
    match (vowel, run) {
        (true, 2) => 2,
        (true, 3..) => 4,
        (false, 3) => 4,
        (false, 4..) => 6,
        (false, 1..) if !around.iter().any(|sign| is_vowel(*sign)) => 4,
        _ => 0,
    }
}

/// Whether the vowel before a Turkish ı, or else the one behind it, is one that it does not follow.
fn breaks_harmony(around: &Around) -> bool {
    let vowel = |sign: &&char| is_vowel(**sign) && !matches!(**sign, 'y' | 'Y');
    let before = around[..BESIDE].iter().rev().take_while(|sign| is_latin(**sign)).find(vowel);
    let after = || around[BESIDE + 1..].iter().take_while(|sign| is_latin(**sign)).find(vowel);
    before.or_else(after).is_some_and(|vowel| !"aıâAIÂ".contains(*vowel))
}

/// Whether a letter, of any Latin alphabet, is a vowel.
pub(super) fn is_vowel(letter: char) -> bool {
    let small = letter.to_lowercase().next().unwrap_or(letter);
    "aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœıāăąēėęěīįőůűųū".contains(small)
}
