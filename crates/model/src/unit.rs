//! What a value counts or measures.

use crate::ModelFault;
use serde::{Deserialize, Serialize};

/// Unit of measure (domain reference 3.10, extended by years and ratios).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Unit {
    /// Persons.
    #[serde(rename = "PS")]
    Persons,
    /// Events, such as crossings of a border: one person may have many.
    #[serde(rename = "EV")]
    Events,
    /// Permits: one person may have several.
    #[serde(rename = "PM")]
    Permits,
    /// Households, which hold several persons each and are never added to them.
    #[serde(rename = "HH")]
    Households,
    /// Percent.
    #[serde(rename = "PC")]
    Percent,
    /// Per 1 000 persons.
    #[serde(rename = "PR")]
    PerThousand,
    /// Per 100 000 persons.
    #[serde(rename = "PHT")]
    PerHundredThousand,
    /// Percent a year.
    #[serde(rename = "PC_A")]
    PercentPerYear,
    /// Per 100 persons of the reference group: dependency and sex ratios.
    #[serde(rename = "PH")]
    PerHundred,
    /// Completed or exact years.
    #[serde(rename = "YR")]
    Years,
    /// US dollars at current prices.
    #[serde(rename = "USD")]
    UsDollars,
    /// A pure number: index, ratio.
    #[serde(rename = "IX")]
    Index,
}

impl Unit {
    /// Every unit.
    pub const ALL: &'static [Unit] = &[
        Unit::Persons,
        Unit::Events,
        Unit::Permits,
        Unit::Households,
        Unit::Percent,
        Unit::PerThousand,
        Unit::PerHundredThousand,
        Unit::PercentPerYear,
        Unit::PerHundred,
        Unit::Years,
        Unit::UsDollars,
        Unit::Index,
    ];

    /// Whether it counts things that are whole.
    pub fn counts(self) -> bool {
        matches!(self, Unit::Persons | Unit::Events | Unit::Permits | Unit::Households)
    }

    /// The code as it is stored and exported.
    pub fn code(self) -> &'static str {
        match self {
            Unit::Persons => "PS",
            Unit::Events => "EV",
            Unit::Permits => "PM",
            Unit::Households => "HH",
            Unit::Percent => "PC",
            Unit::PerThousand => "PR",
            Unit::PerHundredThousand => "PHT",
            Unit::PercentPerYear => "PC_A",
            Unit::PerHundred => "PH",
            Unit::Years => "YR",
            Unit::UsDollars => "USD",
            Unit::Index => "IX",
        }
    }
}

impl std::str::FromStr for Unit {
    type Err = ModelFault;
    fn from_str(text: &str) -> Result<Self, ModelFault> {
        let found = Unit::ALL.iter().copied().find(|unit| unit.code() == text);
        found.ok_or_else(|| ModelFault::NotACode { text: text.to_owned(), list: "CL_UNIT".to_owned() })
    }
}
