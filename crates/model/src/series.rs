//! The key of a series: all dimensions of `WB_MIG` except time.

use crate::{AgeBand, AreaCode, Basis, CounterpartRole, Sex};
use serde::{Deserialize, Serialize};

/// The id of an indicator in the catalogue, such as `B10`, `A01`, `B90.share`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IndicatorId(pub String);

impl From<&str> for IndicatorId {
    fn from(text: &str) -> Self {
        IndicatorId(text.to_owned())
    }
}

impl std::fmt::Display for IndicatorId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// Which series an observation belongs to. Dimensions that the program does not use yet travel in `other`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SeriesKey {
    /// Frequency (`A` yearly).
    pub freq: String,
    /// The area the value describes: where the persons live, who pays or receives.
    pub ref_area: AreaCode,
    /// What is counted.
    pub indicator: IndicatorId,
    /// Who counts as a migrant.
    pub basis: Basis,
    /// Origin, destination, sender or receiver; absent for all together.
    pub counterpart: Option<AreaCode>,
    /// What the counterpart is.
    pub counterpart_role: CounterpartRole,
    /// Sex.
    pub sex: Sex,
    /// Age.
    pub age: AgeBand,
    /// EDU, OCC, STATUS, REASON, DURATION, AREA_SUB, URBANISATION by their SDMX names, sorted by name; empty means `_Z`.
    pub other: Vec<(String, String)>,
    /// Who published it: the id of the source, such as `un-desa-ims`.
    pub source: String,
    /// In which edition, such as `2019`.
    pub edition: String,
}

impl SeriesKey {
    /// A key for yearly totals: both sexes, all ages, no counterpart, no basis.
    pub fn total(indicator: &str, ref_area: AreaCode, source: &str, edition: &str) -> Self {
        SeriesKey {
            freq: "A".to_owned(),
            ref_area,
            indicator: indicator.into(),
            basis: Basis::NONE,
            counterpart: None,
            counterpart_role: CounterpartRole::NotApplicable,
            sex: Sex::Total,
            age: AgeBand::Total,
            other: Vec::new(),
            source: source.to_owned(),
            edition: edition.to_owned(),
        }
    }

    /// Whether it is of a part that a further dimension makes, such as one province or one reason, and not of all parts.
    pub fn is_of_part(&self) -> bool {
        self.other.iter().any(|(_, code)| !matches!(code.as_str(), "" | "_Z" | "_T"))
    }
}
