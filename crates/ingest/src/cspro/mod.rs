//! CSPro: a dictionary (`.dcf`) and the data that it describes, as lines of fixed columns (`.dat`) or as a database
//! (`.csdb`), with records of several kinds.
//!
//! After files of the U.S. Census Bureau and what its published programs read. Deliberately not here: encrypted data
//! (`.csdbe`), the files of notes and of the state of cases beside `.dat`, and pictures and sounds inside `.csdb`.

mod build_dictionary;
mod csdb;
mod describe_record;
mod dictionary;
mod find_pair;
mod languages;
mod open_dat;
mod parse_dictionary;
mod place_items;
mod put_value;
mod read_ini;
mod read_line;
mod read_lines;
mod read_values;
mod row_plan;
mod written;

#[cfg(test)]
mod tests;

pub(crate) use find_pair::{CsproPair, find_pair, pair_of_bytes};

use csdb::{csdb_dictionary, journal_beside, open_csdb};
use dictionary::CsproDictionary;
use open_dat::open_dat;
use parse_dictionary::parse_dictionary;
