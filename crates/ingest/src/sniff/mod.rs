//! What the reader sees without being told: tables, their headers, the kinds of their columns, signs and units.

mod ages_as_dates;
mod axis_row;
mod blocks;
mod body_profile;
mod column_numbers;
mod column_tally;
mod correct_table;
mod describe_column;
mod describe_records;
mod describe_table;
mod find_tables;
mod further_header;
mod header_rows;
mod join_heads;
mod stacked;
mod table_part;
mod told_above;

pub use correct_table::{TableRows, correct_table};
pub use describe_column::{ColumnKind, ColumnSeen};
pub(crate) use stacked::goes_on;

use crate::fault::{Findings, place, whole_sheet};
use crate::unit_hint::UnitHint;
use crate::{FileKind, IngestFinding, ParentKey, Sheet, Workbook};
use bearings_fault::{Finding, Severity};
use serde::Serialize;

/// A whole file as it was seen. Rows and columns count from 1, as a spreadsheet shows them.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sniff {
    /// The file's name, without folders.
    pub file_name: String,
    /// What kind of file it is, by its bytes.
    pub kind: FileKind,
    /// SHA-256 of its bytes.
    pub sha256: String,
    /// Its size in bytes.
    pub bytes: u64,
    /// Every sheet, in the file's order.
    pub sheets: Vec<SheetSeen>,
    /// Doubts.
    pub findings: Vec<Finding>,
}

impl Sniff {
    /// All tables of all sheets.
    pub fn tables(&self) -> impl Iterator<Item = (&SheetSeen, &TableSeen)> {
        self.sheets.iter().flat_map(|sheet| sheet.tables.iter().map(move |table| (sheet, table)))
    }
}

/// One sheet.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SheetSeen {
    /// Its name; empty in a file without sheets.
    pub name: String,
    /// Rows up to the last filled one.
    pub rows: u32,
    /// Columns up to the last filled one.
    pub columns: u32,
    /// Whether its maker hid it.
    pub hidden: bool,
    /// The tables on it, from top to bottom.
    pub tables: Vec<TableSeen>,
    /// Lines of text that belong to no table.
    pub texts: Vec<String>,
}

/// How a table is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Layout {
    /// One thing a row, its properties in columns.
    List,
    /// Periods run to the right.
    Series,
    /// The same kind of thing runs down and to the right, such as origins by destinations.
    Matrix,
}

/// One table.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableSeen {
    /// The line above that most looks like its title; empty when there is none.
    pub title: String,
    /// All lines of text above it.
    pub above: Vec<String>,
    /// Its header rows; empty when the first row is data.
    pub header_rows: Vec<u32>,
    /// The row of hashtags of the Humanitarian Exchange Language, if there is one.
    pub hashtags: Option<u32>,
    /// First row of data.
    pub first_row: u32,
    /// Last row of data.
    pub last_row: u32,
    /// Rows between them that are no data: headers said again, hashtags.
    pub passed_over: Vec<u32>,
    /// How it is laid out.
    pub layout: Layout,
    /// Its columns, from left to right.
    pub columns: Vec<ColumnSeen>,
    /// Signs in place of numbers, with how often each stands.
    pub signs: Vec<(String, u64)>,
    /// Units and multipliers that title and headers name.
    pub units: Vec<UnitHint>,
    /// Lines of text below it.
    pub notes: Vec<String>,
    /// File name of the form that explains it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub form: String,
    /// For a repeated part: the column that names the row it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<ParentKey>,
}

/// Describes a file without a recipe. Never fails: where nothing is recognised, nothing is listed.
pub fn sniff(book: &Workbook) -> Sniff {
    let mut findings = Findings::default();
    findings.extend(book.findings.clone());
    let mut sheets = Vec::new();
    for sheet in &book.sheets {
        let (tables, texts) = match &sheet.dictionary {
            Some(dictionary) => (vec![describe_records::describe_records(sheet, dictionary)], Vec::new()),
            None => find_tables::find_tables(sheet),
        };
        if tables.is_empty() {
            let name = if sheet.name.is_empty() { &book.file_name } else { &sheet.name };
            let what = IngestFinding::NoTable { sheet: name.clone() };
            findings.add(&what, Severity::Note, whole_sheet(&sheet.name));
        }
        for table in &tables {
            report(sheet, table, &mut findings);
        }
        let (rows, columns) = (sheet.rows.len() as u32, sheet.width() as u32);
        sheets.push(SheetSeen { name: sheet.name.clone(), rows, columns, hidden: sheet.hidden, tables, texts });
    }
    Sniff {
        file_name: book.file_name.clone(),
        kind: book.kind,
        sha256: book.sha256.clone(),
        bytes: book.bytes,
        sheets,
        findings: findings.into_vec(),
    }
}

fn report(sheet: &Sheet, table: &TableSeen, findings: &mut Findings) {
    report_rows_without_key(sheet, table, findings);
    report_ages_as_dates(sheet, table, findings);
    let sheet = sheet.name.as_str();
    for (sign, count) in &table.signs {
        let what = IngestFinding::SignFound { sign: sign.clone() };
        findings.add_many(&what, Severity::Note, whole_sheet(sheet), *count);
    }
    for column in &table.columns {
        let place = bearings_fault::Place { sheet: sheet.to_owned(), row: table.first_row, column: column.column };
        if column.headers.is_empty() && !table.header_rows.is_empty() && column.kind != ColumnKind::Empty {
            findings.add(&IngestFinding::HeaderEmpty { sheet: sheet.to_owned() }, Severity::Question, place.clone());
        }
        for (row, text) in &column.odd {
            let header = column.headers.last().cloned().unwrap_or_default();
            let what = IngestFinding::TextAmongNumbers { text: text.clone(), header };
            let place = bearings_fault::Place { row: *row, ..place.clone() };
            findings.gather(&what, Severity::Question, place, Some("header"));
        }
    }
}

fn report_ages_as_dates(sheet: &Sheet, table: &TableSeen, findings: &mut Findings) {
    for column in table.columns.iter().filter(|column| column.kind != ColumnKind::Number) {
        let rows = table.first_row as usize - 1..=(table.last_row as usize).saturating_sub(1);
        for age in ages_as_dates::ages_as_dates(sheet, column.column as usize - 1, rows) {
            let what = IngestFinding::AgesAreDates { date: age.date, band: age.band };
            findings.add(&what, Severity::Question, place(&sheet.name, age.place.0, age.place.1));
        }
    }
}

/// Rows in which nothing stands but numbers and signs, in a table whose other rows say what they are about.
fn report_rows_without_key(sheet: &Sheet, table: &TableSeen, findings: &mut Findings) {
    let is_key = |column: &&ColumnSeen| matches!(column.kind, ColumnKind::Text | ColumnKind::Period);
    let keys: Vec<usize> = table.columns.iter().filter(is_key).map(|column| column.column as usize - 1).collect();
    for row in table.first_row as usize - 1..table.last_row as usize {
        let is_data = !sheet.is_blank_row(row) && table.passed_over.binary_search(&(row as u32 + 1)).is_err();
        if !keys.is_empty() && is_data && keys.iter().all(|key| sheet.cell(row, *key).is_blank()) {
            let what = IngestFinding::RowWithoutName { sheet: sheet.name.clone() };
            findings.add(&what, Severity::Note, place(&sheet.name, row, keys[0]));
        }
    }
}
