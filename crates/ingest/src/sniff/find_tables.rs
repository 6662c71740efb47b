//! Finds the tables on a sheet: blocks, their header rows, their data, and the lines above and below.

use super::blocks::{Block, blocks};
use super::describe_column::{describe_column, is_value, sign};
use super::header_rows::head;
use super::unit_hint::unit_hints;
use super::{ColumnKind, ColumnSeen, Layout, TableSeen};
use crate::Sheet;
use crate::headers::header_levels;
use std::collections::{BTreeMap, HashSet};

/// A block is a table when it is at least this wide and long.
const LEAST: usize = 2;
/// Further tables of one sheet are passed over.
const MOST_TABLES: usize = 1000;

/// A table that is being put together from blocks.
struct Growing {
    block: Block,
    seen: TableSeen,
    grown: bool,
}

/// The tables from top to bottom and then from left to right, and the lines of text that belong to none of them.
pub(super) fn find_tables(sheet: &Sheet) -> (Vec<TableSeen>, Vec<String>) {
    let mut tables: Vec<Growing> = Vec::new();
    let mut waiting: Vec<String> = Vec::new();
    let mut loose_head: Option<Block> = None;
    for block in blocks(sheet) {
        let Some(body) = table_part(sheet, block) else {
            // One wide row followed by a blank one may be the head of what comes next.
            let lone = block.first == block.last && block.filled(sheet, block.first) >= LEAST;
            if let Some(head) = loose_head.replace(block).filter(|_| true) {
                waiting.extend((head.first..=head.last).map(|row| head.line(sheet, row)));
            }
            if !lone {
                waiting.extend((block.first..=block.last).map(|row| block.line(sheet, row)));
                loose_head = None;
            }
            continue;
        };
        waiting.extend((block.first..body.first).map(|row| block.line(sheet, row)));
        let head_above = loose_head.take();
        if let Some(before) = tables.iter_mut().rev().find(|before| before.block.left == body.left)
            && continues(sheet, before, body)
        {
            if let Some(head) = head_above {
                waiting.push(head.line(sheet, head.first));
            }
            before.seen.last_row = body.last as u32 + 1;
            before.block.last = body.last;
            before.grown = true;
        } else if tables.len() < MOST_TABLES {
            let body = match head_above {
                Some(head) if belongs(sheet, head, body) => Block { first: head.first, ..body },
                Some(head) => {
                    waiting.push(head.line(sheet, head.first));
                    body
                }
                None => body,
            };
            let before = tables.last_mut().map(|before| &mut before.seen);
            if let Some(seen) = describe(sheet, body, &mut waiting, before) {
                tables.push(Growing { block: body, seen, grown: false });
            }
        }
        waiting.extend((body.last + 1..=block.last).map(|row| block.line(sheet, row)));
    }
    if let Some(head) = loose_head {
        waiting.push(head.line(sheet, head.first));
    }
    finish(sheet, tables, waiting)
}

fn finish(sheet: &Sheet, mut tables: Vec<Growing>, mut waiting: Vec<String>) -> (Vec<TableSeen>, Vec<String>) {
    if tables.is_empty()
        && let Some(only) = one_column(sheet)
    {
        waiting.clear();
        tables.extend(describe(sheet, only, &mut waiting, None).map(|seen| Growing {
            block: only,
            seen,
            grown: false,
        }));
    }
    for table in &mut tables {
        // Described again once, however many blocks were joined.
        if table.grown {
            describe_again(sheet, &mut table.seen);
        }
        let mut notes = take_notes_from_the_end(sheet, table.block, &mut table.seen);
        table.seen.passed_over.extend(repeated_heads(sheet, table.block, &table.seen));
        table.seen.passed_over.sort_unstable();
        notes.append(&mut table.seen.notes);
        table.seen.notes = notes;
        if table.seen.last_row >= table.seen.first_row {
            describe_again(sheet, &mut table.seen);
        }
    }
    let mut seen: Vec<TableSeen> = tables.into_iter().map(|table| table.seen).collect();
    match seen.last_mut() {
        Some(table) => table.notes.append(&mut waiting),
        None => return (seen, waiting),
    }
    (seen, waiting)
}

