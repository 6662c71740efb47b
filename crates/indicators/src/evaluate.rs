//! Answers a token from observations.

use crate::compute::{compute, formula_of};
use crate::latest::{base_of, period_of};
use crate::ledger::Ledger;
use crate::{Figure, ObservationSet, Time, Token, Wanted};
use bearings_model::{AreaCode, Basis, Missing, Observation, Period, SourceKind, Unit};

/// The figure a token names.
///
/// Indicators with a formula are computed; the source's own value stands in only where the inputs are not at hand.
/// Where the source prints a sign for the figure itself, nothing is put in its place. A share outside 0 to 100 is never
/// a value. A token without an area, or for which nothing is known, is [`Missing::NoData`].
pub fn evaluate(token: &Token, data: &ObservationSet) -> Figure {
    let found = token.area.as_ref().and_then(|area| period_of(token, area, data).map(|period| (area, period)));
    let Some((area, period)) = found else { return nothing(token) };
    let mut resolved = token.clone();
    resolved.time = Time::At(period);
    let basis = basis_of(token, area, period, data);
    let mut book = Ledger::new(token, data);
    let computed = compute(token, area, period, basis, &mut book);
    let value = beside_published(&resolved, area, period, computed, &mut book);
    figure(resolved, value, basis, book)
}

fn figure(token: Token, value: Result<f64, Missing>, basis: Basis, book: Ledger<'_>) -> Figure {
    let observed = || (book.inputs.first().map_or(Unit::Persons, |input| input.unit), "");
    let (unit, formula) = formula_of(&token.indicator.0).unwrap_or_else(observed);
    let kinds = book.inputs.iter().filter_map(|input| book.data.kind_of(&input.series.source, &input.series.edition));
    let kind = kinds.max_by_key(|kind| weakness(*kind));
    Figure { token, value, unit, formula, basis, inputs: book.inputs, kind }
}

fn nothing(token: &Token) -> Figure {
    let (unit, formula) = formula_of(&token.indicator.0).unwrap_or((Unit::Persons, ""));
    let value = Err(Missing::NoData);
    Figure { token: token.clone(), value, unit, formula, basis: Basis::NONE, inputs: Vec::new(), kind: None }
}

/// Holds a computed value against what the source publishes for the same figure.
fn beside_published(
    token: &Token,
    area: &AreaCode,
    period: Period,
    computed: Result<f64, Missing>,
    book: &mut Ledger<'_>,
) -> Result<f64, Missing> {
    let Some((unit, _)) = formula_of(&token.indicator.0) else { return computed };
    let Some(published) = published(token, area, period, book.data) else { return computed };
    match (computed, published.value) {
        (Ok(_), None) => book.take(published),
        (Err(Missing::NoData), Some(value)) if unit == Unit::Percent && !(0.0..=100.0).contains(&value) => {
            Err(Missing::OutOfRange)
        }
        (Err(Missing::NoData), _) => {
            book.inputs.clear();
            book.take(published)
        }
        (computed, _) => computed,
    }
}

/// The figure as the source prints it itself.
pub(crate) fn published<'a>(
    token: &Token,
    area: &AreaCode,
    period: Period,
    data: &'a ObservationSet,
) -> Option<&'a Observation> {
    data.find(&Wanted {
        sex: token.sex,
        age: token.age,
        counterpart: token.counterpart.as_ref(),
        source: token.source.as_deref(),
        edition: token.edition.as_deref(),
        ..Wanted::total(&token.indicator.0, area, period)
    })
}

/// The basis of the stock that a figure rests on; nothing for money, population and those who live abroad.
pub(crate) fn basis_of(token: &Token, area: &AreaCode, period: Period, data: &ObservationSet) -> Basis {
    let indicator = token.indicator.0.as_str();
    let abroad = indicator.starts_with("B5");
    if abroad || !matches!(base_of(indicator), "B10" | "B90") {
        return Basis::NONE;
    }
    let year = Period::Year(period.last_year());
    let of = |source: Option<&str>| {
        let wanted = Wanted { source, edition: token.edition.as_deref(), ..Wanted::total("B10", area, year) };
        data.find(&wanted).map(|found| found.series.basis).filter(|basis| *basis != Basis::NONE)
    };
    let any = || data.of_area("B10", area).map(|seen| seen.series.basis).find(|basis| *basis != Basis::NONE);
    of(token.source.as_deref()).or_else(|| of(None)).or_else(any).unwrap_or(Basis::NONE)
}

fn weakness(kind: SourceKind) -> u8 {
    match kind {
        SourceKind::Count => 0,
        SourceKind::Estimate => 1,
        SourceKind::MinimumCount => 2,
        SourceKind::Model => 3,
    }
}
