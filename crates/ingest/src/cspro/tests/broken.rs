//! Bytes changed and cut off, always in the same way.

use super::super::{csdb_dictionary, open_csdb, open_dat, parse_dictionary};
use super::{bytes, dictionary, rows};
use std::io::Cursor;

/// Calls back with the bytes cut off at many places and changed at many places.
fn with_broken(whole: &[u8], step: usize, mut read: impl FnMut(Vec<u8>)) {
    for end in (0..whole.len()).step_by(step * 3) {
        read(whole[..end].to_vec());
    }
    for place in (0..whole.len()).step_by(step) {
        for value in [0, 1, 0x0d, 0x7f, 0x80, 0xff, b'9', b'"'] {
            let mut broken = whole.to_vec();
            broken[place] = value;
            read(broken);
        }
    }
}

#[test]
fn broken_dictionaries_and_data_are_answered() {
    let data = bytes("survey.dat");
    for name in ["survey-7.dcf", "survey-8.dcf"] {
        with_broken(&bytes(name), 13, |broken| {
            let Ok(dictionary) = parse_dictionary(&broken) else { return };
            for record in &dictionary.records {
                if let Ok(records) = open_dat(&dictionary, &record.name, data.as_slice()) {
                    rows(records).expect("lines are never a fault");
                }
            }
        });
    }
    let survey = dictionary("survey-8.dcf");
    with_broken(&data, 1, |broken| {
        if let Ok(records) = open_dat(&survey, "PERSON", broken.as_slice()) {
            rows(records).expect("lines are never a fault");
        }
    });
}

#[test]
fn broken_databases_are_answered() {
    let survey = dictionary("survey-8.dcf");
    for name in ["survey-2.csdb", "survey-3.csdb"] {
        with_broken(&bytes(name), 97, |broken| {
            let _ = csdb_dictionary(Cursor::new(broken.clone())).map(|text| parse_dictionary(&text));
            for record in ["PERSON", "STAY"] {
                let _ = open_csdb(&survey, record, Cursor::new(broken.clone())).map(rows);
            }
        });
    }
}
