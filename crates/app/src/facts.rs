//! All that is known of one area: its observations, those where it is the origin, the groups it belongs to, the sources.

use crate::workspace::{order_of_sources, preferences};
use crate::{OpenWorkspace, Refusal};
use bearings_indicators::{Figure, ObservationSet};
use bearings_model::{AreaCode, Observation, Period, Release};
use bearings_store::{ObservationQuery, StoreFault, StoredRelease};
use std::collections::HashMap;
use std::sync::{Arc, PoisonError};

/// What a profile of one area is made from.
pub(crate) struct Facts {
    /// The area.
    pub area: AreaCode,
    /// Observations about the area, and totals of the groups it belongs to.
    pub set: ObservationSet,
    /// The releases they came from.
    pub releases: Vec<Release>,
    files: HashMap<String, String>,
}

impl Facts {
    /// The name of a file by its hash; the hash where the name is not known.
    pub fn file_name(&self, sha256: &str) -> String {
        self.files.get(sha256).cloned().unwrap_or_else(|| sha256.to_owned())
    }

    /// The value that a source prints for a figure that was computed here.
    pub fn published(&self, figure: &Figure) -> Option<f64> {
        let token = &figure.token;
        let period = match token.time {
            bearings_indicators::Time::At(period) => period,
            bearings_indicators::Time::Latest => return None,
        };
        let same = |period: Period| {
            self.set.all().iter().find(|seen| {
                let series = &seen.series;
                series.indicator == token.indicator
                    && Some(&series.ref_area) == token.area.as_ref()
                    && series.sex == token.sex
                    && series.age == token.age
                    && series.counterpart == token.counterpart
                    && !series.is_of_part()
                    && seen.period == period
            })
        };
        same(period)?.amount()
    }
}

/// Indicators whose totals are wanted for the groups of an area, to stand beside its own.
const OF_GROUPS: [&str; 3] = ["A01", "B10", "B90"];

impl OpenWorkspace {
    /// What is known of an area. Kept until something changes or another area is asked for.
    pub(crate) fn facts(&self, area: &AreaCode) -> Result<Arc<Facts>, Refusal> {
        let state = self.state();
        let mut kept = self.facts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((made_at, facts)) = &*kept
            && *made_at == state
            && facts.area == *area
        {
            return Ok(facts.clone());
        }
        let mut groups = self.shared.content.areas()?.groups_of(area).to_vec();
        groups.push(AreaCode::world());
        let of_groups = ObservationQuery {
            ref_areas: groups,
            indicators: OF_GROUPS.iter().map(|id| (*id).into()).collect(),
            ..ObservationQuery::default()
        };
        let (observations, stored, chosen) = self.store.read::<_, StoreFault>(|reading| {
            let mut observations = reading.observations_of_any(&[ObservationQuery::about(area.clone()), of_groups])?;
            // Of the groups only the totals.
            observations.retain(|Observation { series, .. }| {
                series.ref_area == *area || series.counterpart.as_ref().is_none_or(|other| other == area)
            });
            Ok((observations, reading.releases()?, preferences(reading)?))
        })?;
        let order = order_of_sources(&chosen, &stored);
        let facts = Arc::new(gather(area, observations, stored, &order));
        *kept = Some((state, facts.clone()));
        Ok(facts)
    }
}

fn gather(area: &AreaCode, observations: Vec<Observation>, stored: Vec<StoredRelease>, order: &[String]) -> Facts {
    let files = stored.iter().map(|found| (found.file.sha256.clone(), found.file.name.clone())).collect();
    let releases: Vec<Release> = stored.into_iter().map(|found| found.release).collect();
    let order: Vec<&str> = order.iter().map(String::as_str).collect();
    let set = ObservationSet::new(observations).with_releases(&releases).preferring(&order);
    Facts { area: area.clone(), set, releases, files }
}
