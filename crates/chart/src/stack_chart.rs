//! G-STACK: columns made of parts, over time.

use crate::legend::{Sample, legend};
use crate::measure::text_width;
use crate::pen::{Pen, SMALL, TICK, Twin};
use crate::value_axis::{Plot, ValueAxis};
use crate::{Frame, Print, Scene, palette};

/// Columns from left to right in the order given; at most six parts can be told apart.
pub struct StackChart<'a> {
    /// What the values count, printed above the value axis.
    pub unit: String,
    /// Head of the twin's first column, such as *Year*.
    pub column_name: String,
    /// Names of the parts, from the bottom of the stack to its top.
    pub parts: Vec<String>,
    /// The columns.
    pub columns: Vec<StackColumn>,
    /// Prints values.
    pub print: Print<'a>,
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StackColumn {
    /// Its label, such as a year.
    pub label: String,
    /// A value for each part, in the order of the parts; negative ones are stacked below zero.
    pub values: Vec<Option<f64>>,
}

impl StackChart<'_> {
    /// Draws the columns.
    pub fn draw(&self, frame: &Frame) -> Scene {
        let mut pen = Pen::new(frame);
        let samples: Vec<(Sample, &str)> = self.parts.iter().enumerate().map(sample).collect();
        let top = legend(&mut pen, frame, &samples, 0.0);
        let top = pen.over_left_axis(&self.unit, top + 2.0) + 8.0;
        let sum = |column: &StackColumn, sign: f64| -> f64 {
            column.values.iter().flatten().filter(|value| **value * sign > 0.0).sum()
        };
        let high = self.columns.iter().map(|column| sum(column, 1.0)).fold(0.0, f64::max);
        let low = self.columns.iter().map(|column| sum(column, -1.0)).fold(0.0, f64::min);
        let axis = ValueAxis::covering(low, high, self.print.tick);
        let plot = Plot { left: axis.label_room(), top, right: frame.width, bottom: top + 165.0 };
        axis.draw(&mut pen, plot);
        let pitch = (plot.right - plot.left) / self.columns.len().max(1) as f32;
        for (index, column) in self.columns.iter().enumerate() {
            let centre = plot.left + (index as f32 + 0.5) * pitch;
            draw_column(&mut pen, column, (centre, (pitch * 0.62).min(44.0)), &|value| axis.y(value, plot));
        }
        self.draw_labels(&mut pen, plot, pitch);
        pen.finish(plot.bottom + TICK + 10.0, self.twin())
    }

    /// Every column's label, or every second, third … where they would touch.
    fn draw_labels(&self, pen: &mut Pen, plot: Plot, pitch: f32) {
        let widest = self.columns.iter().map(|c| text_width(&c.label, TICK, false)).fold(0.0, f32::max);
        let every = ((widest + 4.0) / pitch).ceil().max(1.0) as usize;
        let last = self.columns.len().saturating_sub(1);
        for (index, column) in self.columns.iter().enumerate() {
            if (last - index).is_multiple_of(every) {
                let centre = plot.left + (index as f32 + 0.5) * pitch;
                pen.centred(&column.label, centre, plot.bottom + 6.0 + TICK, SMALL);
            }
        }
    }

    fn twin(&self) -> Twin {
        let mut twin = Twin::headed(std::iter::once(self.column_name.clone()).chain(self.parts.iter().cloned()));
        for column in &self.columns {
            let mut row = vec![(column.label.clone(), None)];
            for index in 0..self.parts.len() {
                let value = column.values.get(index).copied().flatten();
                row.push((self.print.cell(value), value));
            }
            twin.row(row);
        }
        twin
    }
}

fn sample((index, name): (usize, &String)) -> (Sample, &str) {
    (Sample::Fill(palette::stack_fill(index)), name)
}

fn draw_column(pen: &mut Pen, column: &StackColumn, (centre, width): (f32, f32), y: &dyn Fn(f64) -> f32) {
    let (mut above, mut below) = (0.0, 0.0);
    for (index, value) in column.values.iter().enumerate() {
        let Some(value) = value.filter(|value| *value != 0.0) else { continue };
        let edge = if value > 0.0 { &mut above } else { &mut below };
        let (from, to) = (y(*edge), y(*edge + value));
        *edge += value;
        let (top, height) = (from.min(to), (from - to).abs());
        pen.bar(centre - width / 2.0, top, width, height, palette::stack_fill(index));
        // A line of paper between the parts keeps neighbours apart in print.
        pen.frame_of(centre - width / 2.0, top, width, height, palette::PAPER, 0.6);
    }
}
