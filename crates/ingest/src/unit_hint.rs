//! Units and multipliers that people write into titles and headers: the power and what is counted may stand in either
//! order, as in *USD million* and *millions of US dollars*.

mod words;

use crate::fold_word::fold_word;
use crate::head_period::western_digits;
use bearings_model::Unit;
use serde::{Serialize, Serializer};
use words::{
    CODES, COUNTED, COUNTED_IN_CHINESE, DOLLARS, DOLLARS_IN_CHINESE, FILLERS, LOCAL_MONEY, OF_OTHERS,
    OF_THE_UNITED_STATES, OTHER_MONEY, OTHER_MONEY_IN_CHINESE, PER, POWERS, POWERS_BESIDE_MONEY, POWERS_BESIDE_UNITS,
    POWERS_IN_CHINESE, SIGNS,
};

/// A unit or a multiplier named in a text.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct UnitHint {
    /// The words that say it.
    pub words: String,
    /// The unit, when they name one.
    #[serde(serialize_with = "as_code")]
    pub unit: Option<Unit>,
    /// The power of ten, when they name one.
    pub multiplier: Option<u8>,
    /// Whether they name money that is no US dollars.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub other_money: bool,
}

impl UnitHint {
    fn new(words: &str) -> UnitHint {
        UnitHint { words: words.to_owned(), unit: None, multiplier: None, other_money: false }
    }
}

/// Shares and rates as they are written; what they say is no power of ten.
const RATES: &[(&str, Unit)] = &[
    ("per 100 000", Unit::PerHundredThousand),
    ("per 100,000", Unit::PerHundredThousand),
    ("per 1 000", Unit::PerThousand),
    ("per 1,000", Unit::PerThousand),
    ("per thousand", Unit::PerThousand),
    ("percent", Unit::Percent),
    ("pourcentage", Unit::Percent),
    ("porcentaje", Unit::Percent),
    ("percentagem", Unit::Percent),
    ("процент", Unit::Percent),
    ("百分比", Unit::Percent),
    ("(%)", Unit::Percent),
];

/// Words that are nothing but a unit, as they stand in a row of their own below a header.
const ALONE: &[&str] = &[
    "%",
    "‰",
    "no",
    "no.",
    "nr",
    "n",
    "n°",
    "number",
    "numbers",
    "persons",
    "people",
    "000",
    "thousand",
    "per cent",
    "nombre",
    "personnes",
    "pour cent",
    "effectif",
    "número",
    "personas",
    "por ciento",
    "pessoas",
    "por cento",
    "anzahl",
    "personen",
    "prozent",
    "чел",
    "чел.",
    "человек",
    "единиц",
    "عدد",
    "شخص",
    "أشخاص",
    "人",
    "名",
    "万人",
    "usd",
    "us$",
    "eur",
    "€",
    "$",
];

/// Whether a text is a unit and nothing else, in brackets or not, or begins with one.
pub(crate) fn is_unit(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['(', '[']).trim_end_matches([')', ']']).to_lowercase();
    ALONE.contains(&text.as_str()) || unit_hints([text.as_str()]).iter().any(|hint| text.starts_with(&hint.words))
}

/// Whether every word of the text is of a unit, as in *millions of US dollars*.
pub(crate) fn is_all_unit(text: &str) -> bool {
    let words = |stretch: &str| words_of(stretch).iter().all(|word| !matches!(word.says, Says::Word | Says::Number));
    !unit_hints([text]).is_empty() && stretches(text).iter().all(|stretch| is_wide(stretch) || words(stretch))
}

/// The hints in the texts, each once.
pub fn unit_hints<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<UnitHint> {
    let mut hints: Vec<UnitHint> = Vec::new();
    let mut add = |hint: UnitHint| {
        if !hints.contains(&hint) {
            hints.push(hint);
        }
    };
    for text in texts {
        let lower = text.to_lowercase();
        for (words, unit) in RATES.iter().filter(|(words, _)| lower.contains(words)) {
            add(UnitHint { unit: Some(*unit), ..UnitHint::new(words) });
        }
        let folded = fold_word(text);
        for words in LOCAL_MONEY.iter().filter(|words| folded.contains(**words)) {
            add(UnitHint { other_money: true, ..UnitHint::new(words) });
        }
        for stretch in stretches(text) {
            let found = if is_wide(&stretch) { wide_hints(&stretch) } else { word_hints(&words_of(&stretch)) };
            found.into_iter().for_each(&mut add);
        }
    }
    hints
}

