//! Values that were left out because their key has another value, told by indicator.

use crate::StoreFault;
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_model::Observation;
use duckdb::Connection;
use std::collections::BTreeMap;

/// One finding an indicator, in the order of indicators; empty when nothing was left out.
pub(super) fn clashes(connection: &Connection, observations: &[Observation]) -> Result<Vec<Finding>, StoreFault> {
    let mut statement = connection.prepare(include_str!("sql/clashes.sql"))?;
    let mut rows = statement.query([])?;
    let mut findings: BTreeMap<&str, Finding> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let Some(observation) = observations.get(row.get::<_, usize>(0)?) else { continue };
        let place = Place { sheet: row.get(3)?, row: row.get(4)?, column: row.get(5)? };
        let indicator = observation.series.indicator.0.as_str();
        if let Some(finding) = findings.get_mut(indicator) {
            finding.again(place);
            continue;
        }
        let number = |value: Option<f64>| value.map_or_else(|| "..".to_owned(), |value| value.to_string());
        let fault = StoreFault::TwoValues {
            indicator: indicator.to_owned(),
            area: observation.series.ref_area.to_string(),
            period: observation.period.to_string(),
            left_out: number(row.get(1)?),
            kept: number(row.get(2)?),
        };
        findings.insert(indicator, Finding::at(fault.code(), Severity::Question, fault.details(), place));
    }
    Ok(findings.into_values().collect())
}
