//! A name of an area without what stands around it in tables: marks of notes, *of which*, abbreviations, inversions,
//! the form of the state.

use super::fold_name;

/// Words that say only that the line is a part of the one above; folded.
const OF_WHICH: &[&str] = &[
    "of which",
    "including",
    "incl",
    "dont",
    "y compris",
    "de los cuales",
    "de las cuales",
    "dos quais",
    "das quais",
    "incluindo",
    "incluye",
    "в том числе",
    "из них",
    "в т ч",
    "منهم",
    "منها",
    "ومنهم",
    "ومنها",
    "من بينهم",
    "بما فيها",
    "其中",
];
/// Words before the name of a country whose citizens are meant; folded.
const CITIZENS_OF: &[&str] = &[
    "citizens of",
    "citizen of",
    "nationals of",
    "national of",
    "гражданин",
    "гражданка",
    "граждане",
    "подданный",
    "подданные",
];
/// What Chinese puts behind the name of a country for its citizens, and for the form of the state.
const BEHIND: &[&str] = &["籍", "国籍", "人", "公民", "共和国"];
/// One word for the ways in which one of a kind is written.
const ALIKE: &[(&str, &[&str])] = &[
    ("saint", &["st", "ste", "sainte"]),
    ("santa", &["sta"]),
    ("is", &["isl", "isls", "island", "islands", "isle", "isles", "ile", "iles", "isla", "islas", "ilha", "ilhas"]),
    ("rep", &["republic", "repub", "republique", "republica", "республика", "респ", "جمهوريه"]),
    ("dem", &["democratic", "democratique", "democratica"]),
    ("pop", &["peoples", "people", "populaire", "popular", "народная"]),
    ("fed", &["federal", "federated", "federation", "federale", "federados"]),
    ("sts", &["states"]),
    ("terr", &["ter", "territory", "territories", "territoire", "territoires", "territorio", "territorios"]),
    ("kingdom", &["royaume", "reino", "королевство", "مملكه", "المملكه"]),
    ("state", &["etat", "estado", "государство", "دوله"]),
    ("sultanate", &["sultanat", "султанат", "سلطنه"]),
    ("north", &["n"]),
    ("south", &["s"]),
    ("equatorial", &["eq"]),
    ("united", &["utd"]),
    ("british", &["brit"]),
];
/// Words without which the name is the same.
const SMALL: &[&str] = &[
    "the", "of", "and", "et", "y", "e", "de", "du", "des", "del", "la", "le", "les", "l", "d", "da", "do", "das",
    "dos", "el", "los", "las", "и",
];
/// Forms of states that may stand before a name or not. *Democratic* is none: it tells states apart.
const STATES: &[&str] = &[
    "rep",
    "pop",
    "fed",
    "kingdom",
    "state",
    "sultanate",
    "islamic",
    "islamique",
    "islamica",
    "socialist",
    "socialiste",
    "socialista",
];

/// The name with abbreviations as one word each and without small words; folded before.
pub(super) fn short_name(folded: &str) -> String {
    let alike = |word| ALIKE.iter().find(|(_, written)| written.contains(&word)).map_or(word, |(one, _)| *one);
    let whole = folded.replace("о ва", "острова");
    let words = whole.split(' ').filter(|word| !SMALL.contains(word)).map(alike);
    words.collect::<Vec<_>>().join(" ")
}

/// Other readings of the text as a name, folded, the nearest first.
pub(super) fn other_readings(text: &str) -> Vec<String> {
    let bare = without_lead(without_marks(text));
    let folded = fold_name(bare);
    let mut readings = vec![folded.clone()];
    readings.extend(inverted(bare).map(|other| fold_name(&other)));
    let without: Vec<String> = readings.iter().filter_map(|name| without_state(&short_name(name))).collect();
    readings.extend(without);
    readings.extend(BEHIND.iter().filter_map(|end| folded.strip_suffix(end)).map(str::to_owned));
    readings.extend(arabic_article(&folded));
    readings.retain(|reading| !reading.is_empty());
    readings
}

/// Two names of one thing, the second in brackets: `Myanmar (Burma)`.
pub(super) fn name_and_name(text: &str) -> Option<(&str, &str)> {
    let (first, rest) = without_marks(text).split_once(['(', '（'])?;
    Some((first.trim(), rest.trim_end().strip_suffix([')', '）'])?.trim()))
}

