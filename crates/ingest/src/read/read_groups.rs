//! Reads tables in which marks say to which groups an area belongs.

use super::match_sheet::sheets_named;
use crate::fault::{Findings, place};
use crate::recipe::{ClassificationPart, Texts};
use crate::{AreaMatch, AreaTable, IngestFinding, Recipe, Sheet, Workbook};
use bearings_fault::Severity;
use bearings_model::AreaCode;
use serde::Serialize;

/// One area in one group.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub struct Membership {
    /// The group.
    pub group: AreaCode,
    /// Its member.
    pub member: AreaCode,
}

/// All memberships, group by group in the order of the recipe's names, without repeats.
pub(super) fn read_groups(
    book: &Workbook,
    recipe: &Recipe,
    areas: &AreaTable,
    findings: &mut Findings,
) -> Vec<Membership> {
    let mut memberships = Vec::new();
    for part in &recipe.classifications {
        for sheet in sheets_named(book, part.sheet.as_ref()) {
            read_sheet(sheet, part, areas, &mut memberships, findings);
        }
    }
    memberships.sort();
    memberships.dedup();
    memberships
}

fn read_sheet(
    sheet: &Sheet,
    part: &ClassificationPart,
    areas: &AreaTable,
    memberships: &mut Vec<Membership>,
    findings: &mut Findings,
) {
    let find = |row: usize, texts: &Texts| sheet.rows[row].iter().position(|cell| texts.has(&cell.text()));
    let header = (0..sheet.rows.len()).find_map(|row| Some((row, find(row, &part.header)?)));
    let Some((header_row, area_column)) = header else { return };
    let mut columns = Vec::new();
    for (text, group) in &part.groups {
        match find(header_row, &Texts::One(text.clone())) {
            Some(column) => columns.push((column, group)),
            None => {
                let what = IngestFinding::MembershipOdd { group: text.clone() };
                findings.add(&what, Severity::Question, place(&sheet.name, header_row, area_column));
            }
        }
    }
    for row in header_row + 1..sheet.rows.len() {
        let text = sheet.cell(row, area_column).text();
        if text.is_empty() || columns.iter().all(|(column, _)| sheet.cell(row, *column).is_blank()) {
            continue;
        }
        let AreaMatch::Area(member) = areas.resolve(part.by, &text) else {
            let what = IngestFinding::AreaUnknown { area: text.into_owned() };
            findings.add(&what, Severity::Question, place(&sheet.name, row, area_column));
            continue;
        };
        for (_, group) in columns.iter().filter(|(column, _)| !sheet.cell(row, *column).is_blank()) {
            memberships.push(Membership { group: (*group).clone(), member: member.clone() });
        }
    }
}
