//! Looking into a file before anything is kept: the tables the reader saw, the recipe that fits, the doubts.

use crate::mapping::all_recipes;
use crate::open_book::look_at_book;
use crate::{App, Refusal, content};
use bearings_fault::Finding;
use bearings_ingest::{
    Choice, IngestFault, Recipe, Sheet, Sniff, TableSeen, Workbook, choose_by_texts, choose_recipe, sniff,
};
use std::path::Path;

/// What the reader saw in a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Name of the file.
    pub file_name: String,
    /// How many sheets it has.
    pub sheets: usize,
    /// The tables.
    pub tables: Vec<LookTable>,
    /// Label of the recipe that fits.
    pub recipe: Option<String>,
    /// Whether it holds records of persons or cases, by its kind: such a file is written out only after a warning.
    pub of_records: bool,
    /// Doubts.
    pub findings: Vec<Finding>,
}

/// One table with its first rows.
#[derive(Clone, Debug, PartialEq)]
pub struct LookTable {
    /// Sheet; the name of the file where there are no sheets.
    pub sheet: String,
    /// Title found above it.
    pub title: String,
    /// First row of data, from 1.
    pub first_row: u32,
    /// Last row of data.
    pub last_row: u32,
    /// How many columns the sheet has.
    pub columns: usize,
    /// How many of them are shown, the first ones.
    pub shown: usize,
    /// The header rows and the first rows of data, in the columns that are shown.
    pub cells: Vec<LookRow>,
}

/// One row of the preview.
#[derive(Clone, Debug, PartialEq)]
pub struct LookRow {
    /// Its number in the file, from 1.
    pub number: u32,
    /// Whether the reader takes it for a header.
    pub is_head: bool,
    /// The texts of its cells.
    pub cells: Vec<String>,
}

const COLUMNS: usize = 8;
const ROWS: u32 = 6;

impl App {
    /// Looks into a file; nothing is written. Of a file that may be of any size only the first rows are read.
    ///
    /// `own` are the recipes of the open workspace, which come before those that ship.
    pub fn look_into(&self, file: &Path, own: Vec<Recipe>) -> Result<Look, Refusal> {
        let name = content::file_name(file);
        let book = look_at_book(&self.shared, file)?;
        let seen = sniff(&book);
        let recipes = all_recipes(&self.shared, own)?;
        let recipe = fitting(&book, &seen, &recipes).map(|recipe| recipe.label.clone());
        let sheet = |wanted: &str| book.sheets.iter().find(|sheet| sheet.name == wanted);
        let tables = seen.tables().filter_map(|(on, table)| Some(preview(sheet(&on.name)?, table, &name))).collect();
        let of_records = book.sheets.iter().any(|sheet| sheet.dictionary.is_some());
        Ok(Look { file_name: name, sheets: seen.sheets.len(), tables, recipe, of_records, findings: seen.findings })
    }
}

impl App {
    /// Everything the reader sees in a file, or in its first rows where it may be of any size, and the label of the
    /// recipe that fits.
    pub fn sniff(&self, file: &Path) -> Result<(Sniff, Option<String>), Refusal> {
        let book = look_at_book(&self.shared, file)?;
        let seen = sniff(&book);
        let recipes = self.shared.content.recipes()?;
        let label = fitting(&book, &seen, &recipes).map(|recipe| recipe.label.clone());
        Ok((seen, label))
    }

    /// Reads a recipe of one's own.
    pub fn recipe(&self, text: &str, name: &str) -> Result<Recipe, Refusal> {
        Ok(Recipe::parse(text, name)?)
    }
}

/// The recipe by which a file is read; the first of several that fit equally well. Where none describes what was seen,
/// one whose headers stand in the file, since a person may have said where they are.
pub(crate) fn fitting<'a>(book: &Workbook, seen: &Sniff, recipes: &'a [Recipe]) -> Option<&'a Recipe> {
    match choose_recipe(seen, recipes) {
        Choice::One(recipe) => Some(recipe),
        Choice::Several(several) => several.first().copied(),
        Choice::None => choose_by_texts(book, recipes),
    }
}

/// The table of a number, from 1 over all tables of the file, with the place of its sheet.
pub(crate) fn nth_table(seen: &Sniff, number: usize) -> Result<(usize, &TableSeen), Refusal> {
    let tables = || seen.sheets.iter().enumerate().flat_map(|(at, sheet)| sheet.tables.iter().map(move |t| (at, t)));
    let count = tables().count();
    if count == 0 {
        return Err(IngestFault::NoTableFound { file: seen.file_name.clone() }.into());
    }
    let missing =
        IngestFault::TableMissing { file: seen.file_name.clone(), table: number as u64, tables: count as u64 };
    number.checked_sub(1).and_then(|place| tables().nth(place)).ok_or_else(|| missing.into())
}

fn preview(sheet: &Sheet, table: &TableSeen, file: &str) -> LookTable {
    let (columns, shown) = (sheet.width(), sheet.width().min(COLUMNS));
    let data = table.first_row..=table.last_row.min(table.first_row + ROWS - 1);
    let heads = table.header_rows.iter().map(|row| (*row, true));
    let rows = heads.chain(data.map(|row| (row, false))).map(|(number, is_head)| LookRow {
        number,
        is_head,
        cells: (0..shown).map(|column| sheet.cell(number as usize - 1, column).text().into_owned()).collect(),
    });
    LookTable {
        sheet: if sheet.name.is_empty() { file.to_owned() } else { sheet.name.clone() },
        title: table.title.clone(),
        first_row: table.first_row,
        last_row: table.last_row,
        columns,
        shown,
        cells: rows.collect(),
    }
}

/// The letters of a spreadsheet column, from 1: A, B, …, Z, AA.
pub fn column_letters(column: u32) -> String {
    let (mut rest, mut letters) = (column, String::new());
    while rest > 0 {
        let digit = u8::try_from((rest - 1) % 26).unwrap_or_default();
        letters.insert(0, char::from(b'A' + digit));
        rest = (rest - 1) / 26;
    }
    letters
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (column, letters) in [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (703, "AAA"), (0, "")] {
            assert_eq!(super::column_letters(column), letters);
        }
    }
}
