//! Tells apart encodings of the Latin alphabet: in the right one the letters are those of one language, and letters and
//! signs stand where they stand in words, numbers and cells.
//!
//! The points were found by trial on names and headers in sixteen languages of Europe, one to thirty at a time, with and
//! without grouped numbers, in each encoding that offices use; half of the names was kept for the last trial.

use super::contexts::{BESIDE, Context, collect_contexts};
use super::fit_letter::{fit_letter, is_latin};
use super::fit_sign::{Signs, fit_sign};
use super::{OemPage, TextEncoding};
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_4, ISO_8859_15, MACINTOSH, WINDOWS_1250, WINDOWS_1252, WINDOWS_1254, WINDOWS_1257,
};

/// Letters beyond ASCII of one language each, small ones. The first belong to western Europe and all encodings.
const ALPHABETS: [&str; 20] = [
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
    "äõöüšž",            // Estonian
    "ąćęłńóśźż",         // Polish
    "áčďéěíňóřšťúůýž",   // Czech
    "áäčďéíĺľňóôŕšťúýž", // Slovak
    "áéíóöőúüű",         // Hungarian
    "ăâîşţșț",           // Romanian
    "čćđšž",             // Croatian, Slovenian
    "çğıöşüâîûi\u{307}", // Turkish; İ has a small letter of two signs
    "ąčęėįšųūž",         // Lithuanian
    "āčēģīķļņšūž",       // Latvian
];
const WESTERN: usize = 11;

/// Letters of Åland, Curaçao, São Tomé, Réunion, Côte d'Ivoire, Türkiye, which every list of countries may have.
const FOREIGN: &str = "åçãéôü";

/// What the proposal of the detector is worth, which knows pairs of letters, but neither DOS nor the Macintosh.
const PROPOSED: i64 = 2;

/// What a letter takes where no letter stands.
const IMPOSSIBLE: i64 = -6;

/// The candidates, most usual first, and what each must make good. Files of Windows are so much more usual than those of
/// DOS and the Macintosh that one letter or sign, which may be well placed by chance, does not make up for it.
const CANDIDATES: [(TextEncoding, i64); 10] = [
    (TextEncoding::Standard(WINDOWS_1252), 0),
    (TextEncoding::Standard(WINDOWS_1250), 1),
    (TextEncoding::Standard(WINDOWS_1254), 1),
    (TextEncoding::Standard(ISO_8859_15), 3),
    (TextEncoding::Standard(ISO_8859_2), 2),
    (TextEncoding::Oem(OemPage::Cp850), 6),
    (TextEncoding::Oem(OemPage::Cp437), 7),
    (TextEncoding::Standard(MACINTOSH), 6),
    (TextEncoding::Standard(WINDOWS_1257), 5),
    (TextEncoding::Standard(ISO_8859_4), 8),
];

/// The likeliest encoding, of which the detector proposed one; of equals the most usual.
pub(super) fn likeliest_latin(sample: &[u8], proposed: &'static Encoding) -> TextEncoding {
    let contexts = collect_contexts(sample);
    let mut best = (i64::MIN, TextEncoding::Standard(proposed));
    for (candidate, handicap) in CANDIDATES {
        let is_proposed = proposed != WINDOWS_1252 && candidate == TextEncoding::Standard(proposed);
        let bonus = if is_proposed { PROPOSED } else { 0 };
        let score = Table::of(candidate).score(contexts.iter()) + bonus - handicap;
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

/// What each byte is in an encoding.
struct Table {
    signs: Vec<char>,
    /// In which alphabets of those that the encoding can write.
    alphabets: Vec<[bool; ALPHABETS.len()]>,
}

impl Table {
    fn of(encoding: TextEncoding) -> Table {
        let eastern = [WINDOWS_1250, WINDOWS_1254, ISO_8859_2, WINDOWS_1257, ISO_8859_4];
        let wide = eastern.into_iter().any(|one| encoding == TextEncoding::Standard(one));
        let mut signs = Vec::with_capacity(256);
        for byte in 0..=255 {
            signs.push(encoding.decode(&[byte]).chars().next().unwrap_or(char::REPLACEMENT_CHARACTER));
        }
        let alphabets = signs.iter().map(|sign| {
            let small = sign.to_lowercase().next().unwrap_or(*sign);
            std::array::from_fn(|at| (wide || at < WESTERN) && ALPHABETS[at].contains(small))
        });
        Table { alphabets: alphabets.collect(), signs }
    }

    /// How much the places look like the language that they look most like.
    fn score<'a>(&self, contexts: impl Iterator<Item = &'a Context> + Clone) -> i64 {
        let sign_of = |byte: u8| self.signs.get(usize::from(byte)).copied().unwrap_or(' ');
        let all = Signs::of(contexts.clone().map(|context| sign_of(context[BESIDE])));
        let (mut sums, mut common) = ([0; ALPHABETS.len()], 0);
        for context in contexts {
            let around = context.map(sign_of);
            let sign = around[BESIDE];
            if !is_latin(sign) {
                common += fit_sign(&around, all);
                continue;
            }
            let small = sign.to_lowercase().next().unwrap_or(sign);
            let Some(fit) = fit_letter(&around) else {
                common += IMPOSSIBLE;
                continue;
            };
            let points = weight(small) + fit;
            let foreign = fit.min(0) + if FOREIGN.contains(small) { 1 } else { -2 };
            let memberships = self.alphabets.get(usize::from(context[BESIDE]));
            for (sum, member) in sums.iter_mut().zip(memberships.into_iter().flatten()) {
                *sum += if *member { points } else { foreign };
            }
        }
        common + sums.into_iter().max().unwrap_or_default()
    }
}

/// How usual a letter is where it is used at all. Letters that share a byte in Windows-1252 and 1250 weigh the same, so
/// that only their company tells them apart.
fn weight(small: char) -> i64 {
    match small {
        'ô' | 'â' | 'ú' | 'õ' | 'ő' | 'æ' | 'ć' | 'ß' | 'ë' | 'ï' | 'ď' => 4,
        'î' | 'û' | 'ű' | 'ò' | 'ň' | 'ý' | 'ù' | 'ů' | 'ì' | 'ě' => 3,
        'œ' | 'ð' | 'þ' => 2,
        'ĺ' | 'ŕ' | 'ľ' => 1,
        'ÿ' => 0,
        _ => 5,
    }
}
