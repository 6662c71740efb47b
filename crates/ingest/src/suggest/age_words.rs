//! Ages as offices write them in several languages: `0 à 4 ans`, `65 ans et plus`, `моложе 15 лет`, `15岁以下`.

use super::guess_numbers::ascii_digit;
use crate::fold_word::fold_word;
use bearings_model::AgeBand;

/// Nobody is older.
const OLDEST: u8 = 120;

/// What a word does to the numbers beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    Number(u8),
    /// Says that numbers are ages, or nothing.
    Unit,
    /// `and`, `or`: with a word for *less* behind it, the number belongs to the band.
    Joiner,
    /// Before a single number as `and above`.
    From,
    To,
    /// Between two numbers as `to`; before a single one the last age of the band.
    UpTo,
    /// Between two numbers as `to`; before a single one the first age above the band.
    Till,
    /// This age and above.
    Open,
    /// Below this age.
    Under,
    /// This age and below.
    AtMost,
}

/// The words, folded; the longer before the shorter where one begins with the other.
const WORDS: &[(Says, &[&str])] = &[
    (
        Says::Unit,
        &[
            "years of age",
            "years old",
            "age group",
            "years",
            "year",
            "yrs",
            "yr",
            "aged",
            "ages",
            "age",
            "old",
            "between",
            "classe dage",
            "groupe dage",
            "tranche dage",
            "ans",
            "an",
            "annees",
            "annee",
            "revolus",
            "ages",
            "agees",
            "agee",
            "entre",
            "de",
            "grupo de edad",
            "edades",
            "edad",
            "anos",
            "ano",
            "grupo etario",
            "idades",
            "idade",
            "com",
            "лет",
            "года",
            "годы",
            "год",
            "возрасте",
            "возраст",
            "в",
            "سنوات",
            "سنين",
            "السنه",
            "سنه",
            "عاما",
            "عام",
            "اعوام",
            "العمر",
            "عمر",
            "ما بين",
            "بين",
            "周岁",
            "周歲",
            "岁",
            "歲",
            "年龄",
        ],
    ),
    (Says::Number(1), &["one", "dun", "un", "una", "uno", "uma", "um", "одного", "واحده", "一"]),
    (Says::Joiner, &["and", "or", "et", "ou", "y", "o", "e", "и", "или", "و", "او", "及", "或"]),
    (Says::From, &["from", "desde", "от", "من", "从"]),
    (Says::To, &["to", "a", "по", "الي", "~", "至", "到"]),
    (Says::UpTo, &["up to", "jusqua", "jusque", "hasta", "ate", "حتي"]),
    (Says::Till, &["до"]),
    (
        Says::Open,
        &[
            ">=",
            "=>",
            ">",
            "≥",
            "⩾",
            "+",
            "older than",
            "more than",
            "at least",
            "over",
            "older",
            "above",
            "more",
            "plus de",
            "plus",
            "upwards",
            "up",
            "au dela de",
            "au dela",
            "a partir de",
            "davantage",
            "mayores de",
            "mayor de",
            "mayores",
            "mayor",
            "mas de",
            "mas",
            "en adelante",
            "maiores de",
            "maior de",
            "mais de",
            "mais",
            "acima de",
            "старше",
            "более",
            "больше",
            "свыше",
            "выше",
            "فاكثر",
            "واكثر",
            "اكثر من",
            "اكبر من",
            "اكثر",
            "فما فوق",
            "وما فوق",
            "ما فوق",
            "ففوق",
            "فوق",
            "及其以上",
            "及以上",
            "或以上",
            "以上",
            "大于",
            "超过",
            "满",
        ],
    ),
    (
        Says::Under,
        &[
            "<",
            "less than",
            "younger than",
            "under",
            "below",
            "less",
            "younger",
            "fewer",
            "moins de",
            "moins",
            "menores de",
            "menor de",
            "menores",
            "menor",
            "menos de",
            "menos",
            "por debajo de",
            "abaixo de",
            "моложе",
            "младше",
            "менее",
            "меньше",
            "не достигшие",
            "اقل من",
            "اصغر من",
            "دون",
            "تحت",
            "اقل",
            "以下",
            "未满",
            "不满",
            "不足",
            "小于",
            "低于",
        ],
    ),
    (
        Says::AtMost,
        &[
            "<=",
            "=<",
            "≤",
            "⩽",
            "at most",
            "включительно",
            "не старше",
            "فاقل",
            "واقل",
            "فما دون",
            "وما دون",
            "及其以下",
            "及以下",
            "或以下",
        ],
    ),
];

