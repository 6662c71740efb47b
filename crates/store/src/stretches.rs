//! The rows of a query in stretches, one after the other, while the engine reads ahead on a thread of its own.

use crate::StoreFault;
use crate::instance::Instance;
use duckdb::arrow::record_batch::RecordBatch;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Stretches that wait to be taken.
const WAITING: usize = 4;

/// The stretches of a query.
pub(crate) struct Stretches {
    stretches: Option<Receiver<RecordBatch>>,
    reader: Option<JoinHandle<Result<(), duckdb::Error>>>,
    expected: u64,
    /// Rows that came so far.
    given: u64,
}

/// Why no more comes before the end: what the engine said, or nothing where it broke off without a word.
pub(crate) struct BrokeOff(pub Option<duckdb::Error>);

impl BrokeOff {
    /// The fault, which is `broken` where the engine only says in its own words that it cannot go on.
    pub(crate) fn or(self, broken: StoreFault) -> StoreFault {
        match self.0.map(StoreFault::from) {
            None | Some(StoreFault::Unexpected { .. } | StoreFault::Damaged { .. }) => broken,
            Some(told) => told,
        }
    }
}

impl Stretches {
    /// Begins to read. Fewer or more rows than `expected` are a broken file.
    pub(crate) fn start(instance: Instance, sql: String, expected: u64) -> Stretches {
        let (full, stretches) = sync_channel(WAITING);
        let reader = std::thread::spawn(move || read(&instance, &sql, &full));
        Stretches { stretches: Some(stretches), reader: Some(reader), expected, given: 0 }
    }

    /// The next stretch, which may be empty; `None` behind the last.
    pub(crate) fn next(&mut self) -> Result<Option<RecordBatch>, BrokeOff> {
        let Some(stretch) = self.stretches.as_ref().and_then(|stretches| stretches.recv().ok()) else {
            return self.end().map(|()| None);
        };
        self.given += stretch.num_rows() as u64;
        Ok(Some(stretch))
    }

    /// Whether the engine came to the end of the file, or broke off before.
    fn end(&mut self) -> Result<(), BrokeOff> {
        // Behind a broken stretch the engine's side panics, or ends as if it were the last.
        let ended = self.reader.take().map_or(Ok(Ok(())), JoinHandle::join);
        ended.map_err(|_| BrokeOff(None))?.map_err(|error| BrokeOff(Some(error)))?;
        if self.given == self.expected { Ok(()) } else { Err(BrokeOff(None)) }
    }
}

impl Drop for Stretches {
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
