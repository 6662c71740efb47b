//! The names of what stands in a file beside the list that is its table.

use super::MOST_NAMES;
use super::flatten_object::parse;
use crate::records::RecordsFault;
use serde_json::Value;

/// Stands where the list stood; no text of a file that is read can be confused with it, because it is looked for once.
const LIST: &str = "\"\\u0000list\"";
const LIST_TEXT: &str = "\0list";

/// Names of members before and behind the list, those of objects around it with the names of these before them.
pub(super) fn members_beside(head: &str, rest: &str) -> Result<Vec<String>, RecordsFault> {
    let outer: Value = parse(&[head, LIST, rest].concat())?;
    let mut names = Vec::new();
    tell(&outer, &mut String::new(), &mut names)?;
    Ok(names)
}

/// The depth is bounded by the parser.
fn tell(value: &Value, path: &mut String, names: &mut Vec<String>) -> Result<(), RecordsFault> {
    if names.len() > MOST_NAMES {
        return Err(RecordsFault::TooLarge);
    }
    match value {
        Value::String(text) if text == LIST_TEXT => {}
        Value::Object(members) => {
            for (name, member) in members {
                let outer = path.len();
                if outer > 0 {
                    path.push('.');
                }
                path.push_str(name);
                tell(member, path, names)?;
                path.truncate(outer);
            }
        }
        Value::Array(items) if items.iter().any(holds_list) => {
            for item in items {
                tell(item, path, names)?;
            }
        }
        other if path.is_empty() => names.push(other.to_string()),
        _ => names.push(path.clone()),
    }
    Ok(())
}

fn holds_list(value: &Value) -> bool {
    match value {
        Value::String(text) => text == LIST_TEXT,
        Value::Object(members) => members.values().any(holds_list),
        Value::Array(items) => items.iter().any(holds_list),
        _ => false,
    }
}
