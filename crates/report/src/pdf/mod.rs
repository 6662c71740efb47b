//! Pages as a PDF: drawn with `printpdf`, completed (tags, outline, links, metadata, identity) over `lopdf`.

mod bookmarks;
mod complete;
mod font_resources;
mod links;
mod paint_pdf;
mod structure;
mod text_ops;
mod xmp;

pub(crate) use paint_pdf::can_be_painted;
pub use paint_pdf::paint_pdf;
