//! Writes the description: the schema's own words where it has any, ours beside them.

use super::read_schema::labels_of;
use crate::export::{CodeRules, Held, Seen};
use crate::records::{Dictionary, MissingRule, Shape, Variable, put_variable};
use crate::sheet::Cell;
use crate::write_table::as_it_stands;
use serde_json::{Map, Value, json};

/// The name of the version of the description, as it must be written.
const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";

/// The package around the fields, without the names that depend on the file.
pub(super) fn package(dictionary: &Dictionary, rows: u64, fields: Vec<Value>) -> Value {
    let resource = json!({
        "name": "", "path": "", "type": "table", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
        "schema": { "fields": fields, "missingValues": [""] },
        "bearings:rows": rows,
    });
    let mut package = Map::new();
    package.insert("$schema".to_owned(), json!(PROFILE));
    package.insert("name".to_owned(), json!(""));
    if !dictionary.label.is_empty() {
        package.insert("title".to_owned(), json!(dictionary.label));
    }
    if !dictionary.notes.is_empty() {
        package.insert("description".to_owned(), json!(dictionary.notes.join("\n")));
        package.insert("bearings:notes".to_owned(), json!(dictionary.notes));
    }
    if let Some(weight) = dictionary.weight.and_then(|place| dictionary.variables.get(place)) {
        package.insert("bearings:weight".to_owned(), json!(weight.name));
    }
    package.insert("resources".to_owned(), json!([resource]));
    Value::Object(package)
}

/// A column as a field.
pub(super) fn field(variable: &Variable, seen: &Seen, held: Held) -> Value {
    let mut field = Map::new();
    put_variable(&mut field, variable, false);
    let (kind, own_kind) = kind(seen, held);
    field.insert("type".to_owned(), json!(kind));
    if !own_kind.is_empty() {
        field.insert("bearings:type".to_owned(), json!(own_kind));
    }
    let rules = CodeRules::of(variable);
    let missing = missing_codes(variable, seen, &rules);
    if !missing.is_empty() {
        field.insert("missingValues".to_owned(), missing_values(variable, &missing));
    }
    let categories: Vec<&(Cell, String)> = variable.values.iter().filter(|(code, _)| !rules.count(code)).collect();
    // Categories are all values there may be: labels for some of them only are no categories.
    let may_have_some = matches!(kind, "integer" | "string") && !seen.unlabelled && !categories.is_empty();
    if may_have_some && categories.iter().all(|(code, _)| category(code, kind).is_some()) {
        let categories =
            categories.iter().map(|(code, label)| json!({ "value": category(code, kind), "label": label }));
        field.insert("categories".to_owned(), categories.collect());
        field.insert("categoriesOrdered".to_owned(), json!(variable.measure == "ordinal"));
    }
    if labels_of(&field) != variable.values {
        put_variable(&mut field, variable, true);
    }
    Value::Object(field)
}

/// The schema's kind, and ours where the schema has none.
fn kind(seen: &Seen, held: Held) -> (&'static str, &'static str) {
    let (kind, own) = match held {
        Held::Text => return ("string", ""),
        Held::Number if seen.truths > 0 && seen.numbers == 0 => return ("boolean", ""),
        Held::Number if seen.truths > 0 => return ("any", ""),
        Held::Number if seen.whole => return ("integer", ""),
        Held::Number => return ("number", ""),
        Held::Date(Shape::Day) => ("date", "date"),
        Held::Date(Shape::Moment) => ("datetime", "date"),
        // The schema's times are those of a day.
        Held::Date(Shape::Time) if seen.beyond_a_day => return ("any", "date"),
        Held::Date(Shape::Time) => ("time", "date"),
        Held::Date(Shape::Month) => ("yearmonth", "date"),
        Held::Date(Shape::Quarter | Shape::HalfYear) => return ("string", "date"),
    };
    // What is beyond the calendar stands as a number among the dates.
    if seen.numbers > 0 || seen.shapes.len() > 1 { ("any", own) } else { (kind, "") }
}

/// Codes for no answer as the file holds them: those that the rules name and those of ranges that were seen. Of the
/// letters of Stata, which every column of numbers has, only those that were seen or have a label.
fn missing_codes<'v>(variable: &'v Variable, seen: &'v Seen, rules: &CodeRules) -> Vec<&'v Cell> {
    let mut codes: Vec<&Cell> = Vec::new();
    let labelled = || variable.values.iter().map(|(code, _)| code).filter(|code| rules.count(code));
    let is_used = |code: &&Cell| {
        !variable.format.starts_with('%') || seen.codes.contains(code) || labelled().any(|used| used == *code)
    };
    let named = variable.missing.iter().filter_map(|rule| match rule {
        MissingRule::Code(code) => Some(code).filter(is_used),
        MissingRule::Range(..) => None,
    });
    for code in named.chain(labelled()).chain(&seen.codes) {
        if *code != Cell::Empty && !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// A list of texts or, where one has a label, of texts with labels; nothing is a missing value too.
fn missing_values(variable: &Variable, codes: &[&Cell]) -> Value {
    let label = |code: &Cell| variable.values.iter().find(|(known, _)| known == code).map(|(_, label)| label.as_str());
    let texts = std::iter::once("".into()).chain(codes.iter().map(|code| as_it_stands(code)));
    if codes.iter().all(|code| label(code).is_none()) {
        return texts.map(|text| json!(text)).collect();
    }
    let labels = std::iter::once("").chain(codes.iter().map(|code| label(code).unwrap_or_default()));
    texts.zip(labels).map(|(text, label)| json!({ "value": text, "label": label })).collect()
}

fn category(code: &Cell, kind: &str) -> Option<Value> {
    match code {
        Cell::Number(number) if kind == "integer" && number.fract() == 0.0 && number.abs() < 9e15 => {
            Some(json!(*number as i64))
        }
        Cell::Text(text) if kind == "string" => Some(json!(text)),
        _ => None,
    }
}
