//! Records of persons or events counted into tables. Nothing of a single record is kept, and no table is made in which
//! a cell is small enough to point to somebody.

use super::read_rows::{Context, Line, Understood};
use super::{Pace, TableRead};
use crate::fault::{Findings, place, whole_sheet};
use crate::read::join_observation::{Found, join_observation};
use crate::recipe::{ColumnPart, ColumnRole, Set, TallyPart};
use crate::{IngestFault, IngestFinding};
use bearings_fault::Severity;
use bearings_indicators::quality::{ZeroCells, small_cells};
use bearings_model::{AgeBand, AreaCode, CellPlace, CounterpartRole, Observation, Sex};
use std::collections::{BTreeMap, BTreeSet};

/// One thing that a table is divided by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Division {
    Counterpart,
    Sex,
    Age,
    /// A further dimension, by its SDMX name.
    Other(&'static str),
}

impl Division {
    fn name(self) -> &'static str {
        match self {
            Division::Counterpart => "COUNTERPART",
            Division::Sex => "SEX",
            Division::Age => "AGE",
            Division::Other(name) => name,
        }
    }

    fn of(part: &ColumnPart) -> Option<Division> {
        Some(match part.is {
            ColumnRole::Counterpart => Division::Counterpart,
            ColumnRole::Sex => Division::Sex,
            ColumnRole::Age => Division::Age,
            other => Division::Other(other.dimension()?),
        })
    }
}

/// How many records, and what they count for together.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    records: u64,
    weight: f64,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.records += other.records;
        self.weight += other.weight;
    }
}

/// Records with the same keys, by a text made of them; the keys beside.
type Groups = BTreeMap<String, (Set, Count)>;

/// Counts every record below the header. Without a column of weights each counts for one.
pub(super) fn tally(
    context: &Context<'_>,
    part: &TallyPart,
    pace: &Pace<'_>,
    observations: &mut Vec<Observation>,
    findings: &mut Findings,
) -> Result<TableRead, IngestFault> {
    let table = context.table;
    let (first, last) = table.header_rows;
    let mut read = TableRead {
        id: table.part.id.clone(),
        sheet: table.sheet.name.clone(),
        header_rows: (first as u32 + 1, last as u32 + 1),
        rows: (last as u32 + 2, table.sheet.rows.len() as u32),
        rows_read: 0,
        headings: 0,
        left_out: 0,
        values: 0,
        missing: 0,
    };
    let weight_column = table.weight_column(part)?;
    let mut groups = Groups::new();
    let mut at_home = 0u64;
    for row in last + 1..table.sheet.rows.len() {
        pace.step()?;
        if table.sheet.is_blank_row(row) {
            continue;
        }
        let line = Line::of_record(context, row);
        let weight = match weight_column {
            None => Some(1.0),
            Some(column) => line.weight(column),
        };
        let Some(weight) = weight else {
            let what = IngestFinding::WeightMissing {};
            findings.add(&what, Severity::Question, place(&table.sheet.name, row, weight_column.unwrap_or_default()));
            continue;
        };
        match line.understand(findings) {
            // Who was born, or is a citizen, where she lives is no migrant by this criterion.
            Understood::Row(said, _) if said.counterpart.is_some() && said.counterpart == said.area => at_home += 1,
            // Not stated is no country: such a person belongs to no stock of migrants.
            Understood::Row(said, _) if said.counterpart.as_ref().is_some_and(AreaCode::is_unknown) => {
                read.left_out += 1;
            }
            Understood::Row(mut said, _) => {
                said.age = said.age.map(|age| age_group(age, part));
                let key = toml::to_string(&said).unwrap_or_default();
                let known = groups.entry(key).or_insert_with(|| (said, Count::default()));
                known.1.add(Count { records: 1, weight });
                read.rows_read += 1;
            }
            Understood::Heading => read.headings += 1,
            Understood::LeftOut => read.left_out += 1,
            Understood::Lost => {}
        }
    }
    read.left_out += at_home;
    let what = IngestFinding::RecordsCounted { records: read.rows_read, at_home };
    findings.add(&what, Severity::Note, whole_sheet(&table.sheet.name));
    let mut divisions: Vec<Division> = table.keys.iter().filter_map(|(_, part)| Division::of(part)).collect();
    divisions.sort();
    divisions.dedup();
    let groups = merge_small_counterparts(groups, part, &table.sheet.name, findings);
    let before = observations.len();
    for by in tables_by(&divisions) {
        print(context, part, &by, &groups, weight_column.is_some(), observations, findings);
    }
    read.values = (observations.len() - before) as u64;
    Ok(read)
}

