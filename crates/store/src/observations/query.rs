//! Questions about observations.

use super::coding::{observation_from_row, series_from_row};
use crate::changes::as_json;
use crate::{Reading, StoreFault};
use bearings_model::{AreaCode, IndicatorId, Observation, SeriesKey};
use std::collections::HashMap;

/// Which observations are wanted. Every list that is not empty narrows the answer; an empty query means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObservationQuery {
    /// The area is the one described, or the counterpart.
    pub about: Vec<AreaCode>,
    /// The area described.
    pub ref_areas: Vec<AreaCode>,
    /// The counterpart area.
    pub counterparts: Vec<AreaCode>,
    /// What is counted.
    pub indicators: Vec<IndicatorId>,
    /// Ids of sources.
    pub sources: Vec<String>,
    /// Editions.
    pub editions: Vec<String>,
}

impl ObservationQuery {
    /// Everything said of one area, and everything where it is the counterpart.
    pub fn about(area: AreaCode) -> Self {
        ObservationQuery { about: vec![area], ..Self::default() }
    }
}

impl Reading<'_> {
    /// The observations asked for, each once and at the first of its places, by series in the order of import, then
    /// by period.
    pub fn observations(&self, query: &ObservationQuery) -> Result<Vec<Observation>, StoreFault> {
        self.observations_of_any(std::slice::from_ref(query))
    }

    /// As [`Reading::observations`], for several questions at once: what answers any of them comes once.
    pub fn observations_of_any(&self, queries: &[ObservationQuery]) -> Result<Vec<Observation>, StoreFault> {
        let mut series = HashMap::new();
        for query in queries {
            series.extend(self.series(query)?);
        }
        let numbers: Vec<i32> = series.keys().copied().collect();
        let mut statement = self.connection.prepare(include_str!("sql/values.sql"))?;
        let mut rows = statement.query([as_json(&numbers)])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(key) = series.get(&row.get::<_, i32>(0)?) {
                found.push(observation_from_row(row, 1, key.clone())?);
            }
        }
        Ok(found)
    }

    /// The areas described by an indicator, by code; groups and residuals among them.
    pub fn ref_areas(&self, indicator: &IndicatorId) -> Result<Vec<AreaCode>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/ref_areas.sql"))?;
        let mut rows = statement.query([&indicator.0])?;
        let mut areas = Vec::new();
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            areas.push(text.parse().map_err(|_| StoreFault::UnreadableCode { text })?);
        }
        Ok(areas)
    }

    fn series(&self, query: &ObservationQuery) -> Result<HashMap<i32, SeriesKey>, StoreFault> {
        let mut statement = self.connection.prepare(include_str!("sql/series.sql"))?;
        let mut rows = statement.query([
            as_json(&query.about),
            as_json(&query.ref_areas),
            as_json(&query.counterparts),
            as_json(&query.indicators),
            as_json(&query.sources),
            as_json(&query.editions),
        ])?;
        let mut series = HashMap::new();
        while let Some(row) = rows.next()? {
            let (number, key) = series_from_row(row)?;
            series.insert(number, key);
        }
        Ok(series)
    }
}
