//! Picks the recipe that describes a file, by the headers that were seen and, where that leaves several, by its name.

use super::parts::plain;
use super::{Recipe, TablePart, Texts};
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
    let tables: Vec<(&TableSeen, Vec<Vec<String>>)> =
        sniff.tables().map(|(_, seen)| (seen, plain_headers(seen))).collect();
    let mut fitting: Vec<(bool, usize, &Recipe)> = Vec::new();
    for recipe in recipes {
        let seen = |table: &TablePart| tables.iter().any(|(seen, headers)| describes(table, seen, headers));
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

/// The headers of each column as recipes compare them; folded once, since every recipe is held against them.
fn plain_headers(seen: &TableSeen) -> Vec<Vec<String>> {
    seen.columns.iter().map(|column| column.headers.iter().map(|header| plain(header)).collect()).collect()
}

/// Whether all key columns of the recipe's table, and each kind of its values, are among the headers seen.
fn describes(table: &TablePart, seen: &TableSeen, headers: &[Vec<String>]) -> bool {
    let is_on = |texts: &Texts, levels: &[String]| {
        let wanted = texts.all();
        wanted.iter().any(|text| levels.contains(&plain(text)))
    };
    let has = |texts: &Texts| headers.iter().any(|levels| is_on(texts, levels));
    let keys = table.columns.iter().filter(|column| !column.optional).all(|column| has(&column.header));
    keys && table.values.iter().filter(|values| !values.optional).all(|values| {
        headers.iter().zip(&seen.columns).any(|(levels, column)| {
            let under = values.header.as_ref().is_none_or(|texts| is_on(texts, levels));
            let fits = |pattern: &crate::Pattern| column.headers.last().is_some_and(|lowest| pattern.fits(lowest));
            under && values.pattern.as_ref().is_none_or(fits)
        })
    })
}
