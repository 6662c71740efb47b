//! A made-up survey in every form, the first part of the census of Popstan, and both broken in many ways.

mod broken;
mod data;
mod databases;
mod dictionaries;

use super::{CsproDictionary, parse_dictionary};
use crate::records::{Dictionary, Records, RecordsFault};
use crate::sheet::Cell;

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/cspro/{}"), name)).expect(name)
}

fn dictionary(name: &str) -> CsproDictionary {
    parse_dictionary(&bytes(name)).expect(name)
}

fn rows(mut records: impl Records) -> Result<(Dictionary, Vec<Vec<Cell>>), RecordsFault> {
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while records.next(&mut row)? {
        rows.push(row.clone());
    }
    Ok((records.dictionary().clone(), rows))
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}
