//! Text that is being typed: kept every two seconds, gone when it becomes an act.

use super::Change;
use super::load::{as_json, collect, parse_json};
use crate::{Reading, StoreFault, Tx};
use serde_json::Value;

/// Text that was typed and not yet recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The entity.
    pub entity: String,
    /// The field.
    pub field: String,
    /// What was typed.
    pub value: Value,
    /// Milliseconds since 1970, UTC.
    pub saved_at: i64,
}

impl Reading<'_> {
    /// All drafts, by entity and field.
    pub fn drafts(&self) -> Result<Vec<Draft>, StoreFault> {
        collect(self.connection, include_str!("sql/drafts.sql"), [], |row| {
            let value = parse_json(&row.get::<_, String>(2)?)?;
            Ok(Draft { entity: row.get(0)?, field: row.get(1)?, value, saved_at: row.get(3)? })
        })
    }
}

impl Tx<'_> {
    /// Keeps a draft in place of an earlier one of the same field.
    pub fn save_draft(&self, draft: &Draft) -> Result<(), StoreFault> {
        self.drop_draft(&draft.entity, &draft.field)?;
        let value = draft.value.to_string();
        self.connection.execute(
            include_str!("sql/save_draft.sql"),
            duckdb::params![draft.entity, draft.field, value, draft.saved_at],
        )?;
        Ok(())
    }

    /// Throws a draft away.
    pub fn drop_draft(&self, entity: &str, field: &str) -> Result<(), StoreFault> {
        self.drop_listed(&serde_json::json!([{"entity": entity, "field": field}]))
    }

    pub(super) fn drop_drafts_of(&self, changes: &[Change]) -> Result<(), StoreFault> {
        let fields = changes.iter().map(|change| serde_json::json!({"entity": change.entity, "field": change.field}));
        self.drop_listed(&fields.collect())
    }

    fn drop_listed(&self, fields: &Value) -> Result<(), StoreFault> {
        self.connection.execute(include_str!("sql/drop_drafts.sql"), [as_json(fields)])?;
        Ok(())
    }
}
