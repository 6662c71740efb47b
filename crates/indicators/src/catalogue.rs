//! The catalogue of indicators as data: what each one is, without its words.

use crate::{IndicatorFault, formula_of};
use bearings_model::Unit;
use serde::Deserialize;

/// How much a country without infrastructure can be asked for (domain reference 1.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    /// From one census and international data.
    Core,
    /// Recommended.
    Recommended,
    /// Optional.
    Optional,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Its id, such as `B11` or `B15.old`.
    pub id: String,
    /// Its unit, as the code of the list of units.
    pub unit: String,
    /// Number of its formula in the domain reference; empty where it is observed.
    #[serde(default)]
    pub formula: String,
    /// Tier.
    pub tier: Tier,
    /// Disaggregations that it can have: `sex`, `age`, `origin`, `destination`, `sender`.
    #[serde(default)]
    pub dimensions: Vec<String>,
    /// Whether it stands on the key-figures page.
    #[serde(default)]
    pub headline: bool,
    /// Whether small numbers of it may point to persons.
    #[serde(default)]
    pub sensitive: bool,
}

impl Indicator {
    /// The id of the message that names it, whose attribute `definition` says what it is: `indicator-b15-old`.
    pub fn message_id(&self) -> String {
        format!("indicator-{}", self.id.to_lowercase().replace(['.', '_'], "-"))
    }
}

/// All indicators of a catalogue file, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalogue {
    /// The indicators.
    pub indicators: Vec<Indicator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    indicator: Vec<Indicator>,
}

impl Catalogue {
    /// Reads `catalogue.toml` and checks it; all faults at once.
    pub fn read(text: &str) -> Result<Catalogue, Vec<IndicatorFault>> {
        let unreadable = |reason: String| vec![IndicatorFault::UnreadableCatalogue { reason }];
        let file: File = toml::from_str(text).map_err(|fault| unreadable(fault.to_string()))?;
        if file.format != 1 {
            return Err(unreadable(format!("format = {}", file.format)));
        }
        let catalogue = Catalogue { indicators: file.indicator };
        let faults = catalogue.check();
        if faults.is_empty() { Ok(catalogue) } else { Err(faults) }
    }

    /// The indicator with an id.
    pub fn get(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }

    fn check(&self) -> Vec<IndicatorFault> {
        let mut faults = Vec::new();
        for (place, entry) in self.indicators.iter().enumerate() {
            let indicator = entry.id.clone();
            if self.indicators[..place].iter().any(|earlier| earlier.id == entry.id) {
                faults.push(IndicatorFault::RepeatedIndicator { indicator: indicator.clone() });
            }
            let unit = entry.unit.parse::<Unit>();
            if unit.is_err() {
                faults.push(IndicatorFault::UnknownUnit { indicator: indicator.clone(), unit: entry.unit.clone() });
            }
            let (code_unit, formula) =
                formula_of(&entry.id).map_or((None, ""), |(unit, formula)| (Some(unit), formula));
            let same_unit = code_unit.is_none_or(|expected| unit.as_ref().is_ok_and(|unit| *unit == expected));
            if formula != entry.formula || (unit.is_ok() && !same_unit) {
                faults.push(IndicatorFault::OtherFormula { indicator, formula: entry.formula.clone() });
            }
        }
        faults
    }
}
