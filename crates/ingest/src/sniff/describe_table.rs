//! What a table is like: its header rows, its columns, the signs and units in it, its title.

use super::blocks::Block;
use super::describe_column::{Signs, describe_columns};
use super::header_rows::head;
use super::stacked::begins_a_table;
use super::{ColumnKind, ColumnSeen, Layout, TableSeen};
use crate::Sheet;
use crate::headers::header_levels;
use crate::unit_hint::unit_hints;
use crate::write_table::on_one_line;
use std::collections::HashSet;

/// The columns of a kind, from 0.
pub(super) fn columns_of(table: &TableSeen, kind: ColumnKind) -> impl Iterator<Item = usize> + '_ {
    table.columns.iter().filter(move |column| column.kind == kind).map(|column| column.column as usize - 1)
}

/// Describes the columns of a table anew, after its rows changed.
pub(super) fn describe_again(sheet: &Sheet, table: &mut TableSeen) {
    let rows = (table.first_row as usize - 1, table.last_row as usize - 1);
    let passed: HashSet<usize> = table.passed_over.iter().map(|row| *row as usize - 1).collect();
    let before = std::mem::take(&mut table.columns).into_iter();
    let columns = before.map(|column| (column.column as usize - 1, column.headers)).collect();
    let described = describe_columns(sheet, columns, rows, &passed);
    table.signs = signs(&described);
    table.columns = described.into_iter().map(|(column, _)| column).collect();
}

/// Describes a block whose first rows are its header. `above` are the lines over it, which it takes; they are notes of
/// the table before as well. `None` when nothing but a header is there.
pub(super) fn describe(
    sheet: &Sheet,
    block: Block,
    above: &mut Vec<String>,
    before: Option<&mut TableSeen>,
) -> Option<TableSeen> {
    let head = head(sheet, block);
    let mut start = block.first + head.rows;
    let below_header = head.hashtags.or(head.numbers).filter(|row| *row == start);
    start += usize::from(below_header.is_some());
    let passed_over: Vec<u32> = below_header.map(|row| row as u32 + 1).into_iter().collect();
    if start > block.last && block.first < block.last {
        return None;
    }
    // What stands between two tables is the notes of the first as much as the title of the second.
    if let Some(before) = before {
        before.notes.clone_from(above);
    }
    let above = std::mem::take(above);
    let title = title(&above, &sheet.name);
    let header_rows = (block.first..block.first + head.rows).map(|row| row as u32 + 1).collect();
    let hashtags = head.hashtags.map(|row| row as u32 + 1);
    let (first_row, last_row) = (start as u32 + 1, block.last as u32 + 1);
    let mut table = TableSeen {
        title,
        above,
        header_rows,
        hashtags,
        first_row,
        last_row,
        passed_over,
        layout: Layout::List,
        columns: Vec::new(),
        signs: Vec::new(),
        units: Vec::new(),
        notes: Vec::new(),
        form: String::new(),
        parent: None,
    };
    describe_rows(sheet, block.columns(), &HashSet::new(), &mut table);
    Some(table)
}

/// Describes the columns of a table, and what follows from them, by its header rows and its rows of data.
pub(super) fn describe_rows(
    sheet: &Sheet,
    columns: std::ops::RangeInclusive<usize>,
    passed: &HashSet<usize>,
    table: &mut TableSeen,
) {
    let header = table.header_rows.first().zip(table.header_rows.last());
    let levels = header.map(|(first, last)| header_levels(sheet, *first as usize - 1, *last as usize - 1));
    let levels = levels.unwrap_or_default();
    let rows = (table.first_row as usize - 1, table.last_row as usize - 1);
    let headers = |column: usize| levels.get(column).cloned().unwrap_or_default();
    let columns = columns.map(|column| (column, headers(column))).collect();
    let described = describe_columns(sheet, columns, rows, passed);
    table.signs = signs(&described);
    let mut columns: Vec<ColumnSeen> = described.into_iter().map(|(column, _)| column).collect();
    let nothing = |column: &ColumnSeen| column.kind == ColumnKind::Empty && column.headers.is_empty();
    while columns.last().is_some_and(nothing) {
        columns.pop();
    }
    let texts = columns.iter().flat_map(|column| column.headers.iter().map(String::as_str));
    table.units = unit_hints(std::iter::once(table.title.as_str()).chain(texts));
    table.layout = layout(&columns, sheet, rows);
    table.columns = columns;
}

/// The line that names the sheet, else one that begins like *Table 3*, else the longest that is no address, licence or
/// citation.
fn title(above: &[String], sheet: &str) -> String {
    let plain = |line: &&String| {
        let line = line.to_lowercase();
        !["©", "http", "citation", "workbook:", "copyright"].iter().any(|word| line.contains(word))
    };
    let named = above.iter().find(|line| !sheet.is_empty() && line.to_lowercase().starts_with(&sheet.to_lowercase()));
    let numbered = || above.iter().find(|line| begins_a_table(line));
    let longest = || above.iter().filter(plain).max_by_key(|line| line.chars().count());
    named.or_else(numbered).or_else(longest).map(|line| on_one_line(line)).unwrap_or_default()
}

fn layout(columns: &[ColumnSeen], sheet: &Sheet, rows: (usize, usize)) -> Layout {
    let values: Vec<&ColumnSeen> = columns.iter().filter(|column| column.kind == ColumnKind::Number).collect();
    let lowest = |column: &&ColumnSeen| column.headers.last().cloned();
    if values.len() > 2 && values.iter().filter(|column| column.period.is_some()).count() * 2 > values.len() {
        return Layout::Series;
    }
    let across: Vec<String> = values.iter().filter_map(lowest).collect();
    if across.len() <= 4 {
        return Layout::List;
    }
    let text = columns.iter().find(|column| column.kind == ColumnKind::Text);
    let down: HashSet<_> = text.map_or_else(HashSet::new, |column| {
        (rows.0..=rows.1).map(|row| sheet.cell(row, column.column as usize - 1).text().into_owned()).collect()
    });
    let both = across.iter().filter(|header| down.contains(*header)).count();
    if both * 2 > across.len() { Layout::Matrix } else { Layout::List }
}

/// Signs in columns of numbers, the most frequent first.
fn signs(described: &[(ColumnSeen, Signs)]) -> Vec<(String, u64)> {
    let mut counts = Signs::new();
    for (_, signs) in described.iter().filter(|(column, _)| column.kind == ColumnKind::Number) {
        for (sign, count) in signs {
            *counts.entry(sign.clone()).or_default() += count;
        }
    }
    let mut signs: Vec<_> = counts.into_iter().collect();
    signs.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    signs
}
