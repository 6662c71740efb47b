//! Recording an act: what each edit replaces is read from the present state, and the documents follow.

use super::load::{as_json, parse_json};
use super::rebuild::rebuild;
use super::{Act, Change, DELETED, Edit, KIND, Recorded, SETTINGS};
use crate::{StoreFault, Tx};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

type Field = (String, String);

impl Tx<'_> {
    /// Records an act and brings the documents up to date. Of several edits of one field the last counts.
    ///
    /// An edit that gives a field the value it has is left out, unless it settles a conflict. May be called several
    /// times with one act. Editing an entity that nobody made is a fault.
    pub fn record(&self, act: &Act, edits: &[Edit]) -> Result<Recorded, StoreFault> {
        if edits.is_empty() {
            return Ok(Recorded::default());
        }
        check_names(edits)?;
        let edits = last_of_each_field(edits);
        let heads = self.heads(edits.keys())?;
        let mut wishes = Vec::new();
        for ((entity, field), value) in edits {
            let heads = heads.get(&(entity.clone(), field.clone())).map(Vec::as_slice).unwrap_or_default();
            let unchanged = match heads {
                [] => value.is_null(),
                [(_, present)] => *present == value,
                _ => false,
            };
            if !unchanged {
                let replaces = heads.iter().map(|(id, _)| id.clone()).collect();
                wishes.push((entity, field, value, replaces));
            }
        }
        self.check_entities(&wishes)?;
        self.enter(act, None, wishes)
    }

    /// Writes changes whose `replaces` are known already.
    pub(super) fn enter(
        &self,
        act: &Act,
        undoes: Option<&str>,
        wishes: Vec<(String, String, Value, Vec<String>)>,
    ) -> Result<Recorded, StoreFault> {
        if wishes.is_empty() {
            return Ok(Recorded::default());
        }
        let copy_id = self.note("copy_id")?.unwrap_or_default();
        self.connection.execute(
            include_str!("sql/insert_act.sql"),
            duckdb::params![act.id, act.made_at, act.author_label, act.use_case, copy_id, undoes],
        )?;
        let before: usize =
            self.connection.query_row(include_str!("sql/count_changes.sql"), [&act.id], |row| row.get(0))?;
        let numbered = wishes.into_iter().zip(before + 1..);
        let changes: Vec<Change> = numbered
            .map(|((entity, field, value, replaces), number)| Change {
                id: format!("{}.{number:04}", act.id),
                act: act.id.clone(),
                entity,
                field,
                value,
                replaces,
            })
            .collect();
        self.connection.prepare(include_str!("sql/insert_changes.sql"))?.execute([as_json(&changes)])?;
        let touched: BTreeSet<&String> = changes.iter().map(|change| &change.entity).collect();
        rebuild(self.connection, &touched.into_iter().cloned().collect::<Vec<_>>())?;
        self.drop_drafts_of(&changes)?;
        Ok(Recorded { changes })
    }

    fn heads<'f>(
        &self,
        fields: impl Iterator<Item = &'f Field>,
    ) -> Result<BTreeMap<Field, Vec<(String, Value)>>, StoreFault> {
        let asked: Vec<Value> = fields.map(|(entity, field)| json!({"entity": entity, "field": field})).collect();
        let mut statement = self.connection.prepare(include_str!("sql/heads_of.sql"))?;
        let mut rows = statement.query([as_json(&asked)])?;
        let mut heads: BTreeMap<Field, Vec<(String, Value)>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let value = parse_json(&row.get::<_, String>(3)?)?;
            heads.entry((row.get(1)?, row.get(2)?)).or_default().push((row.get(0)?, value));
        }
        Ok(heads)
    }

    /// Every entity that is edited exists already or is made by the same act.
    fn check_entities(&self, wishes: &[(String, String, Value, Vec<String>)]) -> Result<(), StoreFault> {
        let made: BTreeSet<&str> =
            wishes.iter().filter(|(_, field, ..)| field == KIND).map(|(entity, ..)| entity.as_str()).collect();
        let edited: BTreeSet<&str> = wishes.iter().map(|(entity, ..)| entity.as_str()).collect();
        let unmade: Vec<&str> =
            edited.into_iter().filter(|entity| *entity != SETTINGS && !made.contains(entity)).collect();
        if unmade.is_empty() {
            return Ok(());
        }
        let unknown: Option<String> =
            self.connection.query_row(include_str!("sql/unknown_entity.sql"), [as_json(&unmade)], |row| row.get(0))?;
        unknown.map_or(Ok(()), |entity| Err(StoreFault::UnknownEntity { entity }))
    }
}

/// Names that begin with `@` are the store's own.
fn check_names(edits: &[Edit]) -> Result<(), StoreFault> {
    let reserved = |field: &str| field.starts_with('@') && field != KIND && field != DELETED;
    match edits.iter().find(|edit| reserved(&edit.field)) {
        Some(edit) => Err(StoreFault::ReservedField { field: edit.field.clone() }),
        None => Ok(()),
    }
}

/// In the order of entity and field, so that the same edits give the same log.
fn last_of_each_field(edits: &[Edit]) -> BTreeMap<Field, Value> {
    edits.iter().map(|edit| ((edit.entity.clone(), edit.field.clone()), edit.value.clone())).collect()
}
