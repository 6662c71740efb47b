//! `bearings indicators`: values of the catalogue for one area and time.

use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::IndicatorValue;
use serde_json::json;
use std::path::Path;

/// Prints every indicator of the catalogue that has a value, or the one asked for.
pub fn indicators(teller: &Teller, file: &Path, id: Option<&str>, area: Option<&str>, period: Option<&str>) -> Ended {
    let open = teller.open(file)?;
    let values = open.indicators(id, area, period, teller.language)?;
    open.close()?;
    if teller.json {
        say(json!(values));
        return Ok(());
    }
    for IndicatorValue { id, name, period, printed, basis, .. } in &values {
        teller.line(&format!("{id:<14} {period:<10} {printed:>18}  {name}  {basis}"));
    }
    Ok(())
}
