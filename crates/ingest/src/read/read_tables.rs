//! Reads the tables of a recipe, those of different sheets at the same time.

use super::read_rows::{Context, read_rows};
use super::tally::tally;
use super::{Pace, TableRead};
use crate::IngestFault;
use crate::fault::Findings;
use bearings_model::Observation;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What one table gave, with its place in the recipe.
type Read = (usize, TableRead, Vec<Observation>);

/// Reads every table, in the order given; the observations and findings come in that order whatever is done first.
pub(super) fn read_tables(
    contexts: &[Context<'_>],
    pace: &Pace<'_>,
    observations: &mut Vec<Observation>,
    findings: &mut Findings,
) -> Result<Vec<TableRead>, IngestFault> {
    // Doubts gather by sheet, so the tables of one sheet are read one after the other.
    let mut sheets: Vec<Vec<usize>> = Vec::new();
    for (index, context) in contexts.iter().enumerate() {
        let same = |known: &&mut Vec<usize>| std::ptr::eq(contexts[known[0]].table.sheet, context.table.sheet);
        match sheets.iter_mut().find(same) {
            Some(known) => known.push(index),
            None => sheets.push(vec![index]),
        }
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let sheet = next.fetch_add(1, Ordering::Relaxed);
            let Some(tables) = sheets.get(sheet) else { return Ok(done) };
            done.push((sheet, read_sheet(contexts, tables, pace)?));
        }
    };
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let workers = processors.min(4).min(sheets.len()).max(1);
    let mut done = std::thread::scope(|scope| {
        let others: Vec<_> = (1..workers).map(|_| scope.spawn(work)).collect();
        let mut done = work()?;
        for other in others {
            let broke = |_| IngestFault::ReaderBroke { file: contexts[0].recipe.id.clone() };
            done.extend(other.join().map_err(broke)??);
        }
        Ok::<_, IngestFault>(done)
    })?;
    done.sort_by_key(|(sheet, _)| *sheet);
    let mut read: Vec<Read> = Vec::with_capacity(contexts.len());
    for (_, (tables, doubts)) in done {
        read.extend(tables);
        findings.absorb(doubts);
    }
    read.sort_by_key(|(index, ..)| *index);
    observations.reserve(read.iter().map(|(.., values)| values.len()).sum());
    Ok(read
        .into_iter()
        .map(|(_, table, mut values)| {
            observations.append(&mut values);
            table
        })
        .collect())
}

fn read_sheet(
    contexts: &[Context<'_>],
    tables: &[usize],
    pace: &Pace<'_>,
) -> Result<(Vec<Read>, Findings), IngestFault> {
    let mut findings = Findings::default();
    let mut read = Vec::with_capacity(tables.len());
    for &index in tables {
        let context = &contexts[index];
        let mut observations = Vec::new();
        let table = match &context.table.part.tally {
            Some(part) => tally(context, part, pace, &mut observations, &mut findings)?,
            None => read_rows(context, pace, &mut observations, &mut findings)?,
        };
        read.push((index, table, observations));
    }
    Ok((read, findings))
}
