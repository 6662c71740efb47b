//! The rows of a query as texts, one after the other.

use crate::StoreFault;
use crate::instance::Instance;
use crate::stretches::Stretches;
use duckdb::arrow::array::{Array, StringArray};

/// The rows of a query, all of whose columns are texts.
pub(crate) struct TextRows {
    stretches: Stretches,
    /// What is told when the file breaks off.
    broken: StoreFault,
    all_rows: u64,
    stretch: Vec<StringArray>,
    row: usize,
    rows: usize,
}

impl TextRows {
    /// Begins to read. Fewer or more than `all_rows` are a broken file.
    pub(crate) fn start(instance: Instance, sql: String, all_rows: u64, broken: StoreFault) -> TextRows {
        let stretches = Stretches::start(instance, sql, all_rows);
        TextRows { stretches, broken, all_rows, stretch: Vec::new(), row: 0, rows: 0 }
    }

    /// Rows in all.
    pub(crate) fn all_rows(&self) -> u64 {
        self.all_rows
    }

    /// Goes to the next row; `false` behind the last.
    ///
    /// # Errors
    /// The fault that was given at the start, when the file is broken further on; a fault of memory or disk.
    pub(crate) fn next_row(&mut self) -> Result<bool, StoreFault> {
        self.row += 1;
        while self.row >= self.rows {
            let next = self.stretches.next().map_err(|broke_off| broke_off.or(self.broken.clone()))?;
            let Some(stretch) = next else { return Ok(false) };
            (self.row, self.rows) = (0, stretch.num_rows());
            self.stretch.clear();
            for column in stretch.columns() {
                let texts = column.as_any().downcast_ref::<StringArray>();
                self.stretch.push(texts.ok_or_else(|| self.broken.clone())?.clone());
            }
        }
        Ok(true)
    }

    /// The cells of the row; `None` for a missing value.
    pub(crate) fn cells(&self) -> impl Iterator<Item = Option<&str>> {
        self.stretch.iter().map(|texts| (!texts.is_null(self.row)).then(|| texts.value(self.row)))
    }
}
