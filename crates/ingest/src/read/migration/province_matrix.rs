//! Persons by the province where they lived before and the province where they live now (domain reference 4.2.12).

use super::super::read_rows::Context;
use super::province_list::ProvinceList;
use super::{Count, Printer};
use crate::IngestFinding;
use crate::fault::place;
use crate::recipe::{ColumnPart, ColumnRole, Set};
use bearings_fault::Severity;
use bearings_indicators::quality::{ZeroCells, hide_cells};
use bearings_model::{AreaCode, CounterpartRole};

/// Since when a person is compared with where she was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Lifetime,
    FiveYears,
    OneYear,
}

impl Kind {
    pub(super) const ALL: [Kind; 3] = [Kind::Lifetime, Kind::FiveYears, Kind::OneYear];

    pub(super) fn role(self) -> ColumnRole {
        match self {
            Kind::Lifetime => ColumnRole::ProvinceOfBirth,
            Kind::FiveYears => ColumnRole::ProvinceFiveYearsAgo,
            Kind::OneYear => ColumnRole::ProvinceOneYearAgo,
        }
    }

    fn indicator(self) -> &'static str {
        match self {
            Kind::Lifetime => "B112.lifetime",
            Kind::FiveYears => "B112.5y",
            Kind::OneYear => "B112.1y",
        }
    }

    fn counterpart(self) -> CounterpartRole {
        match self {
            Kind::Lifetime => CounterpartRole::Birth,
            Kind::FiveYears | Kind::OneYear => CounterpartRole::PreviousResidence,
        }
    }

    /// Who is younger was not born at the start of the interval.
    pub(super) fn least_age(self) -> u8 {
        match self {
            Kind::Lifetime => 0,
            Kind::FiveYears => 5,
            Kind::OneYear => 1,
        }
    }
}

/// A matrix: origins down, provinces of residence across.
pub(super) struct ProvinceMatrix<'a> {
    kind: Kind,
    list: &'a ProvinceList,
    column: (usize, &'a ColumnPart),
    context: &'a Context<'a>,
    cells: Vec<Vec<Count>>,
    abroad: Vec<Count>,
    not_stated: Vec<Count>,
    /// Records that answer at all, and those of them whose answer is in no list.
    answers: u64,
    unlisted: u64,
    /// Records whose province of residence is in no list.
    unplaced: u64,
    records: u64,
}

