//! Which formula makes which indicator, and from which observations.

use crate::formulas::{
    AgeGroup, annual_change_percent, concentration, dependency, female_share_percent, median_age, sex_ratio_per_100,
    share_percent,
};
use crate::ledger::Ledger;
use crate::{Ranking, Token, rank_destinations, rank_origins, rank_senders};
use bearings_model::{AgeBand, AreaCode, Basis, Missing, Period, Sex, Unit};

/// Unit and formula number of an indicator that is computed; nothing for one that is only observed.
pub fn formula_of(indicator: &str) -> Option<(Unit, &'static str)> {
    Some(match indicator {
        "B10.share" | "B11" | "B51" | "B90.share" | "B133.share" => (Unit::Percent, "4.2.1"),
        "B12" => (Unit::Percent, "4.2.2"),
        "B13" | "B90.change" => (Unit::PercentPerYear, "4.2.5"),
        "B14" | "A01.median" => (Unit::Years, "4.2.11"),
        "A08.child" | "A08.old" | "A08.total" | "B15.child" | "B15.old" | "B15.total" => (Unit::PerHundred, "4.2.7"),
        "B16.hhi" | "B16.effective" | "B52.hhi" | "B52.effective" => (Unit::Index, "4.2.13"),
        "B16.cr3" | "B16.coverage" | "B52.cr3" => (Unit::Percent, "4.2.13"),
        "B19" => (Unit::PerHundred, "4.2.2"),
        "B50" => (Unit::Persons, "sum"),
        "B51.total" => (Unit::Percent, "4.2.20"),
        _ => return None,
    })
}

/// The value by the formula, without regard to what the source publishes itself.
pub(crate) fn compute(
    token: &Token,
    area: &AreaCode,
    period: Period,
    basis: Basis,
    book: &mut Ledger<'_>,
) -> Result<f64, Missing> {
    let id = token.indicator.0.as_str();
    let (sex, age, counterpart) = (token.sex, token.age, token.counterpart.as_ref());
    match id {
        "B11" => {
            let stock = book.amount("B10", area, period, sex, age, counterpart)?;
            share_percent(stock, book.amount("A01", area, period, sex, age, None)?)
        }
        "B12" | "B19" => {
            let females = book.amount("B10", area, period, Sex::Female, age, counterpart)?;
            let males = book.amount("B10", area, period, Sex::Male, age, counterpart)?;
            if id == "B12" { female_share_percent(males, females) } else { sex_ratio_per_100(males, females) }
        }
        "B10.share" => share_of_stock(token, area, period, book),
        "B13" => change("B10", token, area, period, book),
        "B90.change" => change("B90", token, area, period, book),
        "B90.share" => share_of_refugees(token, area, period, basis, book),
        "B14" => median("B10", area, period, sex, book),
        "A01.median" => median("A01", area, period, sex, book),
        "A08.child" | "A08.old" | "A08.total" => ratio(id, "A01", area, period, sex, book),
        "B15.child" | "B15.old" | "B15.total" => ratio(id, "B10", area, period, sex, book),
        "B16.hhi" | "B16.effective" | "B16.cr3" | "B16.coverage" => {
            concentrate(id, rank_origins(book.data, area, period), book)
        }
        "B52.hhi" | "B52.effective" | "B52.cr3" => concentrate(id, rank_destinations(book.data, area, period), book),
        "B50" => emigrants(area, period, book),
        "B51" => {
            let abroad = emigrants(area, period, book)?;
            share_percent(abroad, book.amount("A01", area, period, Sex::Total, AgeBand::Total, None)?)
        }
        "B51.total" => {
            let abroad = emigrants(area, period, book)?;
            let here = book.amount("A01", area, period, Sex::Total, AgeBand::Total, None)?;
            share_percent(abroad, here + abroad)
        }
        "B130" => match book.amount("B130", area, period, sex, age, None) {
            Err(Missing::NoData) => add_up(&rank_senders(book.data, area, period), book),
            found => found,
        },
        "B133.share" => {
            let part = book.amount("B133", area, period, sex, age, counterpart)?;
            let whole = rank_senders(book.data, area, period);
            share_percent(part, whole.known_total() + whole.residual_total())
        }
        observed => book.amount(observed, area, period, sex, age, counterpart),
    }
}

