//! Residents by birth and citizenship: the four groups (domain reference 3.2).

use super::{Count, Printer};
use crate::recipe::{ColumnPart, Set};
use bearings_indicators::quality::{ZeroCells, four_groups, hide_cells};

const INDICATOR: &str = "B18";
/// The groups in the order of the cells, and those of whom birth or citizenship is not known.
const CODES: [&str; 5] = ["NATIVE_CITIZEN", "NATIVE_FOREIGNER", "FOREIGN_BORN_CITIZEN", "FOREIGN_BORN_FOREIGNER", "_U"];

/// Records by birth (here, abroad, not known) and citizenship (of the country, foreign, not known).
pub(super) struct GroupCount<'a> {
    pub(super) birth: (usize, &'a ColumnPart),
    pub(super) citizenship: (usize, &'a ColumnPart),
    cells: [[Count; 3]; 3],
}

impl<'a> GroupCount<'a> {
    pub(super) fn new(birth: (usize, &'a ColumnPart), citizenship: (usize, &'a ColumnPart)) -> Self {
        GroupCount { birth, citizenship, cells: Default::default() }
    }

    /// Whether the person was born in the country and is its citizen; `None` where that is not known.
    pub(super) fn add(&mut self, born_here: Option<bool>, citizen: Option<bool>, one: Count) {
        let place = |here: Option<bool>| here.map_or(2, |here| usize::from(!here));
        self.cells[place(born_here)][place(citizen)].add(one);
    }

    pub(super) fn print(self, printer: &mut Printer<'_>) {
        let records = self.cells.map(|row| row.map(|count| count.records as f64));
        let weights = self.cells.map(|row| row.map(|count| count.weight));
        let (Ok(counts), Ok(sums)) = (four_groups(&records), four_groups(&weights)) else { return };
        let cell = |count: f64, sum: f64| Count { records: count as u64, weight: sum };
        let groups = [
            cell(counts.native_citizens, sums.native_citizens),
            cell(counts.native_foreigners, sums.native_foreigners),
            cell(counts.foreign_born_citizens, sums.foreign_born_citizens),
            cell(counts.foreign_born_foreigners, sums.foreign_born_foreigners),
            cell(counts.unknown, sums.unknown),
        ];
        // The stock by birth is another table of the same records: less the groups it leaves those born abroad of whom
        // the citizenship is not known, and the stock by citizenship likewise.
        let least = printer.part.least.max(1);
        let linked = [self.cells[1][2].records, self.cells[2][1].records];
        let linked = linked.iter().filter(|count| (1..least).contains(*count)).count();
        let row = [groups.map(|group| group.records as f64)];
        let hidden = hide_cells(&row, least as f64, ZeroCells::Allowed).ok().flatten();
        let Some(hidden) = hidden.filter(|_| linked == 0) else {
            let small = groups.iter().filter(|group| (1..least).contains(&group.records)).count();
            return printer.leave_out(INDICATOR, small + linked);
        };
        for (at, (group, code)) in groups.iter().zip(CODES).enumerate() {
            let over = Set { other: [("STATUS".to_owned(), code.to_owned())].into(), ..Set::default() };
            printer.cell(INDICATOR, &over, *group, hidden.contains(&(0, at)), false);
        }
        printer.cell(INDICATOR, &Set::default(), Count::sum(&groups), false, !hidden.is_empty());
        printer.tell_hidden(INDICATOR, hidden.len());
    }
}
