//! How much the values of a column speak for a concept.

use super::age_words::age_in_words;
use super::code_words::{areas_by, code_of};
use super::{Concept, Vocabulary};
use crate::read::{are_days_of_reference, reads_as_year};
use crate::{AreaBy, AreaMatch, AreaTable, ColumnKind, ColumnSeen};
use bearings_model::Basis;

/// The most that values alone may say; a name must say the rest.
const MOST: u32 = 45;

/// Points for the concept, from -40 (the values contradict it) to 45.
pub(super) fn score_values(
    vocabulary: &Vocabulary,
    areas: &AreaTable,
    column: &ColumnSeen,
    texts: Option<&[(String, u64)]>,
    concept: Concept,
) -> i32 {
    let few = texts.unwrap_or_default();
    let share = |known: usize| if few.is_empty() { 0 } else { (known as u32 * MOST / few.len() as u32) as i32 };
    let count = |fits: &dyn Fn(&str) -> bool| few.iter().filter(|(text, _)| fits(text)).count();
    let against = |points: i32| if points == 0 && !few.is_empty() { -40 } else { points };
    match concept {
        _ if concept.is_area() => match areas_by(areas, few) {
            // Numbers up to 894 name areas as well as ages or amounts: only a name tells them apart.
            Some((AreaBy::M49, share)) => i32::from(share) / 10,
            Some((_, share)) => i32::from(share) * MOST as i32 / 100,
            None => against(0),
        },
        Concept::Period => match column.kind {
            ColumnKind::Period => MOST as i32,
            ColumnKind::Date => 10,
            // Days of reference count for their years; days closer to each other tell of other things, such as when
            // persons were interviewed.
            _ if are_days_of_reference(few.iter().map(|(text, _)| text.as_str())) => 0,
            _ => against(share(count(&reads_as_year))),
        },
        Concept::ArrivalYear => match column.kind {
            ColumnKind::Period | ColumnKind::Date => MOST as i32 * 2 / 3,
            _ => against(share(count(&reads_as_year))),
        },
        Concept::Basis => against(share(count(&|text| Basis::read(text).is_ok() && text.len() <= 6))),
        Concept::Age => {
            // Bands are ages; whole numbers below 120 may be anything.
            let bands = count(&|text| age_in_words(text).is_some() && text.parse::<f64>().is_err());
            let single = count(&|text| text.parse::<f64>().is_ok_and(|age| (0.0..=120.0).contains(&age)));
            against(share(bands) + share(single) / 4)
        }
        Concept::Sex | Concept::Reason | Concept::Education | Concept::Urbanisation => {
            let known = count(&|text| code_of(vocabulary, areas, concept, AreaBy::Name, text).is_some());
            let labels = column.codes.iter().filter(|(_, label)| vocabulary.code(concept, label).is_some()).count();
            let labelled = if column.codes.is_empty() { 0 } else { labels as u32 * MOST / column.codes.len() as u32 };
            share(known).max(labelled as i32)
        }
        // These have no list of codes: texts that come back speak for a name that says so.
        Concept::Occupation | Concept::Status | Concept::Duration if !few.is_empty() => MOST as i32 / 3,
        Concept::Value => match column.kind {
            ColumnKind::Number => MOST as i32 - 5,
            ColumnKind::Empty => -40,
            _ => -30,
        },
        // Continents and countries are no parts of a country.
        Concept::Province | Concept::ProvinceOfBirth if of_the_world(vocabulary, areas, few) => -40,
        Concept::Label if column.kind == ColumnKind::Text => 5,
        Concept::Weight if column.kind == ColumnKind::Number => 15,
        Concept::Weight => -30,
        Concept::Skip => match column.kind {
            ColumnKind::Empty => MOST as i32,
            ColumnKind::Order => MOST as i32 - 5,
            _ => 0,
        },
        _ => 0,
    }
}

/// Whether more than half of the texts beside sums are countries or regions of the world.
fn of_the_world(vocabulary: &Vocabulary, areas: &AreaTable, texts: &[(String, u64)]) -> bool {
    let parts = || texts.iter().filter(|(text, _)| vocabulary.code(Concept::Area, text).is_none());
    let known = parts().filter(|(text, _)| areas.resolve(AreaBy::Name, text) != AreaMatch::Unknown).count();
    known * 2 > parts().count()
}
