//! Reads on a thread of its own while what was read before is taken, in the same few stretches of memory all the time.

use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};

/// Stretches in use: one is filled, one waits, one is taken.
pub(crate) const STRETCHES: usize = 3;

/// Why it ended before the source did.
pub(crate) enum Stopped<F, E> {
    /// The source failed.
    Reading(F),
    /// Whoever takes the stretches does not go on.
    Taking(E),
}

/// Fills the stretches again and again and hands each to `take`, in order. `fill` answers `false` with the last one.
///
/// # Errors
/// The first of `fill` or `take`; what was filled and not taken yet is let go.
pub(crate) fn read_ahead<T: Send, F: Send, E>(
    stretches: [T; STRETCHES],
    mut fill: impl FnMut(&mut T) -> Result<bool, F> + Send,
    mut take: impl FnMut(&mut T) -> Result<(), E>,
) -> Result<(), Stopped<F, E>> {
    let (full, filled): (SyncSender<Result<T, F>>, Receiver<_>) = sync_channel(STRETCHES);
    let (used, free): (Sender<T>, Receiver<T>) = channel();
    for stretch in stretches {
        let _ = used.send(stretch);
    }
    std::thread::scope(|scope| {
        scope.spawn(move || {
            // Either end of the channels is gone when the taking has stopped.
            while let Ok(mut stretch) = free.recv() {
                let more = fill(&mut stretch);
                let ends = !matches!(more, Ok(true));
                if full.send(more.map(|_| stretch)).is_err() || ends {
                    return;
                }
            }
        });
        // Goes with this closure, however it ends: the reader may wait for room that nobody gives back any more.
        let used = used;
        for stretch in filled {
            let mut stretch = stretch.map_err(Stopped::Reading)?;
            take(&mut stretch).map_err(Stopped::Taking)?;
            let _ = used.send(stretch);
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn every_stretch_comes_once_and_in_order() {
        let mut next = 0;
        let fill = |stretch: &mut usize| {
            *stretch = next;
            next += 1;
            Ok::<_, ()>(next < 100)
        };
        let mut taken = Vec::new();
        let ended = read_ahead([0; STRETCHES], fill, |stretch| {
            taken.push(*stretch);
            Ok::<_, ()>(())
        });
        assert!(ended.is_ok());
        assert_eq!(taken, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn it_ends_when_the_source_fails_or_nobody_takes_more() {
        let failed = read_ahead([0; STRETCHES], |_| Err::<bool, _>("torn"), |_| Ok::<_, ()>(()));
        assert!(matches!(failed, Err(Stopped::Reading("torn"))));

        let given = AtomicUsize::new(0);
        let fill = |_: &mut u8| {
            given.fetch_add(1, Ordering::SeqCst);
            Ok::<_, ()>(true)
        };
        let mut taken = 0;
        let stopped = read_ahead([0; STRETCHES], fill, |_| {
            taken += 1;
            // The reader fills the two other stretches and then waits for one that comes back.
            while given.load(Ordering::SeqCst) < taken - 1 + STRETCHES {
                std::thread::yield_now();
            }
            if taken < 3 { Ok(()) } else { Err("enough") }
        });
        assert!(matches!(stopped, Err(Stopped::Taking("enough"))));
    }
}
