//! The look of a printed report: measures and colours in one place, adjusted to the script.

use crate::pages::Paper;
use bearings_chart::Colour;

/// Text.
pub(crate) const INK: Colour = Colour { red: 0x1c, green: 0x24, blue: 0x30, opacity: 1.0 };
/// Secondary text.
pub(crate) const QUIET: Colour = Colour { red: 0x5a, green: 0x62, blue: 0x70, opacity: 1.0 };
/// Hairlines.
pub(crate) const HAIRLINE: Colour = Colour { red: 0xcf, green: 0xcc, blue: 0xc4, opacity: 1.0 };
/// The one accent.
pub(crate) const ACCENT: Colour = Colour { red: 0x0b, green: 0x6e, blue: 0x6e, opacity: 1.0 };
/// Behind a box in the accent.
pub(crate) const ACCENT_SOFT: Colour = Colour { red: 0xe3, green: 0xf0, blue: 0xef, opacity: 1.0 };

/// Measures in points.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    /// Width of the page.
    pub page_width: f32,
    /// Height of the page.
    pub page_height: f32,
    /// Left edge of the column.
    pub left: f32,
    /// Width of the column.
    pub width: f32,
    /// Top of the text on pages with a head.
    pub top: f32,
    /// Lower end of the text.
    pub bottom: f32,
    /// Running text.
    pub text: f32,
    /// Multiplies every size: Arabic letters are small for their size.
    pub zoom: f32,
    /// Distance of baselines in running text, as a multiple of the size.
    pub leading: f32,
    /// The same for small text and headings.
    pub tight: f32,
}

impl Look {
    /// The look for a paper and a language.
    pub fn new(paper: Paper, language: &str) -> Self {
        let (page_width, page_height) = paper.size();
        let side = if paper == Paper::A4 { 64.0 } else { 68.0 };
        let (zoom, leading, tight) = match language.split('-').next().unwrap_or_default() {
            "ar" | "fa" | "ur" => (1.08, 1.72, 1.55),
            "zh" => (1.0, 1.7, 1.45),
            _ => (1.0, 1.52, 1.34),
        };
        Look {
            page_width,
            page_height,
            left: side,
            width: page_width - 2.0 * side,
            top: 86.0,
            bottom: page_height - 76.0,
            text: 10.2 * zoom,
            zoom,
            leading,
            tight,
        }
    }

    /// Right edge of the column.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    /// Height of the column.
    pub fn height(&self) -> f32 {
        self.bottom - self.top
    }
}