fn share_of_stock(token: &Token, area: &AreaCode, period: Period, book: &mut Ledger<'_>) -> Result<f64, Missing> {
    let (sex, counterpart) = (token.sex, token.counterpart.as_ref());
    let part = book.amount("B10", area, period, sex, token.age, counterpart)?;
    let whole = if token.age == AgeBand::Total {
        book.amount("B10", area, period, sex, AgeBand::Total, None)?
    } else {
        let groups = book.distribution("B10", area, period, sex);
        groups.into_iter().map(|group| book.take(group)).sum::<Result<f64, Missing>>()?
    };
    share_percent(part, whole)
}

fn change(base: &str, token: &Token, area: &AreaCode, period: Period, book: &mut Ledger<'_>) -> Result<f64, Missing> {
    let Period::Interval { from, to } = period else { return Err(Missing::NoData) };
    let mut at = |year| book.amount(base, area, Period::Year(year), token.sex, token.age, token.counterpart.as_ref());
    let (start, end) = (at(from)?, at(to)?);
    annual_change_percent(start, end, period.length_years())
}

/// Refugees in percent of the stock. They count as a part of it only where the source added them, or where the
/// source itself publishes the share: otherwise the two count different people.
fn share_of_refugees(
    token: &Token,
    area: &AreaCode,
    period: Period,
    basis: Basis,
    book: &mut Ledger<'_>,
) -> Result<f64, Missing> {
    let refugees = book.amount("B90", area, period, token.sex, token.age, None)?;
    let stock = book.amount("B10", area, period, token.sex, token.age, None)?;
    let published = book.data.of_area("B90.share", area).any(|seen| seen.period == period && seen.value.is_some());
    let comparable = basis.refugees_added || basis.criterion.is_none() || published;
    match share_percent(refugees, stock) {
        Err(Missing::OutOfRange) | Ok(_) if !comparable => Err(Missing::DifferentBasis),
        other => other,
    }
}

fn median(base: &str, area: &AreaCode, period: Period, sex: Sex, book: &mut Ledger<'_>) -> Result<f64, Missing> {
    let groups = book.distribution(base, area, period, sex);
    if groups.is_empty() {
        return Err(Missing::NoData);
    }
    let mut counted = Vec::new();
    for group in groups {
        let people = book.take(group)?;
        if let AgeBand::Band { lower, upper } = group.series.age {
            let upper = upper.map(|upper| f64::from(upper) + 1.0);
            counted.push(AgeGroup { lower: f64::from(lower), upper, people });
        }
    }
    median_age(&counted)
}

fn ratio(
    id: &str,
    base: &str,
    area: &AreaCode,
    period: Period,
    sex: Sex,
    book: &mut Ledger<'_>,
) -> Result<f64, Missing> {
    let mut sum = |lower, upper| book.amount(base, area, period, sex, AgeBand::Band { lower, upper }, None);
    let found = dependency(sum(0, Some(14))?, sum(15, Some(64))?, sum(65, None)?)?;
    Ok(match id.rsplit('.').next() {
        Some("child") => found.child,
        Some("old") => found.old,
        _ => found.total,
    })
}

fn concentrate(id: &str, ranking: Ranking, book: &mut Ledger<'_>) -> Result<f64, Missing> {
    if ranking.is_empty() {
        return Err(Missing::NoData);
    }
    let all = ranking.known.iter().chain(&ranking.residual);
    book.inputs.extend(all.map(|ranked| ranked.observation.clone()));
    let known: Vec<f64> = ranking.known.iter().map(|ranked| ranked.amount).collect();
    match id.rsplit('.').next() {
        Some("coverage") => share_percent(ranking.known_total(), ranking.known_total() + ranking.residual_total()),
        Some("hhi") => concentration(&known).map(|found| found.hhi),
        Some("effective") => concentration(&known).map(|found| found.effective),
        _ => concentration(&known).map(|found| found.cr3_percent),
    }
}

fn emigrants(area: &AreaCode, period: Period, book: &mut Ledger<'_>) -> Result<f64, Missing> {
    add_up(&rank_destinations(book.data, area, period), book)
}

fn add_up(ranking: &Ranking, book: &mut Ledger<'_>) -> Result<f64, Missing> {
    if ranking.is_empty() {
        return Err(Missing::NoData);
    }
    book.inputs.extend(ranking.known.iter().chain(&ranking.residual).map(|ranked| ranked.observation.clone()));
    Ok(ranking.known_total() + ranking.residual_total())
}
