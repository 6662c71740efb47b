//! The history of fields in memory: which changes stand, and what an undo would put back.

use super::{Change, KIND};
use std::collections::{BTreeMap, BTreeSet};

/// The changes of some entities, with the acts that undid others.
pub(super) struct FieldHistory<'c> {
    by_id: BTreeMap<&'c str, &'c Change>,
    by_field: BTreeMap<(&'c str, &'c str), Vec<&'c Change>>,
    undoes: &'c BTreeMap<String, String>,
}

type Ids<'c> = BTreeSet<&'c str>;

/// What an undo writes to one field: one change for each value put back, all of them replacing what stands now.
pub(super) struct PutBack<'c> {
    pub entity: &'c str,
    pub field: &'c str,
    pub values: Vec<serde_json::Value>,
    pub replaces: Vec<String>,
}

impl<'c> FieldHistory<'c> {
    /// `undoes` maps an act to the act that it undid.
    pub fn new(changes: &'c [Change], undoes: &'c BTreeMap<String, String>) -> Self {
        let mut by_field: BTreeMap<_, Vec<&Change>> = BTreeMap::new();
        for change in changes {
            by_field.entry((change.entity.as_str(), change.field.as_str())).or_default().push(change);
        }
        let by_id = changes.iter().map(|change| (change.id.as_str(), change)).collect();
        FieldHistory { by_id, by_field, undoes }
    }

    /// What undoing `act` would put back; how many fields have moved on when it cannot be undone.
    pub fn undo(&self, act: &str) -> Result<Vec<PutBack<'c>>, usize> {
        let mut put_back = Vec::new();
        let mut moved_on = 0;
        for (&(entity, field), changes) in &self.by_field {
            let own: Ids = changes.iter().filter(|change| change.act == act).map(|change| change.id.as_str()).collect();
            let heads = heads(changes);
            if own.is_empty() {
                // The rest of an entity that the act made must be as if nobody had touched it.
                let unmade = self.makes(act, entity) && !self.stands_for(&heads, &Ids::new());
                moved_on += usize::from(unmade);
            } else if self.stands_for(&heads, &own) {
                put_back.push(self.put_back(entity, field, &own, &heads));
            } else {
                moved_on += 1;
            }
        }
        if moved_on == 0 { Ok(put_back) } else { Err(moved_on) }
    }

    fn makes(&self, act: &str, entity: &str) -> bool {
        let kinds = self.by_field.get(&(entity, KIND));
        kinds.is_some_and(|changes| changes.iter().any(|change| change.act == act && !change.value.is_null()))
    }

    /// Whether the field is as `target` left it: by standing there still, or by undos that led back to it.
    fn stands_for(&self, heads: &Ids<'c>, target: &Ids<'c>) -> bool {
        let mut level = heads.clone();
        loop {
            if level == *target {
                return true;
            }
            let restored: Ids = level.iter().flat_map(|id| self.restored_by(id)).collect();
            // Every step leads to earlier changes, so this ends.
            if restored == level {
                return false;
            }
            level = restored;
        }
    }

    /// What the change of an undoing act brought back; any other change stands for itself.
    fn restored_by(&self, id: &'c str) -> Vec<&'c str> {
        let Some(change) = self.by_id.get(id) else { return vec![id] };
        let Some(undone) = self.undoes.get(&change.act) else { return vec![id] };
        let field = self.by_field.get(&(change.entity.as_str(), change.field.as_str()));
        let undone = field.into_iter().flatten().filter(|other| other.act == *undone);
        undone.flat_map(|other| other.replaces.iter().map(String::as_str)).collect()
    }

    fn put_back(&self, entity: &'c str, field: &'c str, own: &Ids<'c>, heads: &Ids<'c>) -> PutBack<'c> {
        let replaced: Ids = own
            .iter()
            .filter_map(|id| self.by_id.get(id))
            .flat_map(|c| c.replaces.iter())
            .map(String::as_str)
            .collect();
        let mut values: Vec<_> =
            replaced.iter().filter_map(|id| self.by_id.get(id)).map(|change| change.value.clone()).collect();
        if values.is_empty() {
            values.push(serde_json::Value::Null);
        }
        PutBack { entity, field, values, replaces: heads.iter().map(|id| (*id).to_owned()).collect() }
    }
}

/// The changes of one field that no other replaces.
pub(super) fn heads<'c>(changes: &[&'c Change]) -> Ids<'c> {
    let replaced: Ids = changes.iter().flat_map(|change| change.replaces.iter().map(String::as_str)).collect();
    changes.iter().map(|change| change.id.as_str()).filter(|id| !replaced.contains(id)).collect()
}
