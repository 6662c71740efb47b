//! Categories that would be joined: the first of them would be kept as if it were the total.

use super::MappedTable;
use super::propose::Proposal;
use crate::{AppFault, Refusal};
use bearings_fault::{Code, Finding};
use bearings_ingest::{ColumnRole, Concept, Mapping, Recipe, Sheet, TableSeen, Texts, is_part_of_above};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The finding of two values for one thing.
const TWINS: Code = Code { prefix: "INGEST", number: 168 };

/// Refuses a mapping by which two values stand for one thing because a column that tells them apart is not read, or
/// because nothing tells columns of values apart, or because texts are one code. Other twins that nothing in the table
/// tells apart are left to the finding.
///
/// # Errors
/// `CategoriesNotRead`, `ColumnsAlike` and `TextsOfOneCode`, with the columns.
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
    if !alike.is_empty() {
        return Err(AppFault::ColumnsAlike { columns: alike.join(" · ") }.into());
    }
    match texts_of_one_code(table, mapping).filter(|_| !mapping.add_up) {
        Some(fault) => Err(fault.into()),
        None => Ok(()),
    }
}

/// Texts of one column that are one code of ours, where rows differ in nothing else that is read: *Not stated* and
/// *Unknown*, or parts of one country.
fn texts_of_one_code(table: &MappedTable, mapping: &Mapping) -> Option<AppFault> {
    let (sheet, seen) = (table.sheet(), &table.seen);
    let keys = keys(mapping);
    mapping.columns.iter().filter(|column| is_key(column.concept)).find_map(|column| {
        let at = column.column as usize - 1;
        let others: Vec<usize> = keys.iter().copied().filter(|key| *key != at).collect();
        let known = table.proposal.columns.iter().find(|known| known.column == column.column)?;
        let proposed =
            |text: &str| known.codes.iter().find(|seen| seen.text == text).and_then(|seen| seen.code.clone());
        let code =
            |text: &str| column.codes.get(text).cloned().or_else(|| proposed(text)).filter(|code| !code.is_empty());
        let groups = rows_alike(sheet, seen, &others);
        groups.values().find_map(|rows| {
            let mut of_code: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for text in rows.iter().map(|row| sheet.cell(*row, at).text().into_owned()) {
                // What is said to be a part of the row above is no second value for it.
                if let Some(code) = code(&text).filter(|_| !is_part_of_above(&text)) {
                    of_code.entry(code).or_default().insert(text);
                }
            }
            let (code, texts) = of_code.into_iter().find(|(_, texts)| texts.len() > 1)?;
            let texts = texts.into_iter().collect::<Vec<_>>().join(" · ");
            Some(AppFault::TextsOfOneCode { column: column.headers.join(" / "), texts, code })
        })
    })
}

/// Whether a column says what a row is about.
pub(super) fn is_key(concept: Concept) -> bool {
    let role = concept.column_role();
    role.is_some_and(|role| !matches!(role, ColumnRole::Skip | ColumnRole::Label | ColumnRole::Notes))
}

/// The columns that do, from 0.
fn keys(mapping: &Mapping) -> Vec<usize> {
    mapping.columns.iter().filter(|column| is_key(column.concept)).map(|column| column.column as usize - 1).collect()
}

/// The rows of data by their texts in the columns.
fn rows_alike(sheet: &Sheet, seen: &TableSeen, columns: &[usize]) -> HashMap<Vec<String>, Vec<usize>> {
    let mut groups: HashMap<Vec<String>, Vec<usize>> = HashMap::new();
    for row in seen.first_row as usize - 1..seen.last_row as usize {
        if sheet.is_blank_row(row) || seen.passed_over.contains(&(row as u32 + 1)) {
            continue;
        }
        let key = columns.iter().map(|column| sheet.cell(row, *column).text().trim().to_owned()).collect();
        groups.entry(key).or_default().push(row);
    }
    groups
}

fn names(proposal: &Proposal, columns: &[u32]) -> String {
    let named = proposal.columns.iter().filter(|column| columns.contains(&column.column));
    named.map(|column| column.headers.join(" / ")).collect::<Vec<_>>().join(" · ")
}

/// Columns that are not read and differ within most groups of rows that are alike in all that is read. Numbers of rows
/// and other names differ too, but none of them stands in a second group.
fn telling_apart(sheet: &Sheet, seen: &TableSeen, mapping: &Mapping) -> Vec<u32> {
    let groups = rows_alike(sheet, seen, &keys(mapping));
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
