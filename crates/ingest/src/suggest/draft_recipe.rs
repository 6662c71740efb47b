//! The recipe that follows from a mapping: what a person would have written by hand.

use super::guess_numbers::guess_numbers;
use super::header_meaning::{Meaning, row_meanings};
use super::left_to_columns::LeftToColumns;
use super::settle_mapping::settle_mapping;
use super::{Concept, MappedColumn, Mapping, Vocabulary};
use crate::head_period::head_period;
use crate::read::{header_above, lay_over, mark_rows};
use crate::{
    AreaBy, AreaTable, ColumnPart, ColumnRole, IngestFault, Pattern, Recipe, Set, Sheet, TablePart, TableSeen, Texts,
    ValuesPart, YearsIn,
};
use std::collections::{BTreeMap, HashSet};

/// Makes the recipe and checks it as one that was read from a file.
///
/// Columns of values whose lowest headers are all years, all ages or all areas become one pattern, so that next year's
/// column is read too; others are named one by one.
///
/// # Errors
/// The mapping says too little: no header, no column of values, nothing says area, period, indicator or unit; or nothing
/// tells the rows that a person named from others.
pub fn draft_recipe(
    sheet: &Sheet,
    table: &TableSeen,
    mapping: &Mapping,
    vocabulary: &Vocabulary,
    areas: &AreaTable,
) -> Result<Recipe, IngestFault> {
    // Records are counted, so that a column of values has nothing to say.
    let is_value = |column: &&MappedColumn| column.concept == Concept::Value && mapping.tally.is_none();
    let places: Vec<usize> = mapping.columns.iter().filter(is_value).map(|column| column.column as usize - 1).collect();
    let numbers = guess_numbers(sheet, table, &places);
    let mapping = &settle_mapping(sheet, table, mapping, numbers.as_ref(), areas)?;
    let values: Vec<&MappedColumn> = mapping.columns.iter().filter(is_value).collect();
    // Where a column says the counterpart and none the area, the areas described stand in the headers.
    let has = |wanted: &dyn Fn(Concept) -> bool| mapping.columns.iter().any(|column| wanted(column.concept));
    let across = has(&|concept| concept.counterpart_role().is_some()) && !has(&|concept| concept == Concept::Area);
    let columns: Vec<ColumnPart> =
        mapping.columns.iter().filter_map(|column| key_column(column, mapping.years)).collect();
    let said_by_columns = LeftToColumns::of(sheet, table, mapping);
    let reader = Reader { vocabulary, areas, across, said_by_columns };
    let mut part = TablePart {
        id: mapping.id.clone(),
        sheet: Pattern::literal(&sheet.name),
        title: None,
        header_rows: table.header_rows.len().max(1),
        header_above: header_above(sheet, table, &columns),
        below_header: None,
        end_at_blank: false,
        end_at: None,
        optional: false,
        numbers,
        set: mapping.common.clone(),
        columns,
        values: unread_columns(mapping).chain(value_parts(&values, &reader)).collect(),
        rows: Vec::new(),
        add_up: mapping.add_up,
        tally: mapping.tally.clone(),
    };
    if !mapping.rows.is_empty() {
        mark_rows(sheet, table, &mapping.rows, &mut part)?;
    }
    let recipe = Recipe {
        format: Recipe::FORMAT,
        id: mapping.id.clone(),
        label: mapping.label.clone(),
        file_names: Vec::new(),
        signs: table.signs.iter().map(|(sign, _)| sign.clone()).collect(),
        ignore_sheets: Vec::new(),
        release: mapping.release.clone(),
        notes: Vec::new(),
        tables: vec![part],
        classifications: Vec::new(),
        checks: Vec::new(),
    };
    answers_all(&recipe.tables[0])?;
    let text = toml::to_string(&recipe)
        .map_err(|error| IngestFault::RecipeWrong { recipe: mapping.id.clone(), problem: error.to_string() })?;
    Recipe::parse(&text, &mapping.id)
}

