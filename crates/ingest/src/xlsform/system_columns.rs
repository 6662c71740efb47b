//! Columns that servers add to the answers.

use crate::{Identifies, ParentKey, Sheet};

/// In what way a column of a server could identify a person.
pub(super) fn identifies(header: &str) -> Option<Identifies> {
    let lower = header.trim().to_lowercase();
    let last = lower.rsplit(['/', '-']).next().unwrap_or_default();
    Some(match last {
        "submitterid" | "submittername" | "_submitted_by" => Identifies::Enumerator,
        "deviceid" => Identifies::Device,
        "_geolocation" => Identifies::Position,
        "audit" => Identifies::Audit,
        _ => return None,
    })
}

/// The column that names the row of another table: `PARENT_KEY` of ODK, `_parent_index` of KoboToolbox. `around` is the
/// name of the repeat around this one, empty for none.
pub(super) fn parent_key(sheet: &Sheet, headers: &[String], around: &str) -> Option<ParentKey> {
    let at = |name: &str| headers.iter().position(|header| header.trim() == name);
    let (column, there) = match (at("_parent_index"), at("PARENT_KEY")) {
        (Some(index), _) => (index, "_index"),
        (None, Some(key)) => (key, "KEY"),
        (None, None) => return None,
    };
    let told = at("_parent_table_name").map(|column| sheet.cell(1, column).text().trim().to_owned());
    let table = told.filter(|name| !name.is_empty()).unwrap_or_else(|| around.to_owned());
    Some(ParentKey { column: headers[column].clone(), table, there: there.to_owned() })
}
