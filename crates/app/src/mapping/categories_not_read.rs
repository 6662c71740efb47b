//! Categories that would be joined: the first of them would be kept as if it were the total.

use super::MappedTable;
use super::propose::Proposal;
use crate::{AppFault, Refusal};
use bearings_fault::{Code, Finding};
use bearings_ingest::{ColumnRole, Concept, Mapping, Recipe, Sheet, TableSeen, Texts};
use std::collections::{BTreeSet, HashMap};

/// The finding of two values for one thing.
const TWINS: Code = Code { prefix: "INGEST", number: 168 };

/// Refuses a mapping by which two values stand for one thing because a column that tells them apart is not read, or
/// because nothing tells columns of values apart. Twins that nothing in the table tells apart are left to the finding.
///
/// # Errors
/// `CategoriesNotRead` and `ColumnsAlike`, with the columns.
pub(super) fn refuse_joined(
    table: &MappedTable,
    mapping: &Mapping,
    recipe: &Recipe,
    findings: &[Finding],
) -> Result<(), Refusal> {
    if mapping.tally.is_some() || !findings.iter().any(|finding| finding.code == TWINS) {
        return Ok(());
    }
    let unread = telling_apart(table.sheet(), &table.seen, mapping);
    if !unread.is_empty() {
        return Err(AppFault::CategoriesNotRead { columns: names(&table.proposal, &unread) }.into());
    }
    let alike = alike_columns(recipe);
    if alike.is_empty() { Ok(()) } else { Err(AppFault::ColumnsAlike { columns: alike.join(" · ") }.into()) }
}

fn names(proposal: &Proposal, columns: &[u32]) -> String {
    let named = proposal.columns.iter().filter(|column| columns.contains(&column.column));
    named.map(|column| column.headers.join(" / ")).collect::<Vec<_>>().join(" · ")
}

/// Columns that are not read and differ within most groups of rows that are alike in all that is read. Numbers of rows
/// and other names differ too, but none of them stands in a second group.
fn telling_apart(sheet: &Sheet, seen: &TableSeen, mapping: &Mapping) -> Vec<u32> {
    let read = |concept: Concept| {
        let role = concept.column_role();
        role.is_some_and(|role| !matches!(role, ColumnRole::Skip | ColumnRole::Label | ColumnRole::Notes))
    };
    let keys: Vec<usize> =
        mapping.columns.iter().filter(|column| read(column.concept)).map(|column| column.column as usize - 1).collect();
    let mut groups: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
    for row in seen.first_row as usize - 1..seen.last_row as usize {
        if sheet.is_blank_row(row) || seen.passed_over.contains(&(row as u32 + 1)) {
            continue;
        }
        let key = keys.iter().map(|column| sheet.cell(row, *column).text().trim().to_owned()).collect();
        groups.entry(key).or_default().push(row);
    }
    let alike: Vec<&Vec<usize>> = groups.values().filter(|rows| rows.len() > 1).collect();
    let differs = |column: usize| {
        let texts = |rows: &[usize]| -> BTreeSet<String> {
            rows.iter()
                .map(|row| sheet.cell(*row, column))
                .filter(|cell| !cell.is_blank())
                .map(|cell| cell.text().trim().to_owned())
                .collect()
        };
        let sets: Vec<BTreeSet<String>> = alike.iter().map(|rows| texts(rows)).collect();
        let varying = sets.iter().filter(|texts| texts.len() > 1).count();
        let all: BTreeSet<&String> = sets.iter().flatten().collect();
        let repeated = sets.len() == 1 || all.len() < sets.iter().map(BTreeSet::len).sum();
        varying * 2 > sets.len() && repeated
    };
    let unread = mapping.columns.iter().filter(|column| {
        let role = column.concept.column_role();
        matches!(role, Some(ColumnRole::Skip | ColumnRole::Label)) && column.concept != Concept::Weight
    });
    unread.map(|column| column.column).filter(|column| differs(*column as usize - 1)).collect()
}

/// Headers of columns of values that say the same of all their values.
fn alike_columns(recipe: &Recipe) -> Vec<String> {
    let Some(table) = recipe.tables.first() else { return Vec::new() };
    let plain: Vec<_> = table
        .values
        .iter()
        .filter(|values| !values.skip && values.pattern.as_ref().is_none_or(|pattern| pattern.names().next().is_none()))
        .collect();
    let name = |values: &bearings_ingest::ValuesPart| {
        let upper = match &values.header {
            Some(Texts::One(text)) => Some(text.clone()),
            _ => None,
        };
        let texts = upper.into_iter().chain(values.pattern.as_ref().map(ToString::to_string));
        texts.collect::<Vec<_>>().join(" / ")
    };
    let twin = |at: usize| plain.iter().enumerate().any(|(other, part)| other != at && part.set == plain[at].set);
    (0..plain.len()).filter(|at| twin(*at)).map(|at| name(plain[at])).collect()
}
