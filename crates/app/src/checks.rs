//! Checks over a whole edition: text rules of a draft, and what the source publishes beside what is computed.

use crate::profile::Edition;
use crate::{OpenWorkspace, Refusal};
use bearings_fault::Finding;
use bearings_indicators::{Comparison, ObservationSet, compare_published};
use bearings_locale::Language;
use bearings_model::AreaCode;
use bearings_profile::check_text_rules;
use bearings_store::{ObservationQuery, StoreFault};

impl OpenWorkspace {
    /// Drafts the data sheet of an area and checks the rules for generated text; empty when it keeps them all.
    pub fn text_rule_findings(&self, area: &AreaCode, language: Language) -> Result<Vec<Finding>, Refusal> {
        let draft = Edition { workspace: self, area, language }.draft()?;
        Ok(check_text_rules(&draft))
    }

    /// Recomputes every published share and rate and tells which differ.
    pub fn compare_with_published(&self) -> Result<Comparison, Refusal> {
        let totals = ["A01", "B10", "B11", "B12", "B13", "B90", "B90.share", "B90.change"];
        let query = ObservationQuery {
            indicators: totals.iter().map(|id| (*id).into()).collect(),
            sources: vec!["un-desa-ims".to_owned()],
            ..ObservationQuery::default()
        };
        let observations = self.store.read::<_, StoreFault>(|reading| reading.observations(&query))?;
        Ok(compare_published(&ObservationSet::new(observations)))
    }
}
