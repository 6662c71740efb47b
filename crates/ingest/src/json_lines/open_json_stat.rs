//! JSON-stat 1 and 2: the values of a cube in one list, its dimensions beside them. One row a value.
//!
//! Deliberately not here: collections, which hold no values, and all but the first cube of a file.

use super::cut_objects::fill;
use super::flatten_object::{parse, plain_cell};
use super::not_finite::write_as_json;
use crate::records::{Dictionary, Records, RecordsFault, Variable};
use crate::sheet::Cell;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, HashMap};
use std::io::BufRead;

/// Bytes of one file, which is held in memory.
const LARGEST_CUBE: usize = 64 << 20;
/// What a file must say near its beginning to be looked at as a cube.
const WORDS: [&str; 2] = ["\"dataset\"", "\"dimension\""];

type Members<'a> = HashMap<String, &'a RawValue>;

/// The values of a cube, by the codes of their dimensions.
struct Cube {
    dictionary: Dictionary,
    codes: Vec<Vec<String>>,
    /// Value and status by their place in the list.
    values: std::collections::btree_map::IntoIter<usize, [Cell; 2]>,
    has_status: bool,
}

/// Opens a cube; nothing comes back for all other files, of which no more than the beginning has been read.
pub(super) fn open_json_stat(
    input: &mut impl BufRead,
    encoding: &Dictionary,
) -> Result<Option<Box<dyn Records>>, RecordsFault> {
    let start = String::from_utf8_lossy(fill(input)?).into_owned();
    if !start.trim_start().starts_with('{') || !WORDS.iter().any(|word| start.contains(word)) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let mut limited = std::io::Read::take(input, LARGEST_CUBE as u64 + 1);
    std::io::Read::read_to_end(&mut limited, &mut bytes).map_err(RecordsFault::Disk)?;
    if bytes.len() > LARGEST_CUBE {
        return Ok(None);
    }
    write_as_json(&mut bytes);
    let Some(outer) = std::str::from_utf8(&bytes).ok().and_then(|text| parse::<Members<'_>>(text).ok()) else {
        return Ok(None);
    };
    if is_cube(&outer) {
        return read_cube(&outer, Vec::new(), encoding).map(Some);
    }
    // Version 1 keeps cubes under names.
    let mut cubes: Vec<_> = outer.iter().filter_map(|(name, text)| Some((name, cube_inside(text)?))).collect();
    cubes.sort_by_key(|(name, _)| outer.get(*name).map(|text| text.get().as_ptr() as usize));
    let mut others = cubes.iter().skip(1).map(|(name, _)| (*name).clone());
    cubes.first().map(|(_, cube)| read_cube(cube, others.by_ref().collect(), encoding)).transpose()
}

fn is_cube(members: &Members<'_>) -> bool {
    members.contains_key("dimension") && members.contains_key("value")
}

fn cube_inside(text: &RawValue) -> Option<Members<'_>> {
    parse(text.get()).ok().filter(is_cube)
}

