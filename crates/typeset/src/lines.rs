//! What comes out: lines of glyph runs, each glyph with the letters it stands for.

use crate::FaceId;
use std::ops::Range;

/// A set paragraph. Coordinates are in points from its top left corner, y downwards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ShapedText {
    /// The stretches joined; glyphs refer to it by byte ranges.
    pub text: String,
    /// The lines from top to bottom; one for empty text.
    pub lines: Vec<Line>,
    /// Width of the widest line.
    pub width: f32,
    /// Sum of the heights of the lines.
    pub height: f32,
    /// Characters that no font of the library has, each once, in order of appearance.
    pub missing: Vec<char>,
}

/// One line.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Top of the line's box.
    pub top: f32,
    /// Bottom of the line's box.
    pub bottom: f32,
    /// Baseline.
    pub baseline: f32,
    /// Width of what is set on it, hanging spaces left out.
    pub width: f32,
    /// The runs from left to right.
    pub runs: Vec<GlyphRun>,
}

/// Glyphs of one face, size, direction and stretch, standing side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    /// The face.
    pub face: FaceId,
    /// Size in points.
    pub size: f32,
    /// Index of the stretch it belongs to.
    pub stretch: usize,
    /// Whether its letters run from right to left.
    pub right_to_left: bool,
    /// Left edge.
    pub x: f32,
    /// Baseline of the run, the stretch's rise taken off.
    pub y: f32,
    /// Width.
    pub advance: f32,
    /// The glyphs from left to right.
    pub glyphs: Vec<Glyph>,
}

/// One glyph of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Number of the glyph in its face.
    pub id: u16,
    /// Left of its origin, from the left edge of the run.
    pub x: f32,
    /// Distance of its origin above the run's baseline (marks), in points.
    pub rise: f32,
    /// The letters it stands for, as a byte range of the text. In a cluster of several glyphs the base carries
    /// the letters and each mark its own mark; empty when another glyph of the cluster carries everything.
    pub text: Range<usize>,
}
