//! Between the nouns of `model` and the texts of the tables.

use crate::StoreFault;
use bearings_model::{AgeBand, Basis, ModelFault, Observation, Period, SeriesKey};
use duckdb::Row;
use std::borrow::Cow;

/// The text for "not applicable".
pub(super) const NONE: &str = "_Z";

/// The dimensions that the program carries without using them, in the order of the columns.
const OTHER: [&str; 7] = ["EDU", "OCC", "STATUS", "REASON", "DURATION", "AREA_SUB", "URBANISATION"];

/// The 17 texts of a series, in the order of the columns of `obs.series` after the id.
pub(super) fn series_to_texts(key: &SeriesKey) -> Result<[Cow<'_, str>; 17], StoreFault> {
    if let Some((name, _)) = key.other.iter().find(|(name, _)| !OTHER.contains(&name.as_str())) {
        return Err(StoreFault::UnknownDimension { name: name.clone() });
    }
    let given = |wanted: &str| {
        let found = key.other.iter().rev().find(|(name, _)| name == wanted);
        Cow::Borrowed(found.map_or(NONE, |(_, code)| code.as_str()))
    };
    let [edu, occ, status, reason, duration, area_sub, urbanisation] = OTHER.map(given);
    Ok([
        Cow::Borrowed(&key.freq),
        Cow::Borrowed(key.ref_area.as_str()),
        Cow::Borrowed(&key.indicator.0),
        Cow::Borrowed(key.basis.code()),
        Cow::Borrowed(key.counterpart.as_ref().map_or(NONE, |area| area.as_str())),
        Cow::Borrowed(key.counterpart_role.code()),
        Cow::Borrowed(key.sex.code()),
        Cow::Owned(key.age.code()),
        edu,
        occ,
        status,
        reason,
        duration,
        area_sub,
        urbanisation,
        Cow::Borrowed(&key.source),
        Cow::Borrowed(&key.edition),
    ])
}

/// Reads a row of `obs.series`, whose column 0 is the id.
pub(super) fn series_from_row(row: &Row<'_>) -> Result<(i32, SeriesKey), StoreFault> {
    let text = |column: usize| row.get::<_, String>(column);
    let counterpart = text(5)?;
    let mut other = Vec::new();
    for (name, column) in OTHER.iter().zip(9..) {
        let code = text(column)?;
        if code != NONE {
            other.push(((*name).to_owned(), code));
        }
    }
    other.sort();
    let key = SeriesKey {
        freq: text(1)?,
        ref_area: parsed(&text(2)?)?,
        indicator: text(3)?.as_str().into(),
        basis: Basis::read(&text(4)?).map_err(unreadable)?,
        counterpart: if counterpart == NONE { None } else { Some(parsed(&counterpart)?) },
        counterpart_role: parsed(&text(6)?)?,
        sex: parsed(&text(7)?)?,
        age: AgeBand::read(&text(8)?).map_err(unreadable)?,
        other,
        source: text(16)?,
        edition: text(17)?,
    };
    Ok((row.get(0)?, key))
}

/// Reads the columns time_period, value, unit, multiplier, status, sign, notes, sha256, sheet, row, column from `at` on.
pub(super) fn observation_from_row(row: &Row<'_>, at: usize, series: SeriesKey) -> Result<Observation, StoreFault> {
    let text = |offset: usize| row.get::<_, String>(at + offset);
    Ok(Observation {
        series,
        period: Period::read(&text(0)?).map_err(unreadable)?,
        value: row.get(at + 1)?,
        unit: parsed(&text(2)?)?,
        multiplier: row.get(at + 3)?,
        status: parsed(&text(4)?)?,
        sign: text(5)?,
        notes: text(6)?,
        place: super::places::place_from_row(row, at + 7)?,
    })
}

fn parsed<T: std::str::FromStr<Err = ModelFault>>(text: &str) -> Result<T, StoreFault> {
    text.parse().map_err(unreadable)
}

/// The texts were codes when they were written, so another program changed them.
fn unreadable(fault: ModelFault) -> StoreFault {
    let text = match fault {
        ModelFault::NotAnArea { text }
        | ModelFault::NotAnAge { text }
        | ModelFault::NotAPeriod { text }
        | ModelFault::NotABasis { text }
        | ModelFault::NotACode { text, .. } => text,
    };
    StoreFault::UnreadableCode { text }
}
