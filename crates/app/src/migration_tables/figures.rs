//! The figures of one table of migration, by what they are about.

use bearings_indicators::quality::RegionMigration;
use bearings_model::{Observation, SeriesKey};
use std::collections::BTreeMap;

/// A figure of a table: its amount, or the sign in its place; `None` where the table has no such cell.
pub(super) type Figure = Option<Result<f64, String>>;

/// The figures of one table by origin (or group) and province of residence; empty for all together.
pub(super) struct Figures(BTreeMap<(String, String), Result<f64, String>>);

impl Figures {
    pub(super) fn at(&self, from: &str, to: &str) -> Figure {
        self.0.get(&(from.to_owned(), to.to_owned())).cloned()
    }

    /// Whether any of them is hidden.
    pub(super) fn hides(&self) -> bool {
        self.0.values().any(Result::is_err)
    }

    /// What is known of a region: those who stayed, all at the start and all at the end of the interval; `None` where one
    /// of these is hidden.
    pub(super) fn region(&self, code: &str) -> Option<RegionMigration> {
        let known = |from: &str, to: &str| self.at(from, to)?.ok();
        Some(RegionMigration::of(known(code, code)?, known(code, "")?, known("", code)?))
    }

    /// What follows from two printed figures; hidden where one of them is.
    pub(super) fn with(one: Figure, other: Figure, join: impl Fn(f64, f64) -> f64) -> Figure {
        match (one?, other?) {
            (Ok(one), Ok(other)) => Some(Ok(join(one, other))),
            (Err(sign), _) | (_, Err(sign)) => Some(Err(sign)),
        }
    }
}

pub(super) fn other<'s>(series: &'s SeriesKey, wanted: &str) -> &'s str {
    series.other.iter().find(|(name, _)| name == wanted).map_or("", |(_, code)| code)
}

fn origin(series: &SeriesKey) -> &str {
    series.counterpart.as_ref().and_then(|area| area.as_part()).map_or("", |(_, part)| part)
}

pub(super) fn figures(seen: &[&Observation]) -> Figures {
    let figure = |seen: &&Observation| {
        let status = other(&seen.series, "STATUS");
        let from = if status.is_empty() { origin(&seen.series) } else { status };
        let key = (from.to_owned(), other(&seen.series, "AREA_SUB").to_owned());
        (key, seen.amount().ok_or_else(|| seen.sign.clone()))
    };
    Figures(seen.iter().map(figure).collect())
}
