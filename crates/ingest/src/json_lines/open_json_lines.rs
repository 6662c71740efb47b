//! Opens JSON lines: looks for the table and the names of its columns, then gives the rows.

use super::collect_names::Names;
use super::cut_objects::{Objects, fill};
use super::find_list::{Table, find_table};
use super::flatten_object::{INSIDE, flatten_list, flatten_object};
use super::members_beside::members_beside;
use super::not_finite::write_as_json;
use super::open_json_stat::open_json_stat;
use super::{LARGEST_BESIDE, SCANNED_OBJECTS};
use crate::encodings::{TextReader, guess_encoding};
use crate::records::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use std::collections::HashMap;
use std::io::{BufRead, Read, Seek};

/// Bytes looked at for the encoding.
const SAMPLE_BYTES: u64 = 64 * 1024;

/// Rows of a file of JSON objects.
struct JsonLines<R> {
    objects: Objects<TextReader<R>>,
    object: Vec<u8>,
    dictionary: Dictionary,
    columns: HashMap<String, usize>,
    is_lists: bool,
}

/// Opens a file of objects, one behind the other or in one list, of lists of values below a list of their names, or of
/// JSON-stat; from its first byte. Of a list inside the file what stands beside it is not kept.
///
/// Columns stand in the order in which the objects name them; the file is read once as a whole for their names, so that
/// damage anywhere in it is told here. `a.b` is `b` of the object `a`; where two names would be the same the second has
/// a number behind it. A name that one object has twice keeps its last value and is told as `name (repeated)`. Whole
/// numbers too long for a number stay texts; an empty text and `NaN` are missing values. A file without any object is
/// damaged.
pub fn open_json_lines<R: Read + Seek + Send + 'static>(input: R) -> Result<Box<dyn Records>, RecordsFault> {
    open(input, true)
}

/// Opens the beginning of a file that is too large to be read once more: its columns are those of the first rows that
/// [`crate::open_head`] shows, and what comes first behind these is not seen.
pub fn open_json_head<R: Read + Seek + Send + 'static>(input: R) -> Result<Box<dyn Records>, RecordsFault> {
    open(input, false)
}

fn open<R: Read + Seek + Send + 'static>(mut input: R, whole: bool) -> Result<Box<dyn Records>, RecordsFault> {
    let mut sample = Vec::new();
    input.rewind().map_err(RecordsFault::Disk)?;
    input.by_ref().take(SAMPLE_BYTES).read_to_end(&mut sample).map_err(RecordsFault::Disk)?;
    input.rewind().map_err(RecordsFault::Disk)?;
    let guess = guess_encoding(&sample);
    let encoding = Dictionary {
        encoding: guess.encoding.name().to_owned(),
        encoding_guessed: !guess.sure,
        ..Dictionary::default()
    };
    if has_quotes_of_python(&sample) {
        return Err(RecordsFault::QuotesOfPython);
    }
    let mut input = TextReader::new(input, guess.encoding);
    if let Some(cube) = open_json_stat(&mut input, &encoding)? {
        return Ok(cube);
    }
    input.rewind().map_err(RecordsFault::Disk)?;
    let table = find_table(&mut input, whole)?;
    let (mut objects, head) = objects_of(input, &table)?;
    let is_lists = table == Table::Lists;
    let (mut names, mut object, mut seen, mut header) = (Names::default(), Vec::new(), 0, HashMap::new());
    if is_lists && objects.next(&mut object)? {
        flatten_list(text(&object)?, |name, cell| {
            names.note(name, true, 0)?;
            header.insert(name.to_owned(), cell);
            Ok(())
        })?;
    }
    while (whole || seen < SCANNED_OBJECTS) && objects.next(&mut object)? {
        seen += 1;
        cells_of(text(&object)?, is_lists, |name, cell| names.note(name, cell == Cell::Empty, seen))?;
    }
    if seen == 0 {
        return Err(RecordsFault::Damaged);
    }
    let columns = names.into_columns(|name| if is_lists { shown_in_list(name, &header) } else { shown(name) });
    let mut input = objects.into_inner();
    let mut not_kept = match &table {
        Table::Inside(_) if whole => members_beside(&head, &rest_of(&mut input)?)?,
        Table::Inside(place) => members_beside(&head, text(&place.closers)?)?,
        Table::Objects | Table::Lists => Vec::new(),
    };
    let repeated = columns.iter().filter(|column| column.repeated);
    not_kept.extend(repeated.map(|column| format!("{} (repeated)", column.shown)));
    if input.has_replaced() {
        not_kept.push(format!("bytes that are not {}", encoding.encoding));
    }
    let (mut objects, _) = objects_of(input, &table)?;
    if is_lists {
        objects.next(&mut object)?;
    }
    let variable = |name: &str| Variable { name: name.to_owned(), ..Variable::default() };
    let variables = columns.iter().map(|column| variable(&column.shown)).collect();
    let dictionary = Dictionary { variables, not_kept, ..encoding };
    let columns = columns.into_iter().enumerate().map(|(place, column)| (column.name, place)).collect();
    Ok(Box::new(JsonLines { objects, object, dictionary, columns, is_lists }))
}

