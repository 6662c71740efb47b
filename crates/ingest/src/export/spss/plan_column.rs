//! Decides how a column stands in a system file, and what of it the file cannot hold.

use super::super::letters::{letter, number_letters};
use super::super::{Held, LossKind, Seen, held};
use super::cut_bytes;
use super::plan_rules::{Rules, plan_rules};
use crate::exact_number::written_number;
use crate::export::loss::Losses;
use crate::records::{Kept, Shape, Shown, Variable, push_iso, read_iso};
use crate::sheet::Cell;
use crate::spss::Format;

/// Bytes of the label of a column, and of a value.
const LABEL_BYTES: usize = 255;
const VALUE_LABEL_BYTES: usize = 120;
/// Bytes of the longest text, of a whole piece, and of those for which there is a piece.
pub(super) const LONGEST: usize = 32_767;
pub(super) const PIECE_BYTES: usize = 255;
const PIECE_WIDTH: usize = 252;
/// How columns are aligned, by the number of it.
const ALIGNMENTS: [&str; 3] = ["left", "right", "centre"];
/// The widest that a number is shown.
const WIDEST: usize = 40;
/// Bytes of the longest remark.
const REMARK_BYTES: usize = 60_000;

/// A column as it is written.
pub(super) struct SpssColumn {
    pub(super) name: String,
    /// One a piece.
    pub(super) short_names: Vec<String>,
    pub(super) label: String,
    pub(super) format: Format,
    /// Bytes of a text; 0 for a number.
    pub(super) text_bytes: usize,
    pub(super) rules: Rules,
    pub(super) labels: Vec<(Cell, String)>,
    /// Measure, width and alignment.
    pub(super) display: [i32; 3],
    pub(super) remark: Option<String>,
    /// `.a` to `.z` with the numbers that they become.
    pub(super) letters: Vec<(Cell, f64)>,
}

impl SpssColumn {
    /// The widths of its pieces; one for all but texts of more than 255 bytes.
    pub(super) fn pieces(&self) -> impl Iterator<Item = usize> + use<> {
        let bytes = self.text_bytes;
        let pieces = if bytes > PIECE_BYTES { bytes.div_ceil(PIECE_WIDTH) } else { 1 };
        (1..=pieces).map(move |piece| match piece == pieces {
            true => bytes - PIECE_WIDTH * (pieces - 1),
            false => PIECE_BYTES,
        })
    }

    pub(super) fn slots(&self) -> usize {
        self.pieces().map(|bytes| bytes.div_ceil(8).max(1)).sum()
    }

    /// The number that a cell becomes; `None` for what is none.
    pub(super) fn number(&self, cell: &Cell) -> Option<f64> {
        number(cell, &self.letters)
    }
}

fn number(cell: &Cell, letters: &[(Cell, f64)]) -> Option<f64> {
    match cell {
        Cell::Number(number) => Some(*number),
        Cell::Bool(truth) => Some(f64::from(u8::from(*truth))),
        Cell::Date(date) => read_iso(date),
        Cell::Text(text) => {
            let lettered = letters.iter().find(|(code, _)| code == cell).map(|(_, number)| *number);
            lettered.or_else(|| written_number(text))
        }
        Cell::Empty | Cell::Error(_) => None,
    }
}

