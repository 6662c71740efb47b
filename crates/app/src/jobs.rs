//! Long work: started once, looked at often, cancelled at any time.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// How a job stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Standing<T> {
    /// At work.
    Running {
        /// Steps done.
        done: u64,
        /// Steps in all; 0 while unknown.
        of: u64,
    },
    /// Ended with a value.
    Done(T),
    /// Ended because a person cancelled it; nothing of it remains.
    Cancelled,
    /// Ended because the program made a mistake; the work kept nothing it had not committed.
    Broken,
}

/// What the work itself holds: it reports progress and learns that it is to stop.
#[derive(Clone, Default)]
pub struct Progress {
    done: Arc<AtomicU64>,
    of: Arc<AtomicU64>,
    cancelled: Arc<AtomicBool>,
    within: Option<Outer>,
}

type Outer = Arc<dyn Fn(u64, u64) -> bool + Send + Sync>;

impl Progress {
    /// The progress of work that stops when the flag is set.
    pub fn stopped_by(flag: Arc<AtomicBool>) -> Progress {
        Progress { cancelled: flag, ..Progress::default() }
    }

    /// Reports steps; answers whether to go on.
    pub fn report(&self, done: u64, of: u64) -> bool {
        if let Some(outer) = &self.within {
            return outer(done, of);
        }
        self.done.store(done, Ordering::Relaxed);
        self.of.store(of, Ordering::Relaxed);
        !self.is_cancelled()
    }

    /// The progress of a part of the work: what it reports goes through `outer`, and cancelling one cancels both.
    pub fn scaled(&self, outer: impl Fn(u64, u64) -> bool + Send + Sync + 'static) -> Progress {
        Progress { within: Some(Arc::new(outer)), ..self.clone() }
    }

    /// Asks the work to stop at its next report.
    pub fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether somebody asked it to stop.
    pub fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

struct Job<T> {
    progress: Progress,
    ended: Arc<Mutex<Option<Standing<T>>>>,
}

/// The jobs of one kind that were started and not yet collected.
pub struct Jobs<T> {
    next: AtomicU64,
    jobs: Mutex<BTreeMap<u64, Job<T>>>,
}

impl<T> Default for Jobs<T> {
    fn default() -> Self {
        Jobs { next: AtomicU64::new(1), jobs: Mutex::new(BTreeMap::new()) }
    }
}

impl<T: Clone + Send + 'static> Jobs<T> {
    /// Starts the work on a thread of its own. The work answers `None` when it stopped because it was cancelled.
    pub fn start(&self, work: impl FnOnce(&Progress) -> Option<T> + Send + 'static) -> u64 {
        let progress = Progress::default();
        let ended = Arc::new(Mutex::new(None));
        let (mine, end) = (progress.clone(), ended.clone());
        std::thread::spawn(move || {
            // Who polls must hear of an end, also when the work panics.
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&mine)));
            let standing = done.map_or(Standing::Broken, |done| done.map_or(Standing::Cancelled, Standing::Done));
            *end.lock().unwrap_or_else(PoisonError::into_inner) = Some(standing);
        });
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).insert(id, Job { progress, ended });
        id
    }

    /// How the job stands; `None` for a job nobody started.
    pub fn look(&self, id: u64) -> Option<Standing<T>> {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        let job = jobs.get(&id)?;
        let ended = job.ended.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Some(ended.unwrap_or_else(|| Standing::Running {
            done: job.progress.done.load(Ordering::Relaxed),
            of: job.progress.of.load(Ordering::Relaxed),
        }))
    }

    /// Lets go of the jobs that have ended, with what they ended with.
    pub fn forget_ended(&self) {
        let runs = |job: &Job<T>| job.ended.lock().unwrap_or_else(PoisonError::into_inner).is_none();
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, job| runs(job));
    }

    /// Asks the job to stop; answers whether there is such a job.
    pub fn cancel(&self, id: u64) -> bool {
        let jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
        jobs.get(&id).map(|job| job.progress.cancel()).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc::channel;

    #[test]
    fn a_job_that_panics_ends() {
        let jobs: Jobs<&'static str> = Jobs::default();
        let id = jobs.start(|_| panic!("a mistake of the test"));
        while matches!(jobs.look(id), Some(Standing::Running { .. })) {
            std::thread::yield_now();
        }
        assert_eq!(jobs.look(id), Some(Standing::Broken));
        jobs.forget_ended();
        assert_eq!(jobs.look(id), None);
    }

    #[test]
    fn a_job_reports_ends_and_can_be_cancelled() {
        let jobs: Jobs<&'static str> = Jobs::default();
        let (told, heard) = channel();
        let (go, wait) = channel::<()>();
        let id = jobs.start(move |progress| {
            progress.report(3, 10);
            told.send(()).ok();
            wait.recv().ok();
            if progress.report(4, 10) { Some("done") } else { None }
        });
        heard.recv().expect("the job reports");
        assert_eq!(jobs.look(id), Some(Standing::Running { done: 3, of: 10 }));
        assert!(jobs.cancel(id));
        go.send(()).expect("the job waits");
        while matches!(jobs.look(id), Some(Standing::Running { .. })) {
            std::thread::yield_now();
        }
        assert_eq!(jobs.look(id), Some(Standing::Cancelled));
        assert_eq!(jobs.look(99), None);
    }
}
