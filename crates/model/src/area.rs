//! Countries, regions and residual groups, by code.

use crate::ModelFault;
use serde::{Deserialize, Serialize};

/// The key of an area: ISO 3166-1 alpha-3 (`KEN`), an M49 area without such a code (`M49_830`),
/// a UN group (`UN_903`), or a residual (`XXX` unknown, `XSL` stateless, `XOT` other, `XOS` other South, `XON` other North).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct AreaCode(String);

impl AreaCode {
    /// The world.
    pub fn world() -> Self {
        AreaCode("UN_900".to_owned())
    }

    /// A part of a country: of `KEN` and `30` comes `KEN-30`. `_X` stands for all that is outside the country, `_U` for a
    /// part that is not known. The country must be an alpha-3 code; the part has 1 to 80 characters, none of them a
    /// control character.
    pub fn part_of(country: &AreaCode, part: &str) -> Result<Self, ModelFault> {
        format!("{country}-{part}").parse()
    }

    /// The country's code and the part's, for a part of a country.
    pub fn as_part(&self) -> Option<(&str, &str)> {
        self.0.split_once('-')
    }

    /// The code as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it says that the area is not known.
    pub fn is_unknown(&self) -> bool {
        self.0 == "XXX"
    }

    /// Whether this is a rest of several or of unknown origins, which is never counted as a country.
    pub fn is_residual(&self) -> bool {
        matches!(self.0.as_str(), "XXX" | "XSL" | "XOT" | "XOS" | "XON" | "XFR")
    }

    /// Whether this is a UN group of countries (region, income group, the world).
    pub fn is_group(&self) -> bool {
        self.0.starts_with("UN_")
    }
}

impl std::str::FromStr for AreaCode {
    type Err = ModelFault;
    fn from_str(text: &str) -> Result<Self, ModelFault> {
        let digits = |rest: &str| !rest.is_empty() && rest.len() <= 4 && rest.bytes().all(|b| b.is_ascii_digit());
        let coded = text.strip_prefix("M49_").or_else(|| text.strip_prefix("UN_")).is_some_and(digits);
        let part = text.split_once('-').is_some_and(|(country, part)| {
            let is_text = (1..=80).contains(&part.chars().count()) && !part.chars().any(char::is_control);
            is_alpha3(country) && is_text
        });
        if is_alpha3(text) || coded || part {
            Ok(AreaCode(text.to_owned()))
        } else {
            Err(ModelFault::NotAnArea { text: text.to_owned() })
        }
    }
}

fn is_alpha3(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

impl TryFrom<String> for AreaCode {
    type Error = ModelFault;
    fn try_from(text: String) -> Result<Self, ModelFault> {
        text.parse()
    }
}

impl From<AreaCode> for String {
    fn from(code: AreaCode) -> String {
        code.0
    }
}

impl std::fmt::Display for AreaCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which set of regions a region belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RegionScheme {
    /// M49 geographic regions and sub-regions.
    Geographic,
    /// The regions of the Sustainable Development Goals report.
    Sdg,
    /// UN development groups.
    Development,
    /// World Bank income groups.
    Income,
}

/// What kind of area a code names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaKind {
    /// A country or area of M49. "Country" says nothing on legal status.
    Country,
    /// A group of countries.
    Region(RegionScheme),
    /// The world.
    World,
    /// A rest: unknown, other, stateless.
    Residual,
}

/// An area as the program knows it, without its names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Its key.
    pub code: AreaCode,
    /// M49 or UN numeric code as text with leading zeros, where it has one.
    pub m49: Option<String>,
    /// ISO alpha-2, where it has one.
    pub iso2: Option<String>,
    /// What it is.
    pub kind: AreaKind,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_of_a_country_keeps_the_code_of_its_source() {
        let country: AreaCode = "KEN".parse().unwrap();
        for part in ["30", "_X", "Taita-Taveta", "North East", "محافظة"] {
            let code = AreaCode::part_of(&country, part).unwrap();
            assert_eq!(code.as_part(), Some(("KEN", part)));
            assert_eq!(code.to_string().parse(), Ok(code));
        }
        assert_eq!(country.as_part(), None);
        let long = "x".repeat(81);
        for text in ["KEN-", "ken-30", "UN_900-1", "KENY-1", "KEN-a\nb", &format!("KEN-{long}")] {
            assert!(text.parse::<AreaCode>().is_err(), "{text}");
        }
    }
}
