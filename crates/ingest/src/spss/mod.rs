//! SPSS files: system files (`.sav`, `.zsav`) and portable files (`.por`), read row by row.
//!
//! The layouts follow the description of both in the developer's guide of PSPP. Numbers of IBM mainframes and of the VAX
//! are deliberately not here, nor is what SPSS keeps beside the data: attributes, sets of variables, roles.

mod attach_labels;
mod attributes;
mod byte_order;
mod cases;
mod choose_encoding;
mod codes;
mod column;
mod decode_text;
mod describe;
mod format;
mod inflate;
mod lay_out;
mod limits;
mod long_codes;
mod name_variables;
mod open_sav;
mod por;
mod read_dictionary;
mod read_extension;
mod read_header;
mod recognise;
mod source;
#[cfg(test)]
mod tests;

pub(crate) use format::Format;
pub(crate) use open_sav::open_sav;
pub(crate) use por::open_por;
pub(crate) use recognise::{is_por, is_sav};

/// The name of the attribute in which a column keeps what the format has no word for.
pub(crate) const REMARK: &str = "Bearings";
