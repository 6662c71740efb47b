//! What the format of a file cannot say of a column, kept beside the column in a remark that only we read.
//!
//! Another program may change the column and leave the remark as it is. Therefore the remark also tells what was
//! written, and gives back only what still stands as it was written.

use super::variable_json::{code_of, code_to_json, put_variable, take_variable};
use super::{MissingRule, Variable};
use crate::sheet::Cell;
use serde_json::{Map, Value, json};

/// A column as it was, and as a file of another format holds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Kept {
    pub(crate) was: Variable,
    /// The column as the file holds it; its `values` are those of `was` that it holds, in its codes.
    pub(crate) written: Variable,
    /// Codes that had to become others: what they were, and what they are in the file.
    pub(crate) codes: Vec<(Cell, Cell)>,
}

impl Kept {
    /// Whether reading the file gives the column back without any remark.
    pub(crate) fn is_needless(&self) -> bool {
        let Variable { is_single, .. } = self.written;
        let same = Variable { is_single, ..self.was.clone() } == self.written;
        // Of a column of a plain table only its name is known.
        let plain = Variable { name: self.written.name.clone(), ..Variable::default() } == self.was;
        self.codes.is_empty() && (same || plain)
    }

    /// The remark, without line breaks and apostrophes. Labels stand in it only where the file does not give them back.
    pub(crate) fn to_text(&self) -> String {
        let mut field = Map::new();
        put_variable(&mut field, &self.was, self.labels_back() != self.was.values);
        let codes: Vec<Value> =
            self.codes.iter().map(|(was, is)| json!([code_to_json(was), code_to_json(is)])).collect();
        let written = &self.written;
        let remark = json!({
            "field": field, "codes": codes, "labels": sum_of(&written.values),
            "as": [written.name, written.label, written.format],
        });
        remark.to_string().replace('\'', "\\u0027")
    }

    fn labels_back(&self) -> Vec<(Cell, String)> {
        let back = |(code, label): &(Cell, String)| (swapped_back(code, &self.codes), label.clone());
        self.written.values.iter().map(back).collect()
    }

    /// Gives a column that was read what the remark knows of it, and answers with the codes that become others.
    /// `None`, and nothing is changed, for a text that is no remark of ours.
    pub(crate) fn restore(text: &str, read: &mut Variable) -> Option<Vec<(Cell, Cell)>> {
        let remark: Value = serde_json::from_str(text).ok()?;
        let field = remark.get("field")?.as_object()?;
        let was = take_variable(field);
        let pair = |pair: &Value| Some((code_of(pair.get(0)?)?, code_of(pair.get(1)?)?));
        let codes: Vec<(Cell, Cell)> = remark.get("codes")?.as_array()?.iter().filter_map(pair).collect();
        let stands = |place: usize, now: &str| remark["as"].get(place).and_then(Value::as_str) == Some(now);
        let has_own_labels = field.contains_key("bearings:labels");
        if has_own_labels && remark["labels"] == json!(sum_of(&read.values)) {
            read.values = was.values;
        } else {
            read.values.iter_mut().for_each(|(code, _)| *code = swapped_back(code, &codes));
        }
        if stands(0, &read.name) && !was.name.is_empty() {
            read.name = was.name;
        }
        if stands(1, &read.label) {
            read.label = was.label;
        }
        if stands(2, &read.format) {
            (read.format, read.measure) = (was.format, was.measure);
            (read.width, read.alignment, read.is_single) = (was.width, was.alignment, was.is_single);
        }
        read.missing = match was.missing.is_empty() && codes.is_empty() {
            true => std::mem::take(&mut read.missing).into_iter().filter(|rule| !is_letter(rule)).collect(),
            false => was.missing,
        };
        Some(codes)
    }
}

/// Whether a rule is one that every column of numbers of Stata has.
fn is_letter(rule: &MissingRule) -> bool {
    matches!(rule, MissingRule::Code(Cell::Text(code)) if code.len() == 2 && code.starts_with('.'))
}

fn swapped_back(code: &Cell, codes: &[(Cell, Cell)]) -> Cell {
    codes.iter().find(|(_, is)| is == code).map_or(code, |(was, _)| was).clone()
}

/// Makes a cell of a row the code that it was before it was written.
pub(crate) fn swap(cell: &mut Cell, codes: &[(Cell, Cell)]) {
    if let Some((was, _)) = codes.iter().find(|(_, is)| is == cell) {
        cell.clone_from(was);
    }
}

/// A number that tells lists of labels apart: FNV-1a of their texts.
fn sum_of(values: &[(Cell, String)]) -> String {
    let texts = values.iter().flat_map(|(code, label)| [code_to_json(code).to_string(), label.clone()]);
    let add = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let sum = texts.fold(0xcbf2_9ce4_8422_2325, |sum, text| text.bytes().chain([0]).fold(sum, add));
    format!("{sum:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept() -> Kept {
        let label = |code: f64, label: &str| (Cell::Number(code), label.to_owned());
        let was = Variable {
            name: "a.long.name".into(),
            label: "It's old".into(),
            format: "F2".into(),
            values: vec![label(1.0, "Yes"), label(1.5, "Half"), label(9.0, "Refused")],
            missing: vec![MissingRule::Code(Cell::Number(9.0))],
            measure: "nominal".into(),
            ..Variable::default()
        };
        let written = Variable {
            name: "a_long_name".into(),
            format: "%2.0f".into(),
            values: vec![label(1.0, "Yes"), (Cell::Text(".a".into()), "Refused".into())],
            missing: vec![MissingRule::Code(Cell::Text(".a".into()))],
            measure: String::new(),
            ..was.clone()
        };
        Kept { was, written, codes: vec![(Cell::Number(9.0), Cell::Text(".a".into()))] }
    }

    #[test]
    fn a_column_as_it_was_written_is_given_back_whole() {
        let kept = kept();
        let text = kept.to_text();
        assert!(!text.contains(['\'', '\n']), "{text}");
        let mut read = kept.written.clone();
        assert_eq!(Kept::restore(&text, &mut read), Some(kept.codes));
        assert_eq!(read, kept.was);
        let mut cell = Cell::Text(".a".into());
        swap(&mut cell, &[(Cell::Number(9.0), Cell::Text(".a".into()))]);
        assert_eq!(cell, Cell::Number(9.0));
    }

    #[test]
    fn what_another_program_changed_stays_changed() {
        let kept = kept();
        let mut read = kept.written.clone();
        read.name = "renamed".into();
        read.values[0].1 = "Ja".into();
        Kept::restore(&kept.to_text(), &mut read).expect("a remark");
        assert_eq!((read.name.as_str(), read.label.as_str()), ("renamed", "It's old"));
        assert_eq!(read.values, [(Cell::Number(1.0), "Ja".into()), (Cell::Number(9.0), "Refused".into())]);
        let before = read.clone();
        assert_eq!(Kept::restore("{}", &mut read), None);
        assert_eq!(read, before);
    }
}
