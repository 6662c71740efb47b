//! Staging: observations become rows of temporary tables, which are in no file and no transaction of the workspace.

use super::coding::series_to_texts;
use crate::StoreFault;
use bearings_model::{CellPlace, Observation, ObservationStatus, Period, SeriesKey, Unit};
use duckdb::{Appender, Connection, ToSql, appender_params_from_iter, params};
use std::collections::HashMap;

/// How many rows pass between two questions whether to go on.
const STRIDE: usize = 8192;

/// Proof that the temporary tables are filled.
pub(super) struct Staged;

/// Fills `staged_series`, `staged_style` and `staged_value`: what many values share is written once.
pub(super) fn stage(
    connection: &Connection,
    observations: &[Observation],
    keep_going: &dyn Fn() -> bool,
) -> Result<Staged, StoreFault> {
    connection.execute_batch(include_str!("sql/make_stage.sql"))?;
    let table = |name: &str| connection.appender_to_catalog_and_db(name, "temp", "main");
    let mut series_rows = table("staged_series")?;
    let mut style_rows = table("staged_style")?;
    let mut value_rows = table("staged_value")?;
    let mut series: HashMap<&SeriesKey, i32> = HashMap::new();
    let mut styles: HashMap<Style<'_>, i32> = HashMap::new();
    for (ordinal, observation) in observations.iter().enumerate() {
        if ordinal % STRIDE == 0 && !keep_going() {
            return Err(StoreFault::Cancelled {});
        }
        let (number, is_new) = number_of(&mut series, &observation.series);
        if is_new {
            let texts = series_to_texts(&observation.series)?;
            let row = std::iter::once(&number as &dyn ToSql).chain(texts.iter().map(|text| text as &dyn ToSql));
            series_rows.append_row(appender_params_from_iter(row))?;
        }
        let (style, is_new) = number_of(&mut styles, style_of(observation));
        if is_new {
            append_style(&mut style_rows, style, observation)?;
        }
        let CellPlace { row, column, .. } = observation.place;
        value_rows.append_row(params![number, style, ordinal as i32, observation.value, row, column])?;
    }
    series_rows.flush()?;
    style_rows.flush()?;
    value_rows.flush()?;
    Ok(Staged)
}

/// All of an observation but its series, its value and its cell.
type Style<'o> = (Period, Unit, u8, ObservationStatus, &'o str, &'o str, &'o str);

fn style_of(observation: &Observation) -> Style<'_> {
    let Observation { period, unit, multiplier, status, sign, notes, place, .. } = observation;
    (*period, *unit, *multiplier, *status, sign, notes, &place.sheet)
}

fn append_style(rows: &mut Appender<'_>, style: i32, observation: &Observation) -> Result<(), StoreFault> {
    let Observation { period, unit, multiplier, status, sign, notes, place, .. } = observation;
    let period = period.to_string();
    rows.append_row(params![style, period, unit.code(), multiplier, status.code(), sign, notes, place.sheet])?;
    Ok(())
}

/// The number of a thing met before, or the next one, and whether it is new.
fn number_of<K: std::hash::Hash + Eq>(numbers: &mut HashMap<K, i32>, key: K) -> (i32, bool) {
    let next = numbers.len() as i32;
    let number = *numbers.entry(key).or_insert(next);
    (number, number == next)
}