/// The total, each division alone, and every two together.
fn tables_by(divisions: &[Division]) -> Vec<Vec<Division>> {
    let mut tables = vec![Vec::new()];
    tables.extend(divisions.iter().map(|one| vec![*one]));
    for (at, one) in divisions.iter().enumerate() {
        tables.extend(divisions[at + 1..].iter().map(|other| vec![*one, *other]));
    }
    tables
}

/// Completed years in groups of `part.age_group` years up to the open group; what is a group already stays.
fn age_group(age: AgeBand, part: &TallyPart) -> AgeBand {
    let AgeBand::Band { lower, upper: Some(upper) } = age else { return age };
    if lower != upper || part.age_group < 2 {
        return age;
    }
    if lower >= part.open_age {
        return AgeBand::Band { lower: part.open_age, upper: None };
    }
    let start = lower - lower % part.age_group;
    AgeBand::Band { lower: start, upper: Some((start + part.age_group - 1).min(part.open_age.saturating_sub(1))) }
}

/// Counterparts with fewer records than the threshold become *other*, and where these are still too few, the next
/// smallest joins them.
fn merge_small_counterparts(groups: Groups, part: &TallyPart, sheet: &str, findings: &mut Findings) -> Groups {
    let Ok(other) = "XOT".parse::<AreaCode>() else { return groups };
    let mut sizes: BTreeMap<AreaCode, u64> = BTreeMap::new();
    for (said, count) in groups.values() {
        if let Some(counterpart) = &said.counterpart {
            *sizes.entry(counterpart.clone()).or_default() += count.records;
        }
    }
    let mut by_size: Vec<(u64, AreaCode)> = sizes.into_iter().map(|(code, records)| (records, code)).collect();
    by_size.sort();
    let mut merged: BTreeSet<AreaCode> = BTreeSet::new();
    let mut together = 0;
    for (records, code) in by_size {
        if records >= part.least && (merged.is_empty() || together >= part.least) {
            break;
        }
        together += records;
        merged.insert(code);
    }
    merged.remove(&other);
    if merged.is_empty() {
        return groups;
    }
    let what = IngestFinding::SmallOriginsMerged { areas: merged.len(), least: part.least };
    findings.add(&what, Severity::Note, whole_sheet(sheet));
    let mut after = Groups::new();
    for (said, count) in groups.into_values() {
        let is_small = said.counterpart.as_ref().is_some_and(|code| merged.contains(code));
        let said = if is_small { Set { counterpart: Some(other.clone()), ..said } } else { said };
        let key = toml::to_string(&said).unwrap_or_default();
        after.entry(key).or_insert_with(|| (said, Count::default())).1.add(count);
    }
    after
}

/// What a record says of a division, as a text; empty where it says nothing.
fn category(said: &Set, by: Division) -> String {
    match by {
        Division::Counterpart => said.counterpart.as_ref().map(ToString::to_string).unwrap_or_default(),
        Division::Sex => said.sex.map(|sex| sex.to_string()).unwrap_or_default(),
        Division::Age => said.age.map(AgeBand::code).unwrap_or_default(),
        Division::Other(name) => said.other.get(name).cloned().unwrap_or_default(),
    }
}

/// Records that say nothing of a division, or that it is not known, are in the total alone.
fn is_unsaid(category: &str) -> bool {
    category.is_empty() || category == "_U"
}

