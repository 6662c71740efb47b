//! Units and multipliers that people write into titles and headers.

use bearings_model::Unit;
use serde::{Serialize, Serializer};

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
}

/// Words in the seven languages, the longer before the shorter that it contains.
const WORDS: &[(&str, Option<Unit>, Option<u8>)] = &[
    ("per 100 000", Some(Unit::PerHundredThousand), None),
    ("per 100,000", Some(Unit::PerHundredThousand), None),
    ("per 1 000", Some(Unit::PerThousand), None),
    ("per 1,000", Some(Unit::PerThousand), None),
    ("per thousand", Some(Unit::PerThousand), None),
    ("thousands", None, Some(3)),
    ("'000", None, Some(3)),
    ("milliers", None, Some(3)),
    ("miles de", None, Some(3)),
    ("milhares", None, Some(3)),
    ("بالآلاف", None, Some(3)),
    ("тыс", None, Some(3)),
    ("千人", Some(Unit::Persons), Some(3)),
    ("millions", None, Some(6)),
    ("millones", None, Some(6)),
    ("milhões", None, Some(6)),
    ("بالملايين", None, Some(6)),
    ("млн", None, Some(6)),
    ("百万", None, Some(6)),
    ("percent", Some(Unit::Percent), None),
    ("pourcentage", Some(Unit::Percent), None),
    ("porcentaje", Some(Unit::Percent), None),
    ("percentagem", Some(Unit::Percent), None),
    ("процент", Some(Unit::Percent), None),
    ("百分比", Some(Unit::Percent), None),
    ("(%)", Some(Unit::Percent), None),
    ("us$", Some(Unit::UsDollars), None),
    ("usd", Some(Unit::UsDollars), None),
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

/// Whether a text is a unit and nothing else, in brackets or not.
pub(super) fn is_unit(text: &str) -> bool {
    let text = text.trim().trim_start_matches(['(', '[']).trim_end_matches([')', ']']).to_lowercase();
    ALONE.contains(&text.as_str()) || WORDS.iter().any(|(words, ..)| text == *words || text.starts_with(words))
}

/// The hints in the texts, each once.
pub(crate) fn unit_hints<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<UnitHint> {
    let mut hints: Vec<UnitHint> = Vec::new();
    for text in texts {
        let text = text.to_lowercase();
        for (words, unit, multiplier) in WORDS {
            if text.contains(words) && !hints.iter().any(|known| known.words.contains(words)) {
                hints.push(UnitHint { words: (*words).to_owned(), unit: *unit, multiplier: *multiplier });
            }
        }
    }
    hints
}

fn as_code<S: Serializer>(unit: &Option<Unit>, serializer: S) -> Result<S::Ok, S::Error> {
    match unit {
        Some(unit) => serializer.serialize_some(unit.code()),
        None => serializer.serialize_none(),
    }
}
