//! Checks that a recipe says enough, and nothing that contradicts itself.

use super::{ColumnRole, CountOf, Recipe, Set, TablePart, TallyPart, Texts};
use crate::IngestFault;
use crate::headers::MOST_HEADER_ROWS;
use bearings_model::{AgeBand, AreaCode, Basis, ObservationStatus, Sex};

const PARTS: &[&str] = &["period", "age", "sex", "area", "counterpart"];

/// The first contradiction as a fault; `name` is the file of the recipe.
pub(super) fn check(recipe: &Recipe, name: &str) -> Result<(), IngestFault> {
    let wrong = |problem: String| IngestFault::RecipeWrong { recipe: name.to_owned(), problem };
    if recipe.format != Recipe::FORMAT {
        return Err(wrong(format!("format = {}", recipe.format)));
    }
    if recipe.tables.is_empty() && recipe.classifications.is_empty() {
        return Err(wrong("no [[table]]".to_owned()));
    }
    if recipe.release.source.is_empty() || recipe.release.edition.is_empty() {
        return Err(wrong("release: source or edition is empty".to_owned()));
    }
    for table in &recipe.tables {
        check_table(table).map_err(|problem| wrong(format!("table `{}`: {problem}", table.id)))?;
        if recipe.tables.iter().filter(|other| other.id == table.id).count() > 1 {
            return Err(wrong(format!("two tables are called `{}`", table.id)));
        }
    }
    Ok(())
}

fn check_table(table: &TablePart) -> Result<(), String> {
    if !(1..=MOST_HEADER_ROWS).contains(&table.header_rows) {
        return Err(format!("header_rows = {}", table.header_rows));
    }
    if table.header_above >= table.header_rows {
        return Err(format!("header_above = {} of header_rows = {}", table.header_above, table.header_rows));
    }
    let marks: Vec<&Texts> = table.below_header.iter().chain(&table.end_at).collect();
    if marks.iter().any(|texts| texts.all().iter().any(|text| text.trim().is_empty())) {
        return Err("a blank text in `below_header` or `end_at`".to_owned());
    }
    if table.columns.iter().all(|column| column.optional) {
        return Err("no [[table.column]] that the table can be found by".to_owned());
    }
    let mut texts: Vec<&Texts> = table.columns.iter().map(|column| &column.header).collect();
    texts.extend(table.values.iter().filter_map(|values| values.header.as_ref()));
    texts.extend(marks);
    let stays = table.tally.iter().filter_map(|tally| tally.stays.as_ref());
    texts.extend(table.tally.iter().flat_map(TallyPart::headers));
    texts.extend(stays.flat_map(|stays| [&stays.arrival, &stays.departure]));
    texts.extend(table.rows.iter().flat_map(|row| [&row.test.header, &row.test.equals]));
    if texts.iter().any(|texts| texts.all().is_empty()) {
        return Err("an empty list of texts".to_owned());
    }
    check_codes(table)?;
    let read: Vec<_> = table.values.iter().filter(|values| !values.skip).collect();
    if let Some(tally) = &table.tally {
        return check_tally(table, tally, read.is_empty());
    }
    if read.is_empty() {
        return Err("no [[table.values]] to read".to_owned());
    }
    let key = |role| table.columns.iter().any(|column| column.is == role && !column.optional);
    for values in read {
        let label = values.header.as_ref().map(ToString::to_string).unwrap_or_default();
        let label =
            if label.is_empty() { values.pattern.as_ref().map(ToString::to_string).unwrap_or_default() } else { label };
        let taken: Vec<&str> = values.pattern.iter().flat_map(|pattern| pattern.names()).collect();
        if let Some(odd) = taken.iter().find(|name| !PARTS.contains(*name)) {
            return Err(format!("values `{label}`: `{{{odd}}}` is none of {}", PARTS.join(", ")));
        }
        if values.header.is_none() && values.pattern.is_none() {
            return Err("values without header and pattern".to_owned());
        }
        let says = |part: &str, role, set: [bool; 2]| taken.contains(&part) || key(role) || set.contains(&true);
        let (own, all) = (&values.set, &table.set);
        let missing = [
            ("area", says("area", ColumnRole::Area, [own.area.is_some(), all.area.is_some()])),
            ("period", says("period", ColumnRole::Period, [own.period.is_some(), all.period.is_some()])),
            ("indicator", says("", ColumnRole::Indicator, [own.indicator.is_some(), all.indicator.is_some()])),
            ("unit", own.unit.is_some() || all.unit.is_some()),
        ];
        if let Some((what, _)) = missing.iter().find(|(_, said)| !said) {
            return Err(format!("values `{label}`: nothing says the {what}"));
        }
    }
    Ok(())
}

