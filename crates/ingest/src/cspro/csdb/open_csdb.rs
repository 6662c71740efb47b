//! Opens a database and gives the rows of one record.

use super::super::describe_record::{column_name, describe_record};
use super::super::dictionary::{CsproDictionary, ItemKind, RecordType};
use super::super::read_line::Line;
use super::super::row_plan::RowPlan;
use super::case_chain::CaseChain;
use super::cases::{is_true, read_cases};
use super::database::Database;
use super::put_field::{SPECIAL_CODES, put_field};
use super::read_fields::{Field, Layout};
use super::walk_table::TableWalk;
use crate::records::{Dictionary, MissingRule, Records, RecordsFault};
use crate::sheet::Cell;
use std::io::{Read, Seek};

/// The rows of one record of a database.
pub struct CsdbRecords<R> {
    dictionary: Dictionary,
    database: Database<R>,
    walk: TableWalk,
    payload: Vec<u8>,
    layout: Layout,
    rows: Rows,
}

/// How a database keeps its cases.
enum Rows {
    /// Since schema 3 each record is a table.
    Tables { chain: CaseChain, level: usize, named: usize, columns: Vec<(Option<usize>, ItemKind)> },
    /// Before, each case is a text of the lines that a data file would have.
    Texts { plan: RowPlan, deleted: usize, text: usize, case: String, at: usize, line: Line },
}

/// The dictionary inside a database, as its makers wrote it; for [`parse_dictionary`](super::super::parse_dictionary).
///
/// # Errors
/// It is no database of CSPro, is encrypted, or is damaged.
pub fn csdb_dictionary<R: Read + Seek>(input: R) -> Result<Vec<u8>, RecordsFault> {
    let mut database = Database::open(input)?;
    let table = database.table("meta").ok_or(RecordsFault::Damaged)?;
    let column = table.column("dictionary").ok_or(RecordsFault::Damaged)?;
    let (mut payload, mut layout) = (Vec::new(), Layout::default());
    let mut walk = TableWalk::new(&database.pages, table.root);
    let mut dictionary = None;
    while walk.next(&mut database.pages, &mut payload)?.is_some() {
        layout.read(&payload)?;
        if let Field::Text(text) = layout.field(&payload, column) {
            dictionary = Some(text.to_vec());
        }
    }
    dictionary.ok_or(RecordsFault::Damaged)
}

/// Opens the rows of the record of this name, without those of deleted cases. Where the dictionary gives `MISSING`,
/// `REFUSED` or `DEFAULT` no code, rows hold these words. Look for [`journal_beside`](super::journal_beside) before.
///
/// # Errors
/// The dictionary has no such record, or the database is not one of this dictionary, or is damaged.
pub fn open_csdb<R: Read + Seek + Send>(
    dictionary: &CsproDictionary,
    record_name: &str,
    input: R,
) -> Result<CsdbRecords<R>, RecordsFault> {
    let record = dictionary.record(record_name).ok_or(RecordsFault::Damaged)?;
    let mut database = Database::open(input)?;
    let cases = read_cases(&mut database)?;
    let mut described = describe_record(dictionary, record);
    described.encoding = "UTF-8".to_owned();
    let losses = [
        ("deleted", !cases.deleted.is_empty()),
        ("partial_save_mode", cases.has_partial),
        ("notes", database.has_rows("notes")?),
    ];
    described.not_kept.extend(losses.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| (*name).to_owned()));
    let (root, rows) = if database.table("level-1").is_some() {
        let numbers = dictionary.items(record).flat_map(|item| vec![item.kind; item.occurrences]);
        for (variable, kind) in described.variables.iter_mut().zip(numbers) {
            if kind != ItemKind::Text {
                let codes = SPECIAL_CODES.map(|code| MissingRule::Code(Cell::Text(code.to_owned())));
                variable.missing.extend(codes);
            }
        }
        let chain = CaseChain::new(&database, dictionary, record.level, cases.deleted)?;
        open_table(&database, dictionary, record, chain)?
    } else {
        open_texts(&database, dictionary, record)?
    };
    let walk = TableWalk::new(&database.pages, root);
    let (payload, layout) = (Vec::new(), Layout::default());
    Ok(CsdbRecords { dictionary: described, database, walk, payload, layout, rows })
}

fn open_table<R: Read + Seek>(
    database: &Database<R>,
    dictionary: &CsproDictionary,
    record: &RecordType,
    chain: CaseChain,
) -> Result<(u32, Rows), RecordsFault> {
    let table = database.table(&record.name.to_lowercase()).ok_or(RecordsFault::Damaged)?;
    let level = table.column(&format!("level-{}-id", record.level + 1)).ok_or(RecordsFault::Damaged)?;
    let named = dictionary.levels.iter().take(record.level + 1).map(Vec::len).sum();
    let mut columns = Vec::new();
    for item in &record.items {
        for number in 0..item.occurrences {
            columns.push((table.column(&column_name(item, number).to_lowercase()), item.kind));
        }
    }
    Ok((table.root, Rows::Tables { chain, level, named, columns }))
}

fn open_texts<R: Read + Seek>(
    database: &Database<R>,
    dictionary: &CsproDictionary,
    record: &RecordType,
) -> Result<(u32, Rows), RecordsFault> {
    let table = database.table("cases").ok_or(RecordsFault::Damaged)?;
    let column = |name| table.column(name).ok_or(RecordsFault::Damaged);
    let (deleted, text) = (column("deleted")?, column("questionnaire")?);
    let plan = RowPlan::new(dictionary, record);
    Ok((table.root, Rows::Texts { plan, deleted, text, case: String::new(), at: 0, line: Line::default() }))
}

impl<R: Read + Seek + Send> Records for CsdbRecords<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        row.resize(self.dictionary.variables.len(), Cell::Empty);
        loop {
            if let Rows::Texts { plan, case, at, line, .. } = &mut self.rows
                && next_line(case, at, line, plan)
            {
                plan.fill(line, row);
                return Ok(true);
            }
            if self.walk.next(&mut self.database.pages, &mut self.payload)?.is_none() {
                return Ok(false);
            }
            self.layout.read(&self.payload)?;
            let field = |number| self.layout.field(&self.payload, number);
            match &mut self.rows {
                Rows::Tables { chain, level, named, columns } => {
                    let Field::Whole(level) = field(*level) else { continue };
                    if !chain.fill(&mut self.database.pages, level, row)? {
                        continue;
                    }
                    for (cell, (column, kind)) in row.iter_mut().skip(*named).zip(columns) {
                        put_field(cell, column.map_or(Field::Null, field), *kind);
                    }
                    return Ok(true);
                }
                Rows::Texts { deleted, text, case, at, .. } => {
                    (*at, *case) = (0, String::new());
                    if let (Field::Text(lines), false) = (field(*text), is_true(field(*deleted))) {
                        *case = String::from_utf8_lossy(lines).into_owned();
                    }
                }
            }
        }
    }
}

/// Takes the next line of a case that is of the record; `false` behind the last.
fn next_line(case: &str, at: &mut usize, line: &mut Line, plan: &RowPlan) -> bool {
    while let Some(rest) = case.get(*at..).filter(|rest| !rest.is_empty()) {
        let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
        *at += (end + 1).min(rest.len());
        if !rest[..end].trim().is_empty() {
            line.set(&rest[..end]);
            if plan.is_own(line) {
                return true;
            }
        }
    }
    false
}