/// The part of a block that is a table: without lines of one cell at the top and bottom, and without the few cells at
/// the left of its top in which offices write title, source and date.
fn table_part(sheet: &Sheet, block: Block) -> Option<Block> {
    let filled: Vec<usize> = (block.first..=block.last).map(|row| block.filled(sheet, row)).collect();
    let usual = usual_width(&filled);
    let is_line = |index: &usize| {
        let row = block.first + index;
        let few = filled[*index] < LEAST || filled[*index] <= 3 && filled[*index] * 3 < usual;
        few && (filled[*index] < LEAST
            || block.columns().take(filled[*index]).all(|column| !sheet.cell(row, column).is_blank()))
            || is_comment(sheet, block, row)
    };
    let top = (0..filled.len()).find(|index| !is_line(index))?;
    let bottom = (top..filled.len()).rev().find(|index| filled[*index] >= LEAST)?;
    (bottom + 1 - top >= LEAST).then_some(Block { first: block.first + top, last: block.first + bottom, ..block })
}

/// The number of filled cells that most rows have; of equals the larger.
fn usual_width(filled: &[usize]) -> usize {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    for width in filled {
        *counts.entry(*width).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(width, rows)| (*rows, *width)).map_or(0, |(width, _)| width)
}

/// A line that begins with `#` and holds no hashtags, as programs write remarks above a table.
fn is_comment(sheet: &Sheet, block: Block, row: usize) -> bool {
    let first = sheet.cell(row, block.left).text();
    let rest = block.columns().skip(1).any(|column| sheet.cell(row, column).text().starts_with('#'));
    first.strip_prefix('#').is_some_and(|text| text.starts_with([' ', '#', '!']) || text.is_empty()) && !rest
}

/// All filled cells of a sheet when they stand in one column, at least two of them.
fn one_column(sheet: &Sheet) -> Option<Block> {
    let column = sheet.rows.iter().find_map(|row| row.iter().position(|cell| !cell.is_blank()))?;
    let alone = sheet.rows.iter().all(|row| row.iter().enumerate().all(|(at, cell)| at == column || cell.is_blank()));
    let first = (0..sheet.rows.len()).find(|row| !sheet.is_blank_row(*row))?;
    let last = (first..sheet.rows.len()).rev().find(|row| !sheet.is_blank_row(*row))?;
    (alone && last > first).then_some(Block { first, last, left: column, right: column })
}

/// Whether a lone row above a blank one is the head of a table below: as wide, and of words over values.
fn belongs(sheet: &Sheet, head: Block, body: Block) -> bool {
    let texts = head.columns().map(|column| sheet.cell(head.first, column)).filter(|cell| !cell.is_blank());
    let words = texts.clone().all(|cell| !is_value(cell) || bearings_model::Period::read(&cell.text()).is_ok());
    let own = super::header_rows::head(sheet, body).rows;
    own == 0 && words && head.filled(sheet, head.first) == body.filled(sheet, body.first)
}

/// A block that goes on where a table stopped, after blank rows: no head of its own unless it is the same one, and
/// values where the table has values.
fn continues(sheet: &Sheet, before: &Growing, body: Block) -> bool {
    let table = &before.seen;
    let head_again = table.header_rows.iter().any(|row| same_row(sheet, body, *row as usize - 1, body.first));
    let numeric: Vec<usize> = columns_of(table, ColumnKind::Number).collect();
    let from = body.first + usize::from(head_again) * table.header_rows.len();
    if head_again {
        return from <= body.last;
    }
    if numeric.is_empty() {
        let own_head = super::header_rows::head(sheet, body).rows;
        let width = |row: usize| before.block.filled(sheet, row);
        return own_head == 0
            && !table.header_rows.is_empty()
            && width(body.first) == width(table.first_row as usize - 1);
    }
    let same = |row: usize| numeric.iter().filter(|c| is_value(sheet.cell(row, **c))).count() * 2 > numeric.len();
    (from..=body.last).all(same)
}