/// Whether the answers say what a row is about, and the area and the period of every value.
fn answers_all(table: &TablePart) -> Result<(), IngestFault> {
    let missing = |what: &str, column: String| IngestFault::AnswerMissing { what: what.to_owned(), column };
    if table.columns.iter().all(|column| column.optional) {
        return Err(missing("rows", String::new()));
    }
    let in_column = |role: ColumnRole| table.columns.iter().any(|column| column.is == role);
    let (area, period) = (table.set.area.is_some(), table.set.period.is_some());
    let (area, period) = (area || in_column(ColumnRole::Area), period || in_column(ColumnRole::Period));
    if table.tally.is_some() {
        return match (area, period) {
            (false, _) => Err(missing("all-area", String::new())),
            (_, false) => Err(missing("all-period", String::new())),
            _ => Ok(()),
        };
    }
    for values in table.values.iter().filter(|values| !values.skip) {
        let taken = |name: &str| values.pattern.iter().flat_map(Pattern::names).any(|known| known == name);
        let said = [
            ("area", area || values.set.area.is_some() || taken("area")),
            ("period", period || values.set.period.is_some() || taken("period")),
        ];
        if let Some((what, _)) = said.iter().find(|(_, said)| !said) {
            return Err(match &values.header {
                Some(Texts::One(text)) => missing(what, text.clone()),
                _ => missing(&format!("all-{what}"), String::new()),
            });
        }
    }
    Ok(())
}

/// The column as the recipe says it. Columns that nobody needs are optional or not said at all.
fn key_column(column: &MappedColumn, years: Option<YearsIn>) -> Option<ColumnPart> {
    let is = column.concept.column_role().filter(|role| *role != ColumnRole::Skip)?;
    let header = column.headers.last()?.clone();
    let optional = matches!(column.concept, Concept::Label | Concept::Notes);
    Some(ColumnPart {
        header: Texts::One(header),
        is,
        by: column.by,
        role: column.concept.counterpart_role(),
        codes: column.codes.clone(),
        years: years.filter(|_| is == ColumnRole::Period),
        only: Vec::new(),
        dates: None,
        keep: None,
        fill_down: false,
        optional,
    })
}

/// Columns that are known and not read: a pattern of values must not take them. One of which nobody said what it holds
/// is not known, so that reading tells that it was left out.
fn unread_columns(mapping: &Mapping) -> impl Iterator<Item = ValuesPart> {
    let skipped = |column: &&MappedColumn| column.concept.column_role() == Some(ColumnRole::Skip) && !column.undecided;
    let unread = mapping.columns.iter().filter(skipped);
    unread.filter_map(|column| {
        let header = Some(Texts::One(column.headers.last()?.clone()));
        Some(ValuesPart { header, skip: true, optional: true, ..ValuesPart::default() })
    })
}

/// What headers are read with.
struct Reader<'a> {
    vocabulary: &'a Vocabulary,
    areas: &'a AreaTable,
    /// Whether areas in headers are those described, and not their counterparts.
    across: bool,
    said_by_columns: LeftToColumns,
}

impl Reader<'_> {
    /// What the headers of one row mean.
    fn row(&self, texts: &[&str]) -> Vec<Option<(Meaning, Set)>> {
        let mut meanings = row_meanings(self.vocabulary, self.areas, texts);
        for found in &mut meanings {
            let Some((_, set)) = found else { continue };
            if self.across {
                set.area = set.counterpart.take();
            }
            self.said_by_columns.take_from(set);
            if set.is_empty() {
                *found = None;
            }
        }
        meanings
    }
}

/// The columns under one upper header.
struct Group<'a> {
    upper: Option<&'a str>,
    columns: Vec<&'a MappedColumn>,
}

fn value_parts(values: &[&MappedColumn], reader: &Reader<'_>) -> Vec<ValuesPart> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    for column in values {
        let upper = column.headers.len().checked_sub(2).map(|at| column.headers[at].as_str());
        match groups.iter_mut().find(|group| group.upper == upper) {
            Some(group) => group.columns.push(column),
            None => groups.push(Group { upper, columns: vec![column] }),
        }
    }
    let many = groups.len() > 1;
    let uppers: Vec<&str> = groups.iter().map(|group| group.upper.unwrap_or_default()).collect();
    let over = reader.row(&uppers).into_iter().map(|found| found.map(|(_, set)| set).filter(|_| many));
    let parts = |(group, over): (&Group<'_>, Option<Set>)| parts_of(group, many, over.unwrap_or_default(), reader);
    groups.iter().zip(over).flat_map(parts).collect()
}