/// `says_looks` tells whether the file says of any column how it is measured and shown.
pub(super) fn plan_column(
    variable: &Variable,
    seen: &Seen,
    name: String,
    says_looks: bool,
    losses: &mut Losses,
) -> SpssColumn {
    let (held, mixed) = held(variable, seen);
    let own = variable.name.as_str();
    tell_values(own, seen, held, mixed, losses);
    losses.add_if(name != own, LossKind::Renamed, &format!("{own} → {name}"));
    // A name that had to change is not lost where nothing else tells what the column is.
    let whole_label = if variable.label.is_empty() && name != own { own } else { &variable.label };
    let label = cut_bytes(whole_label, LABEL_BYTES).to_owned();
    losses.add_if(label != whole_label, LossKind::LabelsCut, own);
    let text_bytes = if held == Held::Text { text_bytes(variable, seen) } else { 0 };
    let format = format(variable, seen, held, text_bytes);
    let format_name = format.name(text_bytes);
    let is_filled = format.kind == 16 && variable.format.starts_with('Z');
    let has_other_format = format_name != variable.format && !is_filled && !has_equal(&variable.format);
    losses.add_if(has_other_format, LossKind::FormatsChanged, &format!("{own} ({} → {format_name})", variable.format));
    let letters = if held == Held::Text { Vec::new() } else { number_letters(variable, seen, step(held)) };
    let as_read = |number: f64| as_read(number, format);
    let codes: Vec<(Cell, Cell)> = letters.iter().map(|(code, number)| (code.clone(), as_read(*number))).collect();
    let changes: Vec<String> = codes.iter().map(|(was, is)| format!("{} → {}", was.text(), is.text())).collect();
    losses.add_if(!codes.is_empty(), LossKind::CodesChanged, &format!("{own} ({})", changes.join(", ")));
    let labels = plan_labels(variable, held, text_bytes, &letters, losses);
    let rules = plan_rules(variable, seen, held, &letters, losses);
    let display = display(variable, held, format, text_bytes);
    let read_label = |(code, label): &(Cell, String)| match code {
        Cell::Number(number) => (as_read(*number), label.clone()),
        code => (code.clone(), label.clone()),
    };
    let written = Variable {
        name: name.clone(),
        label: label.clone(),
        format: format_name,
        values: labels.iter().map(read_label).collect(),
        missing: rules.as_read(as_read),
        measure: variable.measure.clone(),
        width: if says_looks { display[1].unsigned_abs() } else { 0 },
        alignment: if says_looks {
            ALIGNMENTS[display[2].unsigned_abs() as usize % 3].to_owned()
        } else {
            String::new()
        },
        ..Variable::default()
    };
    let kept = Kept { was: variable.clone(), written, codes };
    let remark = (!kept.is_needless()).then(|| kept.to_text());
    let is_too_long = remark.as_ref().is_some_and(|remark| remark.len() > REMARK_BYTES);
    losses.add_if(is_too_long, LossKind::RemarksLeftOut, own);
    let remark = remark.filter(|_| !is_too_long);
    SpssColumn { name, short_names: Vec::new(), label, format, text_bytes, rules, labels, display, remark, letters }
}

fn tell_values(own: &str, seen: &Seen, held: Held, mixed: bool, losses: &mut Losses) {
    losses.add_if(mixed, LossKind::Mixed, own);
    losses.add_if(seen.widest > LONGEST || seen.zeros > 0 && held == Held::Text, LossKind::TextsCut, own);
    losses.add_if(seen.spaced > 0, LossKind::SpacesLost, own);
    let periods = matches!(held, Held::Date(Shape::Month | Shape::Quarter | Shape::HalfYear));
    losses.add_if(periods && !seen.shapes.is_empty(), LossKind::PeriodsAsDays, own);
    losses.add_if(seen.truths > 0 && held == Held::Number, LossKind::TruthAsNumbers, own);
}

/// Room for the longest text, for the codes that have a label, and for what the column was wide before.
fn text_bytes(variable: &Variable, seen: &Seen) -> usize {
    let said = match Format::parse(&variable.format) {
        Some(Format { kind: 2, width, .. }) => width / 2,
        Some(format) if format.is_text() => format.width,
        _ => 0,
    };
    let coded = variable.values.iter().map(|(code, _)| code.text().len()).max().unwrap_or(0);
    // Numbers and dates of a mixed column are written out.
    let mixed = if seen.numbers > 0 || !seen.shapes.is_empty() { 24 } else { 0 };
    seen.widest.max(said).max(coded).max(mixed).clamp(1, LONGEST)
}

/// How the column is shown: as before where SPSS knows that, else as near as can be.
fn format(variable: &Variable, seen: &Seen, held: Held, text_bytes: usize) -> Format {
    let own = Format::parse(&variable.format);
    let made = |kind: u8, width: usize, decimals: usize| Format { kind, width, decimals };
    match (held, own) {
        (Held::Text, Some(Format { kind: 2, .. })) => made(2, (2 * text_bytes).min(254), 0),
        (Held::Text, _) => made(1, text_bytes, 0),
        // CSPro calls `Z` what SPSS calls `N`, whole numbers filled with zeros, and has them with decimals and signs.
        (Held::Number, Some(Format { kind: 15 | 16, width, decimals })) => {
            let has_signs = seen.least < 0.0 || seen.codes.iter().any(is_below_zero);
            let is_count = decimals == 0 && seen.whole && !has_signs;
            made(if is_count { 16 } else { 5 }, width.clamp(decimals + 1, WIDEST), decimals)
        }
        (_, Some(own)) if !own.is_text() && (1..=WIDEST).contains(&own.width) => own,
        (Held::Number, _) => number_format(&variable.format, seen),
        (Held::Date(shape), _) => match shape {
            Shape::Day | Shape::HalfYear => made(20, 11, 0),
            Shape::Moment => made(22, 23, 2),
            Shape::Time => made(21, 11, 2),
            Shape::Month => made(28, 8, 0),
            Shape::Quarter => made(29, 8, 0),
        },
    }
}

