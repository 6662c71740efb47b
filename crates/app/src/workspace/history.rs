//! What was changed, and undoing it.

use super::OpenWorkspace;
use crate::{AppFault, Refusal};
use bearings_locale::Words;
use bearings_store::{RecordedAct, StoreFault};
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
        let acts = self.store.read::<_, StoreFault>(|reading| reading.undoable(LOOK_BACK))?;
        let past = |(recorded, can): (RecordedAct, bool)| PastAct {
            what: name(words, &recorded),
            made_at: moment(recorded.act.made_at),
            undone: !can && is_undoable_kind(&recorded),
        };
        Ok(acts.into_iter().map(past).collect())
    }

    /// What undo would undo, in words; nothing when there is nothing.
    pub fn undoable(&self, words: &Words) -> Result<Option<String>, Refusal> {
        Ok(self.next_to_undo()?.map(|recorded| name(words, &recorded)))
    }

    /// Undoes the newest act that can be undone.
    pub fn undo(&self) -> Result<(), Refusal> {
        let target = self.next_to_undo()?.ok_or(AppFault::NothingToUndo {})?;
        let act = self.shared.act("undo");
        self.store.write::<_, StoreFault>(|tx| tx.undo(&act, &target.act.id))?;
        self.moved();
        Ok(())
    }

    fn next_to_undo(&self) -> Result<Option<RecordedAct>, Refusal> {
        let acts = self.store.read::<_, StoreFault>(|reading| reading.undoable(LOOK_BACK))?;
        Ok(acts.into_iter().find(|(recorded, can)| *can && is_undoable_kind(recorded)).map(|(recorded, _)| recorded))
    }
}

/// Making the workspace is not offered for undo, and undoing an undo is left to a new edit.
fn is_undoable_kind(recorded: &RecordedAct) -> bool {
    recorded.undoes.is_none() && recorded.act.use_case != "create"
}

fn name(words: &Words, recorded: &RecordedAct) -> String {
    let id = format!("act-{}", recorded.act.use_case);
    words.by_id(&id, &[]).unwrap_or(id)
}

fn moment(made_at_millis: i64) -> String {
    let moment = OffsetDateTime::from_unix_timestamp(made_at_millis / 1000).unwrap_or(OffsetDateTime::UNIX_EPOCH);
    let (date, month) = (moment.date(), u8::from(moment.month()));
    format!("{:04}-{month:02}-{:02} {:02}:{:02}", date.year(), date.day(), moment.hour(), moment.minute())
}
