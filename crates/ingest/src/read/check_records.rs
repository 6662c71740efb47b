//! Checks of records as they are counted: impossible ages, rounded ages, records that stand twice. No record is kept.

use crate::fault::{Findings, place};
use crate::{Cell, IngestFinding};
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_indicators::quality::{Digits, MyersVariant, WHIPPLE_AGES, myers_index, whipple_index};
use bearings_model::AgeBand;
use rustc_hash::FxHashSet;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The name of the whole file among its provinces, as the sentence knows it.
const WHOLE: &str = "whole";
/// Nobody is older.
const OLDEST: u8 = 120;
/// Whipple's index from which the United Nations call ages approximate, on its classic scale.
const HEAPED: f64 = 110.0;
/// Of more equal records than one in so many a file without names of its records is made by itself.
const ONE_IN: u64 = 50;

/// Whether a text is a number that is no age, save where a code of the recipe says what it means.
pub(super) fn is_impossible_age(text: &str, codes: &BTreeMap<String, String>) -> bool {
    let number = text.trim().parse::<f64>().ok().filter(|_| !codes.contains_key(text));
    number.is_some_and(|age| !(0.0..=f64::from(OLDEST)).contains(&age))
}

/// Records by single age, for the whole file and for each province.
#[derive(Default)]
pub(super) struct AgesSaid(BTreeMap<String, Vec<f64>>);

impl AgesSaid {
    /// Notes the age of a record; what is a group already says nothing about rounding.
    pub(super) fn add(&mut self, age: Option<AgeBand>, province: Option<&String>) {
        let Some(AgeBand::Band { lower, upper: Some(upper) }) = age else { return };
        if lower != upper || lower > OLDEST {
            return;
        }
        let whole = std::iter::once(WHOLE).chain(province.map(String::as_str));
        for name in whole {
            let ages = self.0.entry(name.to_owned()).or_insert_with(|| vec![0.0; usize::from(OLDEST) + 1]);
            ages[usize::from(lower)] += 1.0;
        }
    }

    /// Tells the province, or the whole, whose ages are rounded most; how many are is its count.
    pub(super) fn tell(&self, sheet: &str, findings: &mut Findings) {
        let rounded = self.0.iter().filter_map(|(province, ages)| Some((rounding(ages)?, province, ages)));
        let mut rounded: Vec<(f64, &String, &Vec<f64>)> = rounded.collect();
        rounded.sort_by(|a, b| b.0.total_cmp(&a.0));
        let Some((whipple, province, ages)) = rounded.first() else { return };
        let myers = |variant| myers_index(ages, 10..=89, variant).map_or(0.0, |found| found.index);
        let what = IngestFinding::RecordAgesHeaped {
            province: (*province).clone(),
            whipple: *whipple,
            myers: myers(MyersVariant::Original),
            pasex: myers(MyersVariant::Pasex),
        };
        findings.add_many(&what, Severity::Question, crate::fault::whole_sheet(sheet), rounded.len() as u64);
    }
}

/// Whipple's index on its classic scale, where it is high and that is no chance.
fn rounding(ages: &[f64]) -> Option<f64> {
    let whipple = whipple_index(ages, Digits::ZeroAndFive, WHIPPLE_AGES).ok()?;
    let records: f64 = ages[whipple.compared_with.clone()].iter().sum();
    // By chance alone the index of n records varies by 2/√n; three times that is no chance.
    (whipple.classic() >= HEAPED && whipple.index - 1.0 >= 6.0 / records.sqrt()).then(|| whipple.classic())
}

/// Records that were met, by a hash of all their cells: of millions of records there is no room for more. Two different
/// ones among ten millions have the same hash about once in half a million files.
#[derive(Default)]
pub(super) struct Met {
    hashes: FxHashSet<u64>,
    records: u64,
    again: Vec<usize>,
}

impl Met {
    /// Notes the record in a row of the file, from 0; answers whether one before it is equal in every cell.
    pub(super) fn again(&mut self, cells: &[Cell], row: usize) -> bool {
        self.records += 1;
        let mut hasher = DefaultHasher::new();
        for cell in cells {
            match cell {
                Cell::Number(number) => number.to_bits().hash(&mut hasher),
                other => other.text().hash(&mut hasher),
            }
        }
        let is_again = !self.hashes.insert(hasher.finish());
        if is_again {
            self.again.push(row);
        }
        is_again
    }

    /// Tells the records that stand twice. Where many are equal, nothing names them, and equal ones are different persons.
    pub(super) fn tell(&self, sheet: &str, findings: &mut Findings) {
        let records = self.again.len() as u64;
        if records == 0 || records * ONE_IN > self.records {
            return;
        }
        let what = IngestFinding::RecordsRepeated { records };
        let mut places = self.again.iter().map(|row| Place { column: 0, ..place(sheet, *row, 0) });
        let Some(first) = places.next() else { return };
        let mut finding = Finding::at(what.code(), Severity::Question, what.details(), first);
        places.for_each(|at| finding.again(at));
        findings.extend(vec![finding]);
    }
}
