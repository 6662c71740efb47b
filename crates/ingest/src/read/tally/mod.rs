//! Records of persons or events counted into tables. Nothing of a single record is kept, and no table is made in which
//! a cell is small enough to point to somebody.

mod cells;
mod pair_crossings;
mod print_tables;
mod record_columns;

use super::check_records::{AgesSaid, Met};
use super::locate_table::Located;
use super::migration::MigrationTables;
use super::read_rows::{Context, Line, Understood};
use super::{Pace, TableRead};
use crate::fault::{Findings, place, whole_sheet};
use crate::recipe::{ColumnPart, ColumnRole, CountOf, Set, TallyPart};
use crate::{IngestFault, IngestFinding};
use bearings_fault::Severity;
use bearings_model::{AgeBand, AreaCode, CounterpartRole, Observation, Period};
use cells::{Count, Counted, Groups};
use pair_crossings::{Crossing, Paired, pair_crossings};
use print_tables::print_tables;
use record_columns::RecordColumns;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    let columns = RecordColumns::find(table, part)?;
    let mut ledger = Ledger::new(part);
    let mut at_home = 0u64;
    let mut migration = MigrationTables::of(context, part);
    let stock = of_one_criterion(table);
    let context = &Context { table: &stock, ..*context };
    let (mut met, mut ages) = (Met::default(), AgesSaid::default());
    for row in last + 1..table.sheet.rows.len() {
        pace.step()?;
        if table.sheet.is_blank_row(row) {
            continue;
        }
        let line = Line::of_record(context, row);
        let weight = match columns.weight {
            None => Some(1.0),
            Some(column) => line.weight(column),
        };
        let Some(weight) = weight else {
            let what = IngestFinding::WeightMissing {};
            findings.add(&what, Severity::Question, place(&table.sheet.name, row, columns.weight.unwrap_or_default()));
            continue;
        };
        if met.again(table.sheet, row) && part.once {
            read.left_out += 1;
            continue;
        }
        let understood = line.understand(findings);
        if let Understood::Row(said, _) = &understood {
            ages.add(said.age, said.other.get("AREA_SUB"));
        }
        if let (Some(migration), Understood::Row(..) | Understood::Lost) = (&mut migration, &understood) {
            migration.add(row, weight);
        }
        match understood {
            // Who was born, or is a citizen, where she lives is no migrant by this criterion.
            Understood::Row(said, _) if !part.everyone && is_at_home(&said) => at_home += 1,
            // Not stated is no country: such a person belongs to no stock of migrants.
            Understood::Row(said, _) if !part.everyone && is_of_nowhere(context, &said) => read.left_out += 1,
            Understood::Row(mut said, _) => {
                said.age = said.age.map(|age| age_group(age, part));
                // Nobody stays for a time in the country of which she is a citizen.
                let may_stay = !is_at_home(&said);
                let Some(crossing) = columns.crossing(&line, findings) else { continue };
                let record = Record { person: columns.person(&line), weight, crossing, may_stay };
                ledger.enter(said, record, &columns.passed(&line));
                read.rows_read += 1;
            }
            Understood::Heading => read.headings += 1,
            Understood::LeftOut => read.left_out += 1,
            Understood::Lost => {}
        }
    }
    read.left_out += at_home;
    if !part.once {
        met.tell(&table.sheet.name, findings);
    }
    ages.tell(&table.sheet.name, findings);
    let records = read.rows_read;
    let what = if part.everyone {
        IngestFinding::EveryRecordCounted { records }
    } else {
        IngestFinding::RecordsCounted { records, at_home }
    };
    findings.add(&what, Severity::Note, whole_sheet(&table.sheet.name));
    let counted = ledger.close(&table.sheet.name, findings);
    let before = observations.len();
    print_tables(context, part, &counted, observations, findings);
    if let Some(migration) = migration {
        migration.print(part, columns.weight.is_some(), observations, findings);
    }
    read.values = (observations.len() - before) as u64;
    Ok(read)
}

/// The table with one counterpart: a stock is of those born abroad or of foreign citizens, as the basis says, and never
/// of both; without a basis birth goes before citizenship.
fn of_one_criterion<'a>(table: &Located<'a>) -> Located<'a> {
    let by_citizenship = table.part.set.basis.is_some_and(|basis| basis.code().starts_with('C'));
    let left = if by_citizenship { CounterpartRole::Birth } else { CounterpartRole::Citizenship };
    let is_counterpart = |key: &ColumnPart| key.is == ColumnRole::Counterpart;
    let several = table.keys.iter().filter(|(_, key)| is_counterpart(key)).count() > 1;
    let stays = |key: &ColumnPart| !(several && is_counterpart(key) && key.role == Some(left));
    Located {
        sheet: table.sheet,
        part: table.part,
        header_rows: table.header_rows,
        keys: table.keys.iter().filter(|(_, key)| stays(key)).copied().collect(),
        values: Vec::new(),
    }
}

fn is_at_home(said: &Set) -> bool {
    said.counterpart.is_some() && said.counterpart == said.area
}

