//! Tables: heads repeated on every page, rows kept whole, mirrored in right-to-left documents.

use super::TEXT_WIDTH;
use super::column_widths::column_widths;
use super::paragraph::{Setting, styled, write_paragraph, write_properties, write_text};
use super::xml::Xml;
use crate::document::{Cell, KeyFigure, Table};
use crate::table_grid::{PlacedCell, TableGrid};

/// Caption, table and notes.
pub(super) fn write_table(xml: &mut Xml, table: &Table, setting: Setting) {
    styled(xml, &table.caption, "Caption", setting);
    let grid = TableGrid::of(table);
    let widths = column_widths(&grid, TEXT_WIDTH, 20.0);
    open_table(xml, "BearingsTable", &table.caption, &widths, setting);
    for row in 0..grid.rows {
        write_row(xml, &grid, row, &widths, setting);
    }
    xml.close("w:tbl");
    for note in &table.notes {
        write_paragraph(xml, note, "TableNote", setting);
    }
    // Word joins tables that touch; the room below is a paragraph of its own.
    xml.open("w:p", &[]);
    write_properties(xml, "TableEnd", setting, setting.right_to_left);
    xml.close("w:p");
}

/// Key figures as rows of number and words.
pub(super) fn write_key_figures(xml: &mut Xml, figures: &[KeyFigure], setting: Setting) {
    let widths = [TEXT_WIDTH * 3 / 10, TEXT_WIDTH - TEXT_WIDTH * 3 / 10];
    open_table(xml, "KeyFigures", "", &widths, setting);
    for figure in figures {
        xml.open("w:tr", &[]);
        xml.open("w:trPr", &[]);
        xml.empty("w:cantSplit", &[]);
        xml.close("w:trPr");
        open_cell(xml, widths[0], 1, None);
        styled(xml, &figure.value, "KeyFigure", setting);
        xml.close("w:tc");
        open_cell(xml, widths[1], 1, None);
        styled(xml, &figure.label, "KeyFigureLabel", setting);
        // A cell must hold a paragraph even when there are no words.
        let source = if figure.source.is_empty() && figure.label.is_empty() { " " } else { &figure.source };
        styled(xml, source, "KeyFigureSource", setting);
        xml.close("w:tc");
        xml.close("w:tr");
    }
    xml.close("w:tbl");
    xml.open("w:p", &[]);
    write_properties(xml, "TableEnd", setting, setting.right_to_left);
    xml.close("w:p");
}

fn open_table(xml: &mut Xml, style: &str, caption: &str, widths: &[u32], setting: Setting) {
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.empty("w:tblStyle", &[("w:val", style)]);
    if setting.right_to_left {
        xml.empty("w:bidiVisual", &[]);
    }
    xml.empty("w:tblW", &[("w:w", &TEXT_WIDTH.to_string()), ("w:type", "dxa")]);
    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
    xml.empty("w:tblLook", &[("w:val", "0620"), ("w:firstRow", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")]);
    if !caption.is_empty() {
        xml.empty("w:tblCaption", &[("w:val", caption)]);
    }
    xml.close("w:tblPr");
    xml.open("w:tblGrid", &[]);
    for width in widths {
        xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
    }
    xml.close("w:tblGrid");
}

fn write_row(xml: &mut Xml, grid: &TableGrid, row: usize, widths: &[u32], setting: Setting) {
    let head = row < grid.head_rows;
    xml.open("w:tr", &[]);
    xml.open("w:trPr", &[]);
    xml.empty("w:cantSplit", &[]);
    if head {
        xml.empty("w:tblHeader", &[]);
    }
    xml.close("w:trPr");
    let mut column = 0;
    while column < grid.columns {
        match grid.at(row, column) {
            Some(placed) => {
                write_cell(xml, grid, placed, row, widths, setting);
                column = placed.column + placed.columns;
            }
            None => {
                open_cell(xml, widths[column], 1, None);
                write_words(xml, &Cell::default(), head, false, setting);
                xml.close("w:tc");
                column += 1;
            }
        }
    }
    xml.close("w:tr");
}

/// A cell, or below the first row of a cell that spans several the continuation of it.
fn write_cell(xml: &mut Xml, grid: &TableGrid, placed: &PlacedCell, row: usize, widths: &[u32], setting: Setting) {
    let head = row < grid.head_rows;
    let width = widths[placed.column..placed.column + placed.columns].iter().sum();
    let merge = match (placed.rows > 1, placed.row == row) {
        (false, _) => None,
        (true, true) => Some("restart"),
        (true, false) => Some("continue"),
    };
    open_cell(xml, width, placed.columns, merge);
    if placed.row == row {
        write_words(xml, placed.cell, head, grid.is_numeric(placed), setting);
    } else {
        write_words(xml, &Cell::default(), head, false, setting);
    }
    xml.close("w:tc");
}

fn open_cell(xml: &mut Xml, width: u32, columns: usize, merge: Option<&str>) {
    xml.open("w:tc", &[]);
    xml.open("w:tcPr", &[]);
    xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    if columns > 1 {
        xml.empty("w:gridSpan", &[("w:val", &columns.to_string())]);
    }
    if let Some(merge) = merge {
        xml.empty("w:vMerge", &[("w:val", merge)]);
    }
    xml.empty("w:vAlign", &[("w:val", "bottom")]);
    xml.close("w:tcPr");
}

fn write_words(xml: &mut Xml, cell: &Cell, head: bool, numeric: bool, setting: Setting) {
    let style = match (head, numeric, cell.header) {
        (true, true, _) => "TableHeadNumber",
        (true, false, _) => "TableHead",
        (false, true, _) => "TableNumber",
        (false, false, true) => "TableRowHead",
        (false, false, false) => "TableText",
    };
    xml.open("w:p", &[]);
    write_properties(xml, style, setting, setting.right_to_left);
    if !cell.text.is_empty() {
        write_text(xml, &cell.text, "", setting);
    }
    xml.close("w:p");
}
