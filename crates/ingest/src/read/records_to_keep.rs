//! Of a file of records, the columns that a recipe counts by and no other.

use super::data_rows::DataRows;
use super::locate_table::locate_table;
use crate::fault::Findings;
use crate::recipe::{ColumnRole, Recipe, TallyPart, Texts};
use crate::{Cell, Dictionary, IngestFault, MissingRule, Sheet, Variable, Workbook};
use std::collections::BTreeSet;

/// A workbook of one sheet: the header in one row, below it the records, in the columns that the counting part of the
/// recipe reads and those whose headers are named in `also`. Nothing when the recipe counts no records.
///
/// # Errors
/// As the recipe meets the file: a missing sheet or header.
pub fn records_to_keep(book: &Workbook, recipe: &Recipe, also: &[String]) -> Result<Option<Workbook>, IngestFault> {
    let Some((part, tally)) = recipe.tables.iter().find_map(|part| Some((part, part.tally.as_ref()?))) else {
        return Ok(None);
    };
    let table = locate_table(book, part, recipe, &mut Findings::default())?;
    // A column that the recipe passes over, and can do without, is not kept.
    let counted_by = table.keys.iter().filter(|(_, key)| key.is != ColumnRole::Skip || !key.optional);
    let mut columns: BTreeSet<usize> = counted_by.map(|(column, _)| *column).collect();
    let named: Vec<Texts> = also.iter().cloned().map(Texts::One).collect();
    let tests = part.rows.iter().map(|row| &row.test.header);
    for header in TallyPart::headers(tally).chain(tests).chain(&named) {
        columns.extend(table.named_column(Some(header))?);
    }
    let (_, last) = table.header_rows;
    let taken = |row: usize| columns.iter().map(|column| table.sheet.cell(row, *column).clone()).collect();
    let mut data = DataRows::new(&table);
    let filled = (last + 1..table.sheet.rows.len()).filter(|row| data.next(table.sheet, *row));
    let rows: Vec<Vec<Cell>> = std::iter::once(last).chain(filled).map(taken).collect();
    let dictionary = table.sheet.dictionary.as_ref().map(|known| Dictionary {
        variables: columns.iter().filter_map(|column| known.variables.get(*column)).map(with_ends).collect(),
        encoding: known.encoding.clone(),
        rows: Some(rows.len() as u64 - 1),
        ..Dictionary::default()
    });
    let sheet = Sheet { name: table.sheet.name.clone(), rows, dictionary, ..Sheet::default() };
    let (file_name, sha256) = (book.file_name.clone(), book.sha256.clone());
    Ok(Some(Workbook {
        file_name,
        sha256,
        kind: book.kind,
        bytes: book.bytes,
        sheets: vec![sheet],
        findings: Vec::new(),
    }))
}

/// JSON knows no infinity: an open end of a range becomes the last number there is.
fn with_ends(variable: &Variable) -> Variable {
    let closed = |rule: &MissingRule| match rule {
        MissingRule::Range(from, to) => MissingRule::Range(from.max(f64::MIN), to.min(f64::MAX)),
        code => code.clone(),
    };
    Variable { missing: variable.missing.iter().map(closed).collect(), ..variable.clone() }
}
