//! What is known of a column as the properties of a field of a Table Schema, and back.
//!
//! Only what the schema has no word for is written here, under `bearings:`; title and name are the schema's own.

use super::{MissingRule, Variable};
use crate::sheet::Cell;
use serde_json::{Map, Value, json};

/// Adds the properties. Empty ones are left out. `labels` tells whether the labels of the values stand here.
pub(crate) fn put_variable(field: &mut Map<String, Value>, variable: &Variable, labels: bool) {
    let mut put = |name: &str, value: Value, is_said: bool| {
        if is_said {
            field.insert(name.to_owned(), value);
        }
    };
    put("name", json!(variable.name), true);
    put("title", json!(variable.label), !variable.label.is_empty());
    put("bearings:format", json!(variable.format), !variable.format.is_empty());
    put("bearings:measure", json!(variable.measure), !variable.measure.is_empty());
    put("bearings:width", json!(variable.width), variable.width > 0);
    put("bearings:alignment", json!(variable.alignment), !variable.alignment.is_empty());
    put("bearings:single", json!(true), variable.is_single);
    let rules: Vec<Value> = variable.missing.iter().map(rule_to_json).collect();
    put("bearings:missing", json!(rules), !rules.is_empty());
    let pairs: Vec<Value> = variable.values.iter().map(|(code, label)| json!([code_to_json(code), label])).collect();
    put("bearings:labels", json!(pairs), labels);
}

/// The column that such properties tell of; what is not there is empty.
pub(crate) fn take_variable(field: &Map<String, Value>) -> Variable {
    let text = |name: &str| field.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let list = |name: &str| field.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let pair = |pair: &Value| Some((code_of(pair.get(0)?)?, pair.get(1)?.as_str()?.to_owned()));
    Variable {
        name: text("name"),
        label: text("title"),
        format: text("bearings:format"),
        values: list("bearings:labels").iter().filter_map(pair).collect(),
        missing: list("bearings:missing").iter().filter_map(rule_of).collect(),
        measure: text("bearings:measure"),
        width: field.get("bearings:width").and_then(Value::as_u64).and_then(|w| u32::try_from(w).ok()).unwrap_or(0),
        alignment: text("bearings:alignment"),
        is_single: field.get("bearings:single") == Some(&Value::Bool(true)),
        ..Variable::default()
    }
}

/// A number as a number, a text as a text, a date as `{"date": …}`, nothing as null.
pub(crate) fn code_to_json(code: &Cell) -> Value {
    match code {
        Cell::Empty => Value::Null,
        Cell::Number(number) => json!(number),
        Cell::Bool(truth) => json!(truth),
        Cell::Text(text) | Cell::Error(text) => json!(text),
        Cell::Date(date) => json!({ "date": date }),
    }
}

/// The code that [`code_to_json`] wrote; `None` for anything else.
pub(crate) fn code_of(value: &Value) -> Option<Cell> {
    Some(match value {
        Value::Null => Cell::Empty,
        Value::Number(number) => Cell::Number(number.as_f64()?),
        Value::Bool(truth) => Cell::Bool(*truth),
        Value::String(text) => Cell::Text(text.clone()),
        Value::Object(_) => Cell::Date(value.get("date")?.as_str()?.to_owned()),
        Value::Array(_) => return None,
    })
}

/// A code as itself in a list of one, a range by its ends; an open end is left out.
fn rule_to_json(rule: &MissingRule) -> Value {
    match rule {
        MissingRule::Code(code) => json!([code_to_json(code)]),
        MissingRule::Range(from, to) => {
            let ends = [("from", *from), ("to", *to)].into_iter().filter(|(_, end)| end.is_finite());
            Value::Object(ends.map(|(name, end)| (name.to_owned(), json!(end))).collect())
        }
    }
}

fn rule_of(value: &Value) -> Option<MissingRule> {
    if let Some(code) = value.get(0) {
        return Some(MissingRule::Code(code_of(code)?));
    }
    let ends = value.as_object()?;
    let end = |name: &str, open: f64| ends.get(name).map_or(Some(open), Value::as_f64);
    Some(MissingRule::Range(end("from", f64::NEG_INFINITY)?, end("to", f64::INFINITY)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_known_of_a_column_comes_back() {
        let variable = Variable {
            name: "age".into(),
            label: "Âge".into(),
            format: "F5.1".into(),
            values: vec![
                (Cell::Number(99.0), "Refused".into()),
                (Cell::Text("KE".into()), "Кения".into()),
                (Cell::Date("2019-06-30".into()), "يوم".into()),
                (Cell::Empty, "none".into()),
            ],
            missing: vec![
                MissingRule::Range(f64::NEG_INFINITY, -1.0),
                MissingRule::Range(98.0, f64::INFINITY),
                MissingRule::Code(Cell::Number(0.1)),
                MissingRule::Code(Cell::Text(".a".into())),
            ],
            measure: "scale".into(),
            width: 12,
            alignment: "centre".into(),
            is_single: true,
            ..Variable::default()
        };
        let mut field = Map::new();
        put_variable(&mut field, &variable, true);
        assert_eq!(take_variable(&field), variable);
        let text = Value::Object(field).to_string();
        let again: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(take_variable(again.as_object().unwrap()), variable);
    }

    #[test]
    fn what_makes_no_sense_is_no_rule() {
        for wrong in [json!(3), json!([[1]]), json!({ "from": "a" }), json!([])] {
            assert_eq!(rule_of(&wrong), None, "{wrong}");
        }
    }
}
