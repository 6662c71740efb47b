//! The upright value axis at the left of charts over time: grid lines, tick labels, and the scale itself.

use crate::measure::text_width;
use crate::pen::{Pen, SMALL, TICK};
use crate::{Anchor, nice_ticks, palette};

/// The room inside the axes, in points.
#[derive(Clone, Copy)]
pub(crate) struct Plot {
    pub left: f32,
    pub top: f32,
    pub right: f32,
    pub bottom: f32,
}

/// Values to heights.
pub(crate) struct ValueAxis {
    /// Ticks with their labels; a label that would repeat the one before is empty.
    ticks: Vec<(f64, String)>,
    low: f64,
    high: f64,
}

impl ValueAxis {
    pub fn covering(low: f64, high: f64, print: &dyn Fn(f64) -> String) -> Self {
        let ticks = nice_ticks(low, high, 5);
        let (low, high) = (ticks[0], ticks[ticks.len() - 1]);
        let mut labelled: Vec<(f64, String)> = Vec::new();
        let mut last = String::new();
        for tick in ticks {
            let label = print(tick);
            let shown = if label == last { String::new() } else { label.clone() };
            last = label;
            labelled.push((tick, shown));
        }
        ValueAxis { ticks: labelled, low, high }
    }

    /// Room that the tick labels take, with the gap to the plot.
    pub fn label_room(&self) -> f32 {
        self.ticks.iter().map(|(_, label)| text_width(label, TICK, false)).fold(0.0, f32::max) + 6.0
    }

    /// The values at the bottom and at the top.
    pub fn ends(&self) -> (f64, f64) {
        (self.low, self.high)
    }

    pub fn y(&self, value: f64, plot: Plot) -> f32 {
        let share = (value - self.low) / (self.high - self.low);
        plot.bottom - share as f32 * (plot.bottom - plot.top)
    }

    /// Grid lines and labels; the zero line is ink.
    pub fn draw(&self, pen: &mut Pen, plot: Plot) {
        for (tick, label) in &self.ticks {
            let y = self.y(*tick, plot);
            let colour = if *tick == 0.0 { palette::INK } else { palette::LINE };
            pen.line(vec![(plot.left, y), (plot.right, y)], colour, 0.7, &[]);
            pen.text(label, plot.left - 6.0, y + TICK * 0.35, Anchor::Right, SMALL);
        }
    }
}
