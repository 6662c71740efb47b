//! A page as an SVG picture, for the screen.

mod paint_preview;

pub use paint_preview::paint_preview;
