//! Staging: observations become rows of temporary tables, which are in no file and no transaction of the workspace.

use super::coding::series_to_texts;
use crate::StoreFault;
use bearings_model::{Observation, ObservationStatus, Period, SeriesKey, Unit};
use duckdb::arrow::array::{ArrayRef, Float64Array, Int32Array, StringArray, UInt8Array};
use duckdb::arrow::datatypes::{DataType, Field, Schema};
use duckdb::arrow::record_batch::RecordBatch;
use duckdb::{Appender, Connection};
use rustc_hash::{FxHashMap, FxHashSet};
use std::borrow::Cow;
use std::sync::Arc;

/// How many rows are handed over at once, and pass between two questions whether to go on.
const STRIDE: usize = 8192;

/// Proof that the temporary tables are filled, with what was seen on the way.
pub(super) struct Staged {
    /// Whether a series has two values for one period.
    pub has_twins: bool,
}

/// Fills `staged_series`, `staged_style`, `staged_twin` and `staged_value`: what many values share is written once.
pub(super) fn stage(
    connection: &Connection,
    observations: &[Observation],
    keep_going: &dyn Fn() -> bool,
) -> Result<Staged, StoreFault> {
    connection.execute_batch(include_str!("sql/make_stage.sql"))?;
    let table = |name: &str| connection.appender_to_catalog_and_db(name, "temp", "main");
    let mut value_rows = table("staged_value")?;
    let mut series: FxHashMap<&SeriesKey, i32> = FxHashMap::default();
    let mut styles: FxHashMap<Style<'_>, i32> = FxHashMap::default();
    let mut periods: FxHashSet<(i32, Period)> = FxHashSet::default();
    periods.reserve(observations.len());
    let mut before: Option<(&SeriesKey, i32)> = None;
    // Of each period the style met last: the values of a column mostly share it.
    let mut usual: FxHashMap<Period, (Style<'_>, i32)> = FxHashMap::default();
    let (mut all_series, mut all_styles) = (Vec::new(), Vec::new());
    let mut ordinal = 0i32;
    let mut twins: FxHashSet<i32> = FxHashSet::default();
    for part in observations.chunks(STRIDE) {
        if !keep_going() {
            return Err(StoreFault::Cancelled {});
        }
        let mut locals = Vec::with_capacity(part.len());
        let mut numbers = Vec::with_capacity(part.len());
        for observation in part {
            // Values of one series mostly follow each other, and to compare is cheaper than to look up.
            let (number, is_new) = match before {
                Some((key, number)) if *key == observation.series => (number, false),
                _ => number_of(&mut series, &observation.series),
            };
            before = Some((&observation.series, number));
            if is_new {
                all_series.push(series_to_texts(&observation.series)?);
            }
            let style = style_of(observation);
            let (number_of_style, is_new) = match usual.get(&observation.period) {
                Some((known, number)) if *known == style => (*number, false),
                _ => number_of(&mut styles, style),
            };
            usual.insert(observation.period, (style, number_of_style));
            if is_new {
                all_styles.push(observation);
            }
            if !periods.insert((number, observation.period)) {
                twins.insert(number);
            }
            locals.push(number);
            numbers.push(number_of_style);
        }
        let ordinals = (ordinal..).take(part.len());
        let columns = [
            whole_numbers("local", locals),
            whole_numbers("style", numbers),
            whole_numbers("ordinal", ordinals.collect()),
            ("value", Arc::new(part.iter().map(|seen| seen.value).collect::<Float64Array>()) as ArrayRef),
            whole_numbers("row", part.iter().map(|seen| seen.place.row as i32).collect()),
            whole_numbers("column", part.iter().map(|seen| seen.place.column as i32).collect()),
        ];
        append(&mut value_rows, columns)?;
        ordinal += part.len() as i32;
    }
    value_rows.flush()?;
    stage_series(&mut table("staged_series")?, &all_series)?;
    stage_styles(&mut table("staged_style")?, &all_styles)?;
    let mut twin_rows = table("staged_twin")?;
    let has_twins = !twins.is_empty();
    append(&mut twin_rows, [whole_numbers("local", twins.into_iter().collect())])?;
    twin_rows.flush()?;
    Ok(Staged { has_twins })
}

/// Names of the columns of `staged_series` after its number.
const DIMENSIONS: [&str; 17] = [
    "freq",
    "ref_area",
    "indicator",
    "basis",
    "counterpart",
    "counterpart_role",
    "sex",
    "age",
    "edu",
    "occ",
    "status",
    "reason",
    "duration",
    "area_sub",
    "urbanisation",
    "source",
    "edition",
];

fn stage_series(rows: &mut Appender<'_>, series: &[[Cow<'_, str>; 17]]) -> Result<(), StoreFault> {
    let numbers = whole_numbers("local", (0..).take(series.len()).collect());
    let dimension = |(place, name): (usize, &'static str)| texts(name, series.iter().map(|all| all[place].as_ref()));
    append(rows, std::iter::once(numbers).chain(DIMENSIONS.into_iter().enumerate().map(dimension)))?;
    Ok(rows.flush()?)
}

fn stage_styles(rows: &mut Appender<'_>, styles: &[&Observation]) -> Result<(), StoreFault> {
    let periods: Vec<String> = styles.iter().map(|seen| seen.period.to_string()).collect();
    let multipliers = styles.iter().map(|seen| Some(seen.multiplier)).collect::<UInt8Array>();
    let columns = [
        whole_numbers("style", (0..).take(styles.len()).collect()),
        texts("time_period", periods.iter().map(String::as_str)),
        texts("unit", styles.iter().map(|seen| seen.unit.code())),
        ("multiplier", Arc::new(multipliers) as ArrayRef),
        texts("status", styles.iter().map(|seen| seen.status.code())),
        texts("sign", styles.iter().map(|seen| seen.sign.as_str())),
        texts("notes", styles.iter().map(|seen| seen.notes.as_str())),
        texts("sheet", styles.iter().map(|seen| seen.place.sheet.as_str())),
    ];
    append(rows, columns)?;
    Ok(rows.flush()?)
}

type Column = (&'static str, ArrayRef);

fn whole_numbers(name: &'static str, numbers: Vec<i32>) -> Column {
    (name, Arc::new(Int32Array::from(numbers)))
}

fn texts<'t>(name: &'static str, texts: impl Iterator<Item = &'t str>) -> Column {
    (name, Arc::new(StringArray::from_iter_values(texts)))
}

/// Hands columns over whole: a call a value would cost more than all the rest of an import.
fn append(rows: &mut Appender<'_>, columns: impl IntoIterator<Item = Column>) -> Result<(), StoreFault> {
    let (fields, arrays): (Vec<Field>, Vec<ArrayRef>) = columns
        .into_iter()
        .map(|(name, array)| (Field::new(name, DataType::clone(array.data_type()), true), array))
        .unzip();
    let batch = RecordBatch::try_new(Arc::new(Schema::new(fields)), arrays);
    let batch = batch.map_err(|error| StoreFault::Unexpected { reason: error.to_string() })?;
    Ok(rows.append_record_batch(batch)?)
}

/// All of an observation but its series, its value and its cell.
type Style<'o> = (Period, Unit, u8, ObservationStatus, &'o str, &'o str, &'o str);

fn style_of(observation: &Observation) -> Style<'_> {
    let Observation { period, unit, multiplier, status, sign, notes, place, .. } = observation;
    (*period, *unit, *multiplier, *status, sign, notes, &place.sheet)
}

/// The number of a thing met before, or the next one, and whether it is new.
fn number_of<K: std::hash::Hash + Eq>(numbers: &mut FxHashMap<K, i32>, key: K) -> (i32, bool) {
    let next = numbers.len() as i32;
    let number = *numbers.entry(key).or_insert(next);
    (number, number == next)
}
