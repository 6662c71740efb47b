//! What a mapping leaves open that the table itself answers, and what only a person can.

use super::code_words::distinct_texts;
use super::{Concept, MappedColumn, Mapping};
use crate::read::parse_number;
use crate::{AreaBy, AreaMatch, AreaTable, IngestFault, Numbers, Sheet, TableSeen};
use bearings_model::AreaCode;

/// The mapping with one column of counterparts and with the row of the country among its provinces as their sum.
/// Records are left as they are: of two counterparts of a person each makes its own tables.
///
/// # Errors
/// `CounterpartsTogether` where two columns say a counterpart of one value.
pub(super) fn settle_mapping(
    sheet: &Sheet,
    table: &TableSeen,
    mapping: &Mapping,
    numbers: Option<&Numbers>,
    areas: &AreaTable,
) -> Result<Mapping, IngestFault> {
    let mut mapping = mapping.clone();
    if mapping.tally.is_some() {
        return Ok(mapping);
    }
    one_counterpart(sheet, table, &mut mapping.columns)?;
    if let Some(country) = mapping.common.area.clone() {
        let values: Vec<usize> = columns_of(&mapping.columns, Concept::Value);
        for column in mapping.columns.iter_mut().filter(|column| column.concept == Concept::Province) {
            let own = own_row(sheet, table, column, &values, numbers, (areas, &country));
            column.codes.extend(own.map(|text| (text, "_T".to_owned())));
        }
    }
    Ok(mapping)
}

/// The columns of a concept, from 0.
fn columns_of(columns: &[MappedColumn], concept: Concept) -> Vec<usize> {
    columns.iter().filter(|column| column.concept == concept).map(|column| column.column as usize - 1).collect()
}

/// A column of nothing but sums divides by nothing and is left out beside another.
fn one_counterpart(sheet: &Sheet, table: &TableSeen, columns: &mut [MappedColumn]) -> Result<(), IngestFault> {
    let is_counterpart = |column: &&mut MappedColumn| column.concept.counterpart_role().is_some();
    let mut found: Vec<&mut MappedColumn> = columns.iter_mut().filter(is_counterpart).collect();
    if found.len() < 2 {
        return Ok(());
    }
    let is_sum = |column: &MappedColumn| {
        let texts = distinct_texts(sheet, table, column.column as usize - 1).unwrap_or_default();
        !texts.is_empty() && texts.iter().all(|(text, _)| column.codes.get(text).is_some_and(|code| code == "_T"))
    };
    let dividing = found.iter().filter(|column| !is_sum(column)).count();
    if dividing > 1 {
        let names: Vec<String> = found.iter().map(|column| column.headers.join(" / ")).collect();
        return Err(IngestFault::CounterpartsTogether { columns: names.join(" · ") });
    }
    for column in found.iter_mut().filter(|column| is_sum(column)) {
        column.concept = Concept::Skip;
    }
    Ok(())
}

/// Of a hundred, so much may the row of the country differ from the sum of its parts, as rounded numbers do.
const ROUNDED: f64 = 1.0;

/// The text of a column of provinces that names the country itself and stands for the sum of the others. A province may
/// have the name of its country, so that its values decide, and a text that is known for a sum leaves none to find.
fn own_row(
    sheet: &Sheet,
    table: &TableSeen,
    column: &MappedColumn,
    values: &[usize],
    numbers: Option<&Numbers>,
    (areas, country): (&AreaTable, &AreaCode),
) -> Option<String> {
    if column.codes.values().any(|code| code == "_T") {
        return None;
    }
    let at = column.column as usize - 1;
    let is_own = |text: &str| areas.resolve(AreaBy::Name, text) == AreaMatch::Area(country.clone());
    let texts = distinct_texts(sheet, table, at)?;
    let (text, _) = texts.iter().find(|(text, _)| is_own(text))?;
    let (mut own, mut others) = (0.0, 0.0);
    for row in table.first_row as usize - 1..table.last_row as usize {
        let sum: f64 = values.iter().filter_map(|value| parse_number(sheet.cell(row, *value), numbers)).sum();
        let key = sheet.cell(row, at).text();
        *(if key == text.as_str() { &mut own } else { &mut others }) += sum;
    }
    let is_sum: bool = own > 0.0 && f64::abs(own - others) * 100.0 <= own * ROUNDED;
    is_sum.then(|| text.clone())
}
