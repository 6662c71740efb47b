//! The nouns that everybody shares: areas, periods, basis, units, series, observations, sources.
//!
//! Plain values with checks. Deliberately not here: files, SQL, words a person reads, formulas.

mod age;
mod area;
mod basis;
mod code_list;
mod fault;
mod observation;
mod period;
mod series;
mod source;
mod unit;

pub use age::AgeBand;
pub use area::{Area, AreaCode, AreaKind, RegionScheme};
pub use basis::{Basis, Criterion};
pub use code_list::{CounterpartRole, ObservationStatus, Sex};
pub use fault::ModelFault;
pub use observation::{CellPlace, Missing, Observation};
pub use period::Period;
pub use series::{IndicatorId, SeriesKey};
pub use source::{Release, SourceKind};
pub use unit::Unit;
