//! Records of persons or events counted into tables. Nothing of a single record is kept, and no table is made in which
//! a cell is small enough to point to somebody.

mod cells;
mod ledger;
mod pair_crossings;
mod print_tables;
mod record_columns;

use super::check_records::{AgesSaid, Met};
use super::data_rows::DataRows;
use super::locate_table::Located;
use super::migration::MigrationTables;
use super::read_rows::{Context, Line, Understood, rules};
use super::{Pace, TableRead};
use crate::fault::{Findings, whole_sheet};
use crate::recipe::{ColumnPart, ColumnRole, Set, TallyPart};
use crate::{IngestFault, IngestFinding, Sheet};
use bearings_fault::Severity;
use bearings_model::{AgeBand, AreaCode, CounterpartRole, Observation};
use ledger::{Ledger, Record};
use print_tables::print_tables;
use record_columns::RecordColumns;

/// Counts every record below the header. Without a column of weights each counts for one.
pub(super) fn tally(
    context: &Context<'_>,
    part: &TallyPart,
    pace: &Pace<'_>,
    observations: &mut Vec<Observation>,
    findings: &mut Findings,
) -> Result<TableRead, IngestFault> {
    let mut tally = Tally::new(context, part)?;
    tally.count(context.table.sheet, 0, pace, findings)?;
    Ok(tally.close(observations, findings))
}

/// Records being counted, all at once or one stretch of the file after the other.
pub(super) struct Tally<'a> {
    context: &'a Context<'a>,
    part: &'a TallyPart,
    /// The columns of one criterion of migration, by which the stock is counted.
    keys: Vec<(usize, &'a ColumnPart)>,
    columns: RecordColumns<'a>,
    data: DataRows<'a>,
    ledger: Ledger<'a>,
    migration: Option<MigrationTables<'a>>,
    met: Met,
    ages: AgesSaid,
    at_home: u64,
    read: TableRead,
}

impl<'a> Tally<'a> {
    /// Of the table only the header, and what the file says of its columns, is looked at here.
    pub(super) fn new(context: &'a Context<'a>, part: &'a TallyPart) -> Result<Self, IngestFault> {
        let table = context.table;
        let (first, last) = table.header_rows;
        let read = TableRead {
            id: table.part.id.clone(),
            sheet: table.sheet.name.clone(),
            header_rows: (first as u32 + 1, last as u32 + 1),
            rows: (last as u32 + 2, last as u32 + 1),
            rows_read: 0,
            headings: 0,
            left_out: 0,
            values: 0,
            missing: 0,
        };
        Ok(Tally {
            context,
            part,
            keys: keys_of_one_criterion(table),
            columns: RecordColumns::find(table, part)?,
            data: DataRows::new(table),
            ledger: Ledger::new(part),
            migration: MigrationTables::of(context, part),
            met: Met::default(),
            ages: AgesSaid::default(),
            at_home: 0,
            read,
        })
    }

    /// Counts the rows below the header of `sheet`, which has the same header as the table. `rows_before` rows of the
    /// file stand between its header and the first of them.
    pub(super) fn count(
        &mut self,
        sheet: &Sheet,
        rows_before: usize,
        pace: &Pace<'_>,
        findings: &mut Findings,
    ) -> Result<(), IngestFault> {
        let head = self.context.table;
        let keys = self.keys.clone();
        let table = Located { sheet, part: head.part, header_rows: head.header_rows, keys, values: Vec::new() };
        let context = Context { table: &table, rows_before, ..*self.context };
        let rules = rules(&table);
        for row in head.header_rows.1 + 1..sheet.rows.len() {
            pace.step()?;
            if self.data.next(sheet, row) {
                self.read.rows.1 = (row + 1 + rows_before) as u32;
                self.count_record(&Line::of_record(&context, row, &rules), findings);
            }
        }
        if !self.data.is_ended() {
            self.read.rows.1 = (sheet.rows.len() + rows_before) as u32;
        }
        Ok(())
    }

