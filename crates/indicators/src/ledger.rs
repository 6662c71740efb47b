//! Looks values up for a formula and writes down which observations it took.

use crate::{ObservationSet, Token, Wanted};
use bearings_model::{AgeBand, AreaCode, CounterpartRole, Missing, Observation, Period, Sex};

/// The open account of one evaluation.
pub(crate) struct Ledger<'a> {
    pub data: &'a ObservationSet,
    pub inputs: Vec<Observation>,
    source: Option<&'a str>,
    edition: Option<&'a str>,
    role: CounterpartRole,
}

impl<'a> Ledger<'a> {
    pub fn new(token: &'a Token, data: &'a ObservationSet) -> Self {
        let (source, edition) = (token.source.as_deref(), token.edition.as_deref());
        Ledger { data, inputs: Vec::new(), source, edition, role: token.role }
    }

    /// A value in whole units. A wide age band is added up from the narrowest groups that fill it without a gap.
    pub fn amount(
        &mut self,
        indicator: &str,
        area: &AreaCode,
        period: Period,
        sex: Sex,
        age: AgeBand,
        counterpart: Option<&AreaCode>,
    ) -> Result<f64, Missing> {
        let data = self.data;
        let role = if counterpart.is_some() { self.role } else { CounterpartRole::NotApplicable };
        let (source, edition) = (self.source, self.edition);
        let wanted = Wanted { indicator, area, period, sex, age, counterpart, role, source, edition };
        match (data.find(&wanted), age) {
            (Some(found), _) => self.take(found),
            (None, AgeBand::Band { lower, upper }) if counterpart.is_none() => {
                let groups = self.age_groups(indicator, area, period, sex);
                self.add_up(groups, lower, upper)
            }
            (None, _) => Err(Missing::NoData),
        }
    }

    /// The value of an observation, written down.
    pub fn take(&mut self, found: &Observation) -> Result<f64, Missing> {
        self.inputs.push(found.clone());
        found.amount().ok_or(Missing::SourceSign)
    }

    /// The age groups of the foremost source that has any, by lower end and then width.
    pub fn age_groups(&self, indicator: &str, area: &AreaCode, period: Period, sex: Sex) -> Vec<&'a Observation> {
        let (source, edition) = (self.source, self.edition);
        let mut groups: Vec<&'a Observation> = self
            .data
            .of_area(indicator, area)
            .filter(|seen| matches!(seen.series.age, AgeBand::Band { .. }))
            .filter(|seen| seen.period == period && seen.series.sex == sex && seen.series.counterpart.is_none())
            .filter(|seen| source.is_none_or(|source| seen.series.source == source))
            .filter(|seen| edition.is_none_or(|edition| seen.series.edition == edition))
            .collect();
        if let Some(first) = groups.iter().map(|seen| self.data.rank(seen)).min() {
            groups.retain(|seen| self.data.rank(seen) == first);
        }
        groups.sort_by_key(|seen| ends(seen).map(|(lower, upper)| (lower, upper.unwrap_or(u8::MAX))));
        groups
    }

    /// The narrowest groups that cover every age once, from 0 to the open end; empty when they leave a gap.
    pub fn distribution(&self, indicator: &str, area: &AreaCode, period: Period, sex: Sex) -> Vec<&'a Observation> {
        let groups = self.age_groups(indicator, area, period, sex);
        tile(&groups, 0, None).unwrap_or_default()
    }

    fn add_up(&mut self, groups: Vec<&Observation>, lower: u8, upper: Option<u8>) -> Result<f64, Missing> {
        let tiles = tile(&groups, lower, upper).ok_or(Missing::NoData)?;
        tiles.into_iter().map(|group| self.take(group)).sum()
    }
}

/// Groups that cover `lower` to `upper` without gap or overlap; nothing when there are none that do.
fn tile<'a>(groups: &[&'a Observation], lower: u8, upper: Option<u8>) -> Option<Vec<&'a Observation>> {
    let mut tiles = Vec::new();
    let mut next = lower;
    loop {
        let fits = |end: Option<u8>| match (end, upper) {
            (Some(end), Some(upper)) => end <= upper,
            (None, Some(_)) => false,
            _ => true,
        };
        let found = groups.iter().find(|group| ends(group).is_some_and(|(from, end)| from == next && fits(end)))?;
        tiles.push(*found);
        match ends(found) {
            Some((_, None)) => return Some(tiles),
            Some((_, end)) if end == upper => return Some(tiles),
            Some((_, Some(end))) => next = end.checked_add(1)?,
            None => return None,
        }
    }
}

fn ends(seen: &Observation) -> Option<(u8, Option<u8>)> {
    match seen.series.age {
        AgeBand::Band { lower, upper } => Some((lower, upper)),
        AgeBand::Total | AgeBand::Unknown => None,
    }
}

/// The age groups in which an indicator is at hand for an area and time, youngest first, without overlap; empty when
/// they leave a gap. Of one source only.
pub fn age_bands(data: &ObservationSet, indicator: &str, area: &AreaCode, period: Period, sex: Sex) -> Vec<AgeBand> {
    let token = Token::new(indicator);
    Ledger::new(&token, data).distribution(indicator, area, period, sex).iter().map(|seen| seen.series.age).collect()
}