/// Without the marks of notes: `Kenya (1)`, `Kenya*`, `Kenya¹`, `Kenya 1)`, `Kenya a/`.
fn without_marks(text: &str) -> &str {
    let mark = |inside: &str| {
        let letter = inside.len() == 1 && inside.chars().all(|c| c.is_ascii_lowercase());
        let number = matches!(inside.len(), 1 | 2) && inside.chars().all(|c| c.is_ascii_digit());
        letter || number || !inside.is_empty() && inside.chars().all(|c| c == '*')
    };
    let mut rest = text.trim();
    loop {
        let shorter = rest.trim_end_matches(|c: char| {
            matches!(c, '*' | '†' | '‡' | '§' | '#' | ':' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹') || c.is_whitespace()
        });
        let bracketed = [(')', '('), (']', '['), ('）', '（')].into_iter().find_map(|(close, open)| {
            let (name, inside) = shorter.strip_suffix(close)?.rsplit_once(open)?;
            mark(inside.trim()).then_some(name)
        });
        let ended = shorter.strip_suffix([')', '/']).and_then(|name| name.rsplit_once(' '));
        let shorter = bracketed.or_else(|| ended.filter(|(_, end)| mark(end)).map(|(name, _)| name)).unwrap_or(shorter);
        if shorter.trim_end() == rest || shorter.trim().is_empty() {
            return rest;
        }
        rest = shorter.trim_end();
    }
}

/// Whether a text says that its line is a part of the one above, as *of which: Scotland* does.
pub fn is_part_of_above(text: &str) -> bool {
    let folded = fold_name(&text.replace([':', '：', '•', '·', '>', '*'], " "));
    let begins = |words: &str| {
        let rest = folded.trim_start().strip_prefix(words);
        rest.is_some_and(|rest| rest.starts_with(' ') || words == "其中")
    };
    OF_WHICH.iter().any(|words| begins(words))
}

/// Without a bullet, a number of the line and words such as *of which*.
fn without_lead(text: &str) -> &str {
    let bullet =
        |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '•' | '·' | '>' | ':' | '：' | '*') || c.is_whitespace();
    let mut rest = text.trim_start_matches(bullet);
    if let Some((number, name)) = rest.split_once(['.', ')'])
        && matches!(number.len(), 1..=3)
        && number.chars().all(|c| c.is_ascii_digit())
    {
        rest = name.trim_start_matches(bullet);
    }
    // The words are counted in the text, as folding may change their length.
    let words: Vec<&str> = rest.split_whitespace().collect();
    let said = |count: usize| fold_name(&words[..count].join(" ").replace([':', '：'], " "));
    let is_lead = |words: &str| OF_WHICH.contains(&words) || CITIZENS_OF.contains(&words);
    let lead = (1..words.len().min(5)).rev().find(|count| is_lead(&said(*count)));
    let after = match lead {
        Some(count) => (0..count)
            .fold(rest, |rest, _| rest.trim_start().split_once(char::is_whitespace).map_or("", |(_, after)| after)),
        None => rest.strip_prefix("其中").unwrap_or(rest),
    };
    let after = after.trim_start_matches(bullet);
    if after.is_empty() { rest } else { after }
}

/// `Congo, Dem. Rep.` and `Congo (Dem. Rep.)` as `Dem. Rep. Congo`.
fn inverted(text: &str) -> Option<String> {
    let (name, form) = match name_and_name(text) {
        Some(two) => two,
        None => text.split_once([',', '،', '，'])?,
    };
    Some(format!("{} {}", form.trim(), name.trim()))
}

fn without_state(short: &str) -> Option<String> {
    let words: Vec<&str> = short.split(' ').collect();
    let forms = words.iter().take_while(|word| STATES.contains(word)).count();
    (forms > 0 && forms < words.len()).then(|| words[forms..].join(" "))
}

/// An Arabic name without its articles, or a single word with one.
fn arabic_article(folded: &str) -> Option<String> {
    if !folded.starts_with(|c| ('\u{621}'..='\u{64a}').contains(&c)) {
        return None;
    }
    if folded.starts_with("ال") {
        let bare: Vec<&str> = folded.split(' ').map(|word| word.strip_prefix("ال").unwrap_or(word)).collect();
        return Some(bare.join(" "));
    }
    (!folded.contains(' ')).then(|| format!("ال{folded}"))
}