/// Whether the table says a counterpart and the record does not, or does not know it.
fn is_of_nowhere(context: &Context<'_>, said: &Set) -> bool {
    let asked = context.table.keys.iter().any(|(_, part)| part.is == ColumnRole::Counterpart);
    said.counterpart.as_ref().map_or(asked, AreaCode::is_unknown)
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

/// What is known of a record beside its keys.
struct Record {
    /// What tells the person apart.
    person: Option<String>,
    weight: f64,
    crossing: Option<Crossing>,
    /// Whether its crossings may make a stay.
    may_stay: bool,
}

/// All that is known of the records while they are read; it ends with them.
struct Ledger<'a> {
    part: &'a TallyPart,
    /// What is printed, or needed to judge what is.
    gathered: BTreeSet<Counted>,
    /// Counts by the number of what records say.
    counts: BTreeMap<Counted, BTreeMap<u32, Count>>,
    /// Numbers in the place of what tells persons apart, from 1; an area numbers its own.
    persons: HashMap<(Option<AreaCode>, String), u32>,
    /// What records say, so that crossings share it.
    kinds: Vec<Set>,
    kind_of: HashMap<String, u32>,
    crossings: BTreeMap<u32, Vec<Crossing>>,
    untold: u64,
}

impl<'a> Ledger<'a> {
    fn new(part: &'a TallyPart) -> Self {
        let counted = part.counted();
        let counts = counted.iter().enumerate().map(|(number, count)| Counted::by(count, number));
        Ledger {
            part,
            gathered: counts.flat_map(Counted::family).collect(),
            counts: BTreeMap::new(),
            persons: HashMap::new(),
            kinds: Vec::new(),
            kind_of: HashMap::new(),
            crossings: BTreeMap::new(),
            untold: 0,
        }
    }

    fn enter(&mut self, said: Set, record: Record, passed: &[(usize, bool)]) {
        let Record { person, weight, crossing, may_stay } = record;
        let number = person.map(|person| {
            let next = self.persons.len() as u32 + 1;
            *self.persons.entry((said.area.clone(), person)).or_insert(next)
        });
        let tells_apart = self.part.person.is_some();
        self.untold += u64::from(tells_apart && number.is_none());
        // Those who are not told apart may all be one.
        let member = tells_apart.then(|| number.unwrap_or(0));
        let count = Count::one(weight, member);
        let kind = self.kind(said);
        self.add(Counted::Of(CountOf::Records), kind, &count);
        if number.is_some() {
            self.add(Counted::Of(CountOf::Persons), kind, &count);
        }
        for (number, passes) in passed {
            let what = if *passes { Counted::Passing(*number) } else { Counted::Failing(*number) };
            self.add(what, kind, &count);
        }
        let Some(crossing) = crossing else { return };
        let way = if crossing.arrival { CountOf::Arrivals } else { CountOf::Departures };
        self.add(Counted::Of(way), kind, &count);
        if let Some(person) = number.filter(|_| may_stay) {
            self.crossings.entry(person).or_default().push(Crossing { kind, ..crossing });
        }
    }

    /// The number of what a record says.
    fn kind(&mut self, said: Set) -> u32 {
        let next = self.kinds.len() as u32;
        let kind = *self.kind_of.entry(toml::to_string(&said).unwrap_or_default()).or_insert(next);
        if kind == next {
            self.kinds.push(said);
        }
        kind
    }

    fn add(&mut self, what: Counted, kind: u32, count: &Count) {
        if self.gathered.contains(&what) {
            self.counts.entry(what).or_default().entry(kind).or_default().add(count);
        }
    }

    /// Makes stays of crossings and forgets who made them.
    fn close(mut self, sheet: &str, findings: &mut Findings) -> BTreeMap<Counted, Groups> {
        if self.untold > 0 {
            let what = IngestFinding::PersonsNotTold { records: self.untold };
            findings.add(&what, Severity::Question, whole_sheet(sheet));
        }
        if self.gathered.contains(&Counted::Of(CountOf::Stays)) || self.gathered.contains(&Counted::Within) {
            self.pair(sheet, findings);
        }
        let said = |(kind, count): (u32, Count)| Some((self.kinds.get(kind as usize)?.clone(), count));
        let groups = |counts: BTreeMap<u32, Count>| counts.into_iter().filter_map(said).collect();
        self.counts.into_iter().map(|(what, counts)| (what, groups(counts))).collect()
    }

    fn pair(&mut self, sheet: &str, findings: &mut Findings) {
        let (mut stays, mut open, mut unmatched, mut unlimited) = (0, 0, 0, 0);
        for (person, crossings) in std::mem::take(&mut self.crossings) {
            let Paired { stays: ended, open: without_end, unmatched: without_start } = pair_crossings(crossings);
            (open, unmatched) = (open + without_end, unmatched + without_start);
            for stay in ended {
                stays += 1;
                let Some(said) = self.kinds.get(stay.kind as usize).cloned() else { continue };
                let kind = self.kind(Set { period: Some(Period::Year(stay.year)), ..said });
                let count = Count::one(1.0, Some(person));
                unlimited += u64::from(stay.too_long.is_none());
                self.add(Counted::Of(CountOf::Stays), kind, &count);
                let part = if stay.too_long == Some(true) { Counted::Of(CountOf::Overstays) } else { Counted::Within };
                self.add(part, kind, &count);
            }
        }
        let what = IngestFinding::StaysPaired { stays, open, unmatched };
        findings.add(&what, Severity::Note, whole_sheet(sheet));
        if unlimited > 0 && self.gathered.contains(&Counted::Within) {
            let what = IngestFinding::StaysWithoutLimit { stays: unlimited };
            findings.add(&what, Severity::Question, whole_sheet(sheet));
        }
    }
}
