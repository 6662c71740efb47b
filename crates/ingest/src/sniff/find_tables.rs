//! Finds the tables on a sheet: blocks, their header rows, their data, and the lines above and below.

use super::blocks::{Block, LEAST, blocks};
use super::body_profile::{BodyProfile, is_number};
use super::describe_column::is_value;
use super::describe_table::{columns_of, describe, describe_again};
use super::header_rows::head;
use super::join_heads::join_heads;
use super::stacked::{cut_at_titles, goes_on, name_another, same_row};
use super::table_part::{is_legend, is_pairs_of_words, reads_like_a_note, table_part};
use super::{ColumnKind, TableSeen};
use crate::Sheet;
use std::collections::HashSet;

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
    let blocks = join_heads(sheet, cut_at_titles(sheet, blocks(sheet)));
    for (place, block) in blocks.iter().copied().enumerate() {
        let lines = |rows: std::ops::RangeInclusive<usize>| rows.map(|row| block.line(sheet, row)).collect::<Vec<_>>();
        // Of a block whose first lines name a part of the table, and whose last lines are notes, one row may be left.
        let mut rows = (block.first..=block.last).filter(|row| block.filled(sheet, *row) >= LEAST);
        let lone = rows.next().filter(|_| rows.next().is_none()).map(|row| Block { first: row, last: row, ..block });
        let goes_on = |before: &&mut Growing| {
            before.block.left == block.left && lone.is_some_and(|lone| continues(sheet, before, lone, &[]))
        };
        if let Some(lone) = lone
            && let Some(before) = tables.last_mut().filter(goes_on)
        {
            before.extend(lone.last);
            waiting.clear();
            waiting.extend(lines(lone.last + 1..=block.last));
            continue;
        }
        let is_of_values = |table: &Growing| columns_of(&table.seen, ColumnKind::Number).next().is_some();
        let explains = tables.last().is_some_and(is_of_values) && is_legend(sheet, block)
            || is_pairs_of_words(sheet, block) && blocks[place + 1..].iter().any(|next| has_values(sheet, *next));
        let Some(body) = table_part(sheet, block).filter(|_| !explains) else {
            waiting.extend(lines(block.first..=block.last));
            continue;
        };
        if body.first > block.first {
            waiting.extend(lines(block.first..=body.first - 1));
        }
        let found = tables.iter().rposition(|before| before.block.left == body.left);
        if let Some(found) = found.filter(|found| continues(sheet, &tables[*found], body, &waiting)) {
            tables[found].extend(body.last);
            // What stands between is inside of the table now.
            if found + 1 == tables.len() {
                waiting.clear();
            }
        } else if tables.len() < MOST_TABLES {
            let before = tables.last_mut().map(|before| &mut before.seen);
            if let Some(seen) = describe(sheet, body, &mut waiting, before) {
                tables.push(Growing { block: body, seen, grown: false });
            }
        }
        waiting.extend(lines(body.last + 1..=block.last));
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

/// Whether the rows of a block hold numbers in a table of three columns or more.
fn has_values(sheet: &Sheet, block: Block) -> bool {
    let is_wide = (block.first..=block.last).any(|row| block.filled(sheet, row) > LEAST);
    is_wide && table_part(sheet, block).is_some_and(|body| !BodyProfile::of(sheet, body).columns().is_empty())
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

/// A block that goes on where a table stopped, after blank rows: no head of its own unless it is the same one, and
/// values where the table has values. The lines between them give it no name of its own.
fn continues(sheet: &Sheet, before: &Growing, body: Block, between: &[String]) -> bool {
    let table = &before.seen;
    let head_again = table.header_rows.iter().any(|row| same_row(sheet, body, *row as usize - 1, body.first));
    let numeric: Vec<usize> = columns_of(table, ColumnKind::Number).collect();
    let own = body.first..body.first + head(sheet, body).rows;
    let has_head = head_again || is_told_apart(sheet, &filled_columns(sheet, body, &numeric), own);
    if has_head && name_another(between, table) {
        return false;
    }
    if head_again {
        return body.first + table.header_rows.len() <= body.last;
    }
    if numeric.is_empty() {
        return continues_words(sheet, before, body, between);
    }
    let is_value = |row: usize, column: &usize| is_value(sheet.cell(row, *column));
    let values = |row: usize| numeric.iter().filter(|column| is_value(row, column)).count();
    let is_word = |row: usize, column: &usize| !sheet.cell(row, *column).is_blank() && !is_value(row, column);
    // A row with a name, values where the table has them, and gaps at most: the total, or those not stated.
    let has_gaps = |row: usize| {
        let is_named = !sheet.cell(row, body.left).is_blank() && !numeric.contains(&body.left);
        is_named && values(row) > 0 && !numeric.iter().any(|column| is_word(row, column))
    };
    let alike = (body.first..=body.last).filter(|row| values(*row) * 2 > numeric.len() || has_gaps(*row)).count();
    let is_last = body.first == body.last && has_gaps(body.first);
    !has_head && alike * 2 > body.last + 1 - body.first || is_last
}

/// The same of a table of words, in which nothing but the columns tells a row from a header.
fn continues_words(sheet: &Sheet, before: &Growing, body: Block, between: &[String]) -> bool {
    let width = |row: usize| before.block.filled(sheet, row);
    let same_width = width(body.first) == width(before.seen.first_row as usize - 1);
    !before.seen.header_rows.is_empty() && between.is_empty() && same_width && body.right == before.block.right
}

/// Those of the columns in which a block holds anything: it may be narrower than the table before.
fn filled_columns(sheet: &Sheet, block: Block, columns: &[usize]) -> Vec<usize> {
    let is_filled = |column: &usize| (block.first..=block.last).any(|row| !sheet.cell(row, *column).is_blank());
    columns.iter().copied().filter(is_filled).collect()
}

/// Whether header rows have words or periods over every column, and not the same twice. A text holds for the blank cells
/// on its right, but where it is in the lowest row.
fn is_told_apart(sheet: &Sheet, columns: &[usize], rows: std::ops::Range<usize>) -> bool {
    let (Some(first), Some(lowest)) = (columns.first(), rows.clone().next_back()) else { return false };
    let over = |row: usize, column: usize| {
        let reach = if row == lowest { column..=column } else { *first..=column };
        reach.rev().map(|column| sheet.cell(row, column)).find(|cell| !cell.is_blank()).map(crate::Cell::text)
    };
    let mut seen = HashSet::new();
    columns.iter().all(|column| {
        let texts: Vec<_> = rows.clone().filter_map(|row| over(row, *column)).collect();
        !texts.is_empty() && !rows.clone().any(|row| is_number(sheet.cell(row, *column))) && seen.insert(texts)
    })
}

/// Rows of data that say the header again, as pages printed one after the other do, with the lines above them that say
/// the title again or that the table goes on.
fn repeated_heads(sheet: &Sheet, block: Block, table: &TableSeen) -> Vec<u32> {
    let mut repeated = Vec::new();
    if table.header_rows.is_empty() {
        return repeated;
    }
    let says_so = |row: usize| goes_on(&block.line(sheet, row), table);
    let mut below_is_head = false;
    for row in (table.first_row as usize - 1..table.last_row as usize).rev() {
        let filled = block.filled(sheet, row);
        let is_head = table.header_rows.iter().any(|head| same_row(sheet, block, *head as usize - 1, row));
        if is_head || below_is_head && filled == 1 && says_so(row) {
            repeated.push(row as u32 + 1);
        }
        below_is_head = is_head || below_is_head && (filled == 0 || filled == 1 && says_so(row));
    }
    repeated
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
