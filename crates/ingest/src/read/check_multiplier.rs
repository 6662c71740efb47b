//! Whether a file says thousands or millions where its recipe reads something else, as when an office changed the unit
//! of its table from one year to the next.

use super::join_observation::lay_over;
use super::locate_table::Located;
use super::value_column::ValueColumn;
use crate::fault::{Findings, place};
use crate::unit_hint::{UnitHint, unit_hints};
use crate::{Cell, IngestFinding};
use bearings_fault::Severity;
use bearings_model::Unit;

/// Lines above the header that may speak of its table.
const NEAR: usize = 8;

/// Tells the first column of which the file names another multiplier than the recipe. What the lines above say counts
/// for the columns whose own headers say nothing, where they name one multiplier only.
pub(super) fn check_multiplier(table: &Located<'_>, columns: &[ValueColumn], findings: &mut Findings) {
    let above = multipliers(&texts_above(table));
    for column in columns {
        let mut set = table.part.set.clone();
        lay_over(&mut set, &column.set);
        let is_amount =
            matches!(set.unit, Some(Unit::Persons | Unit::Events | Unit::Permits | Unit::Households | Unit::UsDollars));
        let headers = table.values.iter().find(|(at, ..)| *at == column.column).map(|(_, headers, _)| headers);
        let own = multipliers(headers.map_or(&[], Vec::as_slice));
        let said = if own.is_empty() { &above } else { &own };
        let [(words, multiplier)] = said.as_slice() else { continue };
        let read = set.multiplier.unwrap_or_default();
        if !is_amount || *multiplier == read {
            continue;
        }
        let reads = match read {
            0 => "ones",
            3 => "thousands",
            6 => "millions",
            _ => "other",
        };
        let (words, header) = (words.clone(), column.header.clone());
        let what = IngestFinding::OtherMultiplier { words, header, reads: reads.to_owned() };
        findings.add(&what, Severity::Question, place(&table.sheet.name, table.header_rows.1, column.column));
        return;
    }
}

/// The multipliers that texts name, each once, with its words.
fn multipliers(texts: &[String]) -> Vec<(String, u8)> {
    let mut found: Vec<(String, u8)> = Vec::new();
    for UnitHint { words, multiplier, .. } in unit_hints(texts.iter().map(String::as_str)) {
        if let Some(multiplier) = multiplier
            && !found.iter().any(|(_, known)| *known == multiplier)
        {
            found.push((words, multiplier));
        }
    }
    found
}

/// The texts between the header and the row of numbers before it, the nearest lines only.
fn texts_above(table: &Located<'_>) -> Vec<String> {
    let first = table.header_rows.0;
    let rows = (first.saturating_sub(NEAR)..first).rev();
    let near = rows.take_while(|row| !table.sheet.rows[*row].iter().any(|cell| matches!(cell, Cell::Number(_))));
    let cells = near.flat_map(|row| table.sheet.rows[row].iter().filter(|cell| !cell.is_blank()));
    cells.map(|cell| cell.text().into_owned()).collect()
}
