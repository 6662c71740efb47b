//! Charts as PNG, through `resvg` with our own fonts and none of the system's.

use crate::ReportFault;
use bearings_chart::{Scene, SvgUse, SvgWords, paint_svg};
use resvg::{tiny_skia, usvg};
use std::sync::Arc;

/// Draws scenes as pictures with the fonts it was given.
pub struct PicturePainter {
    options: usvg::Options<'static>,
}

impl PicturePainter {
    /// `fonts` are the bytes of TrueType or OpenType files: Noto Sans, Noto Sans Arabic and Noto Sans SC, regular and
    /// bold. Bytes that are no font are passed over; a character no font has is left out of the picture.
    pub fn new(fonts: impl IntoIterator<Item = Vec<u8>>) -> Self {
        let mut database = usvg::fontdb::Database::new();
        for font in fonts {
            database.load_font_data(font);
        }
        PicturePainter { options: usvg::Options { fontdb: Arc::new(database), ..usvg::Options::default() } }
    }

    /// The scene as PNG on white, `pixels_per_point` times its size (3 prints well). Same input, same bytes.
    pub fn paint_png(&self, scene: &Scene, pixels_per_point: f32) -> Result<Vec<u8>, ReportFault> {
        let fault = |detail: String| ReportFault::PictureNotDrawn { detail };
        let svg = paint_svg(scene, SvgUse::Raster, SvgWords { id: "p", title: "", description: "" });
        let tree = usvg::Tree::from_str(&svg, &self.options).map_err(|error| fault(error.to_string()))?;
        let pixels = |points: f32| (points * pixels_per_point).ceil().max(1.0) as u32;
        let size = (pixels(scene.width), pixels(scene.height));
        let mut pixmap = tiny_skia::Pixmap::new(size.0, size.1).ok_or_else(|| fault(format!("{size:?}")))?;
        let scale = tiny_skia::Transform::from_scale(pixels_per_point, pixels_per_point);
        resvg::render(&tree, scale, &mut pixmap.as_mut());
        pixmap.encode_png().map_err(|error| fault(error.to_string()))
    }
}
