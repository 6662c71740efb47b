//! Which of several sources speaks: where they have the same figure, sentences, tables and charts take the one that an
//! office put first, and why it did so is kept.

use super::OpenWorkspace;
use crate::{AppFault, Refusal};
use bearings_store::{Edit, Reading, StoreFault, StoredRelease};
use serde::{Deserialize, Serialize};

/// The setting that holds the choices, the latest first.
const SETTING: &str = "preferred-sources";

/// A choice, with its reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Preference {
    /// Id of the source.
    pub source: String,
    /// Why, in the office's words.
    pub reason: String,
}

impl OpenWorkspace {
    /// Puts the source of an imported file first. Can be undone.
    ///
    /// # Errors
    /// The release is not here, or no reason is given.
    pub fn prefer_source(&self, release_id: &str, reason: &str) -> Result<(), Refusal> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(AppFault::SourceIncomplete { field: "reason".into() }.into());
        }
        let (releases, mut chosen) =
            self.store.read::<_, StoreFault>(|reading| Ok((reading.releases()?, preferences(reading)?)))?;
        let known = releases.into_iter().find(|stored| stored.id == release_id);
        let source = known.ok_or_else(|| StoreFault::UnknownEntity { entity: release_id.to_owned() })?.release.source;
        chosen.retain(|known| known.source != source);
        chosen.insert(0, Preference { source, reason: reason.to_owned() });
        let value =
            serde_json::to_value(&chosen).map_err(|error| StoreFault::Unexpected { reason: error.to_string() })?;
        let act = self.shared.act("prefer-source");
        self.store.write::<_, StoreFault>(|tx| tx.record(&act, &[Edit::setting(SETTING, value)]))?;
        self.moved();
        Ok(())
    }
}

/// The choices, the latest first.
pub(crate) fn preferences(reading: &Reading<'_>) -> Result<Vec<Preference>, StoreFault> {
    let kept = reading.setting(SETTING)?;
    Ok(kept.and_then(|value| serde_json::from_value(value).ok()).unwrap_or_default())
}

/// Every source in the order in which they speak: those chosen, then the others as they were imported.
pub(crate) fn order_of_sources(chosen: &[Preference], releases: &[StoredRelease]) -> Vec<String> {
    let mut order: Vec<String> = Vec::new();
    let imported = releases.iter().map(|stored| &stored.release.source);
    for source in chosen.iter().map(|known| &known.source).chain(imported) {
        if !order.contains(source) {
            order.push(source.clone());
        }
    }
    order
}
