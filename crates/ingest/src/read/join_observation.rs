//! Joins what table, row, header and rules say about one cell into an observation.

use crate::recipe::Set;
use bearings_model::{
    AgeBand, Basis, CellPlace, CounterpartRole, Observation, ObservationStatus, Release, SeriesKey, Sex, Unit,
};

/// What stands in the cell itself.
pub(super) struct Found<'a> {
    pub(super) value: Option<f64>,
    /// The sign in place of a value; empty otherwise.
    pub(super) sign: String,
    pub(super) notes: &'a str,
    pub(super) place: CellPlace,
}

/// `None` when nothing says the area, period, indicator or unit, which a checked recipe rules out.
pub(super) fn join_observation(all: Set, release: &Release, found: Found<'_>) -> Option<Observation> {
    let counterpart = if all.no_counterpart { None } else { all.counterpart };
    let role = if counterpart.is_some() { all.role } else { None };
    let unit = all.unit?;
    let sex = all.sex.unwrap_or(if unit == Unit::UsDollars { Sex::NotApplicable } else { Sex::Total });
    let series = SeriesKey {
        freq: all.freq.unwrap_or_else(|| "A".to_owned()),
        ref_area: all.area?,
        indicator: all.indicator?,
        basis: all.basis.unwrap_or(Basis::NONE),
        counterpart,
        counterpart_role: role.unwrap_or(CounterpartRole::NotApplicable),
        sex,
        age: all.age.unwrap_or(AgeBand::Total),
        other: all.other.into_iter().collect(),
        source: release.source.clone(),
        edition: release.edition.clone(),
    };
    Some(Observation {
        series,
        period: all.period?,
        value: found.value,
        unit,
        multiplier: all.multiplier.unwrap_or(0),
        status: match found.value {
            Some(_) => all.obs_status.unwrap_or(ObservationStatus::Normal),
            None => ObservationStatus::Missing,
        },
        sign: found.sign,
        notes: found.notes.to_owned(),
        place: found.place,
    })
}

/// Puts what `over` says in the place of what `under` said.
pub(crate) fn lay_over(under: &mut Set, over: &Set) {
    macro_rules! take {
        ($($field:ident),*) => { $(if over.$field.is_some() { under.$field.clone_from(&over.$field); })* };
    }
    take!(indicator, area, period, basis, sex, age, counterpart, role, unit, multiplier, freq, obs_status);
    under.other.extend(over.other.iter().map(|(name, code)| (name.clone(), code.clone())));
    under.no_counterpart |= over.no_counterpart;
}
