//! Formats of display and units of time as Stata has them.

use super::{Held, Seen};
use crate::exact_number::written_number;
use crate::records::{Shape, Variable, read_iso, shape_of};
use crate::sheet::Cell;
use crate::spss::Format;
use crate::stata::{Meaning, TO_1960, with_leap_seconds};

/// The widest that a column of texts is shown, and one of numbers.
const WIDEST_TEXT: usize = 244;
const WIDEST_NUMBER: usize = 40;

/// How a column is shown: as before where Stata knows that, else as near as can be.
pub(super) fn stata_format(variable: &Variable, seen: &Seen, held: Held, text_bytes: usize) -> String {
    let own = variable.format.as_str();
    let is_text = held == Held::Text;
    if own.starts_with('%') && own.len() < 57 && own.ends_with('s') == is_text {
        return own.to_owned();
    }
    match held {
        Held::Text => format!("%{}s", text_bytes.clamp(1, WIDEST_TEXT)),
        Held::Date(Shape::Day) => "%td".to_owned(),
        Held::Date(Shape::Moment) => "%tc".to_owned(),
        Held::Date(Shape::Time) => "%tcHH:MM:SS".to_owned(),
        Held::Date(Shape::Month) => "%tm".to_owned(),
        Held::Date(Shape::Quarter) => "%tq".to_owned(),
        Held::Date(Shape::HalfYear) => "%th".to_owned(),
        Held::Number => match Format::parse(own) {
            Some(format) => number_format(format),
            None if seen.whole => "%12.0g".to_owned(),
            None => "%10.0g".to_owned(),
        },
    }
}

/// `F8.2` as `%8.2f`, `COMMA8` as `%8.0fc`; of the others their width.
fn number_format(format: Format) -> String {
    let width = format.width.clamp(1, WIDEST_NUMBER);
    let decimals = format.decimals.min(width.saturating_sub(2)).min(20);
    match format.kind {
        5 => format!("%{width}.{decimals}f"),
        3 | 4 => format!("%{width}.{decimals}fc"),
        32 => format!("%{width},{decimals}fc"),
        15 | 16 => format!("%0{width}.{decimals}f"),
        17 => format!("%{width}.{decimals}e"),
        _ => format!("%{width}.0g"),
    }
}

/// Whether a format of SPSS, or none, has its equal in Stata.
pub(super) fn has_equal(format: &str) -> bool {
    format.is_empty()
        || format.starts_with('%')
        || Format::parse(format)
            .is_some_and(|format| matches!(format.kind, 1 | 3 | 5 | 15 | 16 | 17 | 20 | 21 | 22 | 32))
}

/// The number that a cell becomes in a column with such a format; `None` for what is none. `from_stata` tells that
/// numbers that are no dates are in its own units already.
pub(super) fn stata_number(cell: &Cell, held: Held, meaning: Meaning, from_stata: bool) -> Option<f64> {
    match cell {
        Cell::Number(number) => match held {
            Held::Date(shape) if !from_stata => Some(in_units(*number, shape == Shape::Time, meaning)),
            _ => Some(*number),
        },
        Cell::Bool(truth) => Some(f64::from(u8::from(*truth))),
        Cell::Date(date) => of_date(date, meaning),
        Cell::Text(text) => written_number(text),
        Cell::Empty | Cell::Error(_) => None,
    }
}

/// Seconds as SPSS counts them in units of a column of Stata.
fn in_units(seconds: f64, is_time: bool, meaning: Meaning) -> f64 {
    match meaning {
        _ if is_time => seconds * 1000.0,
        Meaning::Day => (seconds - TO_1960) / 86_400.0,
        Meaning::Moment { leap_seconds: true } => with_leap_seconds(((seconds - TO_1960) * 1000.0).round()),
        _ => ((seconds - TO_1960) * 1000.0).round(),
    }
}

fn of_date(date: &str, meaning: Meaning) -> Option<f64> {
    let shape = shape_of(date)?;
    let seconds = read_iso(date)?;
    if shape == Shape::Time {
        return Some(in_units(seconds, true, meaning));
    }
    // A format of periods may stand over dates: what SPSS keeps of a quarter is its first day.
    let year = date.get(..4)?;
    let years = year.parse::<f64>().ok()? - 1960.0;
    Some(match meaning {
        Meaning::Month => years * 12.0 + months_before(date, shape)?,
        Meaning::Quarter => years * 4.0 + (months_before(date, shape)? / 3.0).floor(),
        Meaning::HalfYear => years * 2.0 + (months_before(date, shape)? / 6.0).floor(),
        Meaning::Week => {
            let day = (seconds - read_iso(&format!("{year}-01-01"))?) / 86_400.0;
            years * 52.0 + (day / 7.0).floor().min(51.0)
        }
        _ => in_units(seconds, false, meaning),
    })
}

/// Months of the year before the month in which a date or period begins.
fn months_before(date: &str, shape: Shape) -> Option<f64> {
    let part = |from: usize| date.get(from..7)?.parse::<f64>().ok();
    Some(match shape {
        Shape::Quarter => (part(6)? - 1.0) * 3.0,
        Shape::HalfYear => (part(6)? - 1.0) * 6.0,
        _ => part(5)? - 1.0,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_the_numbers_that_they_were() {
        for (number, format, date) in [
            (21_730.0, "%td", "2019-06-30"),
            (-1.0, "%td", "1959-12-31"),
            (1_877_517_000_500.0, "%tc", "2019-06-30T12:30:00.500"),
            (1_877_517_027_000.0, "%tC", "2019-06-30T12:30:00"),
            (45_000_000.0, "%tcHH:MM", "12:30:00"),
            (713.0, "%tm", "2019-06"),
            (237.0, "%tq", "2019-Q2"),
            (118.0, "%th", "2019-S1"),
            (237.0, "%tq", "2019-04-01"),
            (119.0, "%th", "2019-07-01"),
            (711.0, "%tm", "2019-Q2"),
            (59.0 * 52.0 + 25.0, "%tw", "2019-06-25"),
        ] {
            assert_eq!(of_date(date, Meaning::of(format)), Some(number), "{format}");
        }
    }

    #[test]
    fn numbers_beyond_the_calendar_change_their_unit() {
        let time = |from_stata| {
            let meaning = Meaning::of("%tcHH:MM:SS");
            stata_number(&Cell::Number(90_000.0), Held::Date(Shape::Time), meaning, from_stata)
        };
        assert_eq!((time(false), time(true)), (Some(90_000_000.0), Some(90_000.0)));
    }

    #[test]
    fn formats_of_numbers() {
        let of = |name: &str| number_format(Format::parse(name).expect(name));
        assert_eq!((of("F8.2"), of("COMMA12"), of("PCT5.1")), ("%8.2f".into(), "%12.0fc".into(), "%5.0g".into()));
        assert_eq!((of("F1"), of("N3"), of("Z2")), ("%1.0f".into(), "%03.0f".into(), "%02.0f".into()));
    }
}
