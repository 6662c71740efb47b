//! Undo: a new act that puts back what its act replaced.

use super::field_history::FieldHistory;
use super::load::{changes_of, collect};
use super::{Act, HistoryEntry, Recorded};
use crate::{Reading, StoreFault, Tx};
use std::collections::{BTreeMap, BTreeSet};

impl Reading<'_> {
    /// The latest acts, newest first, each with whether it can be undone now. Undoing an undo brings the act back.
    pub fn undoable(&self, limit: usize) -> Result<Vec<(HistoryEntry, bool)>, StoreFault> {
        let entries = self.history(None, limit)?;
        let touched: BTreeSet<String> =
            entries.iter().flat_map(|entry| &entry.changes).map(|change| change.entity.clone()).collect();
        let changes = changes_of(self.connection, &touched.into_iter().collect::<Vec<_>>())?;
        let undoes = self.undoing_acts()?;
        let history = FieldHistory::new(&changes, &undoes);
        Ok(entries
            .into_iter()
            .map(|entry| {
                let can = history.undo(&entry.act.act.id).is_ok();
                (entry, can)
            })
            .collect())
    }

    fn undoing_acts(&self) -> Result<BTreeMap<String, String>, StoreFault> {
        let pairs =
            collect(self.connection, include_str!("sql/undoing_acts.sql"), [], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(pairs.into_iter().collect())
    }
}

impl Tx<'_> {
    /// Undoes the act `undone`. Refused when any of its fields has moved on, or when it made an entity that others edited.
    pub fn undo(&self, act: &Act, undone: &str) -> Result<Recorded, StoreFault> {
        let unknown = || StoreFault::UnknownAct { act: undone.to_owned() };
        let target = self.act(undone)?.ok_or_else(unknown)?;
        let touched =
            collect(self.connection, include_str!("sql/entities_of_act.sql"), [undone], |row| Ok(row.get(0)?))?;
        if touched.is_empty() {
            return Err(unknown());
        }
        let changes = changes_of(self.connection, &touched)?;
        let undoes = self.undoing_acts()?;
        let put_back = FieldHistory::new(&changes, &undoes)
            .undo(undone)
            .map_err(|fields| StoreFault::MovedOn { use_case: target.act.use_case, fields })?;
        let wishes = put_back.into_iter().flat_map(|field| {
            let place = (field.entity.to_owned(), field.field.to_owned(), field.replaces);
            field.values.into_iter().map(move |value| (place.0.clone(), place.1.clone(), value, place.2.clone()))
        });
        self.enter(act, Some(undone), wishes.collect())
    }
}
