//! Counts the records of a file of any size as they pass: no more than a few stretches of them are in memory at once.

use super::check_sums::check_values;
use super::locate_table::{Located, locate_table};
use super::read_rows::Context;
use super::tally::Tally;
use super::{Pace, Progress, Reading};
use crate::fault::Findings;
use crate::read_ahead::{Stopped, read_ahead};
use crate::recipe::{Recipe, TallyPart};
use crate::records::{Records, RecordsFault};
use crate::{AreaTable, Cell, IngestFault, Sheet, Workbook};
use bearings_model::Observation;
use std::sync::atomic::AtomicU64;

/// Records that are counted at once.
const STRETCH: usize = 4096;

type Rows = Vec<Vec<Cell>>;

/// Where the records of a recipe stand.
#[derive(Clone, Copy, Debug)]
pub struct PassingTable {
    /// The sheet, or kind of record, from 0.
    pub sheet: usize,
    /// Rows up to the last of the header.
    pub header_rows: usize,
}

/// Records that pass, and about how many they are.
pub struct Passing {
    /// Gives the rows below the header; blank rows of a text too, so that rows keep their numbers.
    pub records: Box<dyn Records>,
    /// For the progress; may be wrong.
    pub expected: u64,
}

/// Whether a recipe does nothing but count the records of one table, so that a file of any size may be read with it.
pub fn only_counts(recipe: &Recipe) -> bool {
    let one = matches!(recipe.tables.as_slice(), [table] if table.tally.is_some());
    one && recipe.notes.is_empty() && recipe.classifications.is_empty()
}

/// Counts records by a recipe that [`only_counts`]. `head` is the file with its first rows, by which the table is found
/// and then opened; the place of every table names the sum of the file's bytes that stands in it.
///
/// # Errors
/// As for [`read_workbook`](super::read_workbook), and when the records cannot be read to their end.
pub fn count_passing<E: From<IngestFault>>(
    head: &Workbook,
    recipe: &Recipe,
    areas: &AreaTable,
    open: impl FnOnce(PassingTable) -> Result<Passing, E>,
    progress: Progress<'_>,
) -> Result<Reading, E> {
    let mut findings = Findings::default();
    let (table, part) = table_of(head, recipe, &mut findings)?;
    let sheet = head.sheets.iter().position(|sheet| std::ptr::eq(sheet, table.sheet)).unwrap_or_default();
    let header_rows = table.header_rows.1 + 1;
    let Passing { records, expected } = open(PassingTable { sheet, header_rows })?;
    let pace = Pace { done: AtomicU64::new(0), total: expected, progress };
    let release = &recipe.release;
    let context = Context { table: &table, recipe, release, areas, file: &head.sha256, rows_before: 0 };
    let mut tally = Tally::new(&context, part)?;
    let (mut records, mut before) = (records, 0);
    let stretch = || table.sheet.rows[..header_rows].to_vec();
    let fill = |stretch: &mut Rows| fill(&mut *records, stretch, header_rows);
    read_ahead([stretch(), stretch(), stretch()], fill, |stretch| {
        let sheet = Sheet { name: table.sheet.name.clone(), rows: std::mem::take(stretch), ..Sheet::default() };
        let counted = tally.count(&sheet, before, &pace, &mut findings);
        before += sheet.rows.len() - header_rows;
        *stretch = sheet.rows;
        counted
    })
    .map_err(|stopped| match stopped {
        Stopped::Reading(fault) => fault.of(&head.file_name),
        Stopped::Taking(fault) => fault,
    })?;
    findings.extend(records.doubts());
    let mut observations: Vec<Observation> = Vec::new();
    let read = tally.close(&mut observations, &mut findings);
    if observations.is_empty() {
        return Err(super::nothing_read(&findings, head, recipe, read.rows_read == 0).into());
    }
    check_values(&mut observations, &recipe.checks, &mut findings);
    Ok(Reading {
        release: release.clone(),
        file_name: head.file_name.clone(),
        sha256: head.sha256.clone(),
        recipe: recipe.id.clone(),
        observations,
        memberships: Vec::new(),
        findings: findings.into_vec(),
        tables: vec![read],
    })
}

fn table_of<'a>(
    head: &'a Workbook,
    recipe: &'a Recipe,
    findings: &mut Findings,
) -> Result<(Located<'a>, &'a TallyPart), IngestFault> {
    let (file, texts) = (head.file_name.clone(), "none".to_owned());
    let nothing = || IngestFault::NothingRead { file: file.clone(), recipe: recipe.id.clone(), texts: texts.clone() };
    let part = recipe.tables.first().ok_or_else(nothing)?;
    let tally = part.tally.as_ref().ok_or_else(nothing)?;
    Ok((locate_table(head, part, recipe, findings)?, tally))
}

/// Fills a stretch below its header, reusing the rows that stand there; `false` when the records have ended.
fn fill(records: &mut dyn Records, stretch: &mut Rows, top: usize) -> Result<bool, RecordsFault> {
    for row in top..top + STRETCH {
        if stretch.len() == row {
            stretch.push(Vec::new());
        }
        if !records.next(&mut stretch[row])? {
            stretch.truncate(row);
            return Ok(false);
        }
    }
    Ok(true)
}
