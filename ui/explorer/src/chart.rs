//! A scene as the explorer needs it: series and break lines in shares of the room inside the axes.

use bearings_chart::{Axes, Colour, Mark, Scene};
use egui::{Pos2, pos2};

/// Series over time. Places are shares of the plot: (0, 0) is its top left corner, (1, 1) its bottom right one.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The series, in the order of the table twin's columns.
    pub series: Vec<Series>,
    /// Lines behind the series that mark a change in the way of counting.
    pub breaks: Vec<Run>,
    /// The times of the data with their labels, in plain ASCII.
    pub times: Vec<(f64, String)>,
    /// Times at the left and at the right edge.
    pub time_ends: (f64, f64),
    /// Values at the bottom and at the top edge.
    pub value_ends: (f64, f64),
}

/// One series.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Colour on paper; the theme may give it another one.
    pub colour: Colour,
    /// Its lines; several where values are missing or the way of counting changed.
    pub runs: Vec<Run>,
    /// Its values.
    pub dots: Vec<Dot>,
}

/// A line of straight pieces.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// At least two places.
    pub places: Vec<Pos2>,
    /// Colour on paper.
    pub colour: Colour,
    /// Width in points.
    pub width: f32,
    /// Dash lengths in points, empty for solid.
    pub dash: Vec<f32>,
}

/// One value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    /// Its place.
    pub place: Pos2,
    /// Its row of the table twin.
    pub row: usize,
}

/// A scene that the explorer cannot show: it has no axes, or names marks and rows that it does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAxes;

impl Chart {
    /// Takes a scene of a chart over time apart.
    pub fn from_scene(scene: &Scene) -> Result<Chart, NoAxes> {
        let axes = scene.axes.as_ref().filter(|axes| axes.right > axes.left && axes.bottom > axes.top).ok_or(NoAxes)?;
        let share = |(x, y): (f32, f32)| {
            pos2((x - axes.left) / (axes.right - axes.left), (y - axes.top) / (axes.bottom - axes.top))
        };
        let mut series = Vec::new();
        for found in &axes.series {
            let marks = scene.marks.get(found.first_mark..found.end_mark).ok_or(NoAxes)?;
            if found.points.iter().any(|point| point.row >= scene.twin.len()) {
                return Err(NoAxes);
            }
            let dots = found.points.iter().map(|point| Dot { place: share((point.x, point.y)), row: point.row });
            let colour = marks.iter().find_map(colour_of).unwrap_or(bearings_chart::palette::INK);
            series.push(Series { colour, runs: runs(marks, &share), dots: dots.collect() });
        }
        let behind = axes.series.first().map_or(0, |first| first.first_mark);
        let behind = scene.marks.get(..behind).unwrap_or_default();
        let breaks = runs(behind, &share).into_iter().filter(|run| !run.dash.is_empty()).collect();
        Ok(Chart { series, breaks, times: times(scene, axes), time_ends: axes.times, value_ends: axes.values })
    }

    /// The share of the width at which a time stands; the middle where all data are of one time.
    pub fn time_share(&self, time: f64) -> f32 {
        let (first, last) = self.time_ends;
        if last > first { ((time - first) / (last - first)) as f32 } else { 0.5 }
    }

    /// The value at a share of the height, counted from the top.
    pub fn value_at(&self, share: f32) -> f64 {
        let (bottom, top) = self.value_ends;
        top + (bottom - top) * f64::from(share)
    }

    /// The share of the height, counted from the top, at which a value stands.
    pub fn value_share(&self, value: f64) -> f32 {
        let (bottom, top) = self.value_ends;
        ((top - value) / (top - bottom)) as f32
    }
}

fn runs(marks: &[Mark], share: &dyn Fn((f32, f32)) -> Pos2) -> Vec<Run> {
    let run = |mark: &Mark| match mark {
        Mark::Line { points, colour, width, dash } if points.len() > 1 => {
            let places = points.iter().map(|point| share(*point)).collect();
            Some(Run { places, colour: *colour, width: *width, dash: dash.clone() })
        }
        _ => None,
    };
    marks.iter().filter_map(run).collect()
}

fn colour_of(mark: &Mark) -> Option<Colour> {
    match mark {
        Mark::Line { colour, .. } | Mark::Circle { fill: colour, .. } => Some(*colour),
        _ => None,
    }
}

/// The times of the twin's rows, as the twin prints them where that is plain ASCII, else as numbers.
fn times(scene: &Scene, axes: &Axes) -> Vec<(f64, String)> {
    let rows = scene.twin.iter().zip(&scene.twin_numbers).skip(1);
    let time = |(texts, numbers): (&Vec<String>, &Vec<Option<f64>>)| {
        let time = numbers.first().copied().flatten()?;
        let text = texts.first().filter(|text| text.is_ascii()).cloned().unwrap_or_else(|| time.to_string());
        (axes.times.0 <= time && time <= axes.times.1).then_some((time, text))
    };
    rows.filter_map(time).collect()
}
