//! What the header of a column says about every value below it.

use super::locate_table::Located;
use super::other_calendar::read_period;
use crate::fault::{Findings, place};
use crate::recipe::{Brackets, Set, ValuesPart, code_in};
use crate::{AreaMatch, AreaTable, IngestFinding};
use bearings_fault::Severity;
use bearings_model::{AgeBand, Sex};
use std::collections::BTreeMap;

/// A column to read: where it stands, its lowest header, and what part and header together say.
pub(super) struct ValueColumn {
    pub(super) column: usize,
    pub(super) header: String,
    pub(super) set: Set,
    pub(super) brackets: Option<Brackets>,
}

/// The columns whose headers could be read; the others are findings.
pub(super) fn value_columns(table: &Located<'_>, areas: &AreaTable, findings: &mut Findings) -> Vec<ValueColumn> {
    let mut columns = Vec::new();
    for (column, headers, part) in table.values.iter().filter(|(_, _, part)| !part.skip) {
        let header = headers.last().cloned().unwrap_or_default();
        match say(part, &header, areas) {
            Ok(set) => columns.push(ValueColumn { column: *column, header, set, brackets: part.brackets }),
            Err(what) => {
                let place = place(&table.sheet.name, table.header_rows.1, *column);
                match what {
                    IngestFinding::PartOfYear { .. } => findings.gather(&what, Severity::Question, place, None),
                    _ => findings.add(&what, Severity::Question, place),
                }
            }
        }
    }
    columns
}

/// The part's values with what its pattern takes out of the header.
fn say(part: &ValuesPart, header: &str, areas: &AreaTable) -> Result<Set, IngestFinding> {
    let mut set = part.set.clone();
    let odd = |text: &str| IngestFinding::CodeUnknown { text: text.to_owned(), header: header.to_owned() };
    for (name, text) in part.pattern.iter().filter_map(|pattern| pattern.take(header)).flatten() {
        match name {
            "period" => set.period = Some(read_period(text, part.years, header)?),
            "age" => set.age = Some(age(text, &part.codes).ok_or_else(|| odd(text))?),
            "sex" => set.sex = Some(sex(text, &part.codes).ok_or_else(|| odd(text))?),
            _ => {
                let area = match areas.resolve(part.by, text) {
                    AreaMatch::Area(area) => area,
                    AreaMatch::Aggregate => return Err(IngestFinding::AggregateLeftOut { area: text.to_owned() }),
                    AreaMatch::Unknown => return Err(IngestFinding::AreaUnknown { area: text.to_owned() }),
                };
                if name == "area" { set.area = Some(area) } else { set.counterpart = Some(area) }
            }
        }
    }
    Ok(set)
}

/// A sex by the recipe's codes, else by ours.
pub(super) fn sex(text: &str, codes: &BTreeMap<String, String>) -> Option<Sex> {
    code_in(codes, text).map_or(text, String::as_str).parse().ok()
}

/// An age band by the recipe's codes, else as people write it.
pub(super) fn age(text: &str, codes: &BTreeMap<String, String>) -> Option<AgeBand> {
    AgeBand::read(code_in(codes, text).map_or(text, String::as_str)).ok()
}
