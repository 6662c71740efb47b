//! What the headers of values say of a thing that a column of keys says already.

use super::Mapping;
use super::code_words::distinct_texts;
use crate::{ColumnRole, Set, Sheet, TableSeen};
use bearings_model::{AgeBand, Sex};

/// What columns of keys say, with whether their rows differ in it.
pub(super) struct LeftToColumns(Vec<(ColumnRole, bool)>);

impl LeftToColumns {
    pub(super) fn of(sheet: &Sheet, table: &TableSeen, mapping: &Mapping) -> LeftToColumns {
        let differs = |column: u32| {
            let texts = distinct_texts(sheet, table, column as usize - 1);
            texts.is_none_or(|texts| texts.len() > 1)
        };
        let keys = mapping.columns.iter();
        LeftToColumns(keys.filter_map(|key| Some((key.concept.column_role()?, differs(key.column)))).collect())
    }

    /// Takes out of the words of a header what a column says. *Persons* over the values of a column of sexes is no sex:
    /// the total of a header gives way to any column, and a part to one whose rows differ.
    pub(super) fn take_from(&self, set: &mut Set) {
        let is_said =
            |role: ColumnRole, total: bool| self.0.iter().any(|(known, differs)| *known == role && (total || *differs));
        set.sex = set.sex.filter(|sex| !is_said(ColumnRole::Sex, *sex == Sex::Total));
        set.age = set.age.filter(|age| !is_said(ColumnRole::Age, *age == AgeBand::Total));
        set.period = set.period.take().filter(|_| !is_said(ColumnRole::Period, false));
        set.counterpart = set.counterpart.take().filter(|_| !is_said(ColumnRole::Counterpart, false));
        set.other.retain(|name, _| {
            !self.0.iter().any(|(known, differs)| known.dimension() == Some(name.as_str()) && *differs)
        });
    }
}
