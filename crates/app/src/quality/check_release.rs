//! The checks of an imported file, kept until something changes: what the workspace holds beside it may be other then.

use super::ground::{Earlier, Ground, SumBy};
use super::{Kept, Repair, doubts_about};
use crate::{OpenWorkspace, Refusal};
use bearings_fault::Finding;
use bearings_model::{AreaCode, IndicatorId, Observation, Release};
use bearings_store::{ObservationQuery, Reading, StoreFault, StoredRelease};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::PoisonError;

/// All doubts about an imported file.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckReport {
    /// By which the file is repaired.
    pub release: String,
    /// Publisher and title.
    pub title: String,
    /// Edition.
    pub edition: String,
    /// Name of the file.
    pub file_name: String,
    /// How many observations it holds.
    pub observations: u64,
    /// The doubts, gravest first.
    pub checked: Vec<Checked>,
}

/// The reports made from one state of the workspace, by release.
pub(crate) type KnownChecks = ((u64, bool), BTreeMap<String, CheckReport>);

/// A doubt with what can be done about it in one step.
#[derive(Clone, Debug, PartialEq)]
pub struct Checked {
    /// The doubt.
    pub finding: Finding,
    /// The repairs; often none.
    pub repairs: Vec<Repair>,
}

impl OpenWorkspace {
    /// Checks one imported file.
    ///
    /// # Errors
    /// The release is not here.
    pub fn check_release(&self, id: &str) -> Result<CheckReport, Refusal> {
        // What a report says changes with the workspace, and once when the shipped edition is ready to be held against.
        let state = (self.state(), self.shared.reference().is_some());
        let mut known = self.checked.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0 != state {
            *known = (state, BTreeMap::new());
        }
        if let Some(report) = known.1.get(id) {
            return Ok(report.clone());
        }
        let report = self.check_anew(id)?;
        known.1.insert(id.to_owned(), report.clone());
        Ok(report)
    }

    fn check_anew(&self, id: &str) -> Result<CheckReport, Refusal> {
        let (stored, observations, kept) = self.release_with_values(id)?;
        let doubts = self.doubts(&stored.release, Some(id), &observations, &kept)?;
        let mut findings = kept.findings;
        findings.extend(doubts);
        Ok(report(stored, findings))
    }

    /// Checks every imported file, in the order of their import.
    pub fn check_all(&self) -> Result<Vec<CheckReport>, Refusal> {
        self.releases()?.iter().map(|sheet| self.check_release(&sheet.id)).collect()
    }

    /// A release with its values and with what was kept of its reading.
    pub(super) fn release_with_values(&self, id: &str) -> Result<(StoredRelease, Vec<Observation>, Kept), Refusal> {
        let (stored, observations, doc) = self.store.read::<_, StoreFault>(|reading| {
            Ok((reading.release(id)?, reading.observations_of(id)?, reading.checks_of(id)?))
        })?;
        let stored = stored.ok_or_else(|| StoreFault::UnknownEntity { entity: id.to_owned() })?;
        Ok((stored, observations, doc.map(|doc| Kept::read(&doc)).unwrap_or_default()))
    }

    /// The doubts about values of a release, which may be in the workspace, by its id, or not yet.
    fn doubts(
        &self,
        release: &Release,
        id: Option<&str>,
        observations: &[Observation],
        kept: &Kept,
    ) -> Result<Vec<Finding>, Refusal> {
        Ok(self.background(release, id, observations, kept)?.doubts(release, observations))
    }

    /// What the values of a release are held against, read from the workspace as it is now.
    pub(crate) fn background(
        &self,
        release: &Release,
        id: Option<&str>,
        observations: &[Observation],
        kept: &Kept,
    ) -> Result<Background, Refusal> {
        let (before, mut others, mut titles) = self.store.read::<_, StoreFault>(|reading| {
            let releases = reading.releases()?;
            let before = edition_before(reading, &releases, release)?;
            let others = of_other_sources(reading, &releases, release, id, observations)?;
            Ok((before, others, titles_of(&releases)))
        })?;
        if others.is_empty()
            && let Some(edition) = self.shared.reference()
            && !std::ptr::eq(&*edition, self)
        {
            (others, titles) = edition.store.read::<_, StoreFault>(|reading| {
                let releases = reading.releases()?;
                Ok((of_other_sources(reading, &releases, release, id, observations)?, titles_of(&releases)))
            })?;
        }
        Ok(Background {
            before,
            others,
            titles,
            summed: kept.summed(),
            this_year: self.shared.surroundings.clock.now().year(),
        })
    }
}

/// What the values of a release are held against.
pub(crate) struct Background {
    before: Option<Earlier>,
    others: Vec<Observation>,
    titles: BTreeMap<String, String>,
    summed: Vec<(String, SumBy)>,
    this_year: i32,
}

impl Background {
    /// The doubts about the values.
    pub fn doubts(&self, release: &Release, observations: &[Observation]) -> Vec<Finding> {
        doubts_about(&Ground {
            release,
            observations,
            before: self.before.as_ref(),
            others: &self.others,
            titles: &self.titles,
            summed: &self.summed,
            this_year: self.this_year,
        })
    }
}

fn report(stored: StoredRelease, mut findings: Vec<Finding>) -> CheckReport {
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let checked = |finding| Checked { repairs: Repair::of(&finding), finding };
    CheckReport {
        release: stored.id,
        title: stored.release.title,
        edition: stored.release.edition,
        file_name: stored.file.name,
        observations: stored.values,
        checked: findings.into_iter().map(checked).collect(),
    }
}

/// The title of each source, of its newest release.
fn titles_of(releases: &[StoredRelease]) -> BTreeMap<String, String> {
    releases.iter().map(|stored| (stored.release.source.clone(), stored.release.title.clone())).collect()
}

/// The newest edition that is older than the one given, by their names, which are years or begin with them.
fn edition_before(
    reading: &Reading<'_>,
    releases: &[StoredRelease],
    release: &Release,
) -> Result<Option<Earlier>, StoreFault> {
    let of_source = releases.iter().map(|stored| &stored.release);
    let older = of_source.filter(|known| known.source == release.source && known.edition < release.edition);
    let Some(edition) = older.map(|known| known.edition.clone()).max() else { return Ok(None) };
    let query = ObservationQuery {
        sources: vec![release.source.clone()],
        editions: vec![edition.clone()],
        ..ObservationQuery::default()
    };
    Ok(Some(Earlier { observations: reading.observations(&query)?, edition }))
}

/// What other sources say of the same indicators and areas. A file that is here is held against those imported before it:
/// a doubt about a later one is told with that one.
fn of_other_sources(
    reading: &Reading<'_>,
    releases: &[StoredRelease],
    release: &Release,
    id: Option<&str>,
    observations: &[Observation],
) -> Result<Vec<Observation>, StoreFault> {
    let earlier = releases.iter().take_while(|stored| Some(stored.id.as_str()) != id);
    let sources: BTreeSet<&String> = earlier.map(|stored| &stored.release.source).collect();
    let sources: Vec<String> = sources.into_iter().filter(|source| **source != release.source).cloned().collect();
    if sources.is_empty() {
        return Ok(Vec::new());
    }
    let areas: BTreeSet<&AreaCode> = observations.iter().map(|seen| &seen.series.ref_area).collect();
    let indicators: BTreeSet<&IndicatorId> = observations.iter().map(|seen| &seen.series.indicator).collect();
    reading.observations(&ObservationQuery {
        ref_areas: areas.into_iter().cloned().collect(),
        indicators: indicators.into_iter().cloned().collect(),
        sources,
        ..ObservationQuery::default()
    })
}
