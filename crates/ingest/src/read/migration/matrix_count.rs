//! Records counted by where they lived, before it is known which texts name provinces.

use super::super::read_rows::Context;
use super::Count;
use super::province_list::ProvinceList;
use super::province_matrix::{Kind, ProvinceMatrix};
use super::text_counts::TextCounts;
use crate::recipe::ColumnPart;
use std::collections::BTreeMap;

/// Whom a record is about: the number of the text of residence, that of the text before, and whether the person was
/// born abroad, as [`MatrixCount::add`] takes it.
type Said = (u32, u32, Option<Option<bool>>);

/// Records by what they say of residence now and before. Which of the texts are provinces is known when all were seen.
pub(super) struct MatrixCount<'a> {
    kind: Kind,
    pub(super) column: (usize, &'a ColumnPart),
    before: TextCounts,
    said: BTreeMap<Said, Count>,
}

impl<'a> MatrixCount<'a> {
    pub(super) fn new(kind: Kind, column: (usize, &'a ColumnPart)) -> Self {
        MatrixCount { kind, column, before: TextCounts::default(), said: BTreeMap::new() }
    }

    /// `born_abroad`: without a column of birth `None`, and `Some(None)` for who does not say. `years` likewise.
    pub(super) fn add(
        &mut self,
        here: u32,
        before: &str,
        born_abroad: Option<Option<bool>>,
        years: Option<Option<u8>>,
        one: Count,
    ) {
        if self.kind == Kind::Lifetime || self.is_asked(before, years) {
            let before = self.before.number(before);
            self.said.entry((here, before, born_abroad)).or_default().add(one);
        }
    }

    /// Old enough to have lived somewhere then; without a column of age, whoever answers.
    fn is_asked(&self, before: &str, years: Option<Option<u8>>) -> bool {
        years.map_or(!before.is_empty(), |years| years.is_some_and(|years| years >= self.kind.least_age()))
    }

    /// The matrix over the provinces of a list.
    pub(super) fn over<'m>(
        &'m self,
        list: &'m ProvinceList,
        residence: &TextCounts,
        context: &'m Context<'m>,
    ) -> ProvinceMatrix<'m> {
        let mut matrix = ProvinceMatrix::new(self.kind, list, self.column, context);
        for ((here, before, born_abroad), count) in &self.said {
            matrix.add(residence.text(*here), self.before.text(*before), *born_abroad, *count);
        }
        matrix
    }
}
