//! Writes files of Stata (`.dta`): format 118, or 119 for more than 32 767 columns; UTF-8, little-endian.
//!
//! After the format descriptions that Stata publishes (`help dta`). The moment of writing is not told, so that the same
//! table makes the same bytes.

mod plan_column;
mod put_number;
mod write_head;
mod write_labels;
mod write_rows;

use super::loss::{LossKind, Losses};
use super::names::{Naming, name_columns};
use super::plan::{Open, Rows};
use super::{ExportFault, Survey};
use crate::IngestFault;
use crate::records::Variable;
use plan_column::{StataColumn, plan_column};
use std::collections::HashMap;
use std::io::{Seek, SeekFrom, Write};

/// Columns of format 118, and of 119.
const COLUMNS_OF_118: usize = 32_767;
const MOST_COLUMNS: usize = 120_000;
/// Signs of the title and of the label of a column.
const TITLE_SIGNS: usize = 80;
/// Bytes of the longest characteristic, as which notes are kept.
const NOTE_BYTES: usize = 67_000;

/// A file of Stata before its first byte.
pub(super) struct StataPlan {
    release: u8,
    title: String,
    /// Each with the column that it is about; those on the whole file first.
    notes: Vec<(Option<usize>, String)>,
    columns: Vec<StataColumn>,
    /// The sets of labels by name, each with codes and texts.
    sets: Vec<(String, Vec<(i32, String)>)>,
    /// The name of the column that weights the rows.
    weight: Option<String>,
    rows: u64,
}

impl StataPlan {
    pub(super) fn make(survey: &Survey, losses: &mut Losses) -> Result<StataPlan, IngestFault> {
        let dictionary = &survey.dictionary;
        let variables = &dictionary.variables;
        if variables.len() > MOST_COLUMNS {
            let columns = variables.len() as u64;
            return Err(IngestFault::TooManyColumns { format: "Stata".into(), columns, limit: MOST_COLUMNS as u64 });
        }
        let names = name_columns(variables.iter().map(|variable| variable.name.as_str()), Naming::Stata);
        let mut columns = Vec::new();
        // Columns with the same labels share them: there may be thousands.
        let mut sets: Vec<(String, Vec<(i32, String)>)> = Vec::new();
        let mut known: HashMap<Vec<(i32, String)>, usize> = HashMap::new();
        for ((variable, seen), name) in variables.iter().zip(&survey.columns).zip(names) {
            let (mut column, labels) = plan_column(variable, seen, name, losses);
            if !labels.is_empty() {
                let set = *known.entry(labels.clone()).or_insert(sets.len());
                if set == sets.len() {
                    sets.push((column.name.clone(), labels));
                }
                column.set.clone_from(&sets[set].0);
            }
            columns.push(column);
        }
        let title = cut_signs(&dictionary.label, TITLE_SIGNS);
        losses.add_if(title != dictionary.label, LossKind::TitleCut, &dictionary.label);
        let note = |note: &String| {
            let end = (0..=note.len().min(NOTE_BYTES)).rev().find(|end| note.is_char_boundary(*end)).unwrap_or(0);
            losses.add_if(end < note.len(), LossKind::NotesBroken, cut_signs(note, 40));
            note[..end].to_owned()
        };
        let notes = place_notes(dictionary.notes.iter().map(note).collect(), variables, &columns);
        let weight = dictionary.weight.and_then(|place| columns.get(place)).map(|column| column.name.clone());
        let release = if columns.len() > COLUMNS_OF_118 { 119 } else { 118 };
        Ok(StataPlan { release, title: title.to_owned(), notes, columns, sets, weight, rows: survey.rows })
    }

    pub(super) fn write(
        &self,
        rows: &mut Rows<'_>,
        open: Open<'_>,
        out: &mut (impl Write + Seek),
    ) -> Result<(), ExportFault> {
        let (head, mut map) = self.head();
        out.write_all(&head.bytes)?;
        let mut at = head.bytes.len() as u64;
        at += self.write_rows(rows, out)?;
        map.strls = at;
        at += self.write_long_texts(rows, open, out)?;
        map.value_labels = at;
        let labels = self.labels()?;
        out.write_all(&labels)?;
        map.end = at + labels.len() as u64 - b"</stata_dta>".len() as u64;
        out.seek(SeekFrom::Start(head.map_at))?;
        out.write_all(&map.bytes())?;
        out.seek(SeekFrom::End(0))?;
        Ok(())
    }
}

/// Notes that begin with the name of a column, as the reader gives those on a column, go back to it, unless that
/// changed their order.
fn place_notes(notes: Vec<String>, variables: &[Variable], columns: &[StataColumn]) -> Vec<(Option<usize>, String)> {
    let place_of = |note: &str| {
        let (name, rest) = note.split_once(": ")?;
        let place = variables.iter().position(|variable| variable.name == name)?;
        (columns.get(place)?.name == name).then(|| (place, rest.to_owned()))
    };
    let placed: Vec<Option<(usize, String)>> = notes.iter().map(|note| place_of(note)).collect();
    let places: Vec<Option<usize>> = placed.iter().map(|placed| placed.as_ref().map(|(place, _)| *place)).collect();
    let may_go_back = places.is_sorted();
    let place = |(note, placed): (String, Option<(usize, String)>)| match placed.filter(|_| may_go_back) {
        Some((place, rest)) => (Some(place), rest),
        None => (None, note),
    };
    notes.into_iter().zip(placed).map(place).collect()
}

/// The first so many signs of a text.
fn cut_signs(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(end, _)| &text[..end])
}
