//! What a cell holds, from its tag and the text it shows.

use super::read_cell::CellTag;
use crate::sheet::Cell;

/// Errors as programs show them.
const ERRORS: [&str; 8] = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!"];

/// The value of the cell; the text shown where the tag has none, or one that cannot be.
pub(super) fn read_value(tag: CellTag, shown: String) -> Cell {
    if tag.error || tag.formula && is_error(&shown) {
        return Cell::Error(shown);
    }
    let value = tag.value.as_deref().map(str::trim);
    let read = match (tag.kind.as_str(), value) {
        ("float" | "percentage" | "currency", Some(value)) => read_number(value),
        ("date", Some(value)) => read_date(value),
        ("time", Some(value)) => read_time(value),
        ("boolean", Some("true")) => Some(Cell::Bool(true)),
        ("boolean", Some("false")) => Some(Cell::Bool(false)),
        ("string", _) => tag.value.map(from_text),
        _ => None,
    };
    read.unwrap_or_else(|| from_text(shown))
}

fn is_error(shown: &str) -> bool {
    let number = shown.strip_prefix("Err:");
    ERRORS.contains(&shown)
        || number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

fn from_text(text: String) -> Cell {
    if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
}

fn read_number(value: &str) -> Option<Cell> {
    let number: f64 = value.parse().ok()?;
    Some(if number.is_finite() { Cell::Number(number) } else { Cell::Error(value.to_owned()) })
}

/// `2019-06-30`, with `T12:00:00` behind it where the time is not midnight.
fn read_date(value: &str) -> Option<Cell> {
    let (day, time) = value.split_once('T').unwrap_or((value, "00:00:00"));
    let parts: Vec<&str> = day.split('-').collect();
    let digits = |text: &str, least: usize| text.len() >= least && text.bytes().all(|byte| byte.is_ascii_digit());
    let [year, month, date] = parts.as_slice() else { return None };
    if !(digits(year, 4) && month.len() == 2 && digits(month, 2) && date.len() == 2 && digits(date, 2)) {
        return None;
    }
    let (clock, behind) = whole_and_rest(time.trim_end_matches('Z'));
    let clock_parts: Vec<&str> = clock.split(':').collect();
    let is_clock = clock_parts.len() == 3 && clock_parts.iter().all(|part| part.len() == 2 && digits(part, 2));
    match (clock, behind.as_str()) {
        _ if !is_clock => None,
        ("00:00:00", "") => Some(Cell::Date(day.to_owned())),
        _ => Some(Cell::Date(format!("{day}T{clock}{behind}"))),
    }
}

/// Seconds, and the digits behind them with their point; nothing where these are zeros.
fn whole_and_rest(seconds: &str) -> (&str, String) {
    let Some((whole, digits)) = seconds.split_once(['.', ',']) else { return (seconds, String::new()) };
    let digits = digits.trim_end_matches('0');
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    (whole, if is_plain { format!(".{digits}") } else { String::new() })
}

/// `PT12H30M00S` as `12:30:00`, a longer one as `36:00:00`, and less than nothing as `-01:00:00`.
fn read_time(value: &str) -> Option<Cell> {
    let sign = if value.starts_with('-') { "-" } else { "" };
    let rest = value.strip_prefix('-').unwrap_or(value).strip_prefix("PT").filter(|rest| !rest.is_empty())?;
    let (hours, rest) = rest.split_once('H').unwrap_or(("0", rest));
    let (minutes, rest) = rest.split_once('M').unwrap_or(("0", rest));
    let seconds = if rest.is_empty() { "0" } else { rest.strip_suffix('S')? };
    let (seconds, behind) = whole_and_rest(seconds);
    let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
    let (hours, minutes, seconds) = (number(hours)?, number(minutes)?, number(seconds)?);
    let is_clock = minutes < 60 && seconds < 60;
    let clock = format!("{sign}{hours:02}:{minutes:02}:{seconds:02}{behind}");
    Some(Cell::Date(if is_clock { clock } else { value.to_owned() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_times_are_iso_8601() {
        let date = |value: &str| read_date(value).map(|cell| cell.text().into_owned());
        assert_eq!(date("2019-06-30").as_deref(), Some("2019-06-30"));
        assert_eq!(date("2019-06-30T00:00:00").as_deref(), Some("2019-06-30"));
        assert_eq!(date("2019-06-30T12:05:09.250000000").as_deref(), Some("2019-06-30T12:05:09.25"));
        assert_eq!(date("2019-06-30T12:05:09.000").as_deref(), Some("2019-06-30T12:05:09"));
        for wrong in ["", "2019", "2019-6-30", "30.06.2019", "2019-06-30T", "2019-06-30T12:00", "2019-06-3é"] {
            assert_eq!(date(wrong), None, "{wrong}");
        }
        let time = |value: &str| read_time(value).map(|cell| cell.text().into_owned());
        assert_eq!(time("PT12H30M00S").as_deref(), Some("12:30:00"));
        assert_eq!(time("PT00H05M09.5S").as_deref(), Some("00:05:09.5"));
        assert_eq!(time("PT5M").as_deref(), Some("00:05:00"));
        assert_eq!(time("PT36H00M00S").as_deref(), Some("36:00:00"));
        assert_eq!(time("-PT1H").as_deref(), Some("-01:00:00"));
        assert_eq!(time("PT90M").as_deref(), Some("PT90M"));
        for wrong in ["", "12:30:00", "PT1X", "PT", "PT1", "PT-1H", "PT+1H"] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }
}
