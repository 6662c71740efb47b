//! From the document model to files: PDF and its preview, DOCX, HTML, XLSX, SDMX-CSV.
//!
//! Deliberately not here: what a profile says (that is `profile`), SQL, the clock, folders.

mod clean_picture;
mod document;
mod docx;
mod fault;
mod html;
mod image_kind;
mod layout;
pub mod pages;
mod pdf;
mod pictures;
mod plain_text;
mod preview;
mod sdmx_csv;
mod table_csv;
mod table_grid;
mod xlsx;

pub use clean_picture::clean_picture;
pub use document::{
    Block, Cell, Cover, Document, Figure, KeyFigure, Labels, Paragraph, Section, Span, Table, head_numeric,
};
pub use docx::paint_docx;
pub use fault::ReportFault;
pub use html::{html_style_sheet, paint_html, paint_html_body};
pub use layout::lay_out;
pub use pages::{Pages, Paper, Setting};
pub use pdf::paint_pdf;
pub use pictures::PicturePainter;
pub use preview::paint_preview;
pub use sdmx_csv::sdmx_csv;
pub use table_csv::table_csv;
pub use xlsx::paint_xlsx;
