//! Finds the recipe of a file whose header the reader does not see as it is: a person said where it stands, and the
//! recipe knows its texts.

use super::locate_table::{SEARCHED_ROWS, locate_on};
use super::match_sheet::sheets_named;
use crate::Workbook;
use crate::recipe::{Recipe, TablePart, plain};
use std::collections::HashSet;

/// The first recipe that finds all tables it needs by the texts of their headers.
pub fn choose_by_texts<'a>(book: &Workbook, recipes: &'a [Recipe]) -> Option<&'a Recipe> {
    let rows = book.sheets.iter().flat_map(|sheet| sheet.rows.iter().take(SEARCHED_ROWS));
    let texts: HashSet<String> = rows.flatten().filter(|c| !c.is_blank()).map(|c| plain(&c.text())).collect();
    recipes.iter().find(|recipe| {
        let named = recipe.file_names.is_empty() || recipe.file_names.iter().any(|name| name.fits(&book.file_name));
        let mut needed = recipe.tables.iter().filter(|table| !table.optional).peekable();
        named && needed.peek().is_some() && needed.all(|table| stands_in(book, table, &texts))
    })
}

/// Whether the table is on a sheet of its name. Most recipes are told apart by a look at the texts alone.
fn stands_in(book: &Workbook, table: &TablePart, texts: &HashSet<String>) -> bool {
    let mut needed = table.columns.iter().filter(|column| !column.optional);
    let hopeful = needed.all(|column| column.header.all().iter().any(|text| texts.contains(&plain(text))));
    hopeful && sheets_named(book, table.sheet.as_ref()).into_iter().any(|sheet| locate_on(sheet, table).is_ok())
}
