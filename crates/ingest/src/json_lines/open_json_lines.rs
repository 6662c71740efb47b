//! Opens JSON lines: looks for the names of the columns, then gives the rows.

use super::collect_names::{Names, is_inside};
use super::cut_objects::{Objects, fill};
use super::find_list::find_list;
use super::flatten_object::flatten_object;
use super::{MOST_NAMES, SCANNED_OBJECTS};
use crate::encodings::{TextReader, guess_encoding};
use crate::records::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use std::collections::{HashMap, HashSet};
use std::io::{BufRead, Read, Seek};

/// Bytes looked at for the encoding.
const SAMPLE_BYTES: u64 = 64 * 1024;

/// Rows of a file of JSON objects.
pub struct JsonLines<R> {
    objects: Objects<TextReader<R>>,
    object: Vec<u8>,
    dictionary: Dictionary,
    columns: HashMap<String, usize>,
    without_column: WithoutColumn,
}

/// Opens a file of objects, one behind the other, in one list, or in the only list of a wrapping object, whose other
/// members are not kept; from its first byte.
///
/// Columns stand in the order in which the first thousand objects name them. A name that comes later has no column; it
/// is added to `not_kept` of the dictionary when it is met, so that the list is whole behind the last row. A name that
/// one object has twice keeps its last value and is added as `name (repeated)`. Whole numbers too long for a number
/// stay texts; an empty text is a missing value. A file without any object is damaged.
pub fn open_json_lines<R: Read + Seek + Send>(mut input: R) -> Result<JsonLines<R>, RecordsFault> {
    let mut sample = Vec::new();
    input.rewind().map_err(RecordsFault::Disk)?;
    input.by_ref().take(SAMPLE_BYTES).read_to_end(&mut sample).map_err(RecordsFault::Disk)?;
    input.rewind().map_err(RecordsFault::Disk)?;
    let guess = guess_encoding(&sample);
    let mut text_of = TextReader::new(input, guess.encoding);
    let head = find_list(&mut text_of)?;
    let mut objects = objects_from_the_start(text_of, head.as_deref())?;
    let (mut names, mut object, mut scanned) = (Names::default(), Vec::new(), 0);
    while scanned < SCANNED_OBJECTS && objects.next(&mut object)? {
        scanned += 1;
        flatten_object(text(&object)?, |name, cell| names.note(name, cell == Cell::Empty))?;
    }
    if scanned == 0 {
        return Err(RecordsFault::Damaged);
    }
    let objects = objects_from_the_start(objects.into_inner(), head.as_deref())?;
    let names = names.into_columns();
    let variable = |name: &String| Variable { name: name.clone(), ..Variable::default() };
    let dictionary = Dictionary {
        encoding: guess.encoding.name().to_owned(),
        encoding_guessed: !guess.sure,
        variables: names.iter().map(variable).collect(),
        not_kept: head.map_or(Ok(Vec::new()), |head| members_before(&head))?,
        ..Dictionary::default()
    };
    let columns = names.into_iter().enumerate().map(|(column, name)| (name, column)).collect();
    let without_column = WithoutColumn::default();
    Ok(JsonLines { objects, object, dictionary, columns, without_column })
}

/// The objects of the file, or those of the list that stands behind the head.
fn objects_from_the_start<R: Read + Seek>(
    mut input: TextReader<R>,
    head: Option<&[u8]>,
) -> Result<Objects<TextReader<R>>, RecordsFault> {
    input.rewind().map_err(RecordsFault::Disk)?;
    let Some(head) = head else { return Ok(Objects::new(input)) };
    let mut left = head.len();
    while left > 0 {
        let ready = fill(&mut input)?.len().min(left);
        if ready == 0 {
            return Err(RecordsFault::Damaged);
        }
        input.consume(ready);
        left -= ready;
    }
    Ok(Objects::wrapped(input))
}

/// The names of what stands in a wrapping object before its list.
fn members_before(head: &[u8]) -> Result<Vec<String>, RecordsFault> {
    let mut names = names_of(&[head, b"0}"].concat())?;
    names.pop();
    Ok(names)
}

/// The names of what stands behind the list.
fn members_behind(rest: &[u8]) -> Result<Vec<String>, RecordsFault> {
    names_of(&[b"{\"\":0", rest].concat()).map(|names| names.into_iter().skip(1).collect())
}

fn names_of(object: &[u8]) -> Result<Vec<String>, RecordsFault> {
    let mut names = Vec::new();
    flatten_object(text(object)?, |name, _| {
        names.push(name.to_owned());
        Ok(())
    })?;
    Ok(names)
}

fn text(object: &[u8]) -> Result<&str, RecordsFault> {
    std::str::from_utf8(object).map_err(|_| RecordsFault::Damaged)
}

impl<R: Read + Seek + Send> Records for JsonLines<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        let (columns, without, dictionary) = (&self.columns, &mut self.without_column, &mut self.dictionary);
        if !self.objects.next(&mut self.object)? {
            if let Some(rest) = self.objects.take_rest()? {
                for name in members_behind(&rest)? {
                    without.tell(name, dictionary)?;
                }
            }
            if self.objects.get_ref().has_replaced() {
                let what = format!("bytes that are not {}", dictionary.encoding);
                without.tell(what, dictionary)?;
            }
            return Ok(false);
        }
        row.clear();
        row.resize(dictionary.variables.len(), Cell::Empty);
        flatten_object(text(&self.object)?, |name, cell| {
            let Some(place) = columns.get(name).and_then(|column| row.get_mut(*column)) else {
                return without.note(name, &cell, dictionary);
            };
            if *place != Cell::Empty {
                without.tell(format!("{name} (repeated)"), dictionary)?;
            }
            *place = cell;
            Ok(())
        })?;
        Ok(true)
    }
}

/// What has no column.
#[derive(Default)]
struct WithoutColumn {
    told: HashSet<String>,
    /// Names of objects that are taken apart; that one of them is `null` in a row is nothing lost.
    taken_apart: HashSet<String>,
}

impl WithoutColumn {
    fn note(&mut self, name: &str, cell: &Cell, dictionary: &mut Dictionary) -> Result<(), RecordsFault> {
        if self.told.contains(name) || *cell == Cell::Empty && self.taken_apart.contains(name) {
            return Ok(());
        }
        if *cell == Cell::Empty && dictionary.variables.iter().any(|variable| is_inside(&variable.name, name)) {
            self.taken_apart.insert(name.to_owned());
            return self.check_size(dictionary);
        }
        self.tell(name.to_owned(), dictionary)
    }

    fn tell(&mut self, what: String, dictionary: &mut Dictionary) -> Result<(), RecordsFault> {
        if self.told.insert(what.clone()) {
            dictionary.not_kept.push(what);
        }
        self.check_size(dictionary)
    }

    fn check_size(&self, dictionary: &Dictionary) -> Result<(), RecordsFault> {
        let names = self.told.len() + self.taken_apart.len() + dictionary.variables.len();
        if names > MOST_NAMES { Err(RecordsFault::TooLarge) } else { Ok(()) }
    }
}
