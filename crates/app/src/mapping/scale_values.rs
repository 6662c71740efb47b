//! The power of ten and the money in which values are written, as titles and headers name them.

use super::categories_not_read::is_key;
use super::{Answers, MULTIPLIERS, Proposal};
use crate::{AppFault, Refusal};
use bearings_ingest::{ColumnSuggestion, Concept, MappedColumn, unit_hints};
use bearings_model::Unit;

/// A hint: its words and the text in which they stand.
type Words = (String, String);

/// What texts name.
#[derive(Default)]
struct Named {
    power: Option<(u8, Words)>,
    dollars: bool,
    other_money: Option<Words>,
}

/// What is named in the first of the texts that names it.
fn named<'t>(texts: impl IntoIterator<Item = &'t String>) -> Named {
    let mut named = Named::default();
    for text in texts {
        for hint in unit_hints([text.as_str()]) {
            let words = (hint.words, text.clone());
            named.dollars |= hint.unit == Some(Unit::UsDollars);
            if let Some(power) = hint.multiplier {
                named.power.get_or_insert((power, words));
            } else if hint.other_money {
                named.other_money.get_or_insert(words);
            }
        }
    }
    named
}

fn is_held(power: u8) -> bool {
    MULTIPLIERS.contains(&power.to_string().as_str())
}

/// The power of ten that all columns of values have, 0 where they differ or none is named; `None` where one is named
/// that no value is kept in, so that a person must say.
pub(super) fn common_power(lines: &[String], columns: &[ColumnSuggestion]) -> Option<u8> {
    let is_value = |column: &&ColumnSuggestion| column.concept == Concept::Value;
    let beside = columns.iter().filter(|column| is_key(column.concept)).flat_map(|column| &column.headers);
    let whole = named(lines.iter().chain(beside)).power.map_or(0, |(power, _)| power);
    let own = |column: &ColumnSuggestion| named(column.headers.iter().rev()).power.map_or(whole, |(power, _)| power);
    let powers: Vec<u8> = columns.iter().filter(is_value).map(own).collect();
    match powers.split_first() {
        _ if !powers.iter().chain([&whole]).all(|power| is_held(*power)) => None,
        Some((first, others)) => Some(*first).filter(|first| others.iter().all(|other| other == first)).or(Some(0)),
        None => Some(whole),
    }
}

/// The power that a person says.
pub(super) fn power_said(answers: &Answers) -> Result<Option<u8>, Refusal> {
    answers.parsed("multiplier", MULTIPLIERS, |text| MULTIPLIERS.contains(&text).then(|| text.parse().ok()).flatten())
}

/// Gives each column of values the power that its headers name, else the one of the table, and returns what all have in
/// common. `unit` is what they measure where no answer for the column says it. A person's own word on the power, or on
/// the unit, goes before what is written.
///
/// # Errors
/// `ScaleNotHeld` and `OtherMoney`.
pub(super) fn scale_values(
    proposal: &Proposal,
    answers: &Answers,
    columns: &mut [MappedColumn],
    unit: Option<Unit>,
) -> Result<Option<u8>, Refusal> {
    let answered = power_said(answers)?;
    // A page sends what it proposed for all, which takes nothing from a header.
    let said = answered.filter(|power| Some(*power) != proposal.multiplier);
    let beside = columns.iter().filter(|column| is_key(column.concept)).flat_map(|column| &column.headers);
    let whole = named(proposal.lines.iter().chain(beside));
    for column in columns.iter_mut().filter(|column| column.concept == Concept::Value) {
        let own = named(column.headers.iter().rev());
        if let (None, Some((power, (words, text)))) = (said, own.power.as_ref().or(whole.power.as_ref())) {
            if !is_held(*power) {
                return Err(AppFault::ScaleNotHeld { words: words.clone(), text: text.clone() }.into());
            }
            column.set.multiplier = Some(*power).filter(|power| *power != 0);
        }
        let whole_other = || whole.other_money.clone().filter(|_| !whole.dollars);
        let other = if own.dollars { None } else { own.other_money.or_else(whole_other) };
        let in_dollars = column.set.unit.or(unit) == Some(Unit::UsDollars) && answers.text("unit").is_empty();
        if let Some((words, text)) = other.filter(|_| in_dollars) {
            return Err(AppFault::OtherMoney { words, text }.into());
        }
    }
    Ok(said)
}