fn parts_of(group: &Group<'_>, many: bool, over: Set, reader: &Reader<'_>) -> Vec<ValuesPart> {
    let lowest: Vec<&str> =
        group.columns.iter().map(|column| column.headers.last().map_or("", String::as_str)).collect();
    let mut meanings = reader.row(&lowest);
    // *Refugees* and *Asylum-seekers* that are counted as two things are no two reasons for one.
    let measures: HashSet<_> = group.columns.iter().map(|column| &column.set.indicator).collect();
    let is_reason = |found: &(Meaning, Set)| matches!(found.0, Meaning::Reason | Meaning::Education);
    if measures.len() > 1 {
        meanings.iter_mut().for_each(|found| drop(found.take_if(|found| is_reason(found))));
    }
    let upper = group.upper.filter(|_| many);
    let header = upper.map(|text| Texts::One(text.to_owned()));
    let alike = |set: &Set| group.columns.iter().all(|column| column.set == *set);
    let first = group.columns.first().map(|column| column.set.clone()).unwrap_or_default();
    let kind = meanings.first().cloned().flatten().map(|(kind, _)| kind);
    let uniform = meanings.len() > 1 && meanings.iter().all(|found| found.as_ref().map(|(kind, _)| *kind) == kind);
    // By a pattern only what stands in the header alone is read, and not a unit beside it.
    let is_read = |header: &&str| head_period(header).is_some();
    let pattern = match kind.filter(|_| uniform && alike(&first)) {
        Some(Meaning::Period) if !lowest.iter().all(is_read) => None,
        Some(Meaning::Period) => Some(("{period}", AreaBy::Name)),
        Some(Meaning::Age) => Some(("{age}", AreaBy::Name)),
        Some(Meaning::Area(by)) => Some((if reader.across { "{area}" } else { "{counterpart}" }, by)),
        _ => None,
    };
    if let Some((text, by)) = pattern
        && let Ok(pattern) = Pattern::try_from(text.to_owned())
    {
        let codes = age_codes(group, &meanings);
        let mut set = over;
        lay_over(&mut set, &first);
        return vec![ValuesPart { header, pattern: Some(pattern), by, codes, set, ..ValuesPart::default() }];
    }
    // Beside areas that are described, a total is none of them, and least of all the country of the workspace; what is
    // neither is told as a column that is not read.
    let is_area = |found: &Option<(Meaning, Set)>| matches!(found, Some((Meaning::Area(_), _)));
    let of_areas = reader.across && meanings.iter().any(is_area);
    let one = |(column, found): (&&MappedColumn, &Option<(Meaning, Set)>)| {
        let mut set = over.clone();
        let skip = of_areas && !is_area(found) && column.set.area.is_none();
        if skip && found.is_none() {
            return None;
        }
        if let Some((_, said)) = found {
            lay_over(&mut set, said);
        }
        lay_over(&mut set, &column.set);
        let text = column.headers.last().cloned().unwrap_or_default();
        // Under several upper headers the lowest text stands more than once.
        let (header, pattern) = match upper {
            Some(_) => (header.clone(), Pattern::literal(&text)),
            None => (Some(Texts::One(text)), None),
        };
        Some(ValuesPart { header, pattern, set, skip, optional: skip, ..ValuesPart::default() })
    };
    group.columns.iter().zip(&meanings).filter_map(one).collect()
}

/// Codes for ages that are written in words, which the pattern alone would not read.
fn age_codes(group: &Group<'_>, meanings: &[Option<(Meaning, Set)>]) -> BTreeMap<String, String> {
    let written = group.columns.iter().zip(meanings).filter_map(|(column, found)| {
        let (text, age) = (column.headers.last()?, found.as_ref()?.1.age?);
        let plain = bearings_model::AgeBand::read(text) == Ok(age);
        (!plain).then(|| (text.clone(), age.code()))
    });
    written.collect()
}
