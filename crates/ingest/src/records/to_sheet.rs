//! Records as a sheet: the names of the columns in the first row, then the rows. For files that fit into memory.

use super::{Dictionary, Records};
use crate::fault::{Findings, whole_sheet};
use crate::{Cell, IngestFault, IngestFinding, Limits, Sheet};
use bearings_fault::Severity;

/// Takes all rows into a sheet without a name.
pub(crate) fn to_sheet(
    records: &mut dyn Records,
    file: &str,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Sheet, IngestFault> {
    let names = records.dictionary().variables.iter().map(|variable| Cell::Text(variable.name.clone()));
    let mut sheet = Sheet { rows: vec![names.collect()], ..Sheet::default() };
    let (mut cells, mut texts) = (0, 0);
    let mut row = Vec::new();
    while records.next(&mut row).map_err(|fault| fault.of(file))? {
        cells += row.len() as u64 + 1;
        if cells > limits.cells {
            return Err(IngestFault::TooManyCells { file: file.into(), sheet: String::new(), limit: limits.cells });
        }
        texts += row.iter().map(|cell| if let Cell::Text(text) = cell { text.len() as u64 } else { 0 }).sum::<u64>();
        if texts > limits.unpacked_bytes {
            return Err(IngestFault::UnpacksTooLarge { file: file.into(), limit: limits.unpacked_bytes >> 20 });
        }
        let filled = row.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last + 1);
        sheet.rows.push(row[..filled].to_vec());
    }
    let dictionary = records.dictionary().clone();
    tell_losses(&dictionary, findings);
    sheet.dictionary = Some(dictionary);
    Ok(sheet)
}

/// Doubts that a dictionary gives by itself: a guessed encoding, and what is not kept.
pub(crate) fn tell_losses(dictionary: &Dictionary, findings: &mut Findings) {
    if dictionary.encoding_guessed {
        let what = IngestFinding::EncodingGuessed { encoding: dictionary.encoding.clone() };
        findings.add(&what, Severity::Note, whole_sheet(""));
    }
    for kind in &dictionary.not_kept {
        findings.add(&IngestFinding::NotKept { what: kind.clone() }, Severity::Note, whole_sheet(""));
    }
}
