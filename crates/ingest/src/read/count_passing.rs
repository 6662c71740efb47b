//! Counts the records of a file of any size as they pass: no more than a few stretches of them are in memory at once.

use super::check_sums::check_values;
use super::locate_table::{Located, locate_table};
use super::read_rows::Context;
use super::tally::Tally;
use super::{Pace, Progress, Reading};
use crate::fault::Findings;
use crate::recipe::{Recipe, TallyPart};
use crate::records::{Records, RecordsFault};
use crate::{AreaTable, Cell, IngestFault, Sheet, Workbook};
use bearings_model::Observation;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

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
    let names = |fault: RecordsFault| fault.of(&head.file_name);
    let header = || table.sheet.rows[..header_rows].to_vec();
    pass(records, header, |stretch, rows_before| {
        let sheet = Sheet { name: table.sheet.name.clone(), rows: std::mem::take(stretch), ..Sheet::default() };
        let counted = tally.count(&sheet, rows_before, &pace, &mut findings);
        *stretch = sheet.rows;
        counted
    })
    .map_err(|stopped| match stopped {
        Stopped::Reading(fault) => names(fault),
        Stopped::Counting(fault) => fault,
    })?;
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
    let nothing = || IngestFault::NothingRead { file: head.file_name.clone(), recipe: recipe.id.clone() };
    let part = recipe.tables.first().ok_or_else(nothing)?;
    let tally = part.tally.as_ref().ok_or_else(nothing)?;
    Ok((locate_table(head, part, recipe, findings)?, tally))
}

enum Stopped {
    Reading(RecordsFault),
    Counting(IngestFault),
}

/// Reads on one thread and counts on another. `count` is given stretches that begin with the header, and how many rows
/// passed before.
fn pass(
    mut records: Box<dyn Records>,
    header: impl Fn() -> Rows,
    mut count: impl FnMut(&mut Rows, usize) -> Result<(), IngestFault>,
) -> Result<(), Stopped> {
    let top = header().len();
    let (full, filled): (SyncSender<Result<Rows, RecordsFault>>, Receiver<_>) = sync_channel(2);
    let (used, free): (Sender<Rows>, Receiver<Rows>) = channel();
    // Three stretches are in use: one is filled, one waits, one is counted.
    for _ in 0..3 {
        let _ = used.send(header());
    }
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // Either end of the channel is gone when the counting has stopped.
            while let Ok(mut stretch) = free.recv() {
                let more = fill(&mut *records, &mut stretch, top);
                let ends = !matches!(more, Ok(true));
                if full.send(more.map(|_| stretch)).is_err() || ends {
                    return;
                }
            }
        });
        // Goes with this closure, however it ends: the reader may wait for room that nobody gives back any more.
        let used = used;
        let mut before = 0;
        for stretch in filled {
            let mut stretch = stretch.map_err(Stopped::Reading)?;
            count(&mut stretch, before).map_err(Stopped::Counting)?;
            before += stretch.len() - top;
            let _ = used.send(stretch);
        }
        Ok(())
    })
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Dictionary;
    use std::sync::Arc;
    use std::sync::atomic::Ordering;

    /// Rows without end, each of one number; how many were given is known outside.
    struct Endless(Dictionary, Arc<AtomicU64>);

    impl Records for Endless {
        fn dictionary(&self) -> &Dictionary {
            &self.0
        }

        fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
            row.clear();
            row.push(Cell::Number(self.1.fetch_add(1, Ordering::SeqCst) as f64));
            Ok(true)
        }
    }

    #[test]
    fn rows_come_once_and_in_order_until_the_counting_stops() {
        let header = || vec![vec![Cell::Text("n".into())]];
        let (given, mut expected) = (Arc::new(AtomicU64::new(0)), 0.0);
        let records = Box::new(Endless(Dictionary::default(), given.clone()));
        let stopped = pass(records, header, |stretch, before| {
            assert_eq!(stretch[0], header()[0]);
            assert_eq!(before as f64, expected);
            for row in &stretch[1..] {
                assert_eq!(row[..], [Cell::Number(expected)]);
                expected += 1.0;
            }
            // The reader fills the two other stretches and then waits for one that comes back.
            while given.load(Ordering::SeqCst) < (before + 3 * STRETCH) as u64 {
                std::thread::yield_now();
            }
            if expected < 3.0 * STRETCH as f64 { Ok(()) } else { Err(IngestFault::Cancelled {}) }
        });
        assert!(matches!(stopped, Err(Stopped::Counting(IngestFault::Cancelled {}))));
        assert_eq!(expected, 3.0 * STRETCH as f64);
    }
}
