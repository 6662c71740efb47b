//! The rows of a query as texts, one after the other, while the engine reads ahead on a thread of its own.

use crate::StoreFault;
use crate::instance::Instance;
use duckdb::arrow::array::{Array, StringArray};
use duckdb::arrow::record_batch::RecordBatch;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Stretches that wait to be taken.
const WAITING: usize = 4;

/// The rows of a query, all of whose columns are texts.
pub(crate) struct TextRows {
    stretches: Option<Receiver<RecordBatch>>,
    reader: Option<JoinHandle<Result<(), StoreFault>>>,
    /// What is told when the file breaks off.
    broken: StoreFault,
    all_rows: u64,
    stretch: Vec<StringArray>,
    row: usize,
    rows: usize,
    /// Rows that came so far.
    given: u64,
}

impl TextRows {
    /// Begins to read. Fewer or more than `all_rows` are a broken file.
    pub(crate) fn start(instance: Instance, sql: String, all_rows: u64, broken: StoreFault) -> TextRows {
        let (full, stretches) = sync_channel(WAITING);
        let fault = broken.clone();
        let reader = std::thread::spawn(move || read(&instance, &sql, &full).map_err(|_| fault));
        let (stretches, reader) = (Some(stretches), Some(reader));
        TextRows { stretches, reader, broken, all_rows, stretch: Vec::new(), row: 0, rows: 0, given: 0 }
    }

    /// Rows in all.
    pub(crate) fn all_rows(&self) -> u64 {
        self.all_rows
    }

    /// Goes to the next row; `false` behind the last.
    ///
    /// # Errors
    /// The fault that was given at the start, when the file is broken further on.
    pub(crate) fn next_row(&mut self) -> Result<bool, StoreFault> {
        self.row += 1;
        while self.row >= self.rows {
            let Some(stretch) = self.stretches.as_ref().and_then(|stretches| stretches.recv().ok()) else {
                return self.end();
            };
            (self.row, self.rows) = (0, stretch.num_rows());
            self.given += stretch.num_rows() as u64;
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

    /// Whether the engine came to the end of the file, or broke off before.
    fn end(&mut self) -> Result<bool, StoreFault> {
        // Behind a broken stretch the engine's side panics, or ends as if it were the last.
        let ended = self.reader.take().map_or(Ok(Ok(())), JoinHandle::join);
        let all_came = self.given == self.all_rows;
        let broken = || self.broken.clone();
        ended.map_err(|_| broken())?.and_then(|()| if all_came { Ok(false) } else { Err(broken()) })
    }
}

impl Drop for TextRows {
    fn drop(&mut self) {
        // Nobody takes another stretch: the reader ends at the next it has.
        self.stretches = None;
        if let Some(reader) = self.reader.take() {
            let _ = reader.join();
        }
    }
}

fn read(instance: &Instance, sql: &str, full: &SyncSender<RecordBatch>) -> Result<(), duckdb::Error> {
    let mut statement = instance.connection.prepare(sql)?;
    for stretch in statement.stream_arrow([])? {
        if full.send(stretch).is_err() {
            break;
        }
    }
    Ok(())
}
