//! As what the values of a column are handed on.

use super::Seen;
use crate::records::{Shape, Variable};
use crate::sheet::Cell;
use crate::spss::Format;
use crate::stata::Meaning;

/// What the column becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Held {
    Number,
    Date(Shape),
    Text,
}

/// What a column is, and whether it had to become texts because its values are of several kinds. What its format says
/// counts before what was seen, since a date beyond the calendar is given as the number that it is.
pub(crate) fn held(variable: &Variable, seen: &Seen) -> (Held, bool) {
    let dates = !seen.shapes.is_empty();
    let numbers = seen.numbers + seen.truths > 0;
    // Numbers that keep how they are written are numbers beside others, and texts by themselves.
    if seen.texts > 0 || seen.written > 0 && (seen.numbers == 0 || dates) {
        return (Held::Text, dates || numbers);
    }
    if let Some(shape) = shape_of_format(&variable.format) {
        return (Held::Date(shape), false);
    }
    match seen.shapes.as_slice() {
        [] if numbers => (Held::Number, false),
        [] => (if is_number_without_values(variable) { Held::Number } else { Held::Text }, false),
        [shape] if !numbers => (Held::Date(*shape), false),
        [Shape::Day, Shape::Moment] | [Shape::Moment, Shape::Day] if !numbers => (Held::Date(Shape::Moment), false),
        _ => (Held::Text, true),
    }
}

/// The shape of the dates that a format of SPSS or Stata makes.
fn shape_of_format(format: &str) -> Option<Shape> {
    if format.starts_with('%') {
        return match Meaning::of(format) {
            Meaning::Number => None,
            Meaning::Day | Meaning::Week => Some(Shape::Day),
            Meaning::Moment { .. } => Some(Shape::Moment),
            Meaning::TimeOfDay => Some(Shape::Time),
            Meaning::Month => Some(Shape::Month),
            Meaning::Quarter => Some(Shape::Quarter),
            Meaning::HalfYear => Some(Shape::HalfYear),
        };
    }
    Format::parse(format)?.shape()
}

/// A column in which no row has a value is what its format says, else what its codes are.
fn is_number_without_values(variable: &Variable) -> bool {
    let format = variable.format.as_str();
    match format.starts_with('%') {
        true => !format.ends_with('s'),
        false => match Format::parse(format) {
            Some(format) => !format.is_text(),
            None => variable.values.iter().any(|(code, _)| matches!(code, Cell::Number(_))),
        },
    }
}
