//! Decides how a column stands in a file of Stata, and what of it the file cannot hold.

use super::super::letters::{Lettered, letter, letter_codes};
use super::super::stata_formats::{has_equal, stata_format, stata_number};
use super::super::{Held, LossKind, Seen, held};
use super::{TITLE_SIGNS, cut_signs};
use crate::export::loss::Losses;
use crate::records::{Kept, MissingRule, Shape, Variable};
use crate::sheet::Cell;
use crate::stata::Meaning;

/// Bytes of the longest text that stands in its row.
const TEXT_BYTES: usize = 2_045;
/// Bytes of the label of a value.
const LABEL_BYTES: usize = 32_000;
/// Bytes of the longest remark.
const REMARK_BYTES: usize = 60_000;
/// The code under which the label of `.` is kept; those of `.a` to `.z` follow.
pub(super) const NO_VALUE: i32 = 2_147_483_621;

/// How a column is kept in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Storage {
    Byte,
    Int,
    Long,
    Float,
    Double,
    Text(u16),
    LongText,
}

/// A column as it is written.
pub(super) struct StataColumn {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) format: String,
    /// The name of its set of labels; empty for none.
    pub(super) set: String,
    pub(super) storage: Storage,
    pub(super) remark: Option<String>,
    held: Held,
    meaning: Meaning,
    from_stata: bool,
    /// Codes for no answer with their letters, from 1.
    pub(super) letters: Vec<(Cell, u8)>,
}

impl StataColumn {
    /// The number that a cell becomes; `None` for what is none.
    pub(super) fn number(&self, cell: &Cell) -> Option<f64> {
        stata_number(cell, self.held, self.meaning, self.from_stata)
    }
}

pub(super) fn plan_column(
    variable: &Variable,
    seen: &Seen,
    name: String,
    losses: &mut Losses,
) -> (StataColumn, Vec<(i32, String)>) {
    let (held, mixed) = held(variable, seen);
    let own = variable.name.as_str();
    losses.add_if(mixed, LossKind::Mixed, own);
    losses.add_if(seen.zeros > 0 && held == Held::Text, LossKind::TextsCut, own);
    losses.add_if(seen.too_large > 0 && held != Held::Text, LossKind::NumbersLost, own);
    losses.add_if(seen.truths > 0 && held == Held::Number, LossKind::TruthAsNumbers, own);
    losses.add_if(name != own, LossKind::Renamed, &format!("{own} → {name}"));
    // A name that had to change is not lost where nothing else tells what the column is.
    let whole_label = if variable.label.is_empty() && name != own { own } else { &variable.label };
    let label = cut_signs(whole_label, TITLE_SIGNS).to_owned();
    losses.add_if(label != whole_label, LossKind::LabelsCut, own);
    let text_bytes = if seen.numbers > 0 || !seen.shapes.is_empty() { seen.widest.max(24) } else { seen.widest };
    let format = stata_format(variable, seen, held, text_bytes);
    let has_other_format = format != variable.format && !has_equal(&variable.format);
    losses.add_if(has_other_format, LossKind::FormatsChanged, &format!("{own} ({} → {format})", variable.format));
    let has_looks = !variable.measure.is_empty() || variable.width > 0 || !variable.alignment.is_empty();
    losses.add_if(has_looks, LossKind::LooksLeftOut, own);
    let lettered = match held {
        Held::Text => Lettered { codes: Vec::new(), joined: 0 },
        _ => letter_codes(variable, seen),
    };
    let codes = tell_codes(variable, held, &lettered, losses);
    let (labels, values) = plan_labels(variable, held, &lettered.codes, losses);
    let meaning = if held == Held::Text { Meaning::Number } else { Meaning::of(&format) };
    let storage = storage(variable, seen, held, meaning, text_bytes, &lettered);
    let letters = (1..=26).map(|letter| MissingRule::Code(letter_cell(letter)));
    let written = Variable {
        name: name.clone(),
        label: label.clone(),
        format: format.clone(),
        values,
        missing: if held == Held::Text { Vec::new() } else { letters.collect() },
        is_single: storage == Storage::Float,
        ..Variable::default()
    };
    let kept = Kept { was: variable.clone(), written, codes };
    let remark = (!kept.is_needless()).then(|| kept.to_text());
    let is_too_long = remark.as_ref().is_some_and(|remark| remark.len() > REMARK_BYTES);
    losses.add_if(is_too_long, LossKind::RemarksLeftOut, own);
    let remark = remark.filter(|_| !is_too_long);
    let from_stata = variable.format.starts_with('%');
    let letters = lettered.codes;
    let set = String::new();
    (StataColumn { name, label, format, set, storage, remark, held, meaning, from_stata, letters }, labels)
}

