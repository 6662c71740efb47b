//! Tables made of what was counted: the total, each division alone, and every two together, for each area and period.

use super::super::join_observation::{Found, join_observation, lay_over};
use super::super::read_rows::Context;
use super::super::unlisted::{AGE, COUNTERPART, SEX, is_unlisted};
use super::cells::{Count, Counted, Groups};
use crate::IngestFinding;
use crate::fault::{Findings, whole_sheet};
use crate::recipe::{ColumnPart, ColumnRole, CountOf, CountPart, Set, TallyPart};
use bearings_fault::Severity;
use bearings_indicators::quality::{ZeroCells, small_cells};
use bearings_model::{AgeBand, AreaCode, CellPlace, CounterpartRole, Observation, Period, Sex};
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
            Division::Counterpart => COUNTERPART,
            Division::Sex => SEX,
            Division::Age => AGE,
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

    /// What a record says of the division, as a text; empty where it says nothing.
    fn category(self, said: &Set) -> String {
        if is_unlisted(said, self.name()) {
            return IN_NO_LIST.to_owned();
        }
        match self {
            Division::Counterpart => said.counterpart.as_ref().map(ToString::to_string).unwrap_or_default(),
            Division::Sex => said.sex.map(|sex| sex.to_string()).unwrap_or_default(),
            Division::Age => said.age.map(AgeBand::code).unwrap_or_default(),
            Division::Other(name) => said.other.get(name).cloned().unwrap_or_default(),
        }
    }
}

/// Where answers stand that no list has: a cell that is never printed, since its key says nothing, and that could be
/// computed from those that are.
const IN_NO_LIST: &str = "?";

/// Records that say nothing of a division, or that it is not known, are in the total alone.
fn is_unsaid(category: &str) -> bool {
    category.is_empty() || category == "_U" || category == "XXX"
}

/// A cell: what it says, how much is in it, and its category along each division.
type Cells = BTreeMap<String, (Set, Count, Vec<String>)>;

/// One area and period: its tables stand and fall by themselves.
type Slice = (Option<AreaCode>, Option<Period>);

/// In how many areas and periods a table was not made, and for how many cells.
#[derive(Default)]
struct LeftOut {
    places: BTreeSet<Slice>,
    cells: usize,
}

/// Adds the cells of every table that points to nobody, and tells which were left out.
pub(super) fn print_tables(
    context: &Context<'_>,
    keys: &[(usize, &ColumnPart)],
    part: &TallyPart,
    counted: &BTreeMap<Counted, Groups>,
    observations: &mut Vec<Observation>,
    findings: &mut Findings,
) {
    let mut divisions: Vec<Division> = keys.iter().filter_map(|(_, part)| Division::of(part)).collect();
    divisions.sort();
    divisions.dedup();
    let sheet = whole_sheet(&context.table.sheet.name);
    let mut merged: BTreeSet<AreaCode> = BTreeSet::new();
    let mut left_out: BTreeMap<(String, String), LeftOut> = BTreeMap::new();
    let mut slices: BTreeSet<Slice> = BTreeSet::new();
    let asked = part.counted();
    let families: BTreeSet<Vec<Counted>> =
        asked.iter().enumerate().map(|(number, count)| Counted::by(count, number).family()).collect();
    for family in families {
        for (slice, mut groups) in sliced(&family, counted) {
            merge_small_counterparts(&mut groups, part, &mut merged);
            slices.insert(slice.clone());
            for by in tables_by(&divisions) {
                let tables: Vec<(Counted, Cells)> =
                    groups.iter().map(|(what, groups)| (*what, cells_of(groups, &by))).collect();
                let small: usize = tables.iter().map(|(_, cells)| small_of(cells, &by, part.least)).sum();
                if small > 0 {
                    let name = if by.is_empty() { "_T".to_owned() } else { name_of(&by) };
                    let table = left_out.entry((indicator_of(context, &family, &asked), name)).or_default();
                    table.places.insert(slice.clone());
                    table.cells += small;
                    continue;
                }
                for (what, cells) in tables {
                    let mut numbered = asked.iter().enumerate();
                    let wanted = numbered.find(|(number, count)| Counted::by(count, *number) == what);
                    if let Some((_, count)) = wanted {
                        let weighted = part.weight.is_some();
                        print(&Printed { context, count, by: &by, weighted }, cells, observations);
                    }
                }
            }
        }
    }
    if !merged.is_empty() {
        let what = IngestFinding::SmallOriginsMerged { areas: merged.len(), least: part.least };
        findings.add(&what, Severity::Note, sheet.clone());
    }
    let alone = asked.len() == 1 && slices.len() < 2;
    let mut joined: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for ((indicator, table), LeftOut { places, cells }) in left_out {
        if alone {
            let what = IngestFinding::TableLeftOut { table, cells, least: part.least };
            findings.add(&what, Severity::Question, sheet.clone());
        } else {
            joined.entry(indicator).or_default().push(format!("{table} ({}/{})", places.len(), slices.len()));
        }
    }
    for (indicator, tables) in joined {
        let what = IngestFinding::TablesLeftOut { indicator, tables: tables.join(", "), least: part.least };
        findings.add(&what, Severity::Question, sheet.clone());
    }
}

/// What was counted of a family, apart for each area and period.
fn sliced(family: &[Counted], counted: &BTreeMap<Counted, Groups>) -> BTreeMap<Slice, BTreeMap<Counted, Groups>> {
    let mut slices: BTreeMap<Slice, BTreeMap<Counted, Groups>> = BTreeMap::new();
    for what in family {
        for (said, count) in counted.get(what).into_iter().flatten() {
            let slice = slices.entry((said.area.clone(), said.period)).or_default();
            slice.entry(*what).or_default().push((said.clone(), count.clone()));
        }
    }
    slices
}

