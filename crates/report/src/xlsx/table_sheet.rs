//! A table on a sheet of its own: caption, head rows that stay in view, numbers, notes.

use super::Looks;
use crate::document::{Paragraph, Table};
use crate::plain_text::plain_text;
use crate::table_grid::{PlacedCell, TableGrid};
use bearings_chart::text_width;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

pub(super) fn write_table(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    let grid = TableGrid::of(table);
    sheet.write_string_with_format(0, 0, plain_text(&table.caption), &looks.strong.clone().unset_text_wrap())?;
    let first = 2;
    let body = first + grid.head_rows as u32;
    for placed in &grid.cells {
        write_cell(sheet, &grid, placed, first, looks)?;
    }
    let widths = set_widths(sheet, &grid)?;
    set_head_heights(sheet, &grid, &widths, first)?;
    if grid.head_rows > 0 {
        sheet.set_repeat_rows(first, body - 1)?;
    }
    sheet.set_freeze_panes(body, 1)?;
    write_notes(sheet, first + grid.rows as u32 + 1, grid.columns, &table.notes, looks)
}

/// Notes below a table, each over the width of the table.
pub(super) fn write_notes(
    sheet: &mut Worksheet,
    mut row: u32,
    columns: usize,
    notes: &[Paragraph],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let last = (columns.clamp(2, 8) - 1) as u16;
    for note in notes {
        let text = plain_text(&note.text());
        sheet.set_row_height(row, height_of(&text, 30.0 + 12.0 * f64::from(last)))?;
        sheet.merge_range(row, 0, row, last, &text, &looks.quiet)?;
        row += 1;
    }
    Ok(())
}

/// Height in points that a wrapped text needs in `width` characters of the default font.
pub(super) fn height_of(text: &str, width: f64) -> f64 {
    let characters = f64::from(text_width(text, 1.0, false)) / 0.56;
    ((characters / width).ceil().max(1.0) * 15.0).min(409.0)
}

fn write_cell(
    sheet: &mut Worksheet,
    grid: &TableGrid,
    placed: &PlacedCell,
    first: u32,
    looks: &Looks,
) -> Result<(), XlsxError> {
    let head = placed.row < grid.head_rows;
    let (row, column) = (first + placed.row as u32, placed.column as u16);
    let cell = placed.cell;
    let text = plain_text(&cell.text);
    let format = match (head, grid.is_numeric(placed)) {
        (true, true) => &looks.head_number,
        (true, false) => &looks.head,
        (false, true) => &looks.sign,
        (false, false) => &looks.text,
    };
    let (last_row, last_column) = (row + placed.rows as u32 - 1, column + placed.columns as u16 - 1);
    if (last_row, last_column) != (row, column) {
        sheet.merge_range(row, column, last_row, last_column, "", format)?;
    }
    match cell.number {
        Some(number) if !head => write_number(sheet, row, column, number, &looks.number(cell.digits)),
        _ => sheet.write_string_with_format(row, column, text, format).map(|_| ()),
    }
}

fn write_number(sheet: &mut Worksheet, row: u32, column: u16, number: f64, format: &Format) -> Result<(), XlsxError> {
    sheet.write_number_with_format(row, column, number, format).map(|_| ())
}

/// Widths from the texts, in characters, at most 46; cells over several columns do not count.
fn set_widths(sheet: &mut Worksheet, grid: &TableGrid) -> Result<Vec<f64>, XlsxError> {
    let mut widths = vec![8.0_f64; grid.columns];
    for placed in grid.cells.iter().filter(|placed| placed.columns == 1) {
        let head = placed.row < grid.head_rows;
        let width = |text: &str| f64::from(text_width(text, 1.0, head)) / 0.56 + 2.0;
        // Heads are wrapped between words, so only their longest word counts.
        let needed = match head {
            true => placed.cell.text.split(' ').map(width).fold(0.0, f64::max),
            false => width(&placed.cell.text),
        };
        widths[placed.column] = widths[placed.column].max(needed.min(46.0));
    }
    for (column, width) in (0..).zip(&widths) {
        sheet.set_column_width(column, *width)?;
    }
    Ok(widths)
}

/// Head rows as high as their wrapped words need, because a row with merged cells does not find its height by itself.
/// A cell over several rows counts for the last of them with what the rows above do not give.
fn set_head_heights(sheet: &mut Worksheet, grid: &TableGrid, widths: &[f64], first: u32) -> Result<(), XlsxError> {
    let mut heights = vec![15.0_f64; grid.head_rows];
    for placed in grid.cells.iter().filter(|placed| placed.row < grid.head_rows) {
        let room: f64 = widths[placed.column..placed.column + placed.columns].iter().sum();
        let above = 15.0 * (placed.rows - 1) as f64;
        let needed = height_of(&placed.cell.text, (room - 2.0) * 0.9) - above;
        let last = placed.row + placed.rows - 1;
        heights[last] = heights[last].max(needed);
    }
    for (row, height) in (first..).zip(heights) {
        sheet.set_row_height(row, height + 2.0)?;
    }
    Ok(())
}