/// An age band in the words of several languages; `None` for a text with any word that is none of them, so that no
/// number in a sentence becomes an age.
pub(super) fn age_in_words(text: &str) -> Option<AgeBand> {
    let band = AgeBand::read(text).ok().or_else(|| {
        let (signed, half_open) = signs(text.trim())?;
        let folded: String = fold_word(&signed).chars().map(|c| ascii_digit(c).unwrap_or(c)).collect();
        band(&said_by(&folded)?, half_open)
    });
    band.filter(|band| match band {
        AgeBand::Band { lower, upper } => upper.unwrap_or(*lower) <= OLDEST,
        _ => true,
    })
}

/// The text with a sign before it as a word, and whether its upper limit is left out as in `[15, 20[`; `None` for
/// negative and broken numbers, of which folding would make others.
fn signs(text: &str) -> Option<(String, bool)> {
    let digit = |c: Option<&char>| c.is_some_and(|c| c.is_ascii_digit() || ascii_digit(*c).is_some());
    let dash = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    let letters: Vec<char> = text.chars().collect();
    let broken = letters.windows(3).any(|at| matches!(at[1], '.' | ',' | '٫') && digit(at.first()) && digit(at.last()));
    let first = *letters.first()?;
    if broken || dash(first) && digit(letters.get(1)) {
        return None;
    }
    let half_open = first == '[' && matches!(letters.last(), Some('[' | ')'));
    // `- de 15 ans` is less, `+ de 65 ans` is more; any other dash stands between numbers.
    let less = dash(first) && letters.len() > 1;
    let rest: String = letters[usize::from(less)..].iter().map(|c| if dash(*c) { ' ' } else { *c }).collect();
    Some((if less { format!("moins {rest}") } else { rest }, half_open))
}

/// What each word says, from left to right; `None` where a word is not known.
fn said_by(folded: &str) -> Option<Vec<Says>> {
    let mut said = Vec::new();
    let mut rest = folded.trim_start();
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let length = if first.is_ascii_digit() {
            let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            said.push(Says::Number(rest[..length].parse().ok()?));
            length
        } else {
            let (says, length) = longest_word(before, rest)?;
            said.push(says);
            length
        };
        before = rest[..length].chars().next_back().filter(|_| !rest[length..].starts_with(' '));
        rest = rest[length..].trim_start();
    }
    Some(said)
}

/// The longest known word at the start of the text, which ends there as the script has it.
fn longest_word(before: Option<char>, text: &str) -> Option<(Says, usize)> {
    let spaced = |c: char| c.is_alphabetic() && !('\u{3400}'..='\u{9fff}').contains(&c);
    let whole = |word: &str| {
        let first = word.chars().next().is_some_and(spaced) && before.is_some_and(spaced);
        let last =
            word.chars().next_back().is_some_and(spaced) && text[word.len()..].chars().next().is_some_and(spaced);
        !first && !last
    };
    let words = WORDS.iter().flat_map(|(says, words)| words.iter().map(move |word| (*says, *word)));
    let here = words.filter(|(_, word)| text.starts_with(word) && whole(word));
    here.max_by_key(|(_, word)| word.len()).map(|(says, word)| (says, word.len()))
}

