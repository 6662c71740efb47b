//! Tables of migration counted from records: the four groups of birth by citizenship, and the matrices of provinces.
//!
//! Every table passes disclosure control before it is an observation. Deliberately not here: the stock by one division or
//! two, which `tally` counts.

mod four_groups;
mod matrix_count;
mod province_list;
mod province_matrix;
mod text_counts;

use super::join_observation::{Found, join_observation};
use super::read_rows::{Context, Line};
use super::value_column::age;
use crate::AreaMatch;
use crate::IngestFinding;
use crate::fault::{Findings, whole_sheet};
use crate::recipe::{ColumnPart, ColumnRole, Set, TallyPart};
use bearings_fault::Severity;
use bearings_model::{AgeBand, AreaCode, CellPlace, CounterpartRole, Observation, Unit};
use four_groups::GroupCount;
use matrix_count::MatrixCount;
use province_list::ProvinceList;
use province_matrix::Kind;
use text_counts::TextCounts;

/// The sign in place of a figure that was hidden.
pub(super) const HIDDEN: &str = "c";

/// How many records, and what they count for together.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) records: u64,
    pub(super) weight: f64,
}

impl Count {
    pub(super) fn add(&mut self, other: Count) {
        self.records += other.records;
        self.weight += other.weight;
    }

    pub(super) fn sum<'c>(all: impl IntoIterator<Item = &'c Count>) -> Count {
        let mut sum = Count::default();
        all.into_iter().for_each(|one| sum.add(*one));
        sum
    }
}

