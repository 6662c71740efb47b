//! Finds the tables on a sheet: blocks of rows without a blank row between them, their header rows and their data.

use super::describe_column::{describe_column, sign};
use super::unit_hint::unit_hints;
use super::{ColumnKind, ColumnSeen, Layout, TableSeen};
use crate::headers::header_levels;
use crate::{Cell, Sheet};
use bearings_model::Period;
use std::collections::{BTreeMap, HashSet};

/// A block is a table when it is at least this wide and long.
const LEAST: usize = 2;
/// Further tables of one sheet are passed over.
const MOST_TABLES: usize = 1000;
/// At most so many rows of headers.
const MOST_HEADER_ROWS: usize = 4;

/// The tables from top to bottom, and the lines of text that belong to none of them.
pub(super) fn find_tables(sheet: &Sheet) -> (Vec<TableSeen>, Vec<String>) {
    let mut tables: Vec<TableSeen> = Vec::new();
    let mut waiting: Vec<String> = Vec::new();
    let mut grown = HashSet::new();
    for (first, last) in blocks(sheet) {
        // Lines of one cell at the top of a block are text above its table.
        let wide = (first..=last).find(|row| filled(sheet, *row) >= LEAST);
        let Some(top) = wide.filter(|top| last + 1 - top >= LEAST) else {
            waiting.extend((first..=last).map(|row| line(sheet, row)));
            continue;
        };
        let last_wide = (top..=last).rev().find(|row| filled(sheet, *row) >= LEAST).unwrap_or(last);
        waiting.extend((first..top).map(|row| line(sheet, row)));
        if let Some(table) = tables.last_mut()
            && continues(sheet, table, top, last_wide)
        {
            table.last_row = last_wide as u32 + 1;
            grown.insert(tables.len() - 1);
        } else if tables.len() >= MOST_TABLES {
            continue;
        } else if let Some(table) = describe(sheet, top, last_wide, &mut waiting, tables.last_mut()) {
            tables.push(table);
        }
        waiting.extend((last_wide + 1..=last).map(|row| line(sheet, row)));
    }
    // Described again once, however many blocks were joined.
    for index in grown {
        describe_again(sheet, &mut tables[index]);
    }
    match tables.last_mut() {
        Some(table) => table.notes.append(&mut waiting),
        None => return (tables, waiting),
    }
    (tables, waiting)
}

/// First and last rows of what lies between blank rows.
fn blocks(sheet: &Sheet) -> Vec<(usize, usize)> {
    let mut blocks: Vec<(usize, usize)> = Vec::new();
    for row in (0..sheet.rows.len()).filter(|row| !sheet.is_blank_row(*row)) {
        match blocks.last_mut() {
            Some((_, last)) if *last + 1 == row => *last = row,
            _ => blocks.push((row, row)),
        }
    }
    blocks
}

fn filled(sheet: &Sheet, row: usize) -> usize {
    sheet.rows[row].iter().filter(|cell| !cell.is_blank()).count()
}

fn line(sheet: &Sheet, row: usize) -> String {
    let texts: Vec<_> = sheet.rows[row].iter().filter(|cell| !cell.is_blank()).map(Cell::text).collect();
    texts.join(" ")
}

/// A block that goes on where a table stopped, after blank rows: as wide, with numbers in the same columns.
fn continues(sheet: &Sheet, table: &TableSeen, first: usize, last: usize) -> bool {
    let numeric: Vec<usize> = columns_of(table, ColumnKind::Number).collect();
    let same = |row: usize| numeric.iter().filter(|c| is_value(sheet.cell(row, **c))).count() * 2 > numeric.len();
    !numeric.is_empty() && (first..=last).all(same)
}

fn columns_of(table: &TableSeen, kind: ColumnKind) -> impl Iterator<Item = usize> + '_ {
    table.columns.iter().filter(move |column| column.kind == kind).map(|column| column.column as usize - 1)
}

fn describe_again(sheet: &Sheet, table: &mut TableSeen) {
    let rows = (table.first_row as usize - 1, table.last_row as usize - 1);
    for column in &mut table.columns {
        *column = describe_column(sheet, column.column as usize - 1, rows, std::mem::take(&mut column.headers));
    }
    table.signs = signs(sheet, table);
}

/// A number or a sign in place of one.
fn is_value(cell: &Cell) -> bool {
    cell.number().is_some() || sign(cell).is_some()
}

/// A number that may be a header: a year, an interval, or nothing at all.
fn may_be_header(cell: &Cell) -> bool {
    !is_value(cell) || Period::read(&cell.text()).is_ok()
}

