//! Picks the recipe that describes a file, by the headers that were seen and, where that leaves several, by its name.

use super::{Recipe, TablePart};
use crate::sniff::{Sniff, TableSeen};

/// Which recipes describe a file.
#[derive(Debug, PartialEq)]
pub enum Choice<'a> {
    /// Exactly this one.
    One(&'a Recipe),
    /// All of these describe it equally well; a person must choose.
    Several(Vec<&'a Recipe>),
    /// None.
    None,
}

/// A recipe fits when every table it needs was seen. Of several, those whose file names fit win, then those that
/// describe most tables.
pub fn choose_recipe<'a>(sniff: &Sniff, recipes: &'a [Recipe]) -> Choice<'a> {
    let mut fitting: Vec<(bool, usize, &Recipe)> = Vec::new();
    for recipe in recipes {
        let seen = |table: &TablePart| sniff.tables().any(|(_, seen)| describes(table, seen));
        let needed = recipe.tables.iter().all(|table| table.optional || seen(table));
        let found = recipe.tables.iter().filter(|table| seen(table)).count();
        let named = recipe.file_names.iter().any(|name| name.fits(&sniff.file_name));
        if needed && found > 0 {
            fitting.push((named, found, recipe));
        }
    }
    let Some(best) = fitting.iter().map(|(named, found, _)| (*named, *found)).max() else { return Choice::None };
    let mut best: Vec<&Recipe> =
        fitting.iter().filter(|(n, f, _)| (*n, *f) == best).map(|(_, _, recipe)| *recipe).collect();
    if best.len() == 1 { Choice::One(best.remove(0)) } else { Choice::Several(best) }
}

/// Whether all key columns of the recipe's table, and each kind of its values, are among the headers seen.
fn describes(table: &TablePart, seen: &TableSeen) -> bool {
    let headers: Vec<&[String]> = seen.columns.iter().map(|column| column.headers.as_slice()).collect();
    let has = |texts: &super::Texts| headers.iter().any(|levels| levels.iter().any(|header| texts.has(header)));
    let keys = table.columns.iter().filter(|column| !column.optional).all(|column| has(&column.header));
    keys && table.values.iter().filter(|values| !values.optional).all(|values| {
        headers.iter().any(|levels| {
            let under = values.header.as_ref().is_none_or(|texts| levels.iter().any(|header| texts.has(header)));
            let fits = |pattern: &crate::Pattern| levels.last().is_some_and(|lowest| pattern.fits(lowest));
            under && values.pattern.as_ref().is_none_or(fits)
        })
    })
}