/// What stands between brackets, commas and other marks. A comma or point within a number is none.
fn stretches(text: &str) -> Vec<String> {
    let plain = western_digits(text);
    let signs: Vec<char> = plain.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| signs.get(at)).is_some_and(char::is_ascii_digit);
    let mut stretches = vec![String::new()];
    for (at, c) in signs.iter().enumerate() {
        let parts = match c {
            ',' => !(is_digit(at.checked_sub(1)) && is_digit(Some(at + 1))),
            '(' | ')' | '[' | ']' | '（' | '）' | ';' | ':' | '：' | '，' | '、' | '،' | '/' | '|' | '–' | '—'
            | '\n' => true,
            _ => false,
        };
        match (parts, stretches.last_mut()) {
            (false, Some(last)) => last.push(*c),
            _ => stretches.push(String::new()),
        }
    }
    stretches.retain(|stretch| !stretch.trim().is_empty());
    stretches
}

fn is_wide(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

fn wide_hints(stretch: &str) -> Vec<UnitHint> {
    let text = fold_word(stretch);
    let mut hints = Vec::new();
    let power = POWERS_IN_CHINESE.iter().find(|(_, words)| {
        let Some(at) = text.find(words) else { return false };
        // `每千人` is a rate, and `5万人` a size.
        let rate = text[..at].chars().next_back().is_some_and(|c| c == '每' || c.is_numeric());
        !rate && text[at + words.len()..].chars().next().is_none_or(|c| COUNTED_IN_CHINESE.contains(c))
    });
    hints.extend(power.map(|(power, words)| UnitHint { multiplier: Some(*power), ..UnitHint::new(words) }));
    let named = |names: &[&'static str]| names.iter().find(|words| text.contains(**words)).copied();
    let other = named(OTHER_MONEY_IN_CHINESE).map(|words| UnitHint { other_money: true, ..UnitHint::new(words) });
    let dollars =
        named(DOLLARS_IN_CHINESE).map(|words| UnitHint { unit: Some(Unit::UsDollars), ..UnitHint::new(words) });
    hints.extend(dollars.or(other));
    hints
}

/// What one word says beside others.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Says {
    /// A power of ten wherever it stands.
    Power(u8),
    PowerBesideUnit(u8),
    PowerBesideMoney(u8),
    /// A thousand in digits, which is one only with a unit and nothing else.
    Thousand,
    Counted,
    Dollars,
    OfDollars,
    OtherMoney,
    /// A code of money, which may be another word in capitals.
    Code,
    Filler,
    Per,
    Year,
    Number,
    Word,
}

struct Word {
    written: String,
    says: Says,
}

fn words_of(stretch: &str) -> Vec<Word> {
    let mut words = Vec::new();
    for written in stretch.split_whitespace() {
        let bare = written.trim_matches(|c: char| matches!(c, '.' | ',' | ';' | '"'));
        if has(CODES, bare) {
            words.push(Word { written: bare.to_owned(), says: Says::Code });
            continue;
        }
        let mut signs = bare.to_lowercase();
        for (sign, word) in SIGNS {
            signs = signs.replace(sign, word);
        }
        // `тыс.чел.` is two words, and `U.S.` is none.
        if signs.split('.').any(|part| part.chars().count() > 2) && !signs.contains(char::is_numeric) {
            signs = signs.replace('.', " ");
        }
        let folded = fold_word(&signs);
        let parts = folded.split(' ').filter(|word| !word.is_empty());
        words.extend(parts.map(|word| Word { written: bare.to_lowercase(), says: says(word) }));
    }
    words
}

fn has(words: &str, word: &str) -> bool {
    words.split_whitespace().any(|known| known == word)
}

fn says(word: &str) -> Says {
    let known = known(word);
    // Arabic joins articles and prepositions to the word.
    let joined = ["بال", "ال", "ب", "و"].iter().filter_map(|begins| word.strip_prefix(begins));
    let behind = joined.filter(|rest| rest.chars().count() > 2).map(self::known).find(|says| *says != Says::Word);
    if known == Says::Word { behind.unwrap_or(known) } else { known }
}

fn known(word: &str) -> Says {
    let power = |lists: &[(u8, &str)]| lists.iter().find(|(_, words)| has(words, word)).map(|(power, _)| *power);
    if let Some(power) = power(POWERS) {
        return Says::Power(power);
    }
    if let Some(power) = power(POWERS_BESIDE_UNITS) {
        return Says::PowerBesideUnit(power);
    }
    if let Some(power) = power(POWERS_BESIDE_MONEY) {
        return Says::PowerBesideMoney(power);
    }
    match word {
        _ if word.starts_with("тыс") || matches!(word, "x1000" | "×1000") => Says::Power(3),
        "1000" => Says::Thousand,
        _ if has(DOLLARS, word) => Says::Dollars,
        _ if has(OF_THE_UNITED_STATES, word) => Says::OfDollars,
        _ if has(OTHER_MONEY, word) || has(OF_OTHERS, word) => Says::OtherMoney,
        _ if has(COUNTED, word) => Says::Counted,
        _ if has(PER, word) => Says::Per,
        _ if has(FILLERS, word) => Says::Filler,
        _ if word.len() == 4 && word.parse::<u32>().is_ok_and(|year| (1900..=2200).contains(&year)) => Says::Year,
        _ if word.starts_with(|c: char| c.is_ascii_digit()) => Says::Number,
        _ => Says::Word,
    }
}

/// The power and the money of a stretch.
fn word_hints(words: &[Word]) -> Vec<UnitHint> {
    let is_money = |says: Says| matches!(says, Says::Dollars | Says::OtherMoney | Says::Code);
    let power_of = |word: &Word| match word.says {
        Says::Power(power) | Says::PowerBesideUnit(power) | Says::PowerBesideMoney(power) => Some(power),
        Says::Thousand => Some(3),
        _ => None,
    };
    let nothing_else = words.iter().all(|word| !matches!(word.says, Says::Word | Says::Number | Says::Per));
    let beside = |at: usize, wanted: &dyn Fn(Says) -> bool| {
        let idle = |word: &&Word| matches!(word.says, Says::Filler | Says::OfDollars) || power_of(word).is_some();
        let before = words[..at].iter().rev().find(|word| !idle(word));
        let behind = words[at + 1..].iter().find(|word| !idle(word));
        before.into_iter().chain(behind).any(|word| wanted(word.says))
    };
    let is_power = |at: &usize| {
        // *1 million* is a size, and *per thousand* a rate.
        let counted = at.checked_sub(1).map(|before| words[before].says);
        !matches!(counted, Some(Says::Number | Says::Per))
            && match words[*at].says {
                Says::Power(_) => true,
                Says::PowerBesideUnit(_) => {
                    nothing_else || beside(*at, &|says| says == Says::Counted || is_money(says))
                }
                Says::PowerBesideMoney(_) => beside(*at, &is_money),
                Says::Thousand => nothing_else && words.len() > 1,
                _ => false,
            }
    };
    let mut hints: Vec<UnitHint> = Vec::new();
    if let Some(first) = (0..words.len()).find(is_power) {
        // *Miles de millones* is one power and not two.
        let then = words[first + 1..].iter().find(|word| word.says != Says::Filler);
        let power = power_of(&words[first]).unwrap_or_default();
        let more = then.and_then(power_of).filter(|more| *more > power).unwrap_or_default();
        hints.push(UnitHint { multiplier: Some(power + more), ..UnitHint::new(&words[first].written) });
    }
    let codes_count = nothing_else || !hints.is_empty();
    let is_other = |at: usize| match words[at].says {
        Says::Code => codes_count,
        // The euro area is no money.
        Says::OtherMoney => !words.iter().any(|word| has("area zone zona зона зоны منطقه", &fold_word(&word.written))),
        _ => false,
    };
    if let Some(at) = (0..words.len()).find(|at| is_other(*at)) {
        hints.push(UnitHint { other_money: true, ..UnitHint::new(&words[at].written) });
    } else if let Some(word) = words.iter().find(|word| word.says == Says::Dollars) {
        hints.push(UnitHint { unit: Some(Unit::UsDollars), ..UnitHint::new(&word.written) });
    }
    hints
}

fn as_code<S: Serializer>(unit: &Option<Unit>, serializer: S) -> Result<S::Ok, S::Error> {
    match unit {
        Some(unit) => serializer.serialize_some(unit.code()),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The power, then `$` for US dollars and `!` for other money.
    fn read(text: &str) -> String {
        let hints = unit_hints([text]);
        let power = hints.iter().find_map(|hint| hint.multiplier).map(|power| power.to_string()).unwrap_or_default();
        let dollars = hints.iter().any(|hint| hint.unit == Some(Unit::UsDollars));
        let other = hints.iter().any(|hint| hint.other_money);
        format!("{power}{}{}", if dollars { "$" } else { "" }, if other { "!" } else { "" })
    }

    #[test]
    fn power_and_unit_stand_in_either_order() {
        for (said, texts) in [
            (
                "6$",
                "Remittances (million USD)|USD million|mln USD|Value (USD mn)|US$ millions|US$m|USDm|MUSD|millones de USD|\
                 Remesas (millones de dólares)|en millions de dollars des États-Unis|milhões de dólares|млн долл. США|\
                 млн.долл.|مليون دولار أمريكي|بملايين الدولارات|百万美元|Remittances in millions of US dollars|$ million",
            ),
            (
                "3$",
                "thousand USD|US$ '000|Remittances (in 1000 USD)|USD thousands|US$ mil|тыс. долл.|ألف دولار|千美元|$000",
            ),
            (
                "3",
                "thousands|Population (000s)|Persons ('000)|Effectif (en milliers)|Miles de personas|Mil pessoas|\
                 тыс. чел.|тыс.чел.|2020 тыс. человек|بالآلاف|العدد (ألف نسمة)|人数（千人）|Thousand persons|Unit: thousand|Migrants x1000|\
                 Persons (x 1,000)|1000 persons|Migrants, th.",
            ),
            ("6", "Persons (millions)|млн чел.|Million persons|بالملايين|百万人"),
            ("4", "单位：万人|人数（萬人）"),
            ("5", "Persons in lakh|(Lakhs)|Hundred thousands|十万人"),
            ("7", "Crore"),
            ("8", "亿人"),
            (
                "9$",
                "Remittances, US$ billion|miles de millones de USD|млрд долл.|مليار دولار|US$bn|mil milhões de dólares",
            ),
            (
                "6!",
                "KES million|Tk million|Valor (R$ milhões)|A$m|2020 (EUR million)|millions of euro|Mio. €|млн руб.|مليون دينار|€m|Canadian dollars, million|LCU million",
            ),
            ("4!", "万元"),
            ("!", "Amount (KES)|in national currency|Euro|欧元"),
            ("$", "Amount in USD|current US$|美元"),
        ] {
            for text in texts.split('|') {
                assert_eq!(read(text.trim()), said, "{text}");
            }
        }
    }

    #[test]
    fn sizes_rates_and_names_are_no_powers() {
        for text in [
            "Towns with more than 1 million inhabitants",
            "Cities above 100 thousand",
            "Migrants per thousand persons",
            "pour mille",
            "每千人",
            "5万人以上",
            "Rate per 1 000",
            "per 100,000",
            "Number per 1000 inhabitants",
            "Places of over 1000 persons",
            "1000",
            "Male (m)",
            "m",
            "A million stories",
            "万象",
            "千叶",
            "Euro area",
            "Zone euro",
            "ALL",
            "Mile End",
        ] {
            let read = read(text);
            assert_eq!(read, "", "{text}");
        }
    }
}