    fn count_record(&mut self, line: &Line<'_>, findings: &mut Findings) {
        let part = self.part;
        let weight = match self.columns.weight {
            None => Some(1.0),
            Some(column) => line.weight(column),
        };
        let Some(weight) = weight else {
            let column = self.columns.weight.unwrap_or_default();
            return findings.add(&IngestFinding::WeightMissing {}, Severity::Question, line.place(column));
        };
        if self.met.again(line.cells(), line.file_row()) && part.once {
            self.read.left_out += 1;
            return;
        }
        let understood = line.understand(findings);
        if let Understood::Row(said, _) = &understood {
            self.ages.add(said.age, said.other.get("AREA_SUB"));
        }
        if let (Some(migration), Understood::Row(..) | Understood::Lost) = (&mut self.migration, &understood) {
            migration.add(line, weight);
        }
        match understood {
            // Who was born, or is a citizen, where she lives is no migrant by this criterion.
            Understood::Row(said, _) if !part.everyone && is_at_home(&said) => self.at_home += 1,
            // Not stated is no country: such a person belongs to no stock of migrants.
            Understood::Row(said, _) if !part.everyone && is_of_nowhere(&self.keys, &said) => self.read.left_out += 1,
            Understood::Row(mut said, _) => {
                said.age = said.age.map(|age| age_group(age, part));
                // Nobody stays for a time in the country of which she is a citizen.
                let may_stay = !is_at_home(&said);
                let Some(crossing) = self.columns.crossing(line, findings) else { return };
                let record = Record { person: self.columns.person(line), weight, crossing, may_stay };
                self.ledger.enter(said, record, &self.columns.passed(line));
                self.read.rows_read += 1;
            }
            Understood::Heading => self.read.headings += 1,
            Understood::LeftOut => self.read.left_out += 1,
            Understood::Lost => {}
        }
    }

    /// Adds the tables that point to nobody, and tells what was seen; what is known of single records ends here.
    pub(super) fn close(self, observations: &mut Vec<Observation>, findings: &mut Findings) -> TableRead {
        let Tally { context, part, columns, data, ledger, migration, met, ages, at_home, mut read, .. } = self;
        let sheet = &context.table.sheet.name;
        data.tell(sheet, findings);
        read.left_out += at_home;
        if !part.once {
            met.tell(sheet, findings);
        }
        ages.tell(sheet, findings);
        let records = read.rows_read;
        let what = if part.everyone {
            IngestFinding::EveryRecordCounted { records }
        } else {
            IngestFinding::RecordsCounted { records, at_home }
        };
        findings.add(&what, Severity::Note, whole_sheet(sheet));
        let counted = ledger.close(sheet, findings);
        let before = observations.len();
        print_tables(context, &self.keys, part, &counted, observations, findings);
        if let Some(migration) = migration {
            migration.print(part, columns.weight.is_some(), observations, findings);
        }
        read.values = (observations.len() - before) as u64;
        read
    }
}

/// The keys with one counterpart: a stock is of those born abroad or of foreign citizens, as the basis says, and never
/// of both; without a basis birth goes before citizenship.
fn keys_of_one_criterion<'a>(table: &Located<'a>) -> Vec<(usize, &'a ColumnPart)> {
    let by_citizenship = table.part.set.basis.is_some_and(|basis| basis.code().starts_with('C'));
    let left = if by_citizenship { CounterpartRole::Birth } else { CounterpartRole::Citizenship };
    let is_counterpart = |key: &ColumnPart| key.is == ColumnRole::Counterpart;
    let several = table.keys.iter().filter(|(_, key)| is_counterpart(key)).count() > 1;
    let stays = |key: &ColumnPart| !(several && is_counterpart(key) && key.role == Some(left));
    table.keys.iter().filter(|(_, key)| stays(key)).copied().collect()
}

fn is_at_home(said: &Set) -> bool {
    said.counterpart.is_some() && said.counterpart == said.area
}

/// Whether the table says a counterpart and the record does not, or does not know it.
fn is_of_nowhere(keys: &[(usize, &ColumnPart)], said: &Set) -> bool {
    let asked = keys.iter().any(|(_, part)| part.is == ColumnRole::Counterpart);
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
