//! G-LINE: series over true time, labelled at the ends of their lines.

use crate::measure::{text_width, widest, wrap};
use crate::pen::{LABEL, LEADING, Pen, SMALL, TICK, Twin, WORDS};
use crate::spread::spread;
use crate::time_axis::TimeAxis;
use crate::value_axis::{Plot, ValueAxis};
use crate::{Anchor, Axes, Colour, Frame, Print, Scene, SeriesMarks, SeriesPoint, palette};

/// One or more series over time. Lines are broken at missing values and where a series breaks; nothing is interpolated.
pub struct LineChart<'a> {
    /// What the values count, printed above the value axis.
    pub unit: String,
    /// Head of the time column of the table twin, such as *Year*.
    pub time_name: String,
    /// The series, in the order of the twin's columns.
    pub series: Vec<LineSeries>,
    /// Whether the lines are named at their ends; not where there is one and the caption says what it is.
    pub named: bool,
    /// Where the way of counting changed.
    pub breaks: Vec<SeriesBreak>,
    /// Whether the value axis begins at zero; true unless levels lie far from zero and only the change matters.
    pub from_zero: bool,
    /// Prints values.
    pub print: Print<'a>,
    /// Prints a time of the axis and the twin, such as `2019`.
    pub print_time: &'a dyn Fn(f64) -> String,
}

/// One line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct LineSeries {
    /// Head of its column in the twin, and name at the end of the line.
    pub name: String,
    /// The points, in order of time.
    pub points: Vec<TimePoint>,
}

/// One value at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TimePoint {
    /// Time as a decimal year.
    pub time: f64,
    /// The value; absent where the source has none.
    pub value: Option<f64>,
}

/// A change in the way of counting: values from `time` on are not joined to those before it.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesBreak {
    /// First time of the new way of counting, as a decimal year.
    pub time: f64,
    /// What changed, in a few words.
    pub label: String,
}

/// Room for the sample of the line before a label.
const SAMPLE: f32 = 14.0;

