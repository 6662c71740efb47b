//! The database form of CSPro data (`.csdb`): a SQLite file with the dictionary inside, read page by page.
//!
//! After the file format that SQLite publishes and the tables that CSPro makes. Only tables are walked; indexes, SQL and
//! write-ahead logs are deliberately not here.

mod case_chain;
mod cases;
mod database;
mod find_row;
mod journal_beside;
mod open_csdb;
mod page;
mod pages;
mod parse_columns;
mod put_field;
mod read_fields;
mod read_payload;
mod varint;
mod walk_table;

pub use journal_beside::journal_beside;
pub use open_csdb::{csdb_dictionary, open_csdb};
