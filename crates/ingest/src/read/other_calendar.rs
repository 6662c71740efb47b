//! Years of other calendars: read where the recipe names the calendar, otherwise named and never guessed.

use crate::fault::Findings;
use crate::head_period::{head_period, western_digits};
use crate::part_of_year::is_part_of_year;
use crate::{IngestFault, IngestFinding};
use bearings_fault::{Detail, Fault};
use bearings_indicators::quality::{Calendar, calendars_of_year};
use bearings_model::Period;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// Gregorian years that data are about; the reader has no clock.
const PLAUSIBLE: RangeInclusive<i32> = 1900..=2060;

/// In which calendar the years of a column are written, and by which Gregorian year each is meant where it lies in two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs)]
pub enum YearsIn {
    Buddhist,
    HijriBegins,
    HijriEnds,
    PersianBegins,
    PersianEnds,
    EthiopianBegins,
    EthiopianEnds,
}

impl YearsIn {
    /// Every way.
    pub const ALL: [YearsIn; 7] = [
        YearsIn::Buddhist,
        YearsIn::HijriBegins,
        YearsIn::HijriEnds,
        YearsIn::PersianBegins,
        YearsIn::PersianEnds,
        YearsIn::EthiopianBegins,
        YearsIn::EthiopianEnds,
    ];

    /// The word of recipes, such as `hijri-begins`.
    pub fn id(self) -> &'static str {
        match self {
            YearsIn::Buddhist => "buddhist",
            YearsIn::HijriBegins => "hijri-begins",
            YearsIn::HijriEnds => "hijri-ends",
            YearsIn::PersianBegins => "persian-begins",
            YearsIn::PersianEnds => "persian-ends",
            YearsIn::EthiopianBegins => "ethiopian-begins",
            YearsIn::EthiopianEnds => "ethiopian-ends",
        }
    }

    /// The way of a word.
    pub fn from_id(id: &str) -> Option<YearsIn> {
        YearsIn::ALL.into_iter().find(|way| way.id() == id)
    }

    /// The ways in which a year may be written.
    pub fn that_may_be(year: i32) -> Vec<YearsIn> {
        YearsIn::ALL.into_iter().filter(|way| way.gregorian(year).is_some()).collect()
    }

    /// The Gregorian year that a year of this calendar begins or ends in; nothing for what is no year of it.
    fn gregorian(self, year: i32) -> Option<i16> {
        let (calendar, begins) = match self {
            YearsIn::Buddhist => (Calendar::Buddhist, true),
            YearsIn::HijriBegins => (Calendar::Hijri, true),
            YearsIn::HijriEnds => (Calendar::Hijri, false),
            YearsIn::PersianBegins => (Calendar::Persian, true),
            YearsIn::PersianEnds => (Calendar::Persian, false),
            YearsIn::EthiopianBegins => (Calendar::Ethiopian, true),
            YearsIn::EthiopianEnds => (Calendar::Ethiopian, false),
        };
        let found = calendars_of_year(year, PLAUSIBLE).into_iter().find(|candidate| candidate.calendar == calendar)?;
        i16::try_from(if begins { *found.gregorian.start() } else { *found.gregorian.end() }).ok()
    }
}

/// Reads a period in the calendar that the recipe names, else as people write it. Digits may be those of Arabic or Persian.
pub(super) fn read_period(text: &str, years: Option<YearsIn>, header: &str) -> Result<Period, IngestFinding> {
    let plain = western_digits(text);
    let odd = || IngestFinding::CodeUnknown { text: text.to_owned(), header: header.to_owned() };
    let Some(years) = years else {
        let part = || is_part_of_year(&plain).then(|| IngestFinding::PartOfYear { text: text.to_owned() });
        return head_period(&plain)
            .ok_or_else(|| part().or_else(|| other_calendar(&plain, header)).unwrap_or_else(odd));
    };
    lone_year(&plain).and_then(|year| years.gregorian(year)).map(Period::Year).ok_or_else(odd)
}

/// What a number that is no Gregorian year may be a year of.
fn other_calendar(plain: &str, header: &str) -> Option<IngestFinding> {
    let year = lone_year(plain)?;
    let calendars: Vec<Calendar> =
        calendars_of_year(year, PLAUSIBLE).into_iter().map(|candidate| candidate.calendar).collect();
    let calendar = match calendars.as_slice() {
        [Calendar::Buddhist] => "buddhist",
        [Calendar::Hijri] => "hijri",
        [Calendar::Persian] => "persian",
        [Calendar::Ethiopian] => "ethiopian",
        [] => return None,
        _ => "several",
    };
    Some(IngestFinding::YearOfOtherCalendar {
        year: year.to_string(),
        header: header.to_owned(),
        calendar: calendar.to_owned(),
    })
}

