//! CSV with a description of its columns beside it: a Data Package of version 2 whose one resource has a Table Schema.
//!
//! What the schema has no word for stands under `bearings:`; the page of formats lists those properties. Deliberately
//! not here: resources that are not CSV or lie elsewhere than beside their description.

mod csv_plan;
mod find_descriptor;
mod open_described;
mod read_schema;
mod write_schema;

pub(crate) use csv_plan::{CsvPlan, Package, write_at_once};
pub use find_descriptor::is_own_description;
pub(crate) use open_described::{open_described, open_described_bytes, open_if_described};