fn band(said: &[Says], half_open: bool) -> Option<AgeBand> {
    let numbers: Vec<u8> =
        said.iter().filter_map(|says| if let Says::Number(number) = says { Some(*number) } else { None }).collect();
    let place = said.iter().position(|says| matches!(says, Says::Number(_)));
    let says = |wanted: Says| said.iter().position(|says| *says == wanted);
    let (open, under, at_most) = (says(Says::Open), says(Says::Under), says(Says::AtMost));
    let below = |limit: u8| Some(AgeBand::Band { lower: 0, upper: Some(limit.checked_sub(1)?) });
    match *numbers.as_slice() {
        // Below one year, where the year is not counted: `أقل من سنة`, `до года`.
        [] if (under.is_some() || said.first() == Some(&Says::Till))
            && says(Says::Unit).is_some()
            && open.is_none() =>
        {
            below(1)
        }
        [lower, upper] if lower == upper && open.is_some() && under.is_none() => {
            Some(AgeBand::Band { lower, upper: None })
        }
        [lower, upper] if lower == upper && under.is_some() && open.is_none() => {
            Some(AgeBand::Band { lower: 0, upper: Some(upper) })
        }
        [lower, upper] if open.is_none() && at_most.is_none() => {
            // `15 to under 20` leaves 20 out.
            let between = under.is_none_or(|at| Some(at) > place && at + 1 < said.len());
            let upper = if half_open || under.is_some() { upper.checked_sub(1)? } else { upper };
            (between && lower <= upper).then_some(AgeBand::Band { lower, upper: Some(upper) })
        }
        [number] => {
            let leading = |wanted: Says| says(wanted).is_some_and(|at| Some(at) < place);
            let trailing = [Says::To, Says::UpTo, Says::Till].iter().any(|wanted| says(*wanted) > place);
            let till = leading(Says::Till) && at_most.is_none();
            let joined = under.is_some_and(|at| at > 0 && Some(at) > place && said[at - 1] == Says::Joiner);
            let at_most = at_most.is_some() || joined || leading(Says::UpTo);
            match (open.is_some(), at_most, under.is_some() && !joined || till) {
                _ if trailing || half_open => None,
                (true, false, false) => Some(AgeBand::Band { lower: number, upper: None }),
                (false, true, false) => Some(AgeBand::Band { lower: 0, upper: Some(number) }),
                (false, false, true) => below(number),
                (false, false, false) if leading(Says::From) => Some(AgeBand::Band { lower: number, upper: None }),
                (false, false, false) if says(Says::To).is_none() && says(Says::Joiner).is_none() => {
                    Some(AgeBand::Band { lower: number, upper: Some(number) })
                }
                _ => None,
            }
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::age_in_words;

    fn all(code: Option<&str>, texts: &str) {
        for text in texts.split('|') {
            assert_eq!(age_in_words(text).map(|age| age.code()).as_deref(), code, "{text}");
        }
    }

    #[test]
    fn below_an_age_is_no_single_age() {
        all(
            Some("Y0T14"),
            "< 15 years|<15|below 15|under 15|Under 15 years|less than 15|younger than 15 years|aged under 15|- de 15 ans|\
             – de 15 ans|moins de 15|Moins de 15 ans|menores de 15|Menores de 15 años|menos de 15|Menos de 15 anos|\
             моложе 15 лет|младше 15|менее 15 лет|до 15 лет|دون 15 سنة|أقل من 15|أقل من ١٥ سنة|اقل من 15 سنوات|未满15岁|不满15岁|\
             15岁以下|15周岁以下|１５岁以下|15 歲以下",
        );
        all(
            Some("Y0T14"),
            "14 and under|14 years or less|≤14|<= 14|14 ans et moins|14 y menos|14 ou menos|14 лет и младше|до 14 лет включительно|\
             14 فأقل|14 سنة فما دون|14岁及以下|14岁及14岁以下|up to 14|hasta 14 años|até 14 anos",
        );
        all(
            Some("Y0"),
            "under 1|0|0 ans|Menor de 1 ano|menores de un año|moins d'un an|less than one year|до 1 года|до года|أقل من سنة|不满1岁",
        );
    }

    #[test]
    fn an_age_and_above() {
        all(
            Some("Y_GE65"),
            "65 or more|>=65|≥65|>65|> 65 ans|65+|65 +|65+ years|65 and over|65 years & over|65 and above|over 65|65 plus|\
             Mayores de 65 años|65 y más|65 y mas años|De 65 y más años|65 y +|65 en adelante|65 e + anos|65 e mais|\
             65 anos ou mais|Mais de 65 anos|65 ans et plus|65 ans et +|+ de 65 ans|plus de 65 ans|65 ans et au-delà|\
             65 سنة وأكثر|65 وما فوق|65 سنة فما فوق|٦٥ فأكثر|65 سنة فأكثر|أكثر من 65|65岁及65岁以上|65岁及以上|65岁以上|65歲以上|\
             65 лет и старше|65 и более|старше 65|от 65 лет и старше",
        );
    }

    #[test]
    fn from_an_age_to_another() {
        all(
            Some("Y15T19"),
            "15 to 19|15–19|15 - 19 years|Aged 15-19|Age 15 to 19|15/19 ans|[15-19]|15_19|between 15 and 19|15 to under 20|[15;20[|\
             De 15 à 19 ans|de 15 a 19 años|Entre 15 y 19 años|15 a 19 anos|от 15 до 19 лет|в возрасте 15–19|من 15 إلى 19 سنة|\
             من 15 إلى أقل من 20|١٥ - ١٩|15至19岁|15～19岁|15-19歲",
        );
        all(Some("Y7"), "7|7 years|aged 7|7 ans|7 años|7 лет|7 سنوات|7岁");
    }

    #[test]
    fn what_is_not_understood_is_no_age() {
        all(
            None,
            "Table 15|-5|1.5|15,5|15 Ruritanians|Route 66|2019|150|45-12|15+ 20+|Male 15-19|15 rooms|under|before 15|Q1|15 2 3|\
             15 to|15岁以上20岁以下|第15号|15 столов|15 كتابا|plus ou moins 15",
        );
    }
}
