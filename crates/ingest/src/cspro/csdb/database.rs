//! The tables of a database by name.

use super::pages::Pages;
use super::parse_columns::parse_columns;
use super::read_fields::{Field, Layout};
use super::walk_table::TableWalk;
use crate::records::RecordsFault;
use std::collections::HashMap;
use std::io::{Read, Seek};

/// Tables of one database.
const MOST_TABLES: usize = 10_000;

/// A database with its tables.
pub(super) struct Database<R> {
    pub(super) pages: Pages<R>,
    tables: HashMap<String, Table>,
}

/// One table.
pub(super) struct Table {
    /// The page its tree begins at.
    pub(super) root: u32,
    columns: HashMap<String, usize>,
}

impl Table {
    /// The number of a column from 0, by its name in lower case.
    pub(super) fn column(&self, name: &str) -> Option<usize> {
        self.columns.get(name).copied()
    }
}

impl<R: Read + Seek> Database<R> {
    /// Reads the list of tables, which is a table itself, at the first page.
    pub(super) fn open(input: R) -> Result<Self, RecordsFault> {
        let mut pages = Pages::open(input)?;
        let mut tables = HashMap::new();
        let (mut payload, mut layout) = (Vec::new(), Layout::default());
        let mut walk = TableWalk::new(&pages, 1);
        while walk.next(&mut pages, &mut payload)?.is_some() {
            layout.read(&payload)?;
            let field = |number| layout.field(&payload, number);
            let (Field::Text(b"table"), Field::Text(name), Field::Whole(root), Field::Text(sql)) =
                (field(0), field(1), field(3), field(4))
            else {
                continue;
            };
            let root = u32::try_from(root).map_err(|_| RecordsFault::Damaged)?;
            let columns = parse_columns(&String::from_utf8_lossy(sql));
            tables.insert(String::from_utf8_lossy(name).to_lowercase(), Table { root, columns });
            if tables.len() > MOST_TABLES {
                return Err(RecordsFault::TooLarge);
            }
        }
        Ok(Database { pages, tables })
    }

    /// The table of a name in lower case.
    pub(super) fn table(&self, name: &str) -> Option<&Table> {
        self.tables.get(name)
    }

    /// Whether a table is there and has rows.
    pub(super) fn has_rows(&mut self, name: &str) -> Result<bool, RecordsFault> {
        let Some(table) = self.tables.get(name) else { return Ok(false) };
        let mut walk = TableWalk::new(&self.pages, table.root);
        Ok(walk.next(&mut self.pages, &mut Vec::new())?.is_some())
    }
}
