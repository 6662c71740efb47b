//! A true time axis: distances are years, and labels are the times of the data as long as they fit.

use crate::measure::text_width;
use crate::palette;
use crate::pen::{Pen, SMALL, TICK};
use crate::value_axis::Plot;

/// Times to places.
pub(crate) struct TimeAxis {
    times: Vec<f64>,
}

impl TimeAxis {
    /// An axis for these times, in any order and repeated as they come; not finite ones are left out.
    pub fn over(times: impl Iterator<Item = f64>) -> Self {
        let mut times: Vec<f64> = times.filter(|time| time.is_finite()).collect();
        times.sort_by(f64::total_cmp);
        times.dedup();
        TimeAxis { times }
    }

    /// The distinct times in order.
    pub fn times(&self) -> &[f64] {
        &self.times
    }

    /// The times at the left and at the right edge; zeros where there is no time.
    pub fn ends(&self) -> (f64, f64) {
        (self.times.first().copied().unwrap_or_default(), self.times.last().copied().unwrap_or_default())
    }

    pub fn x(&self, time: f64, plot: Plot) -> f32 {
        match (self.times.first(), self.times.last()) {
            (Some(first), Some(last)) if last > first => {
                plot.left + ((time - first) / (last - first)) as f32 * (plot.right - plot.left)
            }
            _ => (plot.left + plot.right) / 2.0,
        }
    }

    /// Tick marks at every time, labels where they fit.
    pub fn draw(&self, pen: &mut Pen, plot: Plot, print: &dyn Fn(f64) -> String) {
        for time in &self.times {
            let x = self.x(*time, plot);
            pen.line(vec![(x, plot.bottom), (x, plot.bottom + 3.0)], palette::QUIET, 0.7, &[]);
        }
        for time in self.labelled(plot, print) {
            pen.centred(&print(time), self.x(time, plot), plot.bottom + 6.0 + TICK, SMALL);
        }
    }

    /// The first and the last time always; between them the times that keep their distance, those of round years first.
    fn labelled(&self, plot: Plot, print: &dyn Fn(f64) -> String) -> Vec<f64> {
        let (Some(first), Some(last)) = (self.times.first(), self.times.last()) else { return Vec::new() };
        let mut chosen: Vec<f64> = vec![*last];
        let mut candidates = vec![*first];
        for step in [50.0, 20.0, 10.0, 5.0, 2.0, 1.0] {
            candidates.extend(self.times.iter().filter(|time| *time % step == 0.0));
        }
        candidates.extend(&self.times);
        let half = |time: f64| text_width(&print(time), TICK, false) / 2.0 + 3.0;
        for candidate in candidates {
            let fits =
                |other: &f64| (self.x(*other, plot) - self.x(candidate, plot)).abs() >= half(*other) + half(candidate);
            if chosen.iter().all(fits) {
                chosen.push(candidate);
            }
        }
        chosen.sort_by(f64::total_cmp);
        chosen
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_thin_out_where_they_would_touch() {
        let axis = TimeAxis::over((1960..=2019).map(f64::from));
        let plot = Plot { left: 40.0, top: 0.0, right: 340.0, bottom: 100.0 };
        let labels = axis.labelled(plot, &|time| format!("{time:.0}"));
        assert_eq!((labels[0], labels[labels.len() - 1]), (1960.0, 2019.0));
        assert!(labels.len() > 4 && labels.len() < 14, "{labels:?}");
        assert!(labels.contains(&2000.0));
    }

    #[test]
    fn distances_are_years() {
        let axis = TimeAxis::over([2015.0, 1990.0, 2019.0, 2015.0].into_iter());
        let plot = Plot { left: 0.0, top: 0.0, right: 290.0, bottom: 100.0 };
        assert_eq!(axis.times(), [1990.0, 2015.0, 2019.0]);
        assert!((axis.x(2015.0, plot) - 250.0).abs() < 0.01);
    }
}
