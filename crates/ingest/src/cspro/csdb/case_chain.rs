//! The items that name the case of a row: a record leads to its level, a level to the one above, the first to its case.

use super::super::dictionary::{CsproDictionary, Item, ItemKind};
use super::database::Database;
use super::find_row::find_row;
use super::pages::Pages;
use super::put_field::put_field;
use super::read_fields::{Field, Layout};
use crate::records::RecordsFault;
use crate::sheet::Cell;
use std::collections::HashSet;
use std::io::{Read, Seek};

/// The levels above a record, the first one first.
pub(super) struct CaseChain {
    levels: Vec<Level>,
    deleted: HashSet<Vec<u8>>,
    payload: Vec<u8>,
    layout: Layout,
}

/// A level with the row that was read last: the records of a case stand beside each other.
struct Level {
    root: u32,
    /// The column that leads to the level above, or to the case.
    parent: usize,
    columns: Vec<(Option<usize>, ItemKind)>,
    last: Option<i64>,
    parent_row: Option<i64>,
    cells: Vec<Cell>,
    /// Whether the case is there and was not deleted.
    is_alive: bool,
}

impl CaseChain {
    /// For records of a level, counted from 0.
    pub(super) fn new<R: Read + Seek>(
        database: &Database<R>,
        dictionary: &CsproDictionary,
        level: usize,
        deleted: HashSet<Vec<u8>>,
    ) -> Result<Self, RecordsFault> {
        let mut levels = Vec::new();
        for (number, ids) in dictionary.levels.iter().take(level + 1).enumerate() {
            let table = database.table(&format!("level-{}", number + 1)).ok_or(RecordsFault::Damaged)?;
            let above = if number == 0 { "case-id".to_owned() } else { format!("level-{number}-id") };
            let parent = table.column(&above).ok_or(RecordsFault::Damaged)?;
            let column = |item: &Item| (table.column(&item.name.to_lowercase()), item.kind);
            levels.push(Level {
                root: table.root,
                parent,
                columns: ids.iter().map(column).collect(),
                last: None,
                parent_row: None,
                cells: vec![Cell::Empty; ids.len()],
                is_alive: false,
            });
        }
        Ok(CaseChain { levels, deleted, payload: Vec::new(), layout: Layout::default() })
    }

    /// Fills the first cells of a row with the items that name its case; `false` when the case was deleted or is not
    /// there.
    pub(super) fn fill<R: Read + Seek>(
        &mut self,
        pages: &mut Pages<R>,
        row: i64,
        cells: &mut [Cell],
    ) -> Result<bool, RecordsFault> {
        let mut row = Some(row);
        for number in (0..self.levels.len()).rev() {
            let Some(own) = row else { return Ok(false) };
            self.read_level(pages, number, own)?;
            row = self.levels[number].parent_row;
            if !self.levels[number].is_alive {
                return Ok(false);
            }
        }
        let named = self.levels.iter().flat_map(|level| &level.cells);
        for (cell, own) in cells.iter_mut().zip(named) {
            cell.clone_from(own);
        }
        Ok(true)
    }

    /// Reads the row of a level, unless it was the last one.
    fn read_level<R: Read + Seek>(
        &mut self,
        pages: &mut Pages<R>,
        number: usize,
        row: i64,
    ) -> Result<(), RecordsFault> {
        let level = &mut self.levels[number];
        if level.last == Some(row) {
            return Ok(());
        }
        level.last = Some(row);
        level.is_alive = find_row(pages, level.root, row, &mut self.payload)?;
        if !level.is_alive {
            return Ok(());
        }
        self.layout.read(&self.payload)?;
        for (cell, (column, kind)) in level.cells.iter_mut().zip(&level.columns) {
            let field = column.map_or(Field::Null, |column| self.layout.field(&self.payload, column));
            put_field(cell, field, *kind);
        }
        match self.layout.field(&self.payload, level.parent) {
            Field::Text(case) => level.is_alive = number == 0 && !self.deleted.contains(case),
            Field::Whole(above) => level.parent_row = Some(above),
            _ => level.is_alive = false,
        }
        Ok(())
    }
}
