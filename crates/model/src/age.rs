//! Age bands, closed or open at the top.

use crate::ModelFault;
use serde::{Deserialize, Serialize};

/// Completed years of age from `lower` to `upper` inclusive; open at the top when `upper` is absent; all ages as `Total`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum AgeBand {
    /// All ages.
    Total,
    /// Age not known.
    Unknown,
    /// From `lower` to `upper` completed years, or `lower` and over.
    Band {
        /// First age, completed years.
        lower: u8,
        /// Last age, completed years; absent for the open group.
        upper: Option<u8>,
    },
}

impl AgeBand {
    /// The code: `_T`, `_U`, `Y0T4`, `Y_GE75`; one single year is `Y30`.
    pub fn code(self) -> String {
        match self {
            AgeBand::Total => "_T".to_owned(),
            AgeBand::Unknown => "_U".to_owned(),
            AgeBand::Band { lower, upper: None } => format!("Y_GE{lower}"),
            AgeBand::Band { lower, upper: Some(upper) } if lower == upper => format!("Y{lower}"),
            AgeBand::Band { lower, upper: Some(upper) } => format!("Y{lower}T{upper}"),
        }
    }

    /// Reads a band as people write it: `0-4`, `Y5-9`, `75+`, `85 and over`, `under 1`, `Y_GE85`, `Y0T4`, with any dash.
    pub fn read(text: &str) -> Result<Self, ModelFault> {
        let fault = || ModelFault::NotAnAge { text: text.to_owned() };
        let plain = text.trim().replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2014}', '\u{2212}'], "-");
        let plain = plain.to_lowercase();
        let number = |part: &str| part.trim().parse::<u8>().map_err(|_| fault());
        if plain == "_t" || plain == "total" {
            return Ok(AgeBand::Total);
        }
        if plain == "_u" {
            return Ok(AgeBand::Unknown);
        }
        let bare = plain.strip_prefix("y_ge").map(|rest| format!("{rest}+")).unwrap_or(plain);
        let bare = bare.strip_prefix("y_lt").map(|rest| format!("under {rest}")).unwrap_or(bare);
        let bare = bare.strip_prefix('y').unwrap_or(&bare);
        if let Some(lower) = bare.strip_suffix('+').or_else(|| bare.strip_suffix("and over")) {
            return Ok(AgeBand::Band { lower: number(lower)?, upper: None });
        }
        if let Some(limit) = bare.strip_prefix("under ").or_else(|| bare.strip_prefix('<')) {
            let upper = number(limit)?.checked_sub(1).ok_or_else(fault)?;
            return Ok(AgeBand::Band { lower: 0, upper: Some(upper) });
        }
        let (lower, upper) = match bare.split_once('-').or_else(|| bare.split_once('t')) {
            Some((lower, upper)) => (number(lower)?, number(upper)?),
            None => (number(bare)?, number(bare)?),
        };
        if upper < lower { Err(fault()) } else { Ok(AgeBand::Band { lower, upper: Some(upper) }) }
    }
}

impl TryFrom<String> for AgeBand {
    type Error = ModelFault;
    fn try_from(text: String) -> Result<Self, ModelFault> {
        AgeBand::read(&text)
    }
}

impl From<AgeBand> for String {
    fn from(age: AgeBand) -> String {
        age.code()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_write() {
        let band = |lower, upper| AgeBand::Band { lower, upper };
        for (text, expected) in [
            ("0-4", band(0, Some(4))),
            ("Y5-9", band(5, Some(9))),
            ("10\u{2013}14", band(10, Some(14))),
            ("75+", band(75, None)),
            ("85 and over", band(85, None)),
            ("under 1", band(0, Some(0))),
            ("Y_GE85", band(85, None)),
            ("Y_LT15", band(0, Some(14))),
            ("Y0T4", band(0, Some(4))),
            ("Total", AgeBand::Total),
        ] {
            assert_eq!(AgeBand::read(text), Ok(expected), "{text}");
        }
        assert!(AgeBand::read("9-5").is_err());
        assert!(AgeBand::read("10-Oct").is_err());
    }

    #[test]
    fn code_reads_back() {
        for code in ["_T", "_U", "Y0T4", "Y_GE75", "Y30"] {
            assert_eq!(AgeBand::read(code).map(AgeBand::code), Ok(code.to_owned()));
        }
    }
}
