//! Opens a message: once through it for its columns, groups and number of rows, then again for the rows.

use super::choose_encoding::choose_encoding;
use super::join_groups::Groups;
use super::read_message::{Message, OBS_VALUE, Part, State};
use super::take_values::Columns;
use crate::encodings::TextReader;
use crate::exact_number::exact_number;
use crate::records::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use std::io::{Read, Seek};

/// Bytes looked at for the encoding.
const SAMPLE_BYTES: u64 = 64 * 1024;

/// Observations of an SDMX-ML message.
pub struct SdmxMl<R> {
    message: Message<TextReader<R>>,
    dictionary: Dictionary,
    groups: Groups,
    value_column: Option<usize>,
    key: String,
}

/// Opens a message from its first byte and reads it once as a whole, so that damage anywhere in it is told here.
///
/// One row an observation; one column a dimension or attribute in the order in which the message first names them, all
/// texts but `OBS_VALUE`, which is a number where that is written as it is here (`1.50` and `007` stay texts), and empty
/// for `NaN`. What is said of a
/// data set, group or series stands in each of its rows. Data sets that are to be deleted give no rows.
pub fn open_sdmx_ml<R: Read + Seek + Send>(mut input: R) -> Result<SdmxMl<R>, RecordsFault> {
    let mut sample = Vec::new();
    input.rewind().map_err(RecordsFault::Disk)?;
    input.by_ref().take(SAMPLE_BYTES).read_to_end(&mut sample).map_err(RecordsFault::Disk)?;
    input.rewind().map_err(RecordsFault::Disk)?;
    let guess = choose_encoding(&sample);
    let mut message = Message::new(TextReader::new(input, guess.encoding), Columns::default());
    let (mut groups, mut rows, mut dimensions) = (Groups::default(), 0, Vec::new());
    loop {
        match message.next()? {
            Part::Group => groups.keep(std::mem::take(&mut message.state.group))?,
            Part::Observation => {
                rows += 1;
                dimensions.resize(message.state.columns.names.len(), false);
                for (column, _) in message.state.series.iter().chain(message.state.observation.iter()) {
                    if let Some(met) = dimensions.get_mut(*column) {
                        *met = true;
                    }
                }
            }
            Part::End => break,
        }
    }
    groups.settle(|column| dimensions.get(column).copied().unwrap_or(false))?;
    let (mut input, state) = message.into_parts();
    let replaced = input.has_replaced();
    input.rewind().map_err(RecordsFault::Disk)?;
    let mut dictionary = describe(&state, rows);
    dictionary.encoding = guess.encoding.name().to_owned();
    dictionary.encoding_guessed = !guess.sure;
    if replaced {
        dictionary.not_kept.push(format!("bytes that are not {}", dictionary.encoding));
    }
    let value_column = state.columns.find(OBS_VALUE);
    let message = Message::new(input, state.columns);
    Ok(SdmxMl { message, dictionary, groups, value_column, key: String::new() })
}

fn describe(state: &State, rows: u64) -> Dictionary {
    let mut names = state.names.iter().filter(|name| !name.is_empty()).cloned();
    let sources = state.sources.iter().filter(|source| !source.is_empty()).cloned();
    let label = names.next().unwrap_or_default();
    let variable = |name: &String| Variable { name: name.clone(), ..Variable::default() };
    Dictionary {
        label,
        notes: names.chain(sources).collect(),
        variables: state.columns.names.iter().map(variable).collect(),
        rows: Some(rows),
        not_kept: state.passed_over.clone(),
        ..Dictionary::default()
    }
}

impl<R: Read + Seek + Send> Records for SdmxMl<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        loop {
            match self.message.next()? {
                Part::Group => {}
                Part::Observation => break,
                Part::End => return Ok(false),
            }
        }
        row.clear();
        row.resize(self.dictionary.variables.len(), Cell::Empty);
        let state = &self.message.state;
        let is_value = |column: usize| self.value_column == Some(column);
        for (column, text) in state.series.iter().chain(state.observation.iter()) {
            if let Some(cell) = row.get_mut(*column) {
                *cell = read_cell(text, is_value(*column));
            }
        }
        self.groups.fill(state.data_sets, row, &mut self.key);
        for (column, text) in state.data_set.iter() {
            if let Some(cell @ Cell::Empty) = row.get_mut(*column) {
                *cell = read_cell(text, is_value(*column));
            }
        }
        Ok(true)
    }
}

fn read_cell(text: &str, is_value: bool) -> Cell {
    match text {
        "" => Cell::Empty,
        "NaN" if is_value => Cell::Empty,
        _ if is_value => {
            // With a power of ten nobody writes numbers for people.
            let is_kept = |cell: &Cell| cell.text() == text || text.contains(['e', 'E']);
            let number = exact_number(text.trim()).filter(is_kept);
            number.unwrap_or_else(|| Cell::Text(text.to_owned()))
        }
        _ => Cell::Text(text.to_owned()),
    }
}
