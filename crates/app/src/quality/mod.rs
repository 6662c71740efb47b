//! Checks on the way in: what is doubtful about values that were read, the repairs that go with a doubt, and the report.
//! Formulas are those of `indicators::quality`; here is decided what each of them is asked about.

mod ages;
mod check_release;
mod doubts;
mod editions;
mod finding;
mod ground;
mod kept;
mod named;
mod repair;
mod report;
mod scale;
mod series;
mod sexes;
mod sums;
#[cfg(test)]
mod tests;

pub(crate) use check_release::KnownChecks;
pub use check_release::{CheckReport, Checked};
pub use finding::QualityFinding;
pub(crate) use kept::{Kept, keep};
pub use repair::Repair;

use bearings_fault::Finding;
use doubts::Doubts;
use ground::Ground;
use sums::SumDoubts;

/// Every doubt about the values of a release, the gravest kinds first.
fn doubts_about(ground: &Ground<'_>) -> Vec<Finding> {
    let once = ground.once();
    let (mut doubts, mut sums) = (Doubts::default(), SumDoubts::default());
    scale::check_scale(ground, &mut doubts);
    sexes::sum_sexes(ground, &once, &mut sums);
    series::check_years(ground, &once, &mut doubts);
    editions::check_codes(ground, &once, &mut doubts);
    ages::check_age_groups(ground, &once, &mut doubts, &mut sums);
    ages::check_age_reporting(ground, &once, &mut doubts);
    sexes::check_sex_ratios(ground, &once, &mut doubts);
    editions::check_revisions(ground, &once, &mut doubts);
    series::check_series(ground, &once, &mut doubts);
    let mut found = sums.into_findings();
    found.extend(doubts.into_findings());
    found
}
