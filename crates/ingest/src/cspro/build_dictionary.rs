//! Makes a dictionary of what is written.

use super::dictionary::{CsproDictionary, Item, ItemKind, RecordType};
use super::languages::Languages;
use super::place_items::{is_bytes, place_items};
use super::read_values::{linked_values, read_values};
use super::written::{Written, WrittenItem, WrittenValue};
use crate::records::RecordsFault;
use std::collections::{HashMap, HashSet};

/// Columns of all records.
const MOST_COLUMNS: usize = 200_000;
/// Levels; CSPro allows three.
const MOST_LEVELS: usize = 10;
/// Labels of values in all columns: each occurrence of an item has its own, and sets may be shared.
const MOST_LABELS: usize = 2_000_000;

/// What all parts of a dictionary are built with.
struct Building<'w> {
    languages: Languages,
    linked: HashMap<&'w str, &'w [WrittenValue]>,
    columns: usize,
    labels: usize,
}

/// Builds the dictionary with labels in a language.
pub(super) fn build_dictionary(written: Written, language: &str) -> Result<CsproDictionary, RecordsFault> {
    let ids = written.levels.iter().map(|level| &level.ids.items);
    let own = written.levels.iter().flat_map(|level| level.records.iter().map(|record| &record.items));
    let sets = ids.chain(own).flatten().flat_map(|item| &item.value_sets);
    let languages = Languages::choose(&written.languages, language);
    let mut building = Building { languages, linked: linked_values(sets), columns: 0, labels: 0 };
    let kind_at = match written.record_type.length {
        0 => (0, 0),
        length => (written.record_type.start.checked_sub(1).ok_or(RecordsFault::Damaged)?, length),
    };
    let mut dictionary = CsproDictionary {
        name: written.name.clone(),
        label: building.languages.say(&written.labels),
        notes: note_lines(&written.note, None),
        kind_at,
        not_kept: building.languages.others().map(|name| format!("labels {name}")).collect(),
        languages: building.languages.names.clone(),
        ..CsproDictionary::default()
    };
    // Items that follow one another begin behind the items of all levels that name the case.
    let mut begin = kind_at.0.saturating_add(kind_at.1);
    for level in &written.levels {
        let mut ids = RecordType::default();
        building.add_items(&mut ids, &level.ids.items, begin)?;
        begin = ids.items.iter().map(|item| item.start + item.length).fold(begin, usize::max);
        dictionary.levels.push(ids.items);
        dictionary.notes.append(&mut ids.notes);
        dictionary.not_kept.append(&mut ids.not_kept);
    }
    for (level, written) in written.levels.iter().enumerate() {
        for written in &written.records {
            let mut record = RecordType {
                name: written.name.clone(),
                label: building.languages.say(&written.labels),
                notes: note_lines(&written.note, None),
                kind: written.record_type.clone(),
                level,
                ..RecordType::default()
            };
            building.add_items(&mut record, &written.items, begin)?;
            dictionary.records.push(record);
        }
    }
    if is_sound(&dictionary) { Ok(dictionary) } else { Err(RecordsFault::Damaged) }
}

impl Building<'_> {
    /// Adds items, of which the first without a place of its own stands at `begin`.
    fn add_items(&mut self, record: &mut RecordType, items: &[WrittenItem], begin: usize) -> Result<(), RecordsFault> {
        for (written, place) in items.iter().zip(place_items(items, begin)?) {
            if is_bytes(written) {
                record.not_kept.push(format!("{} {}", written.content_type.trim(), written.name));
                continue;
            }
            let is_number = !written.content_type.trim().eq_ignore_ascii_case("alpha");
            let values = read_values(&written.value_sets, &self.linked, is_number, &self.languages);
            self.columns = self.columns.saturating_add(place.occurrences);
            self.labels = self.labels.saturating_add(values.labels.len().saturating_mul(place.occurrences));
            if self.columns > MOST_COLUMNS || self.labels > MOST_LABELS {
                return Err(RecordsFault::TooLarge);
            }
            record.not_kept.extend(values.not_kept);
            record.notes.append(&mut note_lines(&written.note, Some(&written.name)));
            record.items.push(Item {
                name: written.name.clone(),
                label: self.languages.say(&written.labels),
                kind: if is_number { ItemKind::Number { decimals: written.decimals } } else { ItemKind::Text },
                zero_fill: is_number && written.zero_fill,
                start: place.start,
                length: place.length,
                occurrences: place.occurrences,
                step: place.step,
                occurrence_labels: self.occurrence_labels(written, place.occurrences),
                values: values.labels,
                missing: values.missing,
            });
        }
        Ok(())
    }

    fn occurrence_labels(&self, item: &WrittenItem, occurrences: usize) -> Vec<String> {
        let mut labels = Vec::new();
        for label in &item.occurrences.labels {
            let Some(place) = label.occurrence.checked_sub(1).filter(|place| *place < occurrences) else { continue };
            if labels.len() <= place {
                labels.resize(place + 1, String::new());
            }
            labels[place] = self.languages.say(&label.labels);
        }
        labels
    }
}

/// A note line by line, with the name of its item before it.
fn note_lines(note: &str, of: Option<&str>) -> Vec<String> {
    let lines = note.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| of.map_or_else(|| line.to_owned(), |name| format!("{name}: {line}"))).collect()
}

/// Whether there are records, each with its own name, and none has two columns of one name.
fn is_sound(dictionary: &CsproDictionary) -> bool {
    let mut records = HashSet::new();
    let is_own = |record: &RecordType| {
        let mut names = HashSet::new();
        records.insert(record.name.to_lowercase())
            && dictionary.items(record).all(|item| names.insert(item.name.as_str()))
    };
    !dictionary.records.is_empty() && dictionary.levels.len() <= MOST_LEVELS && dictionary.records.iter().all(is_own)
}
