//! What stands on a page. Coordinates are in points from its top left corner, y downwards.

use super::NodeId;
use bearings_chart::Colour;
use bearings_typeset::GlyphRun;
use std::sync::Arc;

/// One page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Width in points.
    pub width: f32,
    /// Height in points.
    pub height: f32,
    /// What is drawn, in order.
    pub marks: Vec<Placed>,
    /// Places that lead to another page.
    pub links: Vec<Link>,
    /// Places of the numbers that have a source.
    pub numbers: Vec<NumberPlace>,
}

/// A mark and what it belongs to; none for ornaments, page heads and repeated table heads.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// The element of the document it is part of.
    pub node: Option<NodeId>,
    /// The mark.
    pub mark: PageMark,
}

/// Glyphs in one colour, with the text they came from.
#[derive(Clone, Debug, PartialEq)]
pub struct TextRun {
    /// The glyphs; `x` and `y` of the run are places on the page.
    pub run: GlyphRun,
    /// The text that the glyphs' ranges refer to.
    pub text: Arc<str>,
    /// Colour.
    pub colour: Colour,
}

/// Something drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum PageMark {
    /// Text.
    Text(TextRun),
    /// A rectangle, filled and/or outlined.
    Rectangle {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Fill.
        fill: Option<Colour>,
        /// Outline and its width.
        stroke: Option<(Colour, f32)>,
    },
    /// Straight lines from point to point.
    Line {
        /// At least two points.
        points: Vec<(f32, f32)>,
        /// Colour.
        colour: Colour,
        /// Width.
        width: f32,
        /// Dash lengths, empty for solid.
        dash: Vec<f32>,
    },
    /// A closed, filled shape.
    Polygon {
        /// At least three points.
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
    /// The logo.
    Logo {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        width: f32,
        /// Height.
        height: f32,
    },
}

/// A place that leads to a section.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// Index of the bookmark it leads to.
    pub bookmark: usize,
    /// The element that stands for the link.
    pub node: NodeId,
}

/// The place of a number that can be traced.
#[derive(Clone, Debug, PartialEq)]
pub struct NumberPlace {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
    /// The token by which it is traced.
    pub token: String,
}

impl PageMark {
    /// Moves the mark.
    pub fn shift(&mut self, dx: f32, dy: f32) {
        match self {
            PageMark::Text(text) => {
                text.run.x += dx;
                text.run.y += dy;
            }
            PageMark::Rectangle { x, y, .. } | PageMark::Circle { x, y, .. } | PageMark::Logo { x, y, .. } => {
                *x += dx;
                *y += dy;
            }
            PageMark::Line { points, .. } | PageMark::Polygon { points, .. } => {
                for (x, y) in points {
                    *x += dx;
                    *y += dy;
                }
            }
        }
    }

    /// Left, top, right and bottom of what it covers; of text, the line's.
    pub fn bounds(&self) -> (f32, f32, f32, f32) {
        match self {
            PageMark::Text(text) => {
                let run = &text.run;
                (run.x, run.y - run.size, run.x + run.advance, run.y + run.size * 0.3)
            }
            PageMark::Rectangle { x, y, width, height, .. } | PageMark::Logo { x, y, width, height } => {
                (*x, *y, x + width, y + height)
            }
            PageMark::Circle { x, y, radius, .. } => (x - radius, y - radius, x + radius, y + radius),
            PageMark::Line { points, .. } | PageMark::Polygon { points, .. } => {
                let start = (f32::INFINITY, f32::INFINITY, f32::NEG_INFINITY, f32::NEG_INFINITY);
                points.iter().fold(start, |(a, b, c, d), (x, y)| (a.min(*x), b.min(*y), c.max(*x), d.max(*y)))
            }
        }
    }
}