/// Whether the first name stands in single quotes, as where Python prints a list in place of writing JSON.
fn has_quotes_of_python(sample: &[u8]) -> bool {
    let mut signs = sample.iter().filter(|byte| byte.is_ascii() && !byte.is_ascii_whitespace() && **byte != 0);
    signs.find(|byte| !matches!(byte, b'[' | b'{')) == Some(&b'\'')
}

/// The rows of the table, with the text before the list where they stand in one inside the file.
fn objects_of<R: Read + Seek>(
    mut input: TextReader<R>,
    table: &Table,
) -> Result<(Objects<TextReader<R>>, String), RecordsFault> {
    input.rewind().map_err(RecordsFault::Disk)?;
    let place = match table {
        Table::Objects => return Ok((Objects::new(input), String::new())),
        Table::Lists => return Ok((Objects::lists(input), String::new())),
        Table::Inside(place) => place,
    };
    let head = take_text(&mut input, place.at)?;
    if (head.len() as u64) < place.at {
        return Err(RecordsFault::Damaged);
    }
    Ok((Objects::wrapped(input), text_as_json(head)?))
}

/// What stands behind the list.
fn rest_of(input: &mut impl BufRead) -> Result<String, RecordsFault> {
    text_as_json(take_text(input, u64::MAX)?)
}

/// The next bytes, as many as there are.
fn take_text(input: &mut impl BufRead, most: u64) -> Result<Vec<u8>, RecordsFault> {
    let mut taken = Vec::new();
    loop {
        let left = usize::try_from(most - taken.len() as u64).unwrap_or(usize::MAX);
        let ready = fill(input)?;
        let used = ready.len().min(left);
        if used == 0 {
            return Ok(taken);
        }
        taken.extend_from_slice(ready.get(..used).unwrap_or_default());
        input.consume(used);
        if taken.len() > LARGEST_BESIDE {
            return Err(RecordsFault::TooLarge);
        }
    }
}

fn text_as_json(mut bytes: Vec<u8>) -> Result<String, RecordsFault> {
    write_as_json(&mut bytes);
    String::from_utf8(bytes).map_err(|_| RecordsFault::Damaged)
}

fn text(object: &[u8]) -> Result<&str, RecordsFault> {
    std::str::from_utf8(object).map_err(|_| RecordsFault::Damaged)
}

/// A row, cell by cell.
fn cells_of(
    row: &str,
    is_list: bool,
    take: impl FnMut(&str, Cell) -> Result<(), RecordsFault>,
) -> Result<(), RecordsFault> {
    if is_list { flatten_list(row, take) } else { flatten_object(row, take) }
}

fn shown(name: &str) -> String {
    name.replace(INSIDE, ".")
}

/// The name that the header has for a place in its rows.
fn shown_in_list(name: &str, header: &HashMap<String, Cell>) -> String {
    let (place, inside) = name.split_once(INSIDE).unwrap_or((name, ""));
    let mut named = match header.get(place) {
        Some(Cell::Text(text)) => text.clone(),
        Some(Cell::Number(number)) => number.to_string(),
        _ => format!("column {}", place.parse::<usize>().unwrap_or_default() + 1),
    };
    if !inside.is_empty() {
        named.push('.');
        named.push_str(&shown(inside));
    }
    named
}

impl<R: Read + Seek + Send> Records for JsonLines<R> {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        if !self.objects.next(&mut self.object)? {
            return Ok(false);
        }
        row.clear();
        row.resize(self.dictionary.variables.len(), Cell::Empty);
        cells_of(text(&self.object)?, self.is_lists, |name, cell| {
            // Without a column are only objects that are nothing here.
            if let Some(place) = self.columns.get(name).and_then(|column| row.get_mut(*column)) {
                *place = cell;
            }
            Ok(())
        })?;
        Ok(true)
    }
}