/// The key of a cell: what does not divide the table is taken out.
fn reduced(said: &Set, by: &[Division]) -> Set {
    let has = |division: Division| by.contains(&division);
    let mut other = said.other.clone();
    other.retain(|name, _| by.iter().any(|division| division.name() == name));
    Set {
        counterpart: said.counterpart.clone().filter(|_| has(Division::Counterpart)),
        role: said.role.filter(|_| has(Division::Counterpart)),
        sex: if has(Division::Sex) { said.sex } else { Some(Sex::Total) },
        age: if has(Division::Age) { said.age } else { Some(AgeBand::Total) },
        other,
        ..said.clone()
    }
}

/// Adds the cells of one table, or tells why the table is left out.
fn print(
    context: &Context<'_>,
    part: &TallyPart,
    by: &[Division],
    groups: &Groups,
    weighted: bool,
    observations: &mut Vec<Observation>,
    findings: &mut Findings,
) {
    let mut cells: BTreeMap<String, (Set, Count, Vec<String>)> = BTreeMap::new();
    for (said, count) in groups.values() {
        let key = reduced(said, by);
        let place: Vec<String> = by.iter().map(|division| category(said, *division)).collect();
        let text = toml::to_string(&key).unwrap_or_default();
        cells.entry(text).or_insert_with(|| (key, Count::default(), place)).1.add(*count);
    }
    let name = by.iter().map(|division| division.name()).collect::<Vec<_>>().join(" × ");
    let small = small_of(&cells, by, part.least);
    if small > 0 {
        let table = if name.is_empty() { "_T".to_owned() } else { name };
        let what = IngestFinding::TableLeftOut { table, cells: small, least: part.least };
        findings.add(&what, Severity::Question, whole_sheet(&context.table.sheet.name));
        return;
    }
    let place = CellPlace { file: context.file.to_owned(), sheet: name, row: 0, column: 0 };
    for (said, count, _) in cells.into_values() {
        if by.iter().any(|division| is_unsaid(&category(&said, *division))) {
            continue;
        }
        let mut add = |said: Set, value: f64| {
            let found = Found { value: Some(value), sign: String::new(), notes: "", place: place.clone() };
            if let Some(mut seen) = join_observation(said, context.release, found) {
                if seen.series.counterpart.is_none() {
                    seen.series.counterpart_role = CounterpartRole::NotApplicable;
                }
                observations.push(seen);
            }
        };
        if weighted {
            // How many records stand behind a weighted figure is kept beside it.
            let unweighted = said.indicator.clone().map(|id| format!("{}.n", id.0).as_str().into());
            add(Set { indicator: unweighted, ..said.clone() }, count.records as f64);
        }
        add(said, (count.weight * 100.0).round() / 100.0);
    }
}

/// How many cells are too small to print, or would say where a known person is.
fn small_of(cells: &BTreeMap<String, (Set, Count, Vec<String>)>, by: &[Division], least: u64) -> usize {
    let axis = |at: usize| -> Vec<String> {
        let all = cells.values().filter_map(|(_, _, place)| place.get(at).cloned());
        let all: BTreeSet<String> = all.filter(|category| !is_unsaid(category)).collect();
        if by.len() > at { all.into_iter().collect() } else { vec![String::new()] }
    };
    let (down, across) = (axis(0), axis(1));
    let mut table = vec![vec![0.0; across.len()]; down.len()];
    let said = cells.values().filter(|(_, _, place)| !place.iter().any(|category| is_unsaid(category)));
    for (_, count, place) in said {
        let at = |axis: &[String], at: usize| {
            let wanted = place.get(at).map_or("", String::as_str);
            axis.iter().position(|known| known == wanted).unwrap_or_default()
        };
        // Areas and periods are no division: their cells stand beside each other, and the smallest counts.
        let cell = &mut table[at(&down, 0)][at(&across, 1)];
        *cell = if *cell == 0.0 { count.records as f64 } else { f64::min(*cell, count.records as f64) };
    }
    let zeros = if by.len() == 2 { ZeroCells::AllowedUnlessOneCategory } else { ZeroCells::Allowed };
    small_cells(&table, least.max(1) as f64, zeros).map_or(1, |small| small.len())
}
