//! Years and intervals between years.

use crate::ModelFault;
use serde::{Deserialize, Serialize};

/// A moment or stretch of time as statistics name it. The day within the year is the source's reference date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Period {
    /// A year, or a moment in it (mid-year, 31 December: the release says which).
    Year(i16),
    /// From the reference date of one year to that of a later one.
    Interval {
        /// First year.
        from: i16,
        /// Last year, later than `from`.
        to: i16,
    },
}

impl Period {
    /// Reads `2019`, `2019.0` (a year that a spreadsheet kept as a number), `2015/2019`, `2015-2019`, `2015–2019`.
    pub fn read(text: &str) -> Result<Self, ModelFault> {
        let fault = || ModelFault::NotAPeriod { text: text.to_owned() };
        let year = |part: &str| {
            let part = part.trim();
            let part = part.strip_suffix(".0").unwrap_or(part);
            match (part.len(), part.parse::<i16>()) {
                (4, Ok(year)) if (1500..=2200).contains(&year) => Ok(year),
                _ => Err(fault()),
            }
        };
        match text.split_once(['/', '-', '\u{2013}']) {
            None => Ok(Period::Year(year(text)?)),
            Some((from, to)) => {
                let (from, to) = (year(from)?, year(to)?);
                if from < to { Ok(Period::Interval { from, to }) } else { Err(fault()) }
            }
        }
    }

    /// The last year of the period.
    pub fn last_year(self) -> i16 {
        match self {
            Period::Year(year) => year,
            Period::Interval { to, .. } => to,
        }
    }

    /// Length in years: 0 for a moment.
    pub fn length_years(self) -> f64 {
        match self {
            Period::Year(_) => 0.0,
            Period::Interval { from, to } => f64::from(to) - f64::from(from),
        }
    }
}

impl std::fmt::Display for Period {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Period::Year(year) => write!(f, "{year}"),
            Period::Interval { from, to } => write!(f, "{from}/{to}"),
        }
    }
}

impl TryFrom<String> for Period {
    type Error = ModelFault;
    fn try_from(text: String) -> Result<Self, ModelFault> {
        Period::read(&text)
    }
}

impl From<Period> for String {
    fn from(period: Period) -> String {
        period.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_years_and_intervals() {
        assert_eq!(Period::read("2019"), Ok(Period::Year(2019)));
        assert_eq!(Period::read("2019.0"), Ok(Period::Year(2019)));
        assert_eq!(Period::read("2015-2019"), Ok(Period::Interval { from: 2015, to: 2019 }));
        assert_eq!(Period::read("2015/2019").map(Period::length_years), Ok(4.0));
        for text in ["19", "2019-2015", "2019-07", "", "20190"] {
            assert!(Period::read(text).is_err(), "{text}");
        }
    }
}
