//! One observed value with its place in the file it came from.

use crate::{ObservationStatus, Period, SeriesKey, Unit};
use serde::{Deserialize, Serialize};

/// Where a value stood: sheet, row and column of the released file, counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct CellPlace {
    /// SHA-256 of the file, 64 hexadecimal digits.
    pub file: String,
    /// Sheet name; empty in a file without sheets.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
    /// Column, from 1.
    pub column: u32,
}

/// One value of a series at one time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Observation {
    /// The series.
    pub series: SeriesKey,
    /// When.
    pub period: Period,
    /// The value as the source prints it, before the multiplier; absent where the source prints a sign.
    pub value: Option<f64>,
    /// What the value counts.
    pub unit: Unit,
    /// Power of ten by which `value` is to be multiplied: 0, 3 or 6.
    pub multiplier: u8,
    /// Status; `Missing` where `value` is absent.
    pub status: ObservationStatus,
    /// The source's own sign (`..`), empty otherwise.
    pub sign: String,
    /// Numbers of the source's notes that apply, such as `8`, separated by spaces.
    pub notes: String,
    /// Where it stood.
    pub place: CellPlace,
}

impl Observation {
    /// The value in whole units: persons, dollars, percent.
    pub fn amount(&self) -> Option<f64> {
        self.value.map(|value| value * 10f64.powi(i32::from(self.multiplier)))
    }
}

/// Why a figure has no value (domain reference 4.1).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// No observation of the kind exists in the data at hand.
    NoData,
    /// The source prints a sign instead of a number.
    SourceSign,
    /// The denominator is zero.
    ZeroDenominator,
    /// Growth from or to zero.
    ZeroStart,
    /// A part larger than its whole: a share outside 0 to 100.
    OutOfRange,
    /// The median lies in the open age group.
    OpenGroup,
    /// The parts count different populations, so that no share may be made of them.
    DifferentBasis,
}
