//! The outline of a glyph, for painters that draw letters as shapes.

use crate::{FaceId, FontLibrary};
use skrifa::outline::{DrawSettings, OutlinePen};
use skrifa::prelude::{LocationRef, Size};
use skrifa::{FontRef, GlyphId, MetadataProvider};

/// One step of an outline, in font units, y upwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OutlineStep {
    /// Starts a contour.
    MoveTo(f32, f32),
    /// A straight line.
    LineTo(f32, f32),
    /// A quadratic curve: control point, end.
    QuadTo(f32, f32, f32, f32),
    /// A cubic curve: two control points, end.
    CurveTo(f32, f32, f32, f32, f32, f32),
    /// Closes the contour.
    Close,
}

/// The steps of a glyph's outline, empty for a space.
pub type Outline = Vec<OutlineStep>;

impl FontLibrary {
    /// The outlines of several glyphs of one face, in the order asked for.
    pub fn outlines(&self, face: FaceId, glyphs: impl IntoIterator<Item = u16>) -> Vec<Outline> {
        let Ok(font) = FontRef::new(self.face(face).bytes()) else { return Vec::new() };
        let outlines = font.outline_glyphs();
        let draw = |glyph: u16| {
            let mut pen = Pen::default();
            if let Some(outline) = outlines.get(GlyphId::from(glyph)) {
                let settings = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
                // A damaged outline is left out: the letter is then missing in print, as it would be in the file.
                let _ = outline.draw(settings, &mut pen);
            }
            pen.0
        };
        glyphs.into_iter().map(draw).collect()
    }

    /// The advance of a glyph in font units; 0 for a glyph the face does not have.
    pub fn advances(&self, face: FaceId, glyphs: impl IntoIterator<Item = u16>) -> Vec<f32> {
        let Ok(font) = FontRef::new(self.face(face).bytes()) else { return Vec::new() };
        let metrics = font.glyph_metrics(Size::unscaled(), LocationRef::default());
        glyphs.into_iter().map(|glyph| metrics.advance_width(GlyphId::from(glyph)).unwrap_or(0.0)).collect()
    }
}

#[derive(Default)]
struct Pen(Outline);

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.0.push(OutlineStep::MoveTo(x, y));
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.0.push(OutlineStep::LineTo(x, y));
    }
    fn quad_to(&mut self, cx: f32, cy: f32, x: f32, y: f32) {
        self.0.push(OutlineStep::QuadTo(cx, cy, x, y));
    }
    fn curve_to(&mut self, ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32) {
        self.0.push(OutlineStep::CurveTo(ax, ay, bx, by, x, y));
    }
    fn close(&mut self) {
        self.0.push(OutlineStep::Close);
    }
}