/// Codes that become letters, each as it was and as it is.
fn tell_codes(variable: &Variable, held: Held, lettered: &Lettered, losses: &mut Losses) -> Vec<(Cell, Cell)> {
    let own = &variable.name;
    let changed = lettered.codes.iter().filter(|(code, _)| letter(code).is_none());
    let codes: Vec<(Cell, Cell)> = changed.map(|(code, letter)| (code.clone(), letter_cell(*letter))).collect();
    let changes: Vec<String> = codes.iter().map(|(was, is)| format!("{} → {}", was.text(), is.text())).collect();
    losses.add_if(!codes.is_empty(), LossKind::CodesChanged, &format!("{own} ({})", changes.join(", ")));
    losses.add_if(lettered.joined > 0, LossKind::CodesJoined, &format!("{own} ({})", lettered.joined));
    let rule = |rule: &MissingRule| match rule {
        MissingRule::Range(from, to) => Some(format!("{from} … {to}")),
        MissingRule::Code(code) => (held == Held::Text).then(|| code.text().into_owned()),
    };
    let left_out: Vec<String> = variable.missing.iter().filter_map(rule).collect();
    losses.add_if(!left_out.is_empty(), LossKind::RulesLeftOut, &format!("{own} ({})", left_out.join(", ")));
    codes
}

fn letter_cell(letter: u8) -> Cell {
    Cell::Text(format!(".{}", char::from(b'a' + letter - 1)))
}

type Labels = (Vec<(i32, String)>, Vec<(Cell, String)>);

/// The labels that the file holds, and what the reader makes of them: only whole numbers and letters have any.
fn plan_labels(variable: &Variable, held: Held, letters: &[(Cell, u8)], losses: &mut Losses) -> Labels {
    let (mut labels, mut values): Labels = Default::default();
    let (mut left_out, mut cut) = (0, 0);
    for (code, label) in &variable.values {
        let lettered = letters.iter().find(|(lettered, _)| lettered == code).map(|(_, letter)| *letter);
        let read = match (held, code, lettered) {
            (Held::Text, ..) => None,
            (_, _, Some(letter)) => Some((NO_VALUE + i32::from(letter), letter_cell(letter))),
            // Stata has labels for `.a` to `.z` and none for `.`.
            (Held::Number, Cell::Number(number), _) => {
                let is_whole = number.fract() == 0.0 && number.abs() < f64::from(NO_VALUE);
                is_whole.then_some((*number as i32, Cell::Number(*number)))
            }
            _ => None,
        };
        let Some((number, read)) = read.filter(|(number, _)| labels.iter().all(|(known, _)| known != number)) else {
            left_out += 1;
            continue;
        };
        let end = (0..=label.len().min(LABEL_BYTES)).rev().find(|end| label.is_char_boundary(*end)).unwrap_or(0);
        cut += usize::from(end < label.len());
        labels.push((number, label[..end].to_owned()));
        values.push((read, label[..end].to_owned()));
    }
    let own = &variable.name;
    losses.add_if(left_out > 0, LossKind::ValueLabelsLeftOut, &format!("{own} ({left_out})"));
    losses.add_if(cut > 0, LossKind::ValueLabelsCut, &format!("{own} ({cut})"));
    (labels, values)
}

/// The smallest kind that holds every value.
fn storage(
    variable: &Variable,
    seen: &Seen,
    held: Held,
    meaning: Meaning,
    text_bytes: usize,
    lettered: &Lettered,
) -> Storage {
    match held {
        Held::Text if text_bytes > TEXT_BYTES => Storage::LongText,
        Held::Text => Storage::Text(text_bytes.max(1) as u16),
        Held::Date(Shape::Moment | Shape::Time) => Storage::Double,
        Held::Date(_) if seen.numbers > 0 => Storage::Double,
        Held::Date(_) if matches!(meaning, Meaning::Moment { .. } | Meaning::TimeOfDay) => Storage::Double,
        Held::Date(_) => Storage::Long,
        Held::Number if variable.is_single && seen.single && lettered.joined == 0 => Storage::Float,
        Held::Number if !seen.whole => Storage::Double,
        Held::Number => {
            let (least, most) = (seen.least.min(0.0), seen.most.max(0.0).max(f64::from(u8::from(seen.truths > 0))));
            match () {
                () if least >= -127.0 && most <= 100.0 => Storage::Byte,
                () if least >= -32_767.0 && most <= 32_740.0 => Storage::Int,
                () if least >= -2_147_483_647.0 && most <= 2_147_483_620.0 => Storage::Long,
                () => Storage::Double,
            }
        }
    }
}