/// Whether two rows hold the same texts.
fn same_row(sheet: &Sheet, block: Block, one: usize, other: usize) -> bool {
    let mut filled = 0;
    let same = block.columns().all(|column| {
        let (one, other) = (sheet.cell(one, column), sheet.cell(other, column));
        filled += usize::from(!one.is_blank());
        one.is_blank() && other.is_blank() || one.text() == other.text()
    });
    same && filled > 0
}

/// Rows of data that say the header again, as pages printed one after the other do.
fn repeated_heads(sheet: &Sheet, block: Block, table: &TableSeen) -> Vec<u32> {
    let data = table.first_row..=table.last_row;
    let is_head =
        |row: &u32| table.header_rows.iter().any(|head| same_row(sheet, block, *head as usize - 1, *row as usize - 1));
    if table.header_rows.is_empty() { Vec::new() } else { data.filter(is_head).collect() }
}

/// Takes rows from the end of a table that hold no value where the table has values: remarks that fill one or two cells.
fn take_notes_from_the_end(sheet: &Sheet, block: Block, table: &mut TableSeen) -> Vec<String> {
    let numeric: Vec<usize> = columns_of(table, ColumnKind::Number).collect();
    let mut notes = Vec::new();
    while table.last_row > table.first_row && !numeric.is_empty() {
        let row = table.last_row as usize - 1;
        let filled = block.filled(sheet, row);
        let is_note = filled <= 2
            && filled < numeric.len() + 1
            && numeric.iter().all(|column| sheet.cell(row, *column).is_blank() || !is_value(sheet.cell(row, *column)));
        let blank = sheet.is_blank_row(row);
        if !is_note && !blank {
            break;
        }
        if !blank {
            notes.push(block.line(sheet, row));
        }
        table.last_row -= 1;
    }
    notes.reverse();
    notes
}

fn columns_of(table: &TableSeen, kind: ColumnKind) -> impl Iterator<Item = usize> + '_ {
    table.columns.iter().filter(move |column| column.kind == kind).map(|column| column.column as usize - 1)
}

fn describe_again(sheet: &Sheet, table: &mut TableSeen) {
    let rows = (table.first_row as usize - 1, table.last_row as usize - 1);
    let passed: HashSet<usize> = table.passed_over.iter().map(|row| *row as usize - 1).collect();
    for column in &mut table.columns {
        let headers = std::mem::take(&mut column.headers);
        *column = describe_column(sheet, column.column as usize - 1, rows, &passed, headers);
    }
    table.signs = signs(sheet, table);
}

fn describe(sheet: &Sheet, block: Block, above: &mut Vec<String>, before: Option<&mut TableSeen>) -> Option<TableSeen> {
    let head = head(sheet, block);
    let mut start = block.first + head.rows;
    let passed_over: Vec<u32> = match head.hashtags {
        Some(row) if row == start => {
            start += 1;
            vec![row as u32 + 1]
        }
        _ => Vec::new(),
    };
    if start > block.last {
        return None;
    }
    let levels =
        if head.rows > 0 { header_levels(sheet, block.first, block.first + head.rows - 1) } else { Vec::new() };
    let passed = HashSet::new();
    let rows = (start, block.last);
    let mut columns: Vec<ColumnSeen> = block
        .columns()
        .map(|column| describe_column(sheet, column, rows, &passed, levels.get(column).cloned().unwrap_or_default()))
        .collect();
    let nothing = |column: &ColumnSeen| column.kind == ColumnKind::Empty && column.headers.is_empty();
    while columns.last().is_some_and(nothing) {
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
    let layout = layout(&columns, sheet, rows);
    let header_rows = (block.first..block.first + head.rows).map(|row| row as u32 + 1).collect();
    let hashtags = head.hashtags.map(|row| row as u32 + 1);
    let (first_row, last_row) = (start as u32 + 1, block.last as u32 + 1);
    let (signs, notes) = (Vec::new(), Vec::new());
    let mut table = TableSeen {
        title,
        above,
        header_rows,
        hashtags,
        first_row,
        last_row,
        passed_over,
        layout,
        columns,
        signs,
        units,
        notes,
    };
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