fn read_cube(
    cube: &Members<'_>,
    mut not_kept: Vec<String>,
    encoding: &Dictionary,
) -> Result<Box<dyn Records>, RecordsFault> {
    let dimensions: Members<'_> = member(cube, "dimension")?;
    let of = if cube.contains_key("id") { cube } else { &dimensions };
    let ids: Vec<String> = member(of, "id")?;
    let sizes: Vec<usize> = member(of, "size")?;
    let (mut codes, mut variables) = (Vec::new(), Vec::new());
    for id in &ids {
        let (variable, listed) = read_dimension(id, member(&dimensions, id)?, &mut not_kept)?;
        variables.push(variable);
        codes.push(listed);
    }
    let cells = sizes.iter().try_fold(1_usize, |cells, size| cells.checked_mul(*size));
    if ids.is_empty() || !codes.iter().map(Vec::len).eq(sizes) {
        return Err(RecordsFault::Damaged);
    }
    let mut values: BTreeMap<usize, [Cell; 2]> = BTreeMap::new();
    for (column, name) in ["value", "status"].into_iter().enumerate() {
        let Some(given) = cube.get(name).map(|given| given.get()) else { continue };
        if given.starts_with('"') {
            // One status holds for all values.
            let status = plain_cell(given)?;
            values.values_mut().for_each(|cells| cells[column] = status.clone());
            continue;
        }
        for (place, text) in listed(given)? {
            if cells.is_none_or(|cells| place >= cells) {
                return Err(RecordsFault::Damaged);
            }
            values.entry(place).or_insert([Cell::Empty, Cell::Empty])[column] = plain_cell(text)?;
        }
    }
    let has_status = values.values().any(|[_, status]| *status != Cell::Empty);
    for name in ["value", "status"].iter().take(1 + usize::from(has_status)) {
        let taken = ids.iter().any(|id| id == name);
        let name = if taken { format!("{name} 2") } else { (*name).to_owned() };
        variables.push(Variable { name, ..Variable::default() });
    }
    let text = |name: &str| member::<String>(cube, name).ok().filter(|text| !text.is_empty());
    let known = ["version", "class", "id", "size", "dimension", "value", "status", "label", "source", "updated"];
    not_kept.extend(cube.keys().filter(|name| !known.contains(&name.as_str())).cloned());
    not_kept.sort();
    let notes = ["source", "updated"].into_iter().filter_map(text).collect();
    let label = text("label").unwrap_or_default();
    let dictionary =
        Dictionary { label, notes, variables, not_kept, rows: Some(values.len() as u64), ..encoding.clone() };
    Ok(Box::new(Cube { dictionary, codes, values: values.into_iter(), has_status }))
}

fn member<'a, T: serde::Deserialize<'a>>(members: &Members<'a>, name: &str) -> Result<T, RecordsFault> {
    parse(members.get(name).ok_or(RecordsFault::Damaged)?.get())
}

/// A dimension as a column, with its codes in order.
fn read_dimension(
    id: &str,
    dimension: Members<'_>,
    not_kept: &mut Vec<String>,
) -> Result<(Variable, Vec<String>), RecordsFault> {
    let category: Members<'_> = member(&dimension, "category")?;
    let labels: serde_json::Map<String, serde_json::Value> = member(&category, "label").unwrap_or_default();
    let codes: Vec<String> = match category.get("index").map(|index| index.get()) {
        Some(list) if list.starts_with('[') => parse(list)?,
        Some(places) => {
            let mut places: Vec<(String, usize)> = parse::<HashMap<_, _>>(places)?.into_iter().collect();
            places.sort_by_key(|(_, place)| *place);
            places.into_iter().map(|(code, _)| code).collect()
        }
        // A dimension of one code needs no order.
        None => labels.keys().cloned().collect(),
    };
    let label_of = |code: &String| Some((Cell::Text(code.clone()), labels.get(code)?.as_str()?.to_owned()));
    let values = codes.iter().filter_map(label_of).collect();
    let label = member(&dimension, "label").unwrap_or_default();
    let beside = category.keys().filter(|name| !["index", "label"].contains(&name.as_str()));
    not_kept.extend(beside.map(|name| format!("{id}.{name}")));
    Ok((Variable { name: id.to_owned(), label, values, ..Variable::default() }, codes))
}

/// Values with their places: all of a list, or some of an object.
fn listed(given: &str) -> Result<Vec<(usize, &str)>, RecordsFault> {
    if given.starts_with('[') {
        return Ok(parse::<Vec<&RawValue>>(given)?.into_iter().map(RawValue::get).enumerate().collect());
    }
    let some: Members<'_> = parse(given)?;
    some.into_iter().map(|(place, text)| Ok((place.parse().map_err(|_| RecordsFault::Damaged)?, text.get()))).collect()
}

impl Records for Cube {
    fn dictionary(&self) -> &Dictionary {
        &self.dictionary
    }

    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault> {
        let Some((mut place, [value, status])) = self.values.next() else { return Ok(false) };
        row.clear();
        row.resize(self.codes.len(), Cell::Empty);
        for (cell, codes) in row.iter_mut().zip(&self.codes).rev() {
            *cell = codes.get(place % codes.len()).map_or(Cell::Empty, |code| Cell::Text(code.clone()));
            place /= codes.len();
        }
        row.push(value);
        row.extend(self.has_status.then_some(status));
        Ok(true)
    }
}
