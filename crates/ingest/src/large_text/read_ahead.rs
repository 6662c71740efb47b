//! Cuts a text into records on a thread of its own, while others are written.

use super::one_record::{OneRecord, fault_of};
use crate::records::RecordsFault;
use csv::ByteRecord;
use std::io::Read;
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

/// Records that change hands at once, and the stretches in use: one is filled, one waits, one is taken.
const STRETCH: usize = 2048;
const STRETCHES: usize = 3;

/// Why it ended before the text did.
pub(super) enum Stopped<E> {
    Reading(RecordsFault),
    Taking(E),
}

/// Gives every record of the reader to `take`, in order.
pub(super) fn read_ahead<R: Read + Send, E>(
    mut reader: csv::Reader<OneRecord<R>>,
    mut take: impl FnMut(&ByteRecord) -> Result<(), E>,
) -> Result<(), Stopped<E>> {
    type Filled = Result<(Vec<ByteRecord>, usize), RecordsFault>;
    let (full, filled): (SyncSender<Filled>, Receiver<Filled>) = sync_channel(STRETCHES);
    let (used, free): (Sender<Vec<ByteRecord>>, Receiver<Vec<ByteRecord>>) = channel();
    for _ in 0..STRETCHES {
        let _ = used.send(vec![ByteRecord::new(); STRETCH]);
    }
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // Either end is gone when the taking has stopped.
            while let Ok(mut stretch) = free.recv() {
                let count = fill(&mut reader, &mut stretch);
                let ends = !matches!(count, Ok(STRETCH));
                if full.send(count.map(|count| (stretch, count))).is_err() || ends {
                    return;
                }
            }
        });
        // Goes with this closure, however it ends, so that the reader does not wait for room that never comes.
        let used = used;
        for stretch in filled {
            let (stretch, count) = stretch.map_err(Stopped::Reading)?;
            for record in &stretch[..count] {
                take(record).map_err(Stopped::Taking)?;
            }
            let _ = used.send(stretch);
        }
        Ok(())
    })
}

/// How many records were put into the stretch; fewer than it holds at the end of the text.
fn fill<R: Read>(reader: &mut csv::Reader<OneRecord<R>>, stretch: &mut [ByteRecord]) -> Result<usize, RecordsFault> {
    for (count, record) in stretch.iter_mut().enumerate() {
        reader.get_mut().begin();
        if !reader.read_byte_record(record).map_err(fault_of)? {
            return Ok(count);
        }
    }
    Ok(stretch.len())
}
