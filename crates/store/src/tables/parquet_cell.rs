//! What the cells of a column of Parquet are, by the engine's name of its type.

use duckdb::arrow::array::{Array, ArrayRef, BooleanArray, Decimal128Array, Float64Array, Int64Array, StringArray};
use std::borrow::Cow;

/// Up to here a number of 64 bits holds every whole number.
const LARGEST_WHOLE: u64 = 1 << 53;
/// Up to here ten to the power of it is a number of 64 bits without loss.
const LARGEST_POWER: u32 = 22;

/// The value of a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum ParquetCell<'a> {
    /// None, or a number that is none or infinite.
    Missing,
    /// A number, which is finite.
    Number(f64),
    /// Yes or no.
    Truth(bool),
    /// A text, a number with more digits than [`ParquetCell::Number`] can hold, or a list or structure as JSON.
    Text(Cow<'a, str>),
    /// A date or time as ISO 8601, with as many digits behind the seconds as it has; `Z` behind a moment of UTC.
    Moment(&'a str),
}

/// As what the engine gives the values of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Whole,
    Decimal,
    Truth,
    Text,
    Moment,
}

/// What the values of a type are, and the expression that gives them, with `{column}` for the column.
pub(super) fn kind_of(type_name: &str) -> (Kind, &'static str) {
    match type_name {
        "BOOLEAN" => (Kind::Truth, "{column}"),
        "TINYINT" | "SMALLINT" | "INTEGER" | "UTINYINT" | "USMALLINT" | "UINTEGER" | "DOUBLE" => {
            (Kind::Number, include_str!("sql/cell/number.sql"))
        }
        // With the digits that it was written with: 0.1 and not 0.10000000149.
        "FLOAT" => (Kind::Number, include_str!("sql/cell/single.sql")),
        "BIGINT" => (Kind::Whole, "{column}"),
        "UBIGINT" => (Kind::Decimal, include_str!("sql/cell/unsigned.sql")),
        "DATE" => (Kind::Moment, include_str!("sql/cell/day.sql")),
        "TIME" => (Kind::Moment, include_str!("sql/cell/text.sql")),
        "TIME WITH TIME ZONE" | "TIME_NS" => (Kind::Moment, include_str!("sql/cell/time_of_zone.sql")),
        "TIMESTAMP" | "TIMESTAMP_S" | "TIMESTAMP_MS" | "TIMESTAMP_NS" => {
            (Kind::Moment, include_str!("sql/cell/moment.sql"))
        }
        "TIMESTAMP WITH TIME ZONE" => (Kind::Moment, include_str!("sql/cell/moment_of_zone.sql")),
        // Programs that do not say that their bytes are texts.
        "BLOB" => (Kind::Text, include_str!("sql/cell/bytes.sql")),
        other if other.starts_with("DECIMAL(") && !other.ends_with(']') => (Kind::Decimal, "{column}"),
        other if other.ends_with(']') || ["STRUCT(", "MAP(", "UNION("].iter().any(|start| other.starts_with(start)) => {
            (Kind::Text, include_str!("sql/cell/nested.sql"))
        }
        _ => (Kind::Text, include_str!("sql/cell/text.sql")),
    }
}

/// A stretch of a column.
pub(super) enum Column {
    Number(Float64Array),
    Whole(Int64Array),
    Decimal(Decimal128Array),
    Truth(BooleanArray),
    Text(StringArray),
    Moment(StringArray),
}

impl Column {
    /// The values; `None` where the engine gives others than it said.
    pub(super) fn of(kind: Kind, values: &ArrayRef) -> Option<Column> {
        let any = values.as_any();
        Some(match kind {
            Kind::Number => Column::Number(any.downcast_ref::<Float64Array>()?.clone()),
            Kind::Whole => Column::Whole(any.downcast_ref::<Int64Array>()?.clone()),
            Kind::Decimal => Column::Decimal(any.downcast_ref::<Decimal128Array>()?.clone()),
            Kind::Truth => Column::Truth(any.downcast_ref::<BooleanArray>()?.clone()),
            Kind::Text => Column::Text(any.downcast_ref::<StringArray>()?.clone()),
            Kind::Moment => Column::Moment(any.downcast_ref::<StringArray>()?.clone()),
        })
    }

    /// The value of a row of the stretch.
    pub(super) fn cell(&self, row: usize) -> ParquetCell<'_> {
        let array: &dyn Array = match self {
            Column::Number(values) => values,
            Column::Whole(values) => values,
            Column::Decimal(values) => values,
            Column::Truth(values) => values,
            Column::Text(values) | Column::Moment(values) => values,
        };
        if array.is_null(row) {
            return ParquetCell::Missing;
        }
        match self {
            Column::Number(values) if !values.value(row).is_finite() => ParquetCell::Missing,
            Column::Number(values) => ParquetCell::Number(values.value(row)),
            Column::Whole(values) => decimal(i128::from(values.value(row)), 0),
            Column::Decimal(values) => decimal(values.value(row), values.scale()),
            Column::Truth(values) => ParquetCell::Truth(values.value(row)),
            Column::Text(values) => ParquetCell::Text(values.value(row).into()),
            Column::Moment(values) => ParquetCell::Moment(values.value(row)),
        }
    }
}

/// The number of so many digits, of which the last `scale` stand behind the point.
fn decimal(digits: i128, scale: i8) -> ParquetCell<'static> {
    let (mut digits, mut scale) = (digits, u32::try_from(scale).unwrap_or(0));
    while scale > 0 && digits % 10 == 0 {
        (digits, scale) = (digits / 10, scale - 1);
    }
    // Both are held without loss, so that their quotient is the number nearest to what is written. Of fractions no more
    // than fifteen digits come back from it.
    let largest = if scale == 0 { u128::from(LARGEST_WHOLE) } else { 1_000_000_000_000_000 };
    if digits.unsigned_abs() < largest && scale <= LARGEST_POWER {
        return ParquetCell::Number(digits as f64 / 10_f64.powi(scale as i32));
    }
    let sign = if digits < 0 { "-" } else { "" };
    let written = format!("{:0>1$}", digits.unsigned_abs(), scale as usize + 1);
    let (whole, fraction) = written.split_at(written.len() - scale as usize);
    let point = if fraction.is_empty() { "" } else { "." };
    ParquetCell::Text(format!("{sign}{whole}{point}{fraction}").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_numbers_as_long_as_nothing_of_them_is_lost() {
        for (digits, scale, number) in [
            (120, 2, 1.2),
            (-5, 2, -0.05),
            (0, 10, 0.0),
            (999_999_999_999_999, 3, 999_999_999_999.999),
            (15_000_000_000_000_000_000_000, 22, 1.5),
            (9_007_199_254_740_991, 0, 9_007_199_254_740_991.0),
        ] {
            assert_eq!(decimal(digits, scale), ParquetCell::Number(number));
        }
        for (digits, scale, text) in [
            (9_007_199_254_740_993, 0, "9007199254740993"),
            (-1_234_567_890_123_456_789_012, 2, "-12345678901234567890.12"),
            (1, 30, "0.000000000000000000000000000001"),
        ] {
            assert_eq!(decimal(digits, scale), ParquetCell::Text(text.into()));
        }
    }
}
