//! Copies: one elsewhere, the last five beside the workspace, and going back to one of them.

use super::OpenWorkspace;
use crate::{App, AppFault, Refusal, content};
use bearings_locale::{Words, messages};
use bearings_store::{StoreFault, Workspace};
use std::path::Path;
use std::sync::Arc;
use time::OffsetDateTime;

/// A copy that the program keeps beside the workspace.
#[derive(Clone, Debug, PartialEq)]
pub struct EarlierCopy {
    /// By which it is restored: 0 for the newest.
    pub number: usize,
    /// Its name, which tells its time.
    pub name: String,
}

impl OpenWorkspace {
    /// Writes a verified copy elsewhere and remembers when.
    pub fn copy_to(&self, file: &Path) -> Result<(), Refusal> {
        let target = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
        if target == self.path() {
            return Err(AppFault::CopyOntoItself { file: self.file_name() }.into());
        }
        let act = self.shared.act("copy");
        Ok(self.store.save_copy(&target, &self.shared.surroundings.ids.fresh(), act.made_at)?)
    }

    /// Keeps a copy beside the workspace; of more than five the oldest goes.
    pub fn back_up(&self) -> Result<(), Refusal> {
        self.store.back_up(self.shared.act("back-up").made_at)?;
        Ok(())
    }

    /// The copies beside the workspace, newest first.
    pub fn earlier_copies(&self) -> Result<Vec<EarlierCopy>, Refusal> {
        let backups = Workspace::backups(self.path())?;
        let copies = backups.iter().enumerate();
        Ok(copies.map(|(number, backup)| EarlierCopy { number, name: content::file_name(&backup.path) }).collect())
    }

    /// When a copy was last written elsewhere, as a sentence.
    pub fn last_copied(&self, words: &Words) -> String {
        let about = self.store.read::<_, StoreFault>(|reading| reading.about());
        let at = about.ok().and_then(|about| about.copied_elsewhere_at);
        let Some(moment) = at.and_then(|at| OffsetDateTime::from_unix_timestamp(at / 1000).ok()) else {
            return words.say(&messages::ui_never_copied());
        };
        let (date, month) = (moment.date(), u8::from(moment.month()));
        words.say(&messages::ui_last_copied(words.numbers().day(date.year(), month, date.day())))
    }
}

impl App {
    /// Puts an earlier copy in the place of a workspace. The present state is kept as a copy first.
    /// The workspace must not be in use by anybody else; it is closed whatever happens.
    pub fn restore_copy(&self, open: Arc<OpenWorkspace>, number: usize) -> Result<(), Refusal> {
        let file = open.path().to_owned();
        sole(open)?.close()?;
        let backups = Workspace::backups(&file)?;
        let chosen = backups.get(number).ok_or(AppFault::CannotRead { file: content::file_name(&file) })?;
        Workspace::restore(&file, &chosen.path, &self.shared.temp_root()?)?;
        Ok(())
    }
}

/// The workspace itself, once every page that was being answered has let go of it.
pub(super) fn sole(mut open: Arc<OpenWorkspace>) -> Result<OpenWorkspace, Refusal> {
    const TRIES: u32 = 500;
    for _ in 0..TRIES {
        match Arc::try_unwrap(open) {
            Ok(sole) => return Ok(sole),
            Err(shared) => open = shared,
        }
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    Err(AppFault::BrokenPromise { promise: "workspace in use".into() }.into())
}
