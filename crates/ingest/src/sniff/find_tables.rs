//! Finds the tables on a sheet: blocks, their header rows, their data, and the lines above and below.

use super::blocks::{Block, blocks};
use super::describe_column::is_value;
use super::describe_table::{columns_of, describe, describe_again};
use super::{ColumnKind, TableSeen};
use crate::Sheet;
use std::collections::BTreeMap;

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

impl Growing {
    /// Takes the rows up to `last` in.
    fn extend(&mut self, last: usize) {
        self.seen.last_row = last as u32 + 1;
        self.block.last = last;
        self.grown = true;
    }
}

/// The tables from top to bottom and then from left to right, and the lines of text that belong to none of them.
pub(super) fn find_tables(sheet: &Sheet) -> (Vec<TableSeen>, Vec<String>) {
    let mut tables: Vec<Growing> = Vec::new();
    let mut waiting: Vec<String> = Vec::new();
    let mut loose_head: Option<Block> = None;
    for block in blocks(sheet) {
        let goes_on = |before: &&mut Growing| before.block.left == block.left && continues(sheet, before, block);
        if block.first == block.last
            && block.filled(sheet, block.first) >= LEAST
            && let Some(before) = tables.last_mut().filter(goes_on)
        {
            before.extend(block.last);
            continue;
        }
        let Some(body) = table_part(sheet, block) else {
            // One wide row followed by a blank one may be the head of what comes next.
            let lone = block.first == block.last && block.filled(sheet, block.first) >= LEAST;
            if let Some(head) = loose_head.replace(block) {
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
            before.extend(body.last);
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
        && let Some(only) = one_column(sheet).or_else(|| header_alone(sheet))
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
        let before = (table.seen.last_row, table.seen.passed_over.len());
        let mut notes = take_notes_from_the_end(sheet, table.block, &mut table.seen);
        table.seen.passed_over.extend(repeated_heads(sheet, table.block, &table.seen));
        table.seen.passed_over.sort_unstable();
        notes.append(&mut table.seen.notes);
        table.seen.notes = notes;
        let is_changed = before != (table.seen.last_row, table.seen.passed_over.len());
        if is_changed && table.seen.last_row >= table.seen.first_row {
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
        filled[*index] < LEAST
            || filled[*index] <= 3 && filled[*index] * 2 <= usual && is_remark(sheet, block, row)
            || is_comment(sheet, block, row)
            || is_split_prose(sheet, block, row)
    };
    let top = (0..filled.len()).find(|index| !is_line(index))?;
    let is_note = |index: &usize| {
        let row = block.first + index;
        (filled[*index] < LEAST || is_split_prose(sheet, block, row)) && reads_like_a_note(sheet, block, row)
    };
    let bottom = (top..filled.len()).rev().find(|index| !is_note(index))?;
    (bottom + 1 - top >= LEAST).then_some(Block { first: block.first + top, last: block.first + bottom, ..block })
}

/// A few cells at the left, such as *Source* and its name, over a row that also begins at the left. The upper row of a
/// header of several rows has gaps, merged cells, or a row below that leaves its first cell blank.
fn is_remark(sheet: &Sheet, block: Block, row: usize) -> bool {
    let filled = block.filled(sheet, row);
    let together = block.columns().take(filled).all(|column| !sheet.cell(row, column).is_blank());
    let merged = sheet.merges.iter().any(|merge| merge.first_row == row);
    let below = row < block.last && !sheet.cell(row + 1, block.left).is_blank();
    together && !merged && below
}

/// A sentence that the delimiter of the table cut: its parts begin with the space behind a comma, and those of most
/// rows around it do not.
fn is_split_prose(sheet: &Sheet, block: Block, row: usize) -> bool {
    let spaced = |row: usize| {
        let mut parts = block.columns().skip(1).map(|column| sheet.cell(row, column));
        parts.any(|cell| matches!(cell, crate::Cell::Text(text) if text.starts_with(' ')))
    };
    let others = (row + 1..=block.last.min(row + 5)).chain(row.saturating_sub(5).max(block.first)..row);
    let others: Vec<usize> = others.collect();
    let alike = others.iter().filter(|other| spaced(**other)).count();
    spaced(row) && others.len() >= LEAST && alike * 3 <= others.len()
}

/// A remark and no name: it begins at the left with a word such as *Source*, a star or a bracket, is a sentence, or is
/// longer than a name. A short word alone is a row whose other cells are missing.
fn reads_like_a_note(sheet: &Sheet, block: Block, row: usize) -> bool {
    const LONGEST_NAME: usize = 40;
    const OPENINGS: [&str; 15] = [
        "source",
        "note",
        "fuente",
        "nota",
        "fonte",
        "quelle",
        "источник",
        "примечание",
        "المصدر",
        "ملاحظة",
        "来源",
        "注",
        "n.b",
        "http",
        "©",
    ];
    if sheet.cell(row, block.left).is_blank() {
        return false;
    }
    let text = block.line(sheet, row).trim().to_lowercase();
    OPENINGS.iter().any(|word| text.starts_with(word))
        || text.starts_with(['*', '†', '(', '[', '¹', '²', '³'])
        || text.ends_with('.')
        || text.contains(": ")
        || text.chars().count() > LONGEST_NAME
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

/// All filled cells of a text when they stand in one column, at least two of them. On a sheet of a workbook such lines
/// are a cover or a letter.
fn one_column(sheet: &Sheet) -> Option<Block> {
    if !sheet.name.is_empty() {
        return None;
    }
    let column = sheet.rows.iter().find_map(|row| row.iter().position(|cell| !cell.is_blank()))?;
    let alone = sheet.rows.iter().all(|row| row.iter().enumerate().all(|(at, cell)| at == column || cell.is_blank()));
    let first = (0..sheet.rows.len()).find(|row| !sheet.is_blank_row(*row))?;
    let last = (first..sheet.rows.len()).rev().find(|row| !sheet.is_blank_row(*row))?;
    (alone && last > first).then_some(Block { first, last, left: column, right: column })
}

/// The only filled row of a text, when it reads like a header: a table whose rows have not come yet.
fn header_alone(sheet: &Sheet) -> Option<Block> {
    let mut filled = (0..sheet.rows.len()).filter(|row| !sheet.is_blank_row(*row));
    let (row, None) = (filled.next()?, filled.next()) else { return None };
    let block = Block { first: row, last: row, left: 0, right: sheet.rows[row].len() - 1 };
    let words = block.columns().all(|column| !is_value(sheet.cell(row, column)));
    (sheet.name.is_empty() && words && block.filled(sheet, row) >= LEAST).then_some(block)
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
        let value = |column: &usize| is_value(sheet.cell(row, *column)) && !sheet.cell(row, *column).is_blank();
        let is_note = filled <= 2
            && filled < numeric.len() + 1
            && !numeric.iter().any(value)
            && reads_like_a_note(sheet, block, row);
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