/// The fault of a file that gave nothing because its periods are parts of years, or its years those of another calendar.
pub(super) fn why_nothing(findings: &Findings, file: &str) -> Option<IngestFault> {
    let part = IngestFinding::PartOfYear { text: String::new() }.code();
    if let Some((_, Detail::Text(text))) = findings.of(part).and_then(|found| found.details.first()) {
        return Some(IngestFault::OnlyPartsOfYears { file: file.to_owned(), text: text.clone() });
    }
    let code =
        IngestFinding::YearOfOtherCalendar { year: String::new(), header: String::new(), calendar: String::new() }
            .code();
    let found = findings.of(code)?;
    let text = |wanted: &str| {
        found.details.iter().find_map(|(name, detail)| match detail {
            Detail::Text(text) if *name == wanted => Some(text.clone()),
            _ => None,
        })
    };
    Some(IngestFault::OnlyOtherCalendar { file: file.to_owned(), year: text("year")?, calendar: text("calendar")? })
}

/// Whether a text is a period, or a year of a calendar that a person may name.
pub(crate) fn reads_as_year(text: &str) -> bool {
    matches!(read_period(text, None, ""), Ok(_) | Err(IngestFinding::YearOfOtherCalendar { .. }))
}

/// The year in a text such as `1445`, `1445.0`, `1445 هـ` or `พ.ศ. 2567`; nothing where there are more numbers than one.
fn lone_year(plain: &str) -> Option<i32> {
    let plain = plain.trim();
    let plain = plain.strip_suffix(".0").unwrap_or(plain);
    let mut numbers = plain.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    let only = numbers.next().filter(|year| year.len() == 4)?;
    if numbers.next().is_some() { None } else { only.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> String {
        match read_period(text, None, "Year") {
            Err(IngestFinding::YearOfOtherCalendar { calendar, .. }) => calendar,
            Err(IngestFinding::CodeUnknown { .. }) => "unknown".into(),
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn years_are_named_and_not_read_without_a_word() {
        for (text, calendar) in [
            ("2567", "buddhist"),
            ("พ.ศ. ๒๕๖๗", "buddhist"),
            ("1445 هـ", "hijri"),
            ("١٤٤٥", "hijri"),
            ("1300", "persian"),
            ("1402", "several"),
            ("1445/46", "unknown"),
            ("99", "unknown"),
            ("year", "unknown"),
        ] {
            assert_eq!(named(text), calendar, "{text}");
        }
        assert_eq!(read_period("٢٠١٩", None, "").unwrap(), Period::Year(2019));
        for text in ["2019p", "2019*", "2019 (p)", "2019 г", "２０１９年", "سنة 2019", "Mid-2019"] {
            assert_eq!(read_period(text, None, "").unwrap(), Period::Year(2019), "{text}");
        }
        assert_eq!(read_period("2015/2019", None, "").unwrap(), Period::Interval { from: 2015, to: 2019 });
        // A recent Ethiopian year is a Gregorian one too: only a person can tell.
        assert_eq!(read_period("2012", None, "").unwrap(), Period::Year(2012));
    }

    #[test]
    fn a_named_calendar_is_read() {
        for (text, way, year) in [
            ("2567", "buddhist", 2024),
            ("1445", "hijri-begins", 2023),
            ("١٤٤٥ هـ", "hijri-ends", 2024),
            ("1402", "persian-begins", 2023),
            ("1402", "persian-ends", 2024),
            ("2012", "ethiopian-begins", 2019),
            ("2012.0", "ethiopian-ends", 2020),
        ] {
            let way = YearsIn::from_id(way).unwrap();
            assert_eq!(read_period(text, Some(way), "").unwrap(), Period::Year(year), "{text} {way:?}");
        }
        for text in ["2019", "none", "99999"] {
            assert!(read_period(text, Some(YearsIn::HijriBegins), "").is_err(), "{text}");
        }
        assert_eq!(YearsIn::that_may_be(2567), [YearsIn::Buddhist]);
        assert_eq!(YearsIn::that_may_be(1402).len(), 4);
        assert!(YearsIn::ALL.iter().all(|way| YearsIn::from_id(way.id()) == Some(*way)));
    }
}