impl<'a> ProvinceMatrix<'a> {
    pub(super) fn new(
        kind: Kind,
        list: &'a ProvinceList,
        column: (usize, &'a ColumnPart),
        context: &'a Context<'a>,
    ) -> Self {
        let size = list.codes.len();
        let line = vec![Count::default(); size];
        ProvinceMatrix {
            kind,
            list,
            column,
            context,
            cells: vec![line.clone(); size],
            abroad: line.clone(),
            not_stated: line,
            answers: 0,
            unlisted: 0,
            unplaced: 0,
            records: 0,
        }
    }

    /// Adds all records that say the same.
    pub(super) fn add(&mut self, here: &str, before: &str, born_abroad: Option<Option<bool>>, all: Count) {
        self.records += all.records;
        let code = self.column.1.codes.get(before).map_or(before, String::as_str);
        let from = self.list.at_in(before, self.column.1, self.context.table.sheet, self.column.0);
        let is_word = code == "_X" || code == "_U";
        if !before.is_empty() {
            self.answers += all.records;
            self.unlisted += if from.is_none() && !is_word { all.records } else { 0 };
        }
        let Some(to) = self.list.at(here) else {
            self.unplaced += all.records;
            return;
        };
        let abroad = match (self.kind, born_abroad) {
            (Kind::Lifetime, Some(Some(abroad))) => abroad,
            // Whose country of birth is not known has no province of birth either, whatever the cell holds.
            (Kind::Lifetime, Some(None)) => return self.not_stated[to].add(all),
            _ => code == "_X",
        };
        match from {
            _ if abroad => self.abroad[to].add(all),
            Some(from) => self.cells[from][to].add(all),
            None => self.not_stated[to].add(all),
        }
    }

    pub(super) fn print(self, printer: &mut Printer<'_>) {
        let indicator = self.kind.indicator();
        let sheet = &self.context.table.sheet.name;
        let at = |column| place(sheet, self.context.table.header_rows.1, column);
        let name = |part: &ColumnPart| part.header.to_string();
        // Where most answers are in no list the column holds something else.
        if self.list.codes.len() < 2 || self.unlisted * 2 >= self.answers {
            let (column, odd, records) = (name(self.column.1), self.unlisted, self.answers);
            let what = IngestFinding::MatrixRefused { column, odd, records };
            return printer.findings.add(&what, Severity::Question, at(self.column.0));
        }
        let residence = self.context.table.keys.iter().find(|(column, _)| *column == self.list.column);
        let residence = residence.map(|(column, part)| (*column, *part));
        for ((column, part), odd, records) in [
            Some((self.column, self.unlisted, self.answers)),
            residence.map(|residence| (residence, self.unplaced, self.records)),
        ]
        .into_iter()
        .flatten()
        {
            if odd > 0 {
                let what = IngestFinding::ProvinceUnlisted { column: name(part), odd, records };
                printer.findings.add(&what, Severity::Question, at(column));
            }
        }
        let Some(hidden) = self.hide(printer.part.least.max(1)) else {
            return printer.leave_out(indicator, self.small(printer.part.least.max(1)));
        };
        printer.tell_hidden(indicator, hidden.iter().map(Vec::len).sum());
        self.print_cells(printer, &hidden);
    }

    /// The hidden cells of the matrix, of those from abroad and of those not stated; `None` where they, or a sum of who
    /// came or left, cannot be protected.
    fn hide(&self, least: u64) -> Option<[Vec<(usize, usize)>; 3]> {
        let counts = |line: &Vec<Count>| line.iter().map(|count| count.records as f64).collect::<Vec<f64>>();
        let table: Vec<Vec<f64>> = self.cells.iter().map(counts).collect();
        let moved = |line: &mut dyn Iterator<Item = f64>| {
            let moved: f64 = line.sum();
            moved == 0.0 || moved >= least as f64
        };
        let size = table.len();
        let others = |at: usize| (0..size).filter(move |other| *other != at);
        let sums_hold = (0..size).all(|at| {
            moved(&mut others(at).map(|other| table[at][other])) && moved(&mut others(at).map(|other| table[other][at]))
        });
        if !sums_hold {
            return None;
        }
        let hide = |table: &[Vec<f64>], zeros| hide_cells(table, least as f64, zeros).ok().flatten();
        Some([
            hide(&table, ZeroCells::AllowedUnlessOneCategory)?,
            hide(&[counts(&self.abroad)], ZeroCells::Allowed)?,
            hide(&[counts(&self.not_stated)], ZeroCells::Allowed)?,
        ])
    }

    fn small(&self, least: u64) -> usize {
        let all = self.cells.iter().flatten().chain(&self.abroad).chain(&self.not_stated);
        all.filter(|count| (1..least).contains(&count.records)).count()
    }

    fn print_cells(&self, printer: &mut Printer<'_>, [matrix, abroad, not_stated]: &[Vec<(usize, usize)>; 3]) {
        let indicator = self.kind.indicator();
        let home = printer.home.clone();
        // All provinces together are the country: the counterpart of a sum over origins.
        let over = |from: Option<&str>, to: Option<&String>| Set {
            counterpart: from.map_or(Some(home.clone()), |code| AreaCode::part_of(&home, code).ok()),
            role: Some(self.kind.counterpart()),
            other: to.map(|code| ("AREA_SUB".to_owned(), code.clone())).into_iter().collect(),
            ..Set::default()
        };
        let codes = &self.list.codes;
        for (from, line) in self.cells.iter().enumerate() {
            for (to, count) in line.iter().enumerate() {
                let set = over(Some(&codes[from]), Some(&codes[to]));
                printer.cell(indicator, &set, *count, matrix.contains(&(from, to)), false);
            }
            // Who knows the weights could solve a weighted sum for its hidden parts: such sums are hidden with them.
            let partly = matrix.iter().any(|cell| cell.0 == from);
            printer.cell(indicator, &over(Some(&codes[from]), None), Count::sum(line), false, partly);
        }
        for (to, code) in codes.iter().enumerate() {
            let partly = matrix.iter().any(|cell| cell.1 == to);
            let sum = Count::sum(self.cells.iter().map(|line| &line[to]));
            printer.cell(indicator, &over(None, Some(code)), sum, false, partly);
        }
        printer.cell(indicator, &over(None, None), Count::sum(self.cells.iter().flatten()), false, false);
        for (code, line, hidden) in [("_X", &self.abroad, abroad), ("_U", &self.not_stated, not_stated)] {
            for (to, count) in line.iter().enumerate() {
                printer.cell(indicator, &over(Some(code), Some(&codes[to])), *count, hidden.contains(&(0, to)), false);
            }
            printer.cell(indicator, &over(Some(code), None), Count::sum(line), false, !hidden.is_empty());
        }
    }
}
