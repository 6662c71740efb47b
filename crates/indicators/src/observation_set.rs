//! Observations in memory, found by what they say.

use bearings_model::{AgeBand, AreaCode, CounterpartRole, Observation, Period, Release, Sex, SourceKind};
use std::collections::{BTreeMap, HashMap};

/// Observations with the index that evaluation needs, in which those of parts by a further dimension (a province, a
/// reason) do not stand. Where several sources or editions say the same thing, the
/// preferred source comes first, then sources by id, and of one source the newest edition.
#[derive(Clone, Debug, Default)]
pub struct ObservationSet {
    observations: Vec<Observation>,
    by_area: HashMap<(String, AreaCode), Vec<usize>>,
    by_counterpart: HashMap<(String, AreaCode), Vec<usize>>,
    kinds: BTreeMap<(String, String), SourceKind>,
    preferred: Vec<String>,
}

/// What an observation must say to be found. `Sex::Total` also finds observations without a sex (money).
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Observed indicator, such as `B10`.
    pub indicator: &'a str,
    /// The area described.
    pub area: &'a AreaCode,
    /// When.
    pub period: Period,
    /// Sex.
    pub sex: Sex,
    /// Age.
    pub age: AgeBand,
    /// Counterpart; `None` finds only totals over all counterparts.
    pub counterpart: Option<&'a AreaCode>,
    /// Its role; `_Z` finds any.
    pub role: CounterpartRole,
    /// Source; `None` finds any.
    pub source: Option<&'a str>,
    /// Edition; `None` finds any.
    pub edition: Option<&'a str>,
}

impl<'a> Wanted<'a> {
    /// The total over sexes, ages and counterparts.
    pub fn total(indicator: &'a str, area: &'a AreaCode, period: Period) -> Self {
        Wanted {
            indicator,
            area,
            period,
            sex: Sex::Total,
            age: AgeBand::Total,
            counterpart: None,
            role: CounterpartRole::NotApplicable,
            source: None,
            edition: None,
        }
    }

    fn matches(&self, seen: &Observation) -> bool {
        let key = &seen.series;
        let sex = key.sex == self.sex || (self.sex == Sex::Total && key.sex == Sex::NotApplicable);
        let role = self.role == CounterpartRole::NotApplicable || key.counterpart_role == self.role;
        seen.period == self.period
            && sex
            && role
            && key.age == self.age
            && key.counterpart.as_ref() == self.counterpart
            && self.source.is_none_or(|source| key.source == source)
            && self.edition.is_none_or(|edition| key.edition == edition)
    }
}

impl ObservationSet {
    /// Takes observations in any order.
    pub fn new(observations: Vec<Observation>) -> Self {
        let mut by_area: HashMap<_, Vec<usize>> = HashMap::new();
        let mut by_counterpart: HashMap<_, Vec<usize>> = HashMap::new();
        // What is said of one province or one reason is no part of a ranking, a distribution by age or a total.
        for (index, seen) in observations.iter().enumerate().filter(|(_, seen)| !seen.series.is_of_part()) {
            let indicator = seen.series.indicator.0.clone();
            by_area.entry((indicator.clone(), seen.series.ref_area.clone())).or_default().push(index);
            if let Some(counterpart) = &seen.series.counterpart {
                by_counterpart.entry((indicator, counterpart.clone())).or_default().push(index);
            }
        }
        ObservationSet { observations, by_area, by_counterpart, kinds: BTreeMap::new(), preferred: Vec::new() }
    }

    /// Learns from the releases whether their numbers are counts, estimates, models or minimum counts.
    pub fn with_releases(mut self, releases: &[Release]) -> Self {
        for release in releases {
            self.kinds.insert((release.source.clone(), release.edition.clone()), release.kind);
        }
        self
    }

    /// Puts these sources first, in this order: what an office counts itself before what others estimate.
    pub fn preferring(mut self, sources: &[&str]) -> Self {
        self.preferred = sources.iter().map(|source| (*source).to_owned()).collect();
        self
    }

    /// Every observation, in the order given.
    pub fn all(&self) -> &[Observation] {
        &self.observations
    }

    /// The observation that says what is wanted, of the foremost source; with or without a value.
    pub fn find(&self, wanted: &Wanted<'_>) -> Option<&Observation> {
        let candidates = self.of_area(wanted.indicator, wanted.area).filter(|seen| wanted.matches(seen));
        candidates.min_by(|a, b| self.rank(a).cmp(&self.rank(b)))
    }

    /// All observations of an indicator for an area, those of its parts by a further dimension left out.
    pub fn of_area<'s>(&'s self, indicator: &str, area: &AreaCode) -> impl Iterator<Item = &'s Observation> + use<'s> {
        self.pick(self.by_area.get(&(indicator.to_owned(), area.clone())))
    }

    /// All observations of an indicator that name a counterpart, those of parts by a further dimension left out.
    pub fn of_counterpart<'s>(
        &'s self,
        indicator: &str,
        counterpart: &AreaCode,
    ) -> impl Iterator<Item = &'s Observation> + use<'s> {
        self.pick(self.by_counterpart.get(&(indicator.to_owned(), counterpart.clone())))
    }

    /// What the numbers of a source are, where its release was given.
    pub fn kind_of(&self, source: &str, edition: &str) -> Option<SourceKind> {
        self.kinds.get(&(source.to_owned(), edition.to_owned())).copied()
    }

    /// Order among sources: smaller comes first.
    pub(crate) fn rank<'s>(&self, seen: &'s Observation) -> (usize, &'s str, std::cmp::Reverse<&'s str>) {
        let place = self.preferred.iter().position(|source| *source == seen.series.source);
        (place.unwrap_or(usize::MAX), &seen.series.source, std::cmp::Reverse(&seen.series.edition))
    }

    fn pick<'s>(&'s self, indexes: Option<&'s Vec<usize>>) -> impl Iterator<Item = &'s Observation> + use<'s> {
        indexes.map(Vec::as_slice).unwrap_or_default().iter().map(|index| &self.observations[*index])
    }
}
