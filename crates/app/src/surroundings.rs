//! What the program is surrounded by: the clock, ids, folders. Everything below receives them as arguments.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use time::{OffsetDateTime, UtcOffset};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The moment now, with the offset of the place.
    fn now(&self) -> OffsetDateTime;
}

/// Makes ids that are never made twice.
pub trait Ids: Send + Sync {
    /// A new id, such as a UUID.
    fn fresh(&self) -> String;
}

/// The folders the program may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// Content that ships with the program: `locales`, `templates`, `training`.
    pub content: PathBuf,
    /// Fetched files that ship beside the program: fonts, scripts, the explorer.
    pub assets: PathBuf,
    /// What belongs to the person at this machine: preferences, recent files, the international data made ready.
    pub data: PathBuf,
}

/// Clock, ids and folders together.
#[derive(Clone)]
pub struct Surroundings {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The maker of ids.
    pub ids: Arc<dyn Ids>,
    /// The folders.
    pub folders: Folders,
}

impl Surroundings {
    /// The real clock, random time-ordered ids, and the given folders.
    pub fn of_this_machine(folders: Folders) -> Self {
        Surroundings { clock: Arc::new(SystemClock), ids: Arc::new(TimeOrderedIds), folders }
    }

    /// The date of today as `2026-11-22`.
    pub fn today(&self) -> String {
        let date = self.clock.now().date();
        format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
    }

    /// The moment now as `2026-11-22T12:30:00Z`, the form the change log keeps.
    pub fn now_text(&self) -> String {
        let now = self.clock.now().to_offset(UtcOffset::UTC);
        let date = now.date();
        let (month, day) = (u8::from(date.month()), date.day());
        format!("{:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", date.year(), now.hour(), now.minute(), now.second())
    }
}

impl Folders {
    /// Finds content and assets for a program that runs from a checkout or from a package:
    /// the first folder at or above `program` that holds `locales`, or `share/bearings` beside it.
    pub fn found_from(program: &Path, data: PathBuf) -> Option<Folders> {
        program.ancestors().find_map(|folder| {
            let packaged = folder.join("share/bearings");
            if packaged.join("locales").is_dir() {
                return Some(Folders { assets: packaged.join("assets"), content: packaged, data: data.clone() });
            }
            let checkout = folder.join("locales").is_dir() && folder.join("templates").is_dir();
            checkout.then(|| Folders {
                content: folder.to_owned(),
                assets: folder.join("target/assets"),
                data: data.clone(),
            })
        })
    }
}

struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> OffsetDateTime {
        // The local offset cannot be had on every system; the date in UTC is then off by a day at most.
        OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc())
    }
}

struct TimeOrderedIds;

impl Ids for TimeOrderedIds {
    fn fresh(&self) -> String {
        uuid::Uuid::now_v7().to_string()
    }
}