fn is_below_zero(code: &Cell) -> bool {
    matches!(code, Cell::Number(number) if *number < 0.0)
}

/// `%8.2f` as `F8.2`, `%9.0gc` as `COMMA9`; without a format, room for what was seen.
fn number_format(stata: &str, seen: &Seen) -> Format {
    let numbers = stata.trim_start_matches(['%', '-', '0']);
    let end = numbers.find(|sign: char| !sign.is_ascii_digit() && sign != '.').unwrap_or(0);
    let (width, decimals) = numbers[..end].split_once('.').unwrap_or_default();
    let is_fixed = numbers[end..].starts_with('f');
    let kind = if numbers.ends_with('c') { 3 } else { 5 };
    let decimals = if is_fixed { decimals.parse().unwrap_or(0) } else { seen.decimals }.min(16);
    let width = width.parse().unwrap_or(8_usize).clamp(decimals + 2, 40);
    Format { kind, width, decimals }
}

/// How far apart numbers lie that are shown as different dates: a second, a day, or more than a quarter.
fn step(held: Held) -> f64 {
    match held {
        Held::Date(Shape::Day | Shape::HalfYear) => 86_400.0,
        Held::Date(Shape::Month | Shape::Quarter) => 93.0 * 86_400.0,
        _ => 1.0,
    }
}

/// Whether a format of Stata, or none, has its equal here.
fn has_equal(format: &str) -> bool {
    let plain = format.trim_start_matches(['%', '-', '0']);
    let kind = plain.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == '.');
    matches!(kind, "" | "f" | "g" | "fc" | "s" | "td" | "tc" | "d") && (format.is_empty() || format.starts_with('%'))
}

/// What the reader makes of a number of the column.
fn as_read(number: f64, format: Format) -> Cell {
    let mut text = String::new();
    let is_date = format.shown() != Shown::Number && push_iso(&mut text, number, format.shown());
    if is_date { Cell::Date(text) } else { Cell::Number(number) }
}

/// The labels that the file holds, codes of numbers as numbers.
fn plan_labels(
    variable: &Variable,
    held: Held,
    text_bytes: usize,
    letters: &[(Cell, f64)],
    losses: &mut Losses,
) -> Vec<(Cell, String)> {
    let (mut labels, mut left_out, mut cut) = (Vec::new(), 0, 0);
    for (code, label) in &variable.values {
        let code = match held {
            Held::Text => Some(code.text().into_owned()).filter(|code| code.len() <= text_bytes).map(Cell::Text),
            _ => number(code, letters).map(Cell::Number),
        };
        let Some(code) = code else {
            left_out += 1;
            continue;
        };
        let short = cut_bytes(label, VALUE_LABEL_BYTES);
        cut += usize::from(short != label);
        labels.push((code, short.to_owned()));
    }
    let own = &variable.name;
    losses.add_if(left_out > 0, LossKind::ValueLabelsLeftOut, &format!("{own} ({left_out})"));
    losses.add_if(cut > 0, LossKind::ValueLabelsCut, &format!("{own} ({cut})"));
    labels
}

fn display(variable: &Variable, held: Held, format: Format, text_bytes: usize) -> [i32; 3] {
    let measure = match variable.measure.as_str() {
        "nominal" => 1,
        "ordinal" => 2,
        "scale" => 3,
        _ => 0,
    };
    let width = match (variable.width, held) {
        (0, Held::Text) => text_bytes.min(32) as u32,
        (0, _) => format.width as u32,
        (width, _) => width,
    };
    let alignment = match (variable.alignment.as_str(), held) {
        ("left", _) | ("", Held::Text) => 0,
        ("centre", _) => 2,
        _ => 1,
    };
    [measure, i32::try_from(width).unwrap_or(i32::MAX), alignment]
}

/// Whether a code is one of the letters of Stata.
pub(super) fn is_letter(code: &Cell) -> bool {
    letter(code).is_some()
}
