//! Dictionaries of CSPro 7 and before: sections in square brackets, a key and a value a line.

use super::written::{Label, Language, OccurrenceLabel, Pair, Written, WrittenItem, WrittenLevel, WrittenRecord};
use super::written::{WrittenSet, WrittenValue};

/// What a section is about.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    Dictionary,
    Languages,
    Record,
    Item,
    ValueSet,
    /// Levels, whose names are not kept, relations, and what is not known.
    Other,
}

struct Reading {
    written: Written,
    section: Section,
    /// Whether items name the case and belong to no record.
    in_ids: bool,
}

/// `None` when the text is no dictionary.
pub(super) fn read_ini(text: &str) -> Option<Written> {
    let mut reading = Reading { written: Written::default(), section: Section::Other, in_ids: false };
    let mut is_dictionary = false;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            reading.begin(name.trim());
            is_dictionary |= reading.section == Section::Dictionary;
        } else if let Some((key, value)) = line.split_once('=') {
            reading.say(&key.trim().to_ascii_lowercase(), value.trim());
        }
    }
    is_dictionary.then_some(reading.written)
}

impl Reading {
    fn begin(&mut self, section: &str) {
        self.section = match section.to_ascii_lowercase().as_str() {
            "dictionary" => Section::Dictionary,
            "languages" => Section::Languages,
            "level" => {
                self.written.levels.push(WrittenLevel::default());
                Section::Other
            }
            "iditems" => {
                self.in_ids = true;
                Section::Other
            }
            "record" => {
                self.in_ids = false;
                self.level().records.push(WrittenRecord::default());
                Section::Record
            }
            "item" => {
                // Numeric is what is not written.
                self.items().push(WrittenItem { content_type: "numeric".to_owned(), ..WrittenItem::default() });
                Section::Item
            }
            "valueset" => {
                if let Some(item) = self.items().last_mut() {
                    item.value_sets.push(WrittenSet::default());
                }
                Section::ValueSet
            }
            _ => Section::Other,
        };
    }

    /// The level that was begun; the oldest dictionaries may not begin one.
    fn level(&mut self) -> &mut WrittenLevel {
        last_or_new(&mut self.written.levels)
    }

    fn items(&mut self) -> &mut Vec<WrittenItem> {
        let in_ids = self.in_ids;
        let level = self.level();
        if in_ids { &mut level.ids.items } else { &mut last_or_new(&mut level.records).items }
    }

    fn say(&mut self, key: &str, value: &str) {
        match self.section {
            Section::Dictionary => say_of_dictionary(&mut self.written, key, value),
            Section::Languages => self.written.languages.push(Language { name: key.to_ascii_uppercase() }),
            Section::Record => say_of_record(last_or_new(&mut self.level().records), key, value),
            Section::Item => say_of_item(last_or_new(self.items()), key, value),
            Section::ValueSet => say_of_set(last_or_new(&mut last_or_new(self.items()).value_sets), key, value),
            Section::Other => {}
        }
    }
}

fn last_or_new<T: Default>(list: &mut Vec<T>) -> &mut T {
    if list.is_empty() {
        list.push(T::default());
    }
    let last = list.len() - 1;
    &mut list[last]
}

fn say_of_dictionary(written: &mut Written, key: &str, value: &str) {
    match key {
        "name" => value.clone_into(&mut written.name),
        "label" => written.labels = labels(value),
        "note" => add_note(&mut written.note, value),
        "recordtypestart" => written.record_type.start = number(value),
        "recordtypelen" => written.record_type.length = number(value),
        _ => {}
    }
}

fn say_of_record(record: &mut WrittenRecord, key: &str, value: &str) {
    match key {
        "name" => value.clone_into(&mut record.name),
        "label" => record.labels = labels(value),
        "note" => add_note(&mut record.note, value),
        "recordtypevalue" => value.trim_matches(['\'', '"']).clone_into(&mut record.record_type),
        _ => {}
    }
}

fn say_of_item(item: &mut WrittenItem, key: &str, value: &str) {
    match key {
        "name" => value.clone_into(&mut item.name),
        "label" => item.labels = labels(value),
        "note" => add_note(&mut item.note, value),
        "start" => item.start = Some(number(value)),
        "len" => item.length = number(value),
        "datatype" => value.clone_into(&mut item.content_type),
        "itemtype" => item.subitem = value.eq_ignore_ascii_case("subitem"),
        "occurrences" => item.occurrences.maximum = number(value),
        "decimal" => item.decimals = number(value),
        "zerofill" => item.zero_fill = value.eq_ignore_ascii_case("yes"),
        // Versions before 2014 wrote it with one letter less.
        "occurrencelabel" | "occurencelabel" => {
            if let Some((occurrence, text)) = value.split_once([',', ':']) {
                let label = OccurrenceLabel { occurrence: number(occurrence), labels: labels(text) };
                item.occurrences.labels.push(label);
            }
        }
        _ => {}
    }
}

fn say_of_set(set: &mut WrittenSet, key: &str, value: &str) {
    match key {
        "value" => set.values.push(read_value(value)),
        "link" => value.clone_into(&mut set.link),
        // Behind a value it says that the value is a special one: `MISSING,Special`.
        "name" => match set.values.last_mut() {
            Some(last) => value.split(',').next().unwrap_or_default().clone_into(&mut last.special),
            None => value.clone_into(&mut set.name),
        },
        _ => {}
    }
}

/// `1:5 7 'A';Label`: ranges and values, then the label.
fn read_value(text: &str) -> WrittenValue {
    let (codes, label) = text.split_once(';').unwrap_or((text, ""));
    let mut pairs = Vec::new();
    let mut rest = codes.trim();
    while !rest.is_empty() {
        let (from, behind) = next_code(rest);
        if let Some(behind) = behind.strip_prefix(':') {
            let (to, behind) = next_code(behind.trim_start());
            pairs.push(Pair { value: None, range: Some((from.to_owned(), to.to_owned())) });
            rest = behind.trim_start();
        } else {
            pairs.push(Pair { value: Some(from.to_owned()), range: None });
            rest = behind;
        }
    }
    if pairs.is_empty() {
        pairs.push(Pair { value: Some(String::new()), range: None });
    }
    WrittenValue { labels: labels(label), pairs, special: String::new() }
}

/// The first code and what stands behind it, without the spaces between; a code may stand between quotes.
fn next_code(text: &str) -> (&str, &str) {
    for quote in ['\'', '"'] {
        if let Some((code, behind)) = text.strip_prefix(quote).and_then(|rest| rest.split_once(quote)) {
            return (code, behind.trim_start());
        }
    }
    let end = text.find([' ', '\t', ':']).unwrap_or(text.len());
    let (code, behind) = text.split_at(end);
    (code, behind.trim_start())
}

/// The languages of a label stand one behind the other.
fn labels(text: &str) -> Vec<Label> {
    text.split('|').map(|text| Label { text: text.trim().to_owned(), language: String::new() }).collect()
}

/// Notes go on over several lines.
fn add_note(note: &mut String, value: &str) {
    if !note.is_empty() {
        note.push(' ');
    }
    note.push_str(&value.replace("\\r\\n", "\n"));
}

fn number(text: &str) -> usize {
    text.trim().parse().unwrap_or(0)
}
