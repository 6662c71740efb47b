//! Is a figure fit for use: evaluation of demographic data, and tables of migration. One act a file.
//!
//! Pure: slices of counts in, a measure or a [`QualityFault`] out. Every finding is a doubt for a person to settle; no
//! function repairs a value. Deliberately not here: sentences, files, clocks, rounding for print.

mod age_cover;
mod age_ratios;
mod age_sex_accuracy;
mod concentration_rules;
mod counts;
mod fault;
mod four_groups;
mod guess_calendar;
mod guess_scale;
mod hide_cells;
mod implausible_sex_ratios;
mod migration_matrix;
mod myers;
mod recoverable_cells;
mod repeated_keys;
mod revisions;
mod series_breaks;
mod sex_ratios;
mod small_cells;
mod sums;
mod whipple;

pub use age_cover::{AgeCover, AgeGroup, age_cover};
pub use age_ratios::{age_ratio_score, age_ratios};
pub use age_sex_accuracy::{AgeSexAccuracy, AgeSexClass, LastGroup, age_sex_accuracy};
pub use concentration_rules::{
    Sensitivity, dominance_by_largest, p_percent_by_largest, p_percent_in_place_of_two_largest,
};
pub use fault::QualityFault;
pub use four_groups::{FourGroups, four_groups};
pub use guess_calendar::{Calendar, CalendarCandidate, calendars_of_year, calendars_of_years};
pub use guess_scale::{Scale, ScaleGuess, guess_scale};
pub use hide_cells::hide_cells;
pub use implausible_sex_ratios::{ImplausibleSexRatio, SexRatioLimits, implausible_sex_ratios};
pub use migration_matrix::{MigrationSystem, RegionMigration, migration_of_regions, migration_system};
pub use myers::{MYERS_AGES, MyersIndex, MyersVariant, myers_index};
pub use recoverable_cells::recoverable_cells;
pub use repeated_keys::repeated_keys;
pub use revisions::{Revision, RevisionRule, scan_revisions};
pub use series_breaks::{Irregular, Irregularity, SeriesRule, SeriesScan, scan_series};
pub use sex_ratios::{sex_ratio_score, sex_ratios};
pub use small_cells::{CellDoubt, SmallCell, ZeroCells, small_cells};
pub use sums::{SumCheck, check_sexes, check_sum};
pub use whipple::{Digits, WHIPPLE_AGES, WhippleIndex, whipple_index};
