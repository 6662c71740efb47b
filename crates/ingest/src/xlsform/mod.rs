//! Exports of ODK and Kobo, explained by the form they were asked with (an XLSForm workbook) that lies beside them.
//!
//! After the XLSForm standard (xlsform.org) and the exports of ODK Central and KoboToolbox as they are documented there.
//! Deliberately not here: forms as XML, and anything that is fetched from a server.

mod choose_label;
mod describe_sheet;
mod find_form;
mod form;
mod glance;
mod match_columns;
mod parse_form;
mod recode;
mod system_columns;
#[cfg(test)]
mod tests;

pub use find_form::{describe_by_form, describe_by_forms};

/// What a question is, by its type in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    SelectOne,
    SelectMultiple,
    /// A position: one column, or one for each of its parts.
    Position,
    Other,
}
