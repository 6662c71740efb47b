//! From a document to pages: text is set, cut into pieces that may not be torn, and the pieces fill pages.
//!
//! Deliberately not here: fonts (`typeset`), painters (`pdf`, `preview`).

mod column_widths;
mod fill_pages;
mod head_and_foot;
mod lay_out;
mod look;
mod piece;
mod set_block;
mod set_contents;
mod set_cover;
mod set_figure;
mod set_key_figures;
mod set_paragraph;
mod set_section;
mod set_table;
mod setter;
mod span_rows;

pub use lay_out::lay_out;
