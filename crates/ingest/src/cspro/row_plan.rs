//! How the rows of one record are taken from its lines.

use super::dictionary::{CsproDictionary, Item, ItemKind, RecordType};
use super::put_value::{put_number, put_text};
use super::read_line::Line;
use crate::sheet::Cell;
use std::collections::HashSet;

/// Where the record of a line is told, and where its columns stand.
pub(super) struct RowPlan {
    kind_at: (usize, usize),
    kind: String,
    /// The kinds of all records.
    kinds: HashSet<String>,
    columns: Vec<Column>,
}

struct Column {
    start: usize,
    length: usize,
    kind: ItemKind,
}

impl RowPlan {
    pub(super) fn new(dictionary: &CsproDictionary, record: &RecordType) -> Self {
        let column = |item: &Item, number: usize| Column {
            start: item.start + number * item.step,
            length: item.length,
            kind: item.kind,
        };
        let columns = dictionary.items(record);
        let columns = columns.flat_map(|item| (0..item.occurrences).map(move |number| column(item, number)));
        let kind = |record: &RecordType| record.kind.trim_end().to_owned();
        let kinds = dictionary.records.iter().map(kind).collect();
        RowPlan { kind_at: dictionary.kind_at, kind: kind(record), kinds, columns: columns.collect() }
    }

    /// Whether a line is of this record; every line is where records are not told apart.
    pub(super) fn is_own(&self, line: &Line) -> bool {
        let (start, length) = self.kind_at;
        length == 0 || line.part(start, length).trim_end() == self.kind
    }

    /// The kind of a line that is of no record at all.
    pub(super) fn unknown_kind<'l>(&self, line: &'l Line) -> Option<&'l str> {
        let (start, length) = self.kind_at;
        let kind = line.part(start, length).trim_end();
        (length > 0 && !self.kinds.contains(kind)).then_some(kind)
    }

    /// Fills a row; what stands in it is written over.
    pub(super) fn fill(&self, line: &Line, row: &mut Vec<Cell>) {
        row.resize(self.columns.len(), Cell::Empty);
        for (column, cell) in self.columns.iter().zip(row) {
            let part = line.part(column.start, column.length);
            match column.kind {
                ItemKind::Number { decimals } => put_number(cell, part, decimals),
                ItemKind::Text => put_text(cell, part),
            }
        }
    }
}
