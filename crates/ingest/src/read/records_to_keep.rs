//! Of a file of records, the columns that a recipe counts by and no other.

use super::PassingTable;
use super::data_rows::DataRows;
use super::locate_table::{Located, locate_table};
use crate::fault::Findings;
use crate::recipe::{ColumnRole, Recipe, TallyPart, Texts};
use crate::{Cell, Dictionary, IngestFault, MissingRule, RecordsFault, Sheet, Variable, Workbook};
use std::collections::BTreeSet;

/// The columns of a table of records that are kept.
pub struct RecordsToKeep<'a> {
    /// Where the records stand.
    pub at: PassingTable,
    /// Name of the sheet.
    pub sheet: &'a str,
    /// The header of the columns, in one row.
    pub header: Vec<Cell>,
    /// What is known of the columns.
    pub dictionary: Option<Dictionary>,
    table: Located<'a>,
    columns: BTreeSet<usize>,
}

/// The columns that the counting part of the recipe reads and those whose headers are named in `also`. `head` is the
/// file, or its first rows, by which the table is found. Nothing when the recipe counts no records.
///
/// # Errors
/// As the recipe meets the file: a missing sheet or header.
pub fn records_to_keep<'a>(
    head: &'a Workbook,
    recipe: &'a Recipe,
    also: &[String],
) -> Result<Option<RecordsToKeep<'a>>, IngestFault> {
    let Some((part, tally)) = recipe.tables.iter().find_map(|part| Some((part, part.tally.as_ref()?))) else {
        return Ok(None);
    };
    let table = locate_table(head, part, recipe, &mut Findings::default())?;
    // A column that the recipe passes over, and can do without, is not kept.
    let counted_by = table.keys.iter().filter(|(_, key)| key.is != ColumnRole::Skip || !key.optional);
    let mut columns: BTreeSet<usize> = counted_by.map(|(column, _)| *column).collect();
    let named: Vec<Texts> = also.iter().cloned().map(Texts::One).collect();
    let tests = part.rows.iter().map(|row| &row.test.header);
    for header in TallyPart::headers(tally).chain(tests).chain(&named) {
        columns.extend(table.named_column(Some(header))?);
    }
    let (_, last) = table.header_rows;
    let sheet = head.sheets.iter().position(|sheet| std::ptr::eq(sheet, table.sheet)).unwrap_or_default();
    let dictionary = table.sheet.dictionary.as_ref().map(|known| Dictionary {
        variables: columns.iter().filter_map(|column| known.variables.get(*column)).map(with_ends).collect(),
        encoding: known.encoding.clone(),
        ..Dictionary::default()
    });
    let header = columns.iter().map(|column| table.sheet.cell(last, *column).clone()).collect();
    let at = PassingTable { sheet, header_rows: last + 1 };
    Ok(Some(RecordsToKeep { at, sheet: &table.sheet.name, header, dictionary, table, columns }))
}

impl<'a> RecordsToKeep<'a> {
    /// Of the rows below the header those that hold data, in the kept columns.
    pub fn of(
        &self,
        rows: impl Iterator<Item = Result<Vec<Cell>, RecordsFault>> + 'a,
    ) -> impl Iterator<Item = Result<Vec<Cell>, RecordsFault>> {
        let mut data = DataRows::new(&self.table);
        rows.filter_map(move |row| {
            let sheet = match row {
                Ok(row) => Sheet { rows: vec![row], ..Sheet::default() },
                Err(fault) => return Some(Err(fault)),
            };
            let taken = || self.columns.iter().map(|column| sheet.cell(0, *column).clone()).collect();
            data.next(&sheet, 0).then(taken).map(Ok)
        })
    }
}

/// JSON knows no infinity: an open end of a range becomes the last number there is.
fn with_ends(variable: &Variable) -> Variable {
    let closed = |rule: &MissingRule| match rule {
        MissingRule::Range(from, to) => MissingRule::Range(from.max(f64::MIN), to.min(f64::MAX)),
        code => code.clone(),
    };
    Variable { missing: variable.missing.iter().map(closed).collect(), ..variable.clone() }
}