/// The indicator of a family's first count.
fn indicator_of(context: &Context<'_>, family: &[Counted], asked: &[CountPart]) -> String {
    let mut numbered = asked.iter().enumerate();
    let first = numbered.find(|(number, count)| family.contains(&Counted::by(count, *number)));
    let own = first.and_then(|(_, count)| count.set.indicator.as_ref());
    own.or(context.table.part.set.indicator.as_ref()).map(|indicator| indicator.0.clone()).unwrap_or_default()
}

fn name_of(by: &[Division]) -> String {
    by.iter().map(|division| division.name()).collect::<Vec<_>>().join(" × ")
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

/// Counterparts with fewer records than the threshold become *other*, and where these are still too few, the next
/// smallest joins them. The parts of a whole merge alike, by the smallest of each.
fn merge_small_counterparts(
    family: &mut BTreeMap<Counted, Groups>,
    part: &TallyPart,
    all_merged: &mut BTreeSet<AreaCode>,
) {
    let Ok(other) = "XOT".parse::<AreaCode>() else { return };
    let mut by_part: Vec<BTreeMap<AreaCode, Count>> = Vec::new();
    for groups in family.values() {
        let mut sizes: BTreeMap<AreaCode, Count> = BTreeMap::new();
        for (said, count) in groups {
            if let Some(counterpart) = said.counterpart.as_ref().filter(|code| !code.is_unknown()) {
                sizes.entry(counterpart.clone()).or_default().add(count);
            }
        }
        by_part.push(sizes);
    }
    let codes: BTreeSet<&AreaCode> = by_part.iter().flat_map(BTreeMap::keys).collect();
    let smallest = |codes: &BTreeSet<AreaCode>| {
        let size = |sizes: &BTreeMap<AreaCode, Count>| {
            let mut together = Count::default();
            codes.iter().filter_map(|code| sizes.get(code)).for_each(|count| together.add(count));
            together.size()
        };
        by_part.iter().map(size).filter(|size| *size > 0).min().unwrap_or_default()
    };
    let mut by_size: Vec<(u64, AreaCode)> =
        codes.iter().map(|code| (smallest(&BTreeSet::from([(*code).clone()])), (*code).clone())).collect();
    by_size.sort();
    let mut merged: BTreeSet<AreaCode> = BTreeSet::new();
    for (size, code) in by_size {
        if size >= part.least && (merged.is_empty() || smallest(&merged) >= part.least) {
            break;
        }
        merged.insert(code);
    }
    merged.remove(&other);
    if merged.is_empty() {
        return;
    }
    for (said, _) in family.values_mut().flatten() {
        if said.counterpart.as_ref().is_some_and(|code| merged.contains(code)) {
            said.counterpart = Some(other.clone());
        }
    }
    all_merged.append(&mut merged);
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

fn cells_of(groups: &Groups, by: &[Division]) -> Cells {
    let mut cells = Cells::new();
    for (said, count) in groups {
        let key = reduced(said, by);
        let place: Vec<String> = by.iter().map(|division| division.category(said)).collect();
        let text = format!("{} {}", toml::to_string(&key).unwrap_or_default(), place.join(" "));
        cells.entry(text).or_insert_with(|| (key, Count::default(), place)).1.add(count);
    }
    cells
}

/// How a table is printed.
struct Printed<'a> {
    context: &'a Context<'a>,
    count: &'a CountPart,
    by: &'a [Division],
    weighted: bool,
}

/// Adds the cells of one table.
fn print(printed: &Printed<'_>, cells: Cells, observations: &mut Vec<Observation>) {
    let Printed { context, count: counted, by, weighted } = printed;
    let place = CellPlace { file: context.file.to_owned(), sheet: name_of(by), row: 0, column: 0 };
    for (mut said, count, _) in cells.into_values() {
        if by.iter().any(|division| is_unsaid(&division.category(&said))) {
            continue;
        }
        lay_over(&mut said, &counted.set);
        let mut add = |said: Set, value: f64| {
            let found = Found { value: Some(value), sign: String::new(), notes: "", place: place.clone() };
            if let Some(mut seen) = join_observation(said, context.release, found) {
                if seen.series.counterpart.is_none() {
                    seen.series.counterpart_role = CounterpartRole::NotApplicable;
                }
                observations.push(seen);
            }
        };
        if *weighted {
            // How many records stand behind a weighted figure is kept beside it.
            let unweighted = said.indicator.clone().map(|id| format!("{}.n", id.0).as_str().into());
            add(Set { indicator: unweighted, ..said.clone() }, count.records as f64);
        }
        let value = if counted.of == CountOf::Persons { count.size() as f64 } else { count.weight };
        add(said, (value * 100.0).round() / 100.0);
    }
}

/// How many cells are too small to print, or would say where a known person is.
fn small_of(cells: &Cells, by: &[Division], least: u64) -> usize {
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
        // What a table has in common may still differ, such as units: the smallest counts.
        let cell = &mut table[at(&down, 0)][at(&across, 1)];
        *cell = if *cell == 0.0 { count.size() as f64 } else { f64::min(*cell, count.size() as f64) };
    }
    let zeros = if by.len() == 2 { ZeroCells::AllowedUnlessOneCategory } else { ZeroCells::Allowed };
    small_cells(&table, least.max(1) as f64, zeros).map_or(1, |small| small.len())
}
