//! The formulas of the domain reference, one act a file. Pure: numbers in, a number or the reason for none out.

mod annual_change;
mod balance_population;
mod concentration;
mod crude_rates;
mod dependency;
mod median_age;
mod refugees_per_100000;
mod sex_ratio;
mod share;

pub use annual_change::{annual_change_percent, compound_change_percent};
pub use balance_population::net_migration_by_balance;
pub use concentration::{Concentration, concentration};
pub use crude_rates::{effectiveness_percent, rate_per_1000};
pub use dependency::{Dependency, dependency};
pub use median_age::{AgeGroup, median_age};
pub use refugees_per_100000::refugees_per_100000;
pub use sex_ratio::{female_share_percent, sex_ratio_per_100};
pub use share::share_percent;
