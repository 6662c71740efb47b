//! Rows that were read, against each other: which of several dates speaks for a year, and which rows are parts.

use super::TableRead;
use super::read_rows::Context;
use crate::IngestFinding;
use crate::fault::{Findings, whole_sheet};
use crate::recipe::Keep;
use bearings_fault::{Place, Severity};
use bearings_model::{AreaCode, Observation, ObservationStatus, Period, SeriesKey};
use std::collections::HashMap;

/// A row with what was read of it. Rows count from 0.
pub(super) struct TakenRow {
    pub(super) row: usize,
    /// The day that its period is the year of.
    pub(super) day: Option<i32>,
    pub(super) observations: Vec<Observation>,
}

/// Whether only the last of several dates in a year is taken.
pub(super) fn keeps_last(context: &Context<'_>) -> bool {
    context.table.keys.iter().any(|(_, part)| part.keep == Some(Keep::Last))
}

/// Where the recipe keeps the last of several dates: the rows of an area's last date in each year. The others are left
/// out together, because figures of two dates make no table.
pub(super) fn keep_last(
    context: &Context<'_>,
    rows: Vec<TakenRow>,
    read: &mut TableRead,
    findings: &mut Findings,
) -> Vec<TakenRow> {
    if !keeps_last(context) {
        return rows;
    }
    let mut last: HashMap<(AreaCode, Period), i32> = HashMap::new();
    for row in &rows {
        if let (Some(day), Some(first)) = (row.day, row.observations.first()) {
            let known = last.entry((first.series.ref_area.clone(), first.period)).or_insert(day);
            *known = day.max(*known);
        }
    }
    let all = rows.len();
    let is_last = |row: &TakenRow| {
        let key = row.observations.first().map(|first| (first.series.ref_area.clone(), first.period));
        row.day.is_none_or(|day| key.and_then(|key| last.get(&key).copied()).is_none_or(|last| last == day))
    };
    let kept: Vec<TakenRow> = rows.into_iter().filter(is_last).collect();
    let rows = (all - kept.len()) as u64;
    if rows > 0 {
        read.left_out += rows;
        let sheet = &context.table.sheet.name;
        findings.gather(&IngestFinding::EarlierDatesLeftOut { rows }, Severity::Note, whole_sheet(sheet), Some("rows"));
    }
    kept
}

/// Adds up the values of each series and period, in the order in which they were met. A sum of which a part is missing
/// is not made. The place of a sum is that of its first part.
pub(super) fn add_up(context: &Context<'_>, rows: Vec<TakenRow>, findings: &mut Findings) -> Vec<Observation> {
    let mut order: Vec<(Observation, u64, u64)> = Vec::new();
    let mut known: HashMap<(SeriesKey, Period), usize> = HashMap::new();
    for part in rows.into_iter().flat_map(|row| row.observations) {
        let missing = u64::from(part.value.is_none());
        let Some(index) = known.get(&(part.series.clone(), part.period)).copied() else {
            known.insert((part.series.clone(), part.period), order.len());
            order.push((part, 1, missing));
            continue;
        };
        let (sum, parts, absent) = &mut order[index];
        (*parts, *absent) = (*parts + 1, *absent + missing);
        join(sum, part);
    }
    let mut sums = Vec::with_capacity(order.len());
    for (mut sum, parts, missing) in order {
        let nothing_said = missing == parts && sum.sign.is_empty();
        if nothing_said {
            continue;
        }
        if missing > 0 && missing < parts {
            let what = IngestFinding::SumNotMade { indicator: sum.series.indicator.0.clone() };
            let place = Place { sheet: sum.place.sheet.clone(), row: sum.place.row, column: sum.place.column };
            findings.gather(&what, Severity::Question, place, Some("indicator"));
            continue;
        }
        if missing > 0 {
            sum.status = ObservationStatus::Missing;
        }
        sums.push(sum);
    }
    let sheet = &context.table.sheet.name;
    let table = context.table.part.id.clone();
    findings.add(&IngestFinding::RowsAddedUp { table, values: sums.len() }, Severity::Note, whole_sheet(sheet));
    sums
}

/// Adds a part to a sum. What its source says of a part holds for the sum.
fn join(sum: &mut Observation, part: Observation) {
    sum.value = sum.value.zip(part.value).map(|(sum, part)| sum + part);
    if sum.status == ObservationStatus::Normal {
        sum.status = part.status;
    }
    if sum.sign.is_empty() {
        sum.sign = part.sign;
    }
    for note in part.notes.split(' ').filter(|note| !note.is_empty()) {
        if !sum.notes.split(' ').any(|known| known == note) {
            sum.notes = if sum.notes.is_empty() { note.to_owned() } else { format!("{} {note}", sum.notes) };
        }
    }
}
