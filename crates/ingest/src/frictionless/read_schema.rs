//! Reads a description back into what is known of columns.

use crate::records::{MissingRule, Variable, code_of, take_variable};
use crate::sheet::Cell;
use serde_json::{Map, Value};

/// As what the texts of a column are read.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    Text,
    /// With the signs for decimals and for grouping.
    Number {
        decimal: char,
        group: Option<char>,
    },
    Date,
    Truth,
    /// A number or truth where it can be read as one, else a text.
    Any,
}

/// A field as a column.
pub(super) fn read_field(field: &Map<String, Value>) -> (Variable, Kind) {
    let text = |name: &str| field.get(name).and_then(Value::as_str).unwrap_or_default();
    let sign = |name: &str| text(name).chars().next();
    let kind = match (text("bearings:type"), text("type")) {
        ("date", _) | (_, "date" | "datetime" | "time" | "yearmonth") => Kind::Date,
        (_, "integer" | "number" | "year") => {
            Kind::Number { decimal: sign("decimalChar").unwrap_or('.'), group: sign("groupChar") }
        }
        (_, "boolean") => Kind::Truth,
        (_, "any") => Kind::Any,
        _ => Kind::Text,
    };
    let mut variable = take_variable(field);
    if variable.label.is_empty() {
        text("description").clone_into(&mut variable.label);
    }
    if !field.contains_key("bearings:labels") {
        variable.values = labels_of(field);
    }
    if !field.contains_key("bearings:missing") {
        let missing = missing_of(field).into_iter().filter(|(code, _)| *code != Cell::Empty);
        variable.missing = missing.map(|(code, _)| MissingRule::Code(code)).collect();
    }
    if variable.measure.is_empty() && field.get("categoriesOrdered") == Some(&Value::Bool(true)) {
        "ordinal".clone_into(&mut variable.measure);
    }
    (variable, kind)
}

/// The labels that stand in the words of the schema itself: of categories, then of missing values.
pub(super) fn labels_of(field: &Map<String, Value>) -> Vec<(Cell, String)> {
    let category = |category: &Value| {
        let label = category.get("label")?.as_str()?.to_owned();
        Some((code_of(category.get("value")?)?, label))
    };
    let categories = field.get("categories").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let labels = categories.iter().filter_map(category);
    labels.chain(missing_of(field).into_iter().filter(|(_, label)| !label.is_empty())).collect()
}

/// Missing values with their labels: numbers in a column of numbers, texts in others.
fn missing_of(field: &Map<String, Value>) -> Vec<(Cell, String)> {
    let of_numbers = matches!(field.get("type").and_then(Value::as_str), Some("integer" | "number" | "any"));
    let of_dates = matches!(field.get("type").and_then(Value::as_str), Some("date" | "datetime" | "time"));
    let code = |text: &str| match Cell::Text(text.to_owned()) {
        _ if text.is_empty() => Cell::Empty,
        code if of_numbers => code.number().map_or(code, Cell::Number),
        _ if of_dates => Cell::Date(text.to_owned()),
        code => code,
    };
    let one = |value: &Value| match value {
        Value::String(text) => Some((code(text), String::new())),
        Value::Object(pair) => {
            let label = pair.get("label").and_then(Value::as_str).unwrap_or_default();
            Some((code(pair.get("value")?.as_str()?), label.to_owned()))
        }
        _ => None,
    };
    let values = field.get("missingValues").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    values.iter().filter_map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_of_other_makers_are_understood() {
        let field = json!({
            "name": "pays", "type": "integer", "description": "Pays de naissance",
            "categories": [{ "value": 1, "label": "Kenya" }, { "value": 2, "label": "Ouganda" }],
            "categoriesOrdered": true,
            "missingValues": [{ "value": "", "label": "" }, { "value": "-9", "label": "refus" }],
        });
        let (variable, kind) = read_field(field.as_object().unwrap());
        assert_eq!(kind, Kind::Number { decimal: '.', group: None });
        assert_eq!((variable.label.as_str(), variable.measure.as_str()), ("Pays de naissance", "ordinal"));
        let label = |code: f64, label: &str| (Cell::Number(code), label.to_owned());
        assert_eq!(variable.values, [label(1.0, "Kenya"), label(2.0, "Ouganda"), label(-9.0, "refus")]);
        assert_eq!(variable.missing, [MissingRule::Code(Cell::Number(-9.0))]);
        let (plain, kind) = read_field(json!({ "name": "a", "missingValues": ["", "n/a"] }).as_object().unwrap());
        assert_eq!((plain.missing, kind), (vec![MissingRule::Code(Cell::Text("n/a".into()))], Kind::Text));
    }
}
