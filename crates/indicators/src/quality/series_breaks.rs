//! Breaks and outliers in a series over years.

use super::QualityFault;
use super::counts::{median, need_counts};

/// When growth counts as irregular. The defaults are a proposal `[PROP]` except the threshold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeriesRule {
    /// How many scales of deviation from the median growth are irregular, above 0. By default 3.5, as recommended for
    /// the modified z-score by Iglewicz and Hoaglin (1993).
    pub threshold: f64,
    /// The least scale, log points a year, above 0. Interpolated series grow so evenly that their own scale is near 0;
    /// by default 0.02, so that growth within 7 log points a year of the median is never irregular.
    pub least_scale: f64,
    /// Values below this count as if they were this, above 0: neither 3 → 9 → 4 nor 0 → 20 is a jump, 90 000 → 0 is
    /// one. By default 50.
    pub tiny: f64,
    /// Fewer points are not judged. By default 6: one outlier bends two intervals, which must stay fewer than half.
    pub fewest_points: usize,
}

impl Default for SeriesRule {
    fn default() -> Self {
        SeriesRule { threshold: 3.5, least_scale: 0.02, tiny: 50.0, fewest_points: 6 }
    }
}

/// What kind of irregularity, with places in the slice from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Irregularity {
    /// One point leaves the course of the series, which comes back at least half of the way after it.
    Outlier {
        /// The point.
        at: usize,
    },
    /// The level changes from one point to the next and stays.
    Break {
        /// The last point before.
        before: usize,
    },
    /// The first or last interval: nothing tells whether the outer point is an outlier or the level breaks.
    AtTheEnd {
        /// The first point of the interval.
        before: usize,
    },
}

/// One irregularity with its measure.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Irregular {
    /// Kind and place.
    pub what: Irregularity,
    /// Log growth a year over the interval that deviates most.
    pub growth: f64,
    /// Its deviation from the median growth in scales, either sign; beyond the threshold.
    pub score: f64,
}

/// What was found, and against which course.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesScan {
    /// Median log growth a year.
    pub median_growth: f64,
    /// `1.4826 × median |growth − median growth|`, log points a year, or the least scale if that is larger.
    pub scale: f64,
    /// What is irregular, in order of the years.
    pub irregular: Vec<Irregular>,
}

struct Interval {
    growth: f64,
    score: f64,
    /// Log points beyond the median growth over the whole interval.
    excess: f64,
}

/// Looks for intervals whose log growth a year, `ln(v2 / v1) / (t2 − t1)`, is far from the median of the series.
///
/// `points` are years (fractions allowed) and counts, years rising, distances as they come; missing years are left out. A
/// finding is a question: wars and changes of definition make real breaks. Errors: too few points, years not rising,
/// years or counts not finite, counts negative, a parameter that is not above 0.
/// Source: annual rate of change 4.2.5; median absolute deviation by Iglewicz and Hoaglin (1993).
pub fn scan_series(points: &[(f64, f64)], rule: SeriesRule) -> Result<SeriesScan, QualityFault> {
    let (years, values): (Vec<f64>, Vec<f64>) = points.iter().copied().unzip();
    check(&years, &values, rule)?;
    let level = |value: f64| value.max(rule.tiny).ln();
    let lengths: Vec<f64> = years.windows(2).map(|two| two[1] - two[0]).collect();
    let changes = values.windows(2).map(|two| level(two[1]) - level(two[0]));
    let growths: Vec<f64> = changes.zip(&lengths).map(|(change, length)| change / length).collect();
    let median_growth = median(growths.clone());
    let deviations = growths.iter().map(|growth| (growth - median_growth).abs()).collect();
    // 1.4826 makes the median deviation of a normal distribution equal to its standard deviation.
    let scale = (1.4826 * median(deviations)).max(rule.least_scale);
    let interval = |(growth, length): (&f64, &f64)| {
        let deviation = growth - median_growth;
        Interval { growth: *growth, score: deviation / scale, excess: deviation * length }
    };
    let intervals: Vec<Interval> = growths.iter().zip(&lengths).map(interval).collect();
    Ok(SeriesScan { median_growth, scale, irregular: name(&intervals, rule.threshold) })
}

fn check(years: &[f64], values: &[f64], rule: SeriesRule) -> Result<(), QualityFault> {
    for (name, value) in [("threshold", rule.threshold), ("least_scale", rule.least_scale), ("tiny", rule.tiny)] {
        if !(value > 0.0 && value.is_finite()) {
            return Err(QualityFault::Parameter { name });
        }
    }
    // With fewer than three points there is one growth only, which is its own median.
    let needed = rule.fewest_points.max(3);
    if years.len() < needed {
        return Err(QualityFault::TooFew { found: years.len(), needed });
    }
    super::counts::need_finite(years)?;
    need_counts(values)?;
    match years.windows(2).position(|two| two[0] >= two[1]) {
        Some(before) => Err(QualityFault::YearsOutOfOrder { index: before + 1 }),
        None => Ok(()),
    }
}

/// Outliers first, the largest before the others, since the same interval explains one irregularity only.
fn name(intervals: &[Interval], threshold: f64) -> Vec<Irregular> {
    let irregular = |interval: &Interval| interval.score.abs() > threshold;
    let mut outliers: Vec<(usize, f64)> = (1..intervals.len())
        .filter(|at| {
            let (into, out) = (&intervals[at - 1], &intervals[*at]);
            let (less, more) = (into.excess.abs().min(out.excess.abs()), into.excess.abs().max(out.excess.abs()));
            (irregular(into) || irregular(out)) && into.excess * out.excess < 0.0 && less >= more / 2.0
        })
        .map(|at| (at, intervals[at - 1].excess.abs() + intervals[at].excess.abs()))
        .collect();
    outliers.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut explained = vec![false; intervals.len()];
    let mut found: Vec<(usize, Irregular)> = Vec::new();
    for (at, _) in outliers {
        if !explained[at - 1] && !explained[at] {
            (explained[at - 1], explained[at]) = (true, true);
            let most = if intervals[at].score.abs() > intervals[at - 1].score.abs() { at } else { at - 1 };
            found.push((at, of(Irregularity::Outlier { at }, &intervals[most])));
        }
    }
    for (before, interval) in intervals.iter().enumerate() {
        if irregular(interval) && !explained[before] {
            let at_the_end = before == 0 || before + 1 == intervals.len();
            let what = if at_the_end { Irregularity::AtTheEnd { before } } else { Irregularity::Break { before } };
            found.push((before, of(what, interval)));
        }
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, irregular)| irregular).collect()
}

fn of(what: Irregularity, interval: &Interval) -> Irregular {
    Irregular { what, growth: interval.growth, score: interval.score }
}

#[cfg(test)]
#[path = "tests/series_breaks.rs"]
mod tests;
