//! Writes system files of SPSS (`.sav`): UTF-8, little-endian, a byte for a value where that is enough.
//!
//! The layout follows the developer's guide of PSPP, as the reader does. The moment of writing is not told, so that the
//! same table makes the same bytes.

mod codes;
mod plan_column;
mod plan_rules;
mod write_dictionary;
mod write_extensions;
mod write_row;

use super::loss::{LossKind, Losses};
use super::names::{Naming, name_columns};
use super::plan::Rows;
use super::{ExportFault, Survey};
use codes::CodeWriter;
use plan_column::{SpssColumn, plan_column};
use std::io::Write;
use write_row::put_row;

/// Bytes of the title and of a line of notes.
const TITLE_BYTES: usize = 64;
const LINE_BYTES: usize = 80;

/// A system file before its first byte.
pub(super) struct SpssPlan {
    title: String,
    /// Lines of at most 80 bytes.
    notes: Vec<String>,
    columns: Vec<SpssColumn>,
    /// Whether anything is known of how columns are measured and shown.
    says_looks: bool,
    /// The column that weights the rows.
    weight: Option<usize>,
    rows: u64,
}

impl SpssPlan {
    pub(super) fn make(survey: &Survey, losses: &mut Losses) -> SpssPlan {
        let dictionary = &survey.dictionary;
        let variables = &dictionary.variables;
        let names = name_columns(variables.iter().map(|variable| variable.name.as_str()), Naming::Spss);
        let says_looks =
            variables.iter().any(|one| one.width > 0 || !one.measure.is_empty() || !one.alignment.is_empty());
        let mut columns: Vec<SpssColumn> = variables
            .iter()
            .zip(&survey.columns)
            .zip(names)
            .map(|((variable, seen), name)| plan_column(variable, seen, name, says_looks, losses))
            .collect();
        shorten_names(&mut columns);
        let title = cut_bytes(&dictionary.label, TITLE_BYTES);
        losses.add_if(title != dictionary.label, LossKind::TitleCut, &dictionary.label);
        let mut notes = Vec::new();
        for note in &dictionary.notes {
            let lines = break_lines(note);
            losses.add_if(lines.len() > 1, LossKind::NotesBroken, title_of(note));
            notes.extend(lines);
        }
        let is_number = |place: &usize| columns.get(*place).is_some_and(|column| column.text_bytes == 0);
        let weight = dictionary.weight.filter(is_number);
        SpssPlan { title: title.to_owned(), notes, columns, says_looks, weight, rows: survey.rows }
    }

    pub(super) fn write(&self, rows: &mut Rows<'_>, out: &mut impl Write) -> Result<(), ExportFault> {
        self.write_dictionary(out)?;
        let mut codes = CodeWriter::new(out);
        let (mut row, mut case) = (Vec::new(), Vec::new());
        while rows.next(&mut row)? {
            case.clear();
            put_row(&self.columns, &row, &mut case).ok_or_else(|| rows.changed())?;
            codes.write(&case)?;
        }
        Ok(codes.end()?)
    }

    /// Slots of eight bytes in a case.
    fn slots(&self) -> usize {
        self.columns.iter().map(SpssColumn::slots).sum()
    }
}

/// Names of at most eight bytes by which the records of a dictionary know the columns and the pieces of long texts.
fn shorten_names(columns: &mut [SpssColumn]) {
    let short = |name: &str| {
        let is_short = name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        is_short.then(|| name.to_ascii_uppercase())
    };
    let mut taken: std::collections::HashSet<String> =
        columns.iter().filter_map(|column| short(&column.name)).collect();
    let mut number = 0;
    let mut fresh = || loop {
        number += 1;
        let name = format!("V{number:05}");
        if taken.insert(name.clone()) {
            return name;
        }
    };
    for column in columns {
        let first = short(&column.name).unwrap_or_else(&mut fresh);
        column.short_names = std::iter::once(first).chain(column.pieces().skip(1).map(|_| fresh())).collect();
    }
}

/// As much of a text as so many bytes hold, ending with a whole letter.
fn cut_bytes(text: &str, most: usize) -> &str {
    if text.len() <= most {
        return text;
    }
    &text[..(0..=most).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0)]
}

/// The beginning of a note, to know it by.
fn title_of(note: &str) -> &str {
    cut_bytes(note, 40)
}

/// Lines of at most 80 bytes, broken at spaces where there are any.
fn break_lines(note: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in note.lines() {
        let mut rest = line;
        while rest.len() > LINE_BYTES {
            let most = cut_bytes(rest, LINE_BYTES);
            let end = most.rfind(' ').filter(|end| *end > 0).unwrap_or(most.len());
            lines.push(rest[..end].to_owned());
            rest = rest[end..].trim_start();
        }
        lines.push(rest.to_owned());
    }
    // A blank line stands between paragraphs.
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_broken_at_spaces() {
        assert_eq!(break_lines("short"), ["short"]);
        assert_eq!(break_lines(""), [""]);
        let lines = break_lines(&"слово ".repeat(20));
        assert!(lines.iter().all(|line| line.len() <= LINE_BYTES), "{lines:?}");
        assert_eq!(lines.join(" ").trim(), "слово ".repeat(20).trim());
        assert_eq!(break_lines(&"ж".repeat(50)), ["ж".repeat(40), "ж".repeat(10)]);
    }
}
