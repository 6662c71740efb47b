//! What a cell of a workbook holds: numbers, texts, dates and spans of time as they are written in ISO 8601.

use crate::Cell;
use calamine::{Data, DataRef, ExcelDateTime};

/// The cell of a reader that lends its texts.
pub(super) fn from_ref(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => from_number(*number),
        DataRef::String(text) => from_text(text),
        DataRef::SharedString(text) => from_text(text),
        DataRef::Bool(value) => Cell::Bool(*value),
        DataRef::DateTime(date) => from_date(date),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Cell::Date(text.clone()),
        DataRef::Error(error) => Cell::Error(error.to_string()),
        DataRef::Empty => Cell::Empty,
    }
}

/// The cell of a reader that hands its texts over.
pub(super) fn from_data(value: &Data) -> Cell {
    match value {
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => from_number(*number),
        Data::String(text) => from_text(text),
        Data::Bool(value) => Cell::Bool(*value),
        Data::DateTime(date) => from_date(date),
        Data::DateTimeIso(text) | Data::DurationIso(text) => Cell::Date(text.clone()),
        Data::Error(error) => Cell::Error(error.to_string()),
        Data::Empty => Cell::Empty,
    }
}

fn from_number(number: f64) -> Cell {
    if number.is_finite() { Cell::Number(number) } else { Cell::Error(number.to_string()) }
}

fn from_text(text: &str) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
}

/// A time that may be longer than a day, from its days: `30:15:00`.
fn from_duration(days: f64) -> Cell {
    /// Ten thousand years.
    const LONGEST_DAYS: f64 = 3_660_000.0;
    if days.abs() > LONGEST_DAYS || !days.is_finite() {
        return from_number(days);
    }
    let thousandths = (days.abs() * 86_400_000.0).round() as u64;
    let (seconds, sign) = (thousandths / 1000, if days < 0.0 { "-" } else { "" });
    let behind = behind_seconds((thousandths % 1000) as u16);
    Cell::Date(format!("{sign}{:02}:{:02}:{:02}{behind}", seconds / 3600, seconds / 60 % 60, seconds % 60))
}

/// Thousandths of a second as the digits behind it, with their point; nothing for none.
fn behind_seconds(thousandths: u16) -> String {
    match thousandths {
        0 => String::new(),
        digits => format!(".{digits:03}").trim_end_matches('0').to_owned(),
    }
}

fn from_date(date: &ExcelDateTime) -> Cell {
    if date.is_duration() {
        return from_duration(date.as_f64());
    }
    let (year, month, day, hour, minute, second, thousandths) = date.to_ymd_hms_milli();
    let behind = behind_seconds(thousandths);
    // Before the first day there are only times of day.
    if (0.0..1.0).contains(&date.as_f64()) {
        return Cell::Date(format!("{hour:02}:{minute:02}:{second:02}{behind}"));
    }
    let day = format!("{year:04}-{month:02}-{day:02}");
    match (hour, minute, second, thousandths) {
        (0, 0, 0, 0) => Cell::Date(day),
        _ => Cell::Date(format!("{day}T{hour:02}:{minute:02}:{second:02}{behind}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn dates_and_spans_keep_what_stands_behind_the_seconds() {
        let date = |days: f64| from_date(&ExcelDateTime::new(days, ExcelDateTimeType::DateTime, false));
        let span = |days: f64| from_date(&ExcelDateTime::new(days, ExcelDateTimeType::TimeDelta, false));
        for (cell, text) in [
            (date(43_646.0), "2019-06-30"),
            (date(43_646.5 + 0.25 / 86_400.0), "2019-06-30T12:00:00.25"),
            (date(0.5), "12:00:00"),
            (span(1.25 + 5.0 / 86_400.0), "30:00:05"),
            (span(-1.0 / 24.0), "-01:00:00"),
        ] {
            assert_eq!(cell, Cell::Date(text.to_owned()));
        }
        assert_eq!(span(1e12), Cell::Number(1e12));
    }
}
