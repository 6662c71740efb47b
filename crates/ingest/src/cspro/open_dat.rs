//! Opens lines of fixed columns and gives the rows of one record.

use super::describe_record::describe_record;
use super::dictionary::CsproDictionary;
use super::read_line::Line;
use super::read_lines::Lines;
use super::row_plan::RowPlan;
use crate::records::{Dictionary, Records, RecordsFault};
use crate::sheet::Cell;
use std::collections::HashSet;
use std::io::Read;

/// The rows of one record of a data file.
pub struct CsproRecords<R> {
    dictionary: Dictionary,
    lines: Lines<R>,
    line: Line,
    plan: RowPlan,
    /// Kinds of lines that no record has, which are told once each.
    unknown: HashSet<String>,
}

/// Unknown kinds that are told.
const MOST_UNKNOWN: usize = 20;

/// Opens the rows of the record of this name. Lines of other records are passed over, and those of none told by the
/// first of each kind in `not_kept`, which is whole behind the last row; places count signs, not bytes.
///
/// # Errors
/// The dictionary has no such record, the data are UTF-16, or the disk failed.
pub fn open_dat<R: Read + Send>(
    dictionary: &CsproDictionary,
    record_name: &str,
    data: R,
) -> Result<CsproRecords<R>, RecordsFault> {
    let record = dictionary.record(record_name).ok_or(RecordsFault::Damaged)?;
    let lines = Lines::new(data)?;
    let plan = RowPlan::new(dictionary, record);
    let dictionary = Dictionary {
        encoding: lines.encoding().to_owned(),
        encoding_guessed: lines.is_guessed,
        ..describe_record(dictionary, record)
    };
    Ok(CsproRecords { dictionary, lines, line: Line::default(), plan, unknown: HashSet::new() })
}

impl<R: Read + Send> Records for CsproRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        while self.lines.next(&mut self.line)? {
            if self.plan.is_own(&self.line) {
                self.plan.fill(&self.line, row);
                return Ok(true);
            }
            if let Some(kind) = self.plan.unknown_kind(&self.line)
                && self.unknown.len() < MOST_UNKNOWN
                && self.unknown.insert(kind.to_owned())
            {
                self.dictionary.not_kept.push(format!("record type {kind:?} (line {})", self.lines.number));
            }
        }
        self.dictionary.encoding_guessed = self.lines.is_guessed;
        Ok(false)
    }
}
