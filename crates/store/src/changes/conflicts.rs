//! Fields for which two copies wrote different values, to be shown side by side.

use super::RecordedAct;
use super::load::{act_from_row, collect, parse_json};
use crate::{Reading, StoreFault};
use serde_json::Value;

/// A field with more than one value. It is settled by recording an edit of the field.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The entity.
    pub entity: String,
    /// The field.
    pub field: String,
    /// The values, oldest first; the last is the one the document shows.
    pub sides: Vec<Side>,
}

/// One of the values.
#[derive(Clone, Debug, PartialEq)]
pub struct Side {
    /// The act that wrote it.
    pub act: RecordedAct,
    /// What it wrote; null where it took the field away.
    pub value: Value,
}

impl Reading<'_> {
    /// All conflicts, by entity and field. Two copies that wrote the same value are in no conflict.
    pub fn conflicts(&self) -> Result<Vec<Conflict>, StoreFault> {
        let rows = collect(self.connection, include_str!("sql/conflicts.sql"), [], |row| {
            let side = Side { act: act_from_row(row, 3)?, value: parse_json(&row.get::<_, String>(2)?)? };
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, side))
        })?;
        let mut conflicts: Vec<Conflict> = Vec::new();
        for (entity, field, side) in rows {
            match conflicts.last_mut() {
                Some(last) if last.entity == entity && last.field == field => last.sides.push(side),
                _ => conflicts.push(Conflict { entity, field, sides: vec![side] }),
            }
        }
        Ok(conflicts)
    }
}
