//! The year in which a person arrived, as the duration of stay, and what cannot be (domain reference 3.10 and 4.1).

use super::other_calendar::read_period;
use super::read_rows::Line;
use crate::IngestFinding;
use crate::fault::Findings;
use crate::recipe::{ColumnPart, ColumnRole, Set};
use bearings_fault::Severity;
use bearings_model::{AgeBand, CounterpartRole, Period};

/// The dimension, and its code for a duration that is not known.
const DURATION: &str = "DURATION";
const UNKNOWN: &str = "_U";
/// No arrival lies before.
const EARLIEST: i16 = 1880;

/// The code of a stay of so many years, counted from the year of arrival to that of the period.
fn code_of(years: i16) -> &'static str {
    match years {
        ..1 => "Y_LT1",
        1..=4 => "Y1T4",
        5..=9 => "Y5T9",
        10..=19 => "Y10T19",
        20.. => "Y_GE20",
    }
}

impl Line<'_> {
    /// Adds the duration of stay. An arrival that cannot be is told and makes it unknown; the record counts all the same.
    pub(super) fn say_arrival(&self, said: &mut Set, findings: &mut Findings) {
        let arrival = |(_, part): &&(usize, &ColumnPart)| part.is == ColumnRole::ArrivalYear;
        let Some((column, part)) = self.context.table.keys.iter().find(arrival) else { return };
        let cell = self.cell(*column);
        if self.is_unanswered(Some(*part), cell) {
            return;
        }
        let text = cell.text();
        let is_unknown = part.codes.get(text.trim()).is_some_and(|code| code == UNKNOWN);
        let header = self.header(*column, &part.header);
        let code = if is_unknown { Ok(UNKNOWN) } else { stay(part, &text, said, &header) };
        if code != Ok(UNKNOWN) && is_native(said) {
            let what = IngestFinding::ArrivalOfNative { header };
            findings.gather(&what, Severity::Note, self.place(*column), Some("header"));
        }
        let code = code.unwrap_or_else(|what| {
            findings.gather(&what, Severity::Question, self.place(*column), Some("header"));
            UNKNOWN
        });
        said.other.insert(DURATION.to_owned(), code.to_owned());
    }
}

fn stay(part: &ColumnPart, text: &str, said: &Set, header: &str) -> Result<&'static str, IngestFinding> {
    let header = || header.to_owned();
    let arrived = match read_period(date_as_year(text), part.years, "") {
        Ok(Period::Year(year)) if year >= EARLIEST => year,
        Err(IngestFinding::YearOfOtherCalendar { .. }) => {
            return Err(IngestFinding::ArrivalOfOtherCalendar { header: header() });
        }
        _ => return Err(IngestFinding::ArrivalUnreadable { header: header() }),
    };
    let Some(Period::Year(counted)) = said.period else { return Ok(UNKNOWN) };
    if arrived > counted {
        return Err(IngestFinding::ArrivalAfterCount { header: header() });
    }
    // Whoever is 30 in the middle of 2024 was born in 1993 or 1994.
    let born_before = |age: u8| counted - i16::from(age) - 1;
    match said.age {
        Some(AgeBand::Band { upper: Some(oldest), .. }) if arrived < born_before(oldest) => {
            Err(IngestFinding::ArrivalBeforeBirth { header: header() })
        }
        _ => Ok(code_of(counted - arrived)),
    }
}

/// The year of a date such as `2019-06-30`; all other texts as they are.
fn date_as_year(text: &str) -> &str {
    let is_date = text.len() >= 10
        && text
            .as_bytes()
            .iter()
            .enumerate()
            .take(10)
            .all(|(at, byte)| if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() });
    if is_date { &text[..4] } else { text }
}

fn is_native(said: &Set) -> bool {
    said.role == Some(CounterpartRole::Birth) && said.counterpart.is_some() && said.counterpart == said.area
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, age: u8) -> Result<&'static str, IngestFinding> {
        let part: ColumnPart = toml::from_str("header = \"arrival\"\nis = \"arrival-year\"").unwrap();
        let age = Some(AgeBand::Band { lower: age, upper: Some(age) });
        let said = Set { period: Some(Period::Year(2024)), age, ..Set::default() };
        stay(&part, text, &said, "arrival")
    }

    #[test]
    fn years_since_arrival_make_the_stay() {
        let stays = [("2024", "Y_LT1"), ("2023", "Y1T4"), ("2019", "Y5T9"), ("2005", "Y10T19"), ("2004", "Y_GE20")];
        for (year, code) in stays {
            assert_eq!(of(year, 40), Ok(code), "{year}");
        }
        assert_eq!(of("2019-06-30", 40), Ok("Y5T9"));
    }

    #[test]
    fn what_cannot_be_is_told() {
        let header = || "arrival".to_owned();
        assert_eq!(of("1993", 30), Ok("Y_GE20"));
        assert_eq!(of("1992", 30), Err(IngestFinding::ArrivalBeforeBirth { header: header() }));
        assert_eq!(of("2025", 30), Err(IngestFinding::ArrivalAfterCount { header: header() }));
        for year in ["2560", "1420"] {
            assert_eq!(of(year, 30), Err(IngestFinding::ArrivalOfOtherCalendar { header: header() }));
        }
        for text in ["long ago", "7", "1500 or so"] {
            assert_eq!(of(text, 30), Err(IngestFinding::ArrivalUnreadable { header: header() }), "{text}");
        }
    }
}