/// How many rows from the top are headers.
fn header_rows(sheet: &Sheet, first: usize, last: usize) -> usize {
    let width = (first..=last).map(|row| sheet.rows[row].len()).max().unwrap_or(0);
    let mut covered: HashSet<usize> = HashSet::new();
    let mut count = 0;
    for row in first..last.min(first + MOST_HEADER_ROWS) {
        let cells = &sheet.rows[row];
        let texts = cells.iter().filter(|cell| matches!(cell, Cell::Text(text) if Period::read(text).is_err())).count();
        let fills: Vec<usize> = (0..cells.len()).filter(|c| !cells[*c].is_blank()).collect();
        let gaps_filled = fills.iter().filter(|column| !covered.contains(column)).count();
        // A further header row fills gaps that the rows above left, and repeats little of what they said.
        let stacks = count == 0 || gaps_filled > 0 && covered.len() * 5 < width * 4;
        let headed = count > 0 || texts * 2 > fills.len() || texts > 0 && fills.len() > texts;
        if !cells.iter().all(may_be_header) || !stacks || !headed {
            break;
        }
        count += 1;
        covered.extend(fills);
    }
    // A table of words only has a header when its first row reads like one.
    let has_values = (first + count..=last).any(|row| sheet.rows[row].iter().any(|cell| cell.number().is_some()));
    if count > 0 && !has_values { usize::from(reads_like_a_header(sheet, first, last)) } else { count }
}

/// Short texts over every column, none of which comes again below.
fn reads_like_a_header(sheet: &Sheet, first: usize, last: usize) -> bool {
    let cells = &sheet.rows[first];
    cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()).all(|(column, cell)| {
        let text = cell.text();
        let below = |row: usize| sheet.cell(row, column).text() == text;
        (2..=60).contains(&text.chars().count()) && !(first + 1..=last).any(below)
    })
}

fn describe(
    sheet: &Sheet,
    first: usize,
    last: usize,
    above: &mut Vec<String>,
    before: Option<&mut TableSeen>,
) -> Option<TableSeen> {
    let count = header_rows(sheet, first, last);
    let start = first + count;
    if start > last {
        return None;
    }
    let levels = if count > 0 { header_levels(sheet, first, start - 1) } else { Vec::new() };
    let width = (first..=last).map(|row| sheet.rows[row].len()).max().unwrap_or(0);
    let mut columns: Vec<ColumnSeen> = (0..width)
        .map(|column| describe_column(sheet, column, (start, last), levels.get(column).cloned().unwrap_or_default()))
        .collect();
    while columns.last().is_some_and(|column| column.kind == ColumnKind::Empty && column.headers.is_empty()) {
        columns.pop();
    }
    // What stands between two tables is the notes of the first as much as the title of the second.
    if let Some(before) = before {
        before.notes.clone_from(above);
    }
    let above = std::mem::take(above);
    let title = title(&above, &sheet.name);
    let headers = columns.iter().flat_map(|column| column.headers.iter().map(String::as_str));
    let units = unit_hints(std::iter::once(title.as_str()).chain(headers));
    let layout = layout(&columns, sheet, (start, last));
    let header_rows = (first..start).map(|row| row as u32 + 1).collect();
    let (first_row, last_row) = (start as u32 + 1, last as u32 + 1);
    let (signs, notes) = (Vec::new(), Vec::new());
    let mut table = TableSeen { title, above, header_rows, first_row, last_row, layout, columns, signs, units, notes };
    table.signs = self::signs(sheet, &table);
    Some(table)
}

/// The line that names the sheet, else the longest that is no address, licence or citation.
fn title(above: &[String], sheet: &str) -> String {
    let plain = |line: &&String| {
        let line = line.to_lowercase();
        !["©", "http", "citation", "workbook:", "copyright"].iter().any(|word| line.contains(word))
    };
    let named = above.iter().find(|line| !sheet.is_empty() && line.to_lowercase().starts_with(&sheet.to_lowercase()));
    let longest = || above.iter().filter(plain).max_by_key(|line| line.chars().count());
    named.or_else(longest).cloned().unwrap_or_default()
}

fn layout(columns: &[ColumnSeen], sheet: &Sheet, rows: (usize, usize)) -> Layout {
    let values: Vec<&ColumnSeen> = columns.iter().filter(|column| column.kind == ColumnKind::Number).collect();
    let lowest = |column: &&ColumnSeen| column.headers.last().cloned();
    if values.len() > 2 && values.iter().filter(|column| column.period.is_some()).count() * 2 > values.len() {
        return Layout::Series;
    }
    let text = columns.iter().find(|column| column.kind == ColumnKind::Text);
    let down: HashSet<_> = text.map_or_else(HashSet::new, |column| {
        (rows.0..=rows.1).map(|row| sheet.cell(row, column.column as usize - 1).text().into_owned()).collect()
    });
    let across: Vec<String> = values.iter().filter_map(lowest).collect();
    let both = across.iter().filter(|header| down.contains(*header)).count();
    if across.len() > 4 && both * 2 > across.len() { Layout::Matrix } else { Layout::List }
}

/// Signs in columns of numbers, the most frequent first.
fn signs(sheet: &Sheet, table: &TableSeen) -> Vec<(String, u64)> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for column in columns_of(table, ColumnKind::Number) {
        for row in table.first_row as usize - 1..table.last_row as usize {
            if let Some(sign) = sign(sheet.cell(row, column)) {
                *counts.entry(sign.to_owned()).or_default() += 1;
            }
        }
    }
    let mut signs: Vec<_> = counts.into_iter().collect();
    signs.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    signs
}
