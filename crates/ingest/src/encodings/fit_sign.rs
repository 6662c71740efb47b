//! How well a sign that is no letter stands among those beside it.

use super::contexts::BESIDE;
use super::fit_letter::{is_latin, is_vowel};

type Around = [char; 2 * BESIDE + 1];

/// What a text has somewhere.
#[derive(Clone, Copy)]
pub(super) struct Signs {
    opening_quotes: bool,
}

impl Signs {
    /// Of all signs beyond ASCII of the text.
    pub(super) fn of(mut signs: impl Iterator<Item = char>) -> Signs {
        Signs { opening_quotes: signs.any(|sign| matches!(sign, '“' | '„')) }
    }
}

/// How well the sign in the middle stands: more than 0 where it is used, less where it is odd.
pub(super) fn fit_sign(around: &Around, all: Signs) -> i64 {
    let (before, sign, after) = (around[BESIDE - 1], around[BESIDE], around[BESIDE + 1]);
    let (follows, precedes) = (is_latin(before), is_latin(after));
    let (behind_digit, before_digit) = (before.is_ascii_digit(), after.is_ascii_digit());
    match sign {
        '\u{80}'..='\u{9f}' | '\u{fffd}' => -8,
        '\u{a0}' if behind_digit && before_digit => 4,
        '\u{a0}' if follows && precedes => fit_space(around),
        '\u{a0}' if follows => 0,
        '\u{a0}' => 1,
        '’' if follows => fit_apostrophe(around),
        '’' | '‘' | '“' | '„' if precedes && !follows => 0,
        '”' if !precedes && all.opening_quotes => 1,
        '–' if behind_digit && before_digit => 4,
        '–' | '—' if !follows && !precedes && behind_digit == before_digit => 1,
        '²' | '³' if before == 'm' && !precedes => 3,
        '¹' | '²' | '³' if !precedes && !before_digit => -1,
        'º' | 'ª' if (behind_digit || matches!(before, 'N' | 'n')) && !precedes => 5,
        '°' if behind_digit || matches!(before, 'N' | 'n' | ' ' | '(') => 3,
        '½' | '¼' | '¾' if !follows && !precedes => 1,
        '€' | '£' if !follows && !precedes => 2,
        '«' | '¿' | '¡' if !follows => 1,
        '»' if !precedes => 1,
        'µ' if !follows => 1,
        '§' | '·' | '…' | '©' | '®' | '±' | '•' | '†' if !follows && !precedes => 1,
        '™' if follows && !precedes => 0,
        '–' | '—' if follows && after.is_uppercase() => -2,
        // Lines of tables drawn by letters.
        '\u{2500}'..='\u{259f}' if before == sign || after == sign => 0,
        _ if follows && precedes => -8,
        _ if follows || precedes => -5,
        _ => -2,
    }
}

/// How well a no-break space stands between two letters: not where it leaves a single consonant.
fn fit_space(around: &Around) -> i64 {
    let alone = |near: char, far: char| !is_latin(far) && !is_vowel(near);
    if alone(around[BESIDE - 1], around[BESIDE - 2]) || alone(around[BESIDE + 1], around[BESIDE + 2]) {
        -8
    } else if around[BESIDE + 1].is_uppercase() {
        1
    } else {
        -2
    }
}

/// How well an apostrophe stands behind a letter: d’Ivoire, dell’Emilia, O’Neill, Women’s.
fn fit_apostrophe(around: &Around) -> i64 {
    let (before, after) = (around[BESIDE - 1], around[BESIDE + 1]);
    let stem = around[..BESIDE].iter().rev().take_while(|sign| is_latin(**sign)).count();
    let (two_before, two_after) = (around[BESIDE - 2], around[BESIDE + 2]);
    let cuts_que = before == 'u' && matches!(two_before, 'q' | 'Q') && (stem == 2 || around[BESIDE - 3] == 's');
    let is_article = "dlnscjmtDLNSCJMT".contains(before) || before == 'O' && after.is_uppercase();
    let cuts_article = stem == 1 && is_article || before == 'l' && two_before == 'l';
    let opens_name = is_vowel(after) || matches!(after, 'h' | 'H') || after.is_uppercase();
    if (cuts_article || cuts_que) && opens_name {
        4
    } else if stem > 2 && after == 's' && !is_latin(two_after) {
        3
    } else if is_latin(after) {
        -4
    } else if before == 's' {
        0
    } else {
        -2
    }
}
