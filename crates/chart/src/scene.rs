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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scene {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// The marks, painted in order.
    pub marks: Vec<Mark>,
    /// The same data as rows of text for the table twin: first row is the head.
    pub twin: Vec<Vec<String>>,
}
