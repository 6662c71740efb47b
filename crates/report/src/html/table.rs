//! Tables as HTML: real heads with their scope, captions, notes.

use super::block::{IdSource, paint_notes};
use crate::document::{Cell, Table, head_numeric};
use bearings_chart::Scene;
use maud::{Markup, html};

pub(super) fn paint_table(table: &Table, ids: &mut IdSource) -> Markup {
    let id = ids.take(&table.id);
    let caption = format!("{id}-caption");
    html! {
        div.table-block {
            // A wide table scrolls by itself; the region is named and can be reached by keyboard.
            div.scroll role="region" tabindex="0" aria-labelledby=(caption) {
                table id=(id) {
                    caption id=(caption) { (table.caption) }
                    thead { @for (row, numeric) in table.head.iter().zip(head_numeric(table)) { tr {
                        @for (cell, numeric) in row.iter().zip(numeric) { (head_cell(cell, numeric)) }
                    } } }
                    tbody { @for row in &table.body { tr { @for cell in row { (body_cell(cell)) } } } }
                }
            }
            (paint_notes(&table.notes))
        }
    }
}

/// The data of a chart as a table.
pub(super) fn paint_twin(scene: &Scene, caption: &str) -> Markup {
    let (head, rows) = scene.twin.split_first().map_or((&[][..], &[][..]), |(head, rows)| (head.as_slice(), rows));
    html! {
        div.scroll role="region" tabindex="0" aria-label=(caption) {
            table.twin {
                thead { tr { @for (index, text) in head.iter().enumerate() {
                    th scope="col" class=[(index > 0).then_some("n")] { (text) }
                } } }
                tbody { @for row in rows { tr { @for (index, text) in row.iter().enumerate() {
                    @if index == 0 { th scope="row" { (text) } } @else { td.n { (text) } }
                } } } }
            }
        }
    }
}

fn head_cell(cell: &Cell, numeric: bool) -> Markup {
    let scope = if cell.column_span > 1 { "colgroup" } else { "col" };
    html! {
        th scope=(scope) colspan=[span(cell.column_span)] rowspan=[span(cell.row_span)]
            class=[class(numeric)] { (cell.text) }
    }
}

fn body_cell(cell: &Cell) -> Markup {
    let scope = if cell.row_span > 1 { "rowgroup" } else { "row" };
    let token = Some(cell.token.as_str()).filter(|token| !token.is_empty());
    html! {
        @if cell.header {
            th scope=(scope) colspan=[span(cell.column_span)] rowspan=[span(cell.row_span)]
                class=[class(cell.numeric)] { (cell.text) }
        } @else {
            td colspan=[span(cell.column_span)] rowspan=[span(cell.row_span)]
                class=[class(cell.numeric)] data-token=[token] { (cell.text) }
        }
    }
}

fn span(count: u8) -> Option<u8> {
    Some(count).filter(|count| *count > 1)
}

fn class(numeric: bool) -> Option<&'static str> {
    numeric.then_some("n")
}