/// Records are counted by what columns and `set` say; values they have none.
fn check_tally(table: &TablePart, tally: &TallyPart, without_values: bool) -> Result<(), String> {
    if !without_values {
        return Err("records are counted: no [[table.values]] to read".to_owned());
    }
    let key = |role| table.columns.iter().any(|column| column.is == role && !column.optional);
    let of_counts =
        |says: fn(&Set) -> bool| !tally.counts.is_empty() && tally.counts.iter().all(|count| says(&count.set));
    let missing = [
        ("area", key(ColumnRole::Area) || table.set.area.is_some()),
        ("period", key(ColumnRole::Period) || table.set.period.is_some()),
        ("indicator", table.set.indicator.is_some() || of_counts(|set| set.indicator.is_some())),
        ("unit", table.set.unit.is_some() || of_counts(|set| set.unit.is_some())),
    ];
    if let Some((what, _)) = missing.iter().find(|(_, said)| !said) {
        return Err(format!("nothing says the {what}"));
    }
    let counts = |wanted: &[CountOf]| tally.counts.iter().any(|count| wanted.contains(&count.of));
    let stays = tally.stays.as_ref();
    let limited = stays.is_some_and(|stays| stays.permitted_days.is_some() || stays.permitted_until.is_some());
    let wrong = [
        (tally.weight.is_some() && !tally.counts.is_empty(), "`weight` beside [[table.tally.count]]"),
        (counts(&[CountOf::Persons, CountOf::Stays, CountOf::Overstays]) && tally.person.is_none(), "no `person`"),
        (
            counts(&[CountOf::Arrivals, CountOf::Departures, CountOf::Stays, CountOf::Overstays]) && stays.is_none(),
            "no [table.tally.stays]",
        ),
        (counts(&[CountOf::Overstays]) && !limited, "overstays without `permitted_days` or `permitted_until`"),
    ];
    if let Some((_, problem)) = wrong.iter().find(|(found, _)| *found) {
        return Err((*problem).to_owned());
    }
    if let Some(count) = tally.counts.iter().find(|count| count.test.is_some() && count.of != CountOf::Records) {
        return Err(format!("[[table.tally.count]] of {:?}: `where` is for records", count.of));
    }
    let mut kinds: Vec<CountOf> =
        tally.counts.iter().filter(|count| count.test.is_none()).map(|count| count.of).collect();
    kinds.sort();
    match kinds.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(pair) => Err(format!("two [[table.tally.count]] of {:?}", pair[0])),
        None => Ok(()),
    }
}

/// Codes must be ours, and rules must look at key columns.
fn check_codes(table: &TablePart) -> Result<(), String> {
    let sex_or_age = |code: &String| code.parse::<Sex>().is_ok() || AgeBand::read(code).is_ok();
    let in_values = table.values.iter().flat_map(|values| values.codes.values());
    let in_columns = table.columns.iter().filter(|c| matches!(c.is, ColumnRole::Sex | ColumnRole::Age));
    if let Some(code) = in_values.chain(in_columns.flat_map(|c| c.codes.values())).find(|code| !sex_or_age(code)) {
        return Err(format!("`{code}` is no code of sex or age"));
    }
    let areas = table.columns.iter().filter(|c| matches!(c.is, ColumnRole::Area | ColumnRole::Counterpart));
    // Of a counterpart, the code of a total says that it does not divide.
    let is_area =
        |is: ColumnRole, code: &str| code.parse::<AreaCode>().is_ok() || is == ColumnRole::Counterpart && code == "_T";
    let mut coded = areas.flat_map(|c| c.codes.values().map(move |code| (c.is, code)));
    if let Some((_, code)) = coded.find(|(is, code)| !is_area(*is, code)) {
        return Err(format!("`{code}` is no code of an area"));
    }
    let bases = table.columns.iter().filter(|c| c.is == ColumnRole::Basis);
    if let Some(code) = bases.flat_map(|c| c.codes.values()).find(|code| Basis::read(code).is_err()) {
        return Err(format!("`{code}` is no basis"));
    }
    let flags = table.columns.iter().filter(|c| c.is == ColumnRole::Flag);
    if let Some(code) = flags.flat_map(|c| c.codes.values()).find(|code| code.parse::<ObservationStatus>().is_err()) {
        return Err(format!("`{code}` is no status of an observation"));
    }
    if let Some(odd) = table.columns.iter().find(|c| c.keep.is_some() && c.dates.is_none()) {
        return Err(format!("`{}`: `keep` without `dates`", odd.header));
    }
    for rule in &table.rows {
        let known = |text: &String| table.columns.iter().any(|column| column.header.has(text));
        if !rule.test.header.all().iter().any(known) {
            return Err(format!("row rule: `{}` is no [[table.column]]", rule.test.header));
        }
    }
    Ok(())
}
