//! The scene: what is drawn, in points, from the top left corner.

use serde::{Deserialize, Serialize};

/// An sRGB colour with opacity 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Colour {
    /// Red, 0 to 255.
    pub red: u8,
    /// Green, 0 to 255.
    pub green: u8,
    /// Blue, 0 to 255.
    pub blue: u8,
    /// Opacity, 0 to 1.
    pub opacity: f32,
}

/// Where a text stands relative to its point, in reading terms of the page (left and right, not start and end).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Anchor {
    /// The text begins at the point and runs to the right of it.
    Left,
    /// The text is centred on the point.
    Middle,
    /// The text ends at the point, standing to the left of it.
    Right,
}

/// A text of the scene. `y` is the baseline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TextMark {
    /// The text, numbers already formatted.
    pub text: String,
    /// Point, in points from the left edge.
    pub x: f32,
    /// Baseline, in points from the top edge.
    pub y: f32,
    /// Which side of the point it stands on.
    pub anchor: Anchor,
    /// Font size in points.
    pub size: f32,
    /// Whether it is set bold.
    pub bold: bool,
    /// BCP 47 language of the text.
    pub language: String,
    /// Whether its base direction is right to left.
    pub right_to_left: bool,
    /// Colour.
    pub colour: Colour,
}

/// One thing to draw. Later marks cover earlier ones.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Mark {
    /// A filled and/or outlined rectangle.
    Rectangle {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width, not negative.
        width: f32,
        /// Height, not negative.
        height: f32,
        /// Fill, if any.
        fill: Option<Colour>,
        /// Outline and its width in points, if any.
        stroke: Option<(Colour, f32)>,
    },
    /// Straight lines from point to point.
    Line {
        /// At least two points.
        points: Vec<(f32, f32)>,
        /// Colour.
        colour: Colour,
        /// Width in points.
        width: f32,
        /// Dash lengths in points, empty for solid.
        dash: Vec<f32>,
    },
    /// A closed shape.
    Polygon {
        /// At least three points; the last joins the first.
        points: Vec<(f32, f32)>,
        /// Fill.
        fill: Colour,
    },
    /// A filled circle.
    Circle {
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        radius: f32,
        /// Fill.
        fill: Colour,
    },
    /// Text.
    Text(TextMark),
}

/// A finished drawing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// The marks, painted in order.
    pub marks: Vec<Mark>,
    /// The same data as rows of text for the table twin: first row is the head.
    pub twin: Vec<Vec<String>>,
    /// The numbers behind `twin`, cell by cell, for workbooks; absent for words and for missing values.
    #[serde(default)]
    pub twin_numbers: Vec<Vec<Option<f64>>>,
    /// The axes, for charts over time that a canvas can explore.
    #[serde(default)]
    pub axes: Option<Axes>,
}

/// The axes of a chart over time and what belongs to which series: what a canvas needs to do more than paint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Axes {
    /// Left edge of the room inside the axes.
    pub left: f32,
    /// Its top edge.
    pub top: f32,
    /// Its right edge.
    pub right: f32,
    /// Its bottom edge.
    pub bottom: f32,
    /// Times at the left and at the right edge, as decimal years; equal where all data are of one time.
    pub times: (f64, f64),
    /// Values at the bottom and at the top edge.
    pub values: (f64, f64),
    /// The series, in the order of the table twin's columns.
    pub series: Vec<SeriesMarks>,
}

/// Where one series is found in its scene.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeriesMarks {
    /// Its column of the table twin, whose head is its name.
    pub column: usize,
    /// The first of its lines and dots among the scene's marks.
    pub first_mark: usize,
    /// The mark after its last one.
    pub end_mark: usize,
    /// Its values, in order of time; empty where it has none.
    pub points: Vec<SeriesPoint>,
}

/// One value of a series.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct SeriesPoint {
    /// Place, in points from the left edge.
    pub x: f32,
    /// Place, in points from the top edge.
    pub y: f32,
    /// Its row of the table twin, whose cells are its time and its value in words.
    pub row: usize,
}