impl LineChart<'_> {
    /// Draws the chart.
    pub fn draw(&self, frame: &Frame) -> Scene {
        let mut pen = Pen::new(frame);
        let values = self.series.iter().flat_map(|s| &s.points).filter_map(|p| p.value);
        let zero = if self.from_zero { 0.0 } else { f64::INFINITY };
        let low = values.clone().fold(zero, f64::min);
        let high = values.fold(if self.from_zero { 0.0 } else { f64::NEG_INFINITY }, f64::max);
        let axis = ValueAxis::covering(low, high, self.print.tick);
        let times = TimeAxis::over(self.series.iter().flat_map(|s| &s.points).map(|p| p.time));

        let labels = self.end_labels(frame);
        let label_room = labels.iter().map(|label| widest(&label.lines, LABEL, false)).fold(0.0, f32::max);
        let label_room = if label_room > 0.0 { label_room + SAMPLE + 16.0 } else { 12.0 };
        let left = axis.label_room();
        let mut top = pen.over_left_axis(&self.unit, 0.0);
        let side = Plot { left, top, right: frame.width - label_room, bottom: top };
        top = self.draw_break_labels(&mut pen, &times, side);
        let needed: f32 = labels.iter().map(EndLabel::height).sum();
        let plot = Plot { top: top + 8.0, bottom: top + 8.0 + needed.max(165.0), ..side };

        axis.draw(&mut pen, plot);
        times.draw(&mut pen, plot, self.print_time);
        for mark in &self.breaks {
            let x = times.x(mark.time, plot);
            pen.line(vec![(x, plot.top - 4.0), (x, plot.bottom)], palette::QUIET, 0.8, &[3.0, 2.0]);
        }
        let place = |point: &TimePoint| point.value.map(|value| (times.x(point.time, plot), axis.y(value, plot)));
        let mut found = Vec::new();
        for (index, series) in self.series.iter().enumerate() {
            let first_mark = pen.count();
            self.draw_series(&mut pen, series, palette::series_look(index), &place);
            let points = series_points(series, times.times(), &place);
            found.push(SeriesMarks { column: index + 1, first_mark, end_mark: pen.count(), points });
        }
        self.draw_end_labels(&mut pen, &labels, plot, &times, &axis);
        let twin = self.twin(times.times());
        let Plot { left, top, right, bottom } = plot;
        let axes = Axes { left, top, right, bottom, times: times.ends(), values: axis.ends(), series: found };
        Scene { axes: Some(axes), ..pen.finish(bottom + TICK + 10.0, twin) }
    }

    fn draw_series(
        &self,
        pen: &mut Pen,
        series: &LineSeries,
        (colour, dash): (Colour, Vec<f32>),
        place: &dyn Fn(&TimePoint) -> Option<(f32, f32)>,
    ) {
        let mut run: Vec<(f32, f32)> = Vec::new();
        let mut before: Option<f64> = None;
        for point in &series.points {
            let crosses = |mark: &SeriesBreak| before.is_some_and(|b| b < mark.time && mark.time <= point.time);
            if self.breaks.iter().any(crosses) || point.value.is_none() {
                pen.line(std::mem::take(&mut run), colour, 1.6, &dash);
            }
            run.extend(place(point));
            before = Some(point.time);
        }
        pen.line(run, colour, 1.6, &dash);
        for (x, y) in series.points.iter().filter_map(place) {
            pen.dot(x, y, 2.0, colour);
        }
    }

    /// The labels of the series that have a value and a name.
    fn end_labels(&self, frame: &Frame) -> Vec<EndLabel> {
        let limit = frame.width * 0.3;
        let named = self.series.iter().enumerate().filter(|(_, series)| self.named && !series.name.is_empty());
        let labels = named.filter_map(|(index, series)| {
            let last = series.points.iter().rev().find(|point| point.value.is_some())?;
            Some(EndLabel {
                index,
                time: last.time,
                value: last.value?,
                lines: wrap(&series.name, LABEL, false, limit),
            })
        });
        labels.collect()
    }

    fn draw_end_labels(&self, pen: &mut Pen, labels: &[EndLabel], plot: Plot, times: &TimeAxis, axis: &ValueAxis) {
        let wanted: Vec<(f32, f32)> = labels.iter().map(|l| (axis.y(l.value, plot), l.height())).collect();
        let centres = spread(&wanted, plot.top - 4.0, plot.bottom + 2.0);
        let sample_x = plot.right + 12.0;
        for (label, centre) in labels.iter().zip(centres) {
            let (colour, dash) = palette::series_look(label.index);
            let end = (times.x(label.time, plot) + 3.0, axis.y(label.value, plot));
            if (end.1 - centre).abs() > 3.0 || end.0 < plot.right {
                pen.line(vec![end, (sample_x - 2.0, centre)], palette::REST, 0.5, &[]);
            }
            pen.line(vec![(sample_x, centre), (sample_x + SAMPLE - 2.0, centre)], colour, 1.8, &dash);
            let top = centre - label.lines.len() as f32 * LABEL * LEADING / 2.0;
            pen.lines(&label.lines, sample_x + SAMPLE + 2.0, top, Anchor::Left, WORDS);
        }
    }

    /// One row a break above the plot; answers the y below them.
    fn draw_break_labels(&self, pen: &mut Pen, times: &TimeAxis, plot: Plot) -> f32 {
        let mut y = plot.top;
        for mark in &self.breaks {
            for line in wrap(&mark.label, TICK, false, (plot.right - plot.left).max(120.0)) {
                let half = text_width(&line, TICK, false) / 2.0;
                let x = times.x(mark.time, plot).max(half);
                pen.centred(&line, x, y + TICK * 1.05, SMALL);
                y += TICK * LEADING;
            }
        }
        y
    }

    fn twin(&self, times: &[f64]) -> Twin {
        let names = self.series.iter().map(|series| series.name.clone());
        let mut twin = Twin::headed(std::iter::once(self.time_name.clone()).chain(names));
        for time in times {
            let mut row = vec![((self.print_time)(*time), Some(*time))];
            for series in &self.series {
                let value = series.points.iter().find(|point| point.time == *time).and_then(|point| point.value);
                row.push((self.print.cell(value), value));
            }
            twin.row(row);
        }
        twin
    }
}

/// The series' values with their rows of the twin, whose first row is the head.
fn series_points(
    series: &LineSeries,
    times: &[f64],
    place: &dyn Fn(&TimePoint) -> Option<(f32, f32)>,
) -> Vec<SeriesPoint> {
    let found = |point: &TimePoint| {
        let (x, y) = place(point)?;
        let row = times.iter().position(|time| *time == point.time)? + 1;
        Some(SeriesPoint { x, y, row })
    };
    series.points.iter().filter_map(found).collect()
}

struct EndLabel {
    index: usize,
    time: f64,
    value: f64,
    lines: Vec<String>,
}

impl EndLabel {
    fn height(&self) -> f32 {
        self.lines.len() as f32 * LABEL * LEADING + 2.0
    }
}
