//! What was changed, and undoing it.

use super::OpenWorkspace;
use crate::{AppFault, Refusal};
use bearings_locale::{Words, messages};
use bearings_store::{HistoryEntry, RecordedAct, StoreFault};
use std::collections::BTreeMap;
use time::OffsetDateTime;

/// A past act in words.
#[derive(Clone, Debug, PartialEq)]
pub struct PastAct {
    /// What was done.
    pub what: String,
    /// When, as `2026-11-22 12:30` UTC.
    pub made_at: String,
    /// Whether it was undone, or can no longer be.
    pub undone: bool,
}

const LOOK_BACK: usize = 100;

impl OpenWorkspace {
    /// The latest acts in words, newest first, at most a hundred.
    pub fn history(&self, words: &Words) -> Result<Vec<PastAct>, Refusal> {
        let (acts, files) =
            self.store.read::<_, StoreFault>(|reading| Ok((reading.undoable(LOOK_BACK)?, reading.file_names()?)))?;
        let past = |(entry, can): (HistoryEntry, bool)| PastAct {
            what: name(words, &entry, &files),
            made_at: moment(entry.act.act.made_at),
            undone: !can && is_undoable_kind(&entry.act),
        };
        Ok(acts.into_iter().map(past).collect())
    }

    /// What undo would undo, in words; nothing when there is nothing.
    pub fn undoable(&self, words: &Words) -> Result<Option<String>, Refusal> {
        let Some(entry) = self.next_to_undo()? else { return Ok(None) };
        let files = self.store.read::<_, StoreFault>(|reading| reading.file_names())?;
        Ok(Some(name(words, &entry, &files)))
    }

    /// Undoes the newest act that can be undone.
    pub fn undo(&self) -> Result<(), Refusal> {
        let target = self.next_to_undo()?.ok_or(AppFault::NothingToUndo {})?;
        let act = self.shared.act("undo");
        self.store.write::<_, StoreFault>(|tx| tx.undo(&act, &target.act.act.id))?;
        self.moved();
        Ok(())
    }

    fn next_to_undo(&self) -> Result<Option<HistoryEntry>, Refusal> {
        let acts = self.store.read::<_, StoreFault>(|reading| reading.undoable(LOOK_BACK))?;
        Ok(acts.into_iter().find(|(entry, can)| *can && is_undoable_kind(&entry.act)).map(|(entry, _)| entry))
    }
}

/// Making the workspace is not offered for undo, and undoing an undo is left to a new edit.
fn is_undoable_kind(recorded: &RecordedAct) -> bool {
    recorded.undoes.is_none() && recorded.act.use_case != "create"
}

/// What an act is called; an act on a file names it, since several stand below each other.
fn name(words: &Words, entry: &HistoryEntry, files: &BTreeMap<String, String>) -> String {
    let use_case = entry.act.act.use_case.as_str();
    let file = entry.changes.iter().find_map(|change| files.get(&change.entity));
    match (use_case, file) {
        ("import", Some(file)) => words.say(&messages::act_import_of(file)),
        ("repair", Some(file)) => words.say(&messages::act_repair_of(file)),
        ("remove-release", Some(file)) => words.say(&messages::act_remove_release_of(file)),
        _ => {
            let id = format!("act-{use_case}");
            words.by_id(&id, &[]).unwrap_or(id)
        }
    }
}

fn moment(made_at_millis: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(made_at_millis / 1000).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (date, month) = (moment.date(), u8::from(moment.month()));
    format!("{:04}-{month:02}-{:02} {:02}:{:02}", date.year(), date.day(), moment.hour(), moment.minute())
}
