//! Text to lines of positioned glyphs: fonts come in as bytes, shaped and measured lines go out.
//!
//! Reading order, joining, mirrored brackets and line breaks are the work of `parley`; this crate chooses the
//! fonts, keeps their bytes for whoever embeds them, and says which letters each glyph stands for.
//! Deliberately not here: pages, colours, files, and the fonts of the system, which would differ on every machine.

mod choose_families;
mod fault;
mod font;
mod library;
mod lines;
mod outline;
mod paragraph;
mod shape;

pub use fault::TypesetFault;
pub use font::{Face, FaceId, FontFile};
pub use library::FontLibrary;
pub use lines::{Glyph, GlyphRun, Line, ShapedText};
pub use outline::{Outline, OutlineStep};
pub use paragraph::{Align, ArabicText, Paragraph, Stretch, TextStyle, Voice, Weight, Widths};