/// The tables that the columns of a recipe allow, being counted.
pub(super) struct MigrationTables<'a> {
    context: &'a Context<'a>,
    home: AreaCode,
    birth: Option<(usize, &'a ColumnPart)>,
    age: Option<(usize, &'a ColumnPart)>,
    groups: Option<GroupCount<'a>>,
    /// The column of residence, with what stands in it.
    province: Option<((usize, &'a ColumnPart), TextCounts)>,
    matrices: Vec<MatrixCount<'a>>,
    missing: Vec<&'static str>,
}

impl<'a> MigrationTables<'a> {
    /// `None` where the records are not persons of one country at one time.
    pub(super) fn of(context: &'a Context<'a>, part: &TallyPart) -> Option<Self> {
        let table = context.table;
        let set = &table.part.set;
        let of_persons = set.unit == Some(Unit::Persons) && part.person.is_none() && part.stays.is_none();
        let home = set.area.clone().filter(|_| of_persons && !part.everyone && set.period.is_some())?;
        let column = |wanted: &dyn Fn(&ColumnPart) -> bool| {
            table.keys.iter().find(|(_, key)| wanted(key)).map(|(column, key)| (*column, *key))
        };
        let counterpart =
            |role| column(&|key: &ColumnPart| key.is == ColumnRole::Counterpart && key.role == Some(role));
        let of_role = |role| column(&|key: &ColumnPart| key.is == role);
        let (birth, citizenship) = (counterpart(CounterpartRole::Birth), counterpart(CounterpartRole::Citizenship));
        let province = of_role(ColumnRole::Province);
        let before: Vec<_> = Kind::ALL.iter().filter_map(|kind| Some((*kind, of_role(kind.role())?))).collect();
        let mut missing = Vec::new();
        match (birth, citizenship) {
            (Some(_), None) => missing.push("citizenship"),
            (None, Some(_)) => missing.push("birth"),
            _ => {}
        }
        if province.is_some() && before.is_empty() {
            missing.push("province-before");
        }
        if province.is_none() && (!before.is_empty() || birth.is_some()) {
            missing.push("province");
        }
        let groups = birth.zip(citizenship).map(|(birth, citizenship)| GroupCount::new(birth, citizenship));
        let matrices =
            before.iter().filter(|_| province.is_some()).map(|(kind, column)| MatrixCount::new(*kind, *column));
        Some(MigrationTables {
            context,
            home,
            birth,
            age: of_role(ColumnRole::Age),
            groups,
            matrices: matrices.collect(),
            province: province.map(|column| (column, TextCounts::default())),
            missing,
        })
    }

    /// Counts one record.
    pub(super) fn add(&mut self, line: &Line<'_>, weight: f64) {
        let one = Count { records: 1, weight };
        let cell = |column: usize| line.cell(column).text();
        let area = |(column, key): (usize, &ColumnPart)| -> Option<AreaCode> {
            let text = cell(column);
            let named = key.codes.get(text.as_ref()).and_then(|code| code.parse().ok());
            let found = named.map_or_else(|| self.context.areas.resolve(key.by, &text), AreaMatch::Area);
            match found {
                AreaMatch::Area(area) => Some(area).filter(|area| !area.is_unknown()),
                AreaMatch::Aggregate | AreaMatch::Unknown => None,
            }
        };
        if let Some(groups) = &mut self.groups {
            let is_home = |area: Option<AreaCode>| area.map(|area| area == self.home);
            groups.add(is_home(area(groups.birth)), is_home(area(groups.citizenship)), one);
        }
        let born_abroad = self.birth.map(|birth| area(birth).map(|area| area != self.home));
        let years = self.age.map(|(column, key)| completed_years(&cell(column), key));
        let Some(((column, _), residence)) = &mut self.province else { return };
        let here = residence.number(&cell(*column));
        for matrix in &mut self.matrices {
            matrix.add(here, &cell(matrix.column.0), born_abroad, years, one);
        }
    }

    /// Adds the tables, with what was hidden in them and what is missing for others.
    pub(super) fn print(
        self,
        part: &TallyPart,
        weighted: bool,
        observations: &mut Vec<Observation>,
        findings: &mut Findings,
    ) {
        let sheet = &self.context.table.sheet.name;
        for concept in &self.missing {
            let what = IngestFinding::ConceptMissing { concept: (*concept).to_owned() };
            findings.add(&what, Severity::Note, whole_sheet(sheet));
        }
        let mut printer = Printer { context: self.context, home: self.home, part, weighted, observations, findings };
        if let Some(groups) = self.groups {
            groups.print(&mut printer);
        }
        let Some((column, residence)) = &self.province else { return };
        let list = ProvinceList::of(*column, residence, part.least);
        for matrix in &self.matrices {
            matrix.over(&list, residence, self.context).print(&mut printer);
        }
    }
}

/// Completed years, or the first of an age group; `None` for what is no age from 0 to 120.
fn completed_years(text: &str, key: &ColumnPart) -> Option<u8> {
    match age(text, &key.codes)? {
        AgeBand::Band { lower, .. } => Some(lower).filter(|years| *years <= 120),
        _ => None,
    }
}

/// Where the tables go.
pub(super) struct Printer<'p> {
    context: &'p Context<'p>,
    home: AreaCode,
    part: &'p TallyPart,
    weighted: bool,
    observations: &'p mut Vec<Observation>,
    findings: &'p mut Findings,
}

impl Printer<'_> {
    /// Adds one figure, hidden or not, with the number of records beside a weighted one. `sum_hidden` says that the
    /// weighted figure is hidden although the number of records is not.
    fn cell(&mut self, indicator: &str, over: &Set, count: Count, hidden: bool, sum_hidden: bool) {
        let mut add = |indicator: String, value: f64, hidden: bool| {
            let mut all = self.context.table.part.set.clone();
            crate::read::lay_over(&mut all, over);
            all.indicator = Some(indicator.as_str().into());
            let sheet = indicator;
            let place = CellPlace { file: self.context.file.to_owned(), sheet, row: 0, column: 0 };
            let sign = if hidden { HIDDEN.to_owned() } else { String::new() };
            let found = Found { value: (!hidden).then_some(value), sign, notes: "", place };
            self.observations.extend(join_observation(all, self.context.release, found));
        };
        if self.weighted {
            add(format!("{indicator}.n"), count.records as f64, hidden);
        }
        add(indicator.to_owned(), (count.weight * 100.0).round() / 100.0, hidden || (self.weighted && sum_hidden));
    }

    /// Tells how many cells are hidden.
    fn tell_hidden(&mut self, table: &str, cells: usize) {
        if cells > 0 {
            let what = IngestFinding::CellsHidden { table: table.to_owned(), cells, least: self.part.least };
            self.findings.add(&what, Severity::Note, whole_sheet(&self.context.table.sheet.name));
        }
    }

    /// Tells that a table is not made, because it cannot be protected.
    fn leave_out(&mut self, table: &str, cells: usize) {
        let what = IngestFinding::TableLeftOut { table: table.to_owned(), cells, least: self.part.least };
        self.findings.add(&what, Severity::Question, whole_sheet(&self.context.table.sheet.name));
    }
}
