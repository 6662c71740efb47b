//! From a file and a recipe to observations, each traced to its cell.

mod arrival;
mod check_multiplier;
mod check_records;
mod check_sums;
mod choose_by_texts;
mod count_passing;
mod data_rows;
mod date_order;
mod fill_down;
mod join_observation;
mod locate_table;
mod mark_rows;
mod marked_number;
mod match_sheet;
mod migration;
mod moment;
mod other_calendar;
mod parse_number;
mod read_groups;
mod read_notes;
mod read_rows;
mod read_tables;
mod records_to_keep;
mod settle_rows;
mod take_values;
mod tally;
mod unlisted;
mod value_column;

pub use choose_by_texts::choose_by_texts;
pub use count_passing::{Passing, PassingTable, count_passing, only_counts};
pub(crate) use join_observation::lay_over;
pub(crate) use mark_rows::{header_above, last_row_by, mark_rows};
pub(crate) use marked_number::apart_from_mark;
pub(crate) use moment::{are_days_of_reference, year_of_day};
pub use other_calendar::YearsIn;
pub(crate) use other_calendar::reads_as_year;
pub(crate) use parse_number::parse_number;
pub use read_groups::Membership;
pub use records_to_keep::{RecordsToKeep, records_to_keep};

use crate::fault::{Findings, whole_sheet};
use crate::{AreaTable, IngestFault, IngestFinding, Limits, Recipe, Workbook};
use bearings_fault::{Finding, Severity};
use bearings_model::{Observation, Release};
use locate_table::{Located, locate_table};
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};

/// Told how many rows of how many were read, by several threads; answers `false` to stop.
pub type Progress<'a> = &'a (dyn Fn(u64, u64) -> bool + Sync);

/// What a file gave.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The source and edition, with the notes found in the file.
    pub release: Release,
    /// The file's name, without folders.
    pub file_name: String,
    /// SHA-256 of the file, as in the place of every observation.
    pub sha256: String,
    /// The id of the recipe.
    pub recipe: String,
    /// The values, table by table, row by row, column by column. A series and period may come twice.
    pub observations: Vec<Observation>,
    /// Which areas belong to which groups, where the file says so.
    pub memberships: Vec<Membership>,
    /// Doubts, gravest first.
    pub findings: Vec<Finding>,
    /// The tables that were read, in the recipe's order.
    pub tables: Vec<TableRead>,
}

/// What one table gave. Rows count from 1.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TableRead {
    /// Its id in the recipe.
    pub id: String,
    /// The sheet it stood on.
    pub sheet: String,
    /// First and last header row.
    pub header_rows: (u32, u32),
    /// First and last row with observations; zeros when there are none.
    pub rows: (u32, u32),
    /// Rows that gave observations.
    pub rows_read: u64,
    /// Rows that only head others.
    pub headings: u64,
    /// Rows that the recipe leaves out.
    pub left_out: u64,
    /// Observations with a value.
    pub values: u64,
    /// Observations whose value is a sign.
    pub missing: u64,
}

/// Reads bytes with a recipe. Nothing is returned when the file cannot be opened, when it does not have the tables and
/// columns that the recipe needs, when it gives no observation, or when `progress` says to stop.
pub fn read(
    bytes: &[u8],
    file_name: &str,
    recipe: &Recipe,
    areas: &AreaTable,
    progress: Progress<'_>,
) -> Result<Reading, IngestFault> {
    let book = crate::open(bytes, file_name, &Limits::default())?;
    read_workbook(&book, recipe, areas, progress)
}

/// Everything in a file that no longer fits a recipe, as findings; empty when the file can be read with it.
pub fn misfits(book: &Workbook, recipe: &Recipe) -> Vec<IngestFault> {
    let mut findings = Findings::default();
    recipe.tables.iter().filter_map(|table| locate_table(book, table, recipe, &mut findings).err()).collect()
}

/// Reads a file that is already open; otherwise like [`read`].
pub fn read_workbook(
    book: &Workbook,
    recipe: &Recipe,
    areas: &AreaTable,
    progress: Progress<'_>,
) -> Result<Reading, IngestFault> {
    let mut findings = Findings::default();
    findings.extend(book.findings.clone());
    let mut located = Vec::new();
    for table in &recipe.tables {
        match locate_table(book, table, recipe, &mut findings) {
            Ok(found) => located.push(found),
            Err(_) if table.optional => {}
            Err(fault) => return Err(fault),
        }
    }
    report_unread_sheets(book, recipe, &located, &mut findings);
    let mut release = recipe.release.clone();
    release.notes.extend(read_notes::read_notes(book, recipe));
    let total: u64 = located.iter().map(|table| table.sheet.rows.len() as u64).sum();
    let pace = Pace { done: AtomicU64::new(0), total, progress };
    let mut observations = Vec::new();
    let context =
        |table| read_rows::Context { table, recipe, release: &release, areas, file: &book.sha256, rows_before: 0 };
    let contexts: Vec<_> = located.iter().map(context).collect();
    let tables = read_tables::read_tables(&contexts, &pace, &mut observations, &mut findings)?;
    let memberships = read_groups::read_groups(book, recipe, areas, &mut findings);
    if observations.is_empty() && memberships.is_empty() {
        let no_row = tables.iter().all(|table| table.rows_read == 0);
        return Err(nothing_read(&findings, book, recipe, no_row));
    }
    check_sums::check_values(&mut observations, &recipe.checks, &mut findings);
    Ok(Reading {
        release,
        file_name: book.file_name.clone(),
        sha256: book.sha256.clone(),
        recipe: recipe.id.clone(),
        observations,
        memberships,
        findings: findings.into_vec(),
        tables,
    })
}

/// Why a file gave nothing; `no_row` when not one row of it was understood.
fn nothing_read(findings: &Findings, book: &Workbook, recipe: &Recipe, no_row: bool) -> IngestFault {
    let calendar = other_calendar::why_nothing(findings, &book.file_name).filter(|_| no_row);
    let texts = findings.texts();
    let texts = if texts.is_empty() { "none".to_owned() } else { texts.join(" · ") };
    let nothing = || IngestFault::NothingRead { file: book.file_name.clone(), recipe: recipe.id.clone(), texts };
    calendar.unwrap_or_else(nothing)
}

/// Progress over all tables, told every few rows.
pub(crate) struct Pace<'a> {
    done: AtomicU64,
    total: u64,
    progress: Progress<'a>,
}

impl Pace<'_> {
    const EVERY: u64 = 64;

    /// One more row.
    pub(crate) fn step(&self) -> Result<(), IngestFault> {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        let told = done.is_multiple_of(Self::EVERY) || done == self.total;
        if told && !(self.progress)(done, self.total) { Err(IngestFault::Cancelled {}) } else { Ok(()) }
    }
}

fn report_unread_sheets(book: &Workbook, recipe: &Recipe, located: &[Located<'_>], findings: &mut Findings) {
    let other =
        recipe.notes.iter().map(|part| &part.sheet).chain(recipe.classifications.iter().map(|part| &part.sheet));
    let other: Vec<_> = other.flatten().chain(&recipe.ignore_sheets).collect();
    for sheet in book.sheets.iter().filter(|sheet| !sheet.rows.is_empty()) {
        let read = located.iter().any(|table| std::ptr::eq(table.sheet, sheet));
        if !read && !other.iter().any(|pattern| pattern.fits(&sheet.name)) {
            let what = IngestFinding::SheetNotRead { sheet: sheet.name.clone() };
            findings.add(&what, Severity::Note, whole_sheet(&sheet.name));
        }
    }
}
