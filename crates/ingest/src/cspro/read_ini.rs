//! Dictionaries of CSPro 7 and before: sections in square brackets, a key and a value a line.

use super::dictionary::{CsproDictionary, Item, RecordKind, code_cell};
use crate::records::MissingRule;

/// What a section is about.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    Dictionary,
    IdItems,
    Record,
    Item,
    ValueSet,
    Other,
}

#[derive(Default)]
struct Reading {
    dictionary: CsproDictionary,
    /// Whether items belong to the questionnaire and not to a record.
    in_ids: bool,
    /// The sets of values of an item that were met; only the first is kept.
    sets: usize,
    is_subitem: bool,
    /// Place, length and number of the item that subitems are inside of.
    around: (usize, usize, usize),
}

/// `None` when the text is no dictionary.
pub(super) fn read_ini(text: &str) -> Option<CsproDictionary> {
    let mut reading = Reading::default();
    let mut section = Section::Other;
    let mut met = false;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = reading.begin(name);
            met |= section == Section::Dictionary;
        } else if let Some((key, value)) = line.split_once('=') {
            reading.say(section, &key.trim().to_lowercase(), value.trim());
        }
    }
    reading.settle();
    met.then_some(reading.dictionary)
}

impl Reading {
    fn begin(&mut self, name: &str) -> Section {
        match name.trim().to_lowercase().as_str() {
            "dictionary" => Section::Dictionary,
            "iditems" => {
                self.in_ids = true;
                Section::IdItems
            }
            "record" => {
                self.settle();
                self.in_ids = false;
                self.dictionary.records.push(RecordKind::default());
                Section::Record
            }
            "item" => {
                self.settle();
                let item = Item { is_number: true, occurs: 1, ..Item::default() };
                if let Some(items) = self.items() {
                    items.push(item);
                }
                (self.sets, self.is_subitem) = (0, false);
                Section::Item
            }
            "valueset" => {
                self.sets += 1;
                Section::ValueSet
            }
            _ => Section::Other,
        }
    }

    fn items(&mut self) -> Option<&mut Vec<Item>> {
        match self.in_ids {
            true => Some(&mut self.dictionary.ids),
            false => self.dictionary.records.last_mut().map(|record| &mut record.items),
        }
    }

    fn item(&mut self) -> Option<&mut Item> {
        self.items()?.last_mut()
    }

    /// Ends an item: its step, and what subitems after it lie inside of.
    fn settle(&mut self) {
        let (is_subitem, around) = (self.is_subitem, self.around);
        let Some(item) = self.item().filter(|item| item.step == 0) else { return };
        if is_subitem && item.occurs == 1 {
            (item.occurs, item.step) = (around.2.max(1), around.1.max(1));
        } else {
            item.step = item.length.max(1);
        }
        if !is_subitem {
            self.around = (item.start, item.length, item.occurs);
        }
    }

    fn say(&mut self, section: Section, key: &str, value: &str) {
        let number = || value.parse::<usize>().unwrap_or(0);
        // Several languages stand one behind the other.
        let label = || value.split('|').next().unwrap_or_default().trim().to_owned();
        match (section, key) {
            (Section::Dictionary, "label") => self.dictionary.label = label(),
            (Section::Dictionary, "recordtypestart") => self.dictionary.kind_at.0 = number().saturating_sub(1),
            (Section::Dictionary, "recordtypelen") => self.dictionary.kind_at.1 = number(),
            (Section::Record, _) => {
                let Some(record) = self.dictionary.records.last_mut() else { return };
                match key {
                    "label" => record.label = label(),
                    "name" => value.clone_into(&mut record.name),
                    "recordtypevalue" => value.trim_matches('\'').clone_into(&mut record.code),
                    _ => {}
                }
            }
            (Section::Item, "itemtype") => self.is_subitem = value.eq_ignore_ascii_case("subitem"),
            (Section::Item, _) => {
                let Some(item) = self.item() else { return };
                match key {
                    "label" => item.label = label(),
                    "name" => value.clone_into(&mut item.name),
                    "start" => item.start = number().saturating_sub(1),
                    "len" => item.length = number(),
                    "datatype" => item.is_number = !value.eq_ignore_ascii_case("alpha"),
                    "occurrences" => item.occurs = number().max(1),
                    "decimal" => item.decimals = number(),
                    _ => {}
                }
            }
            (Section::ValueSet, "value") if self.sets == 1 => self.value(value),
            (Section::ValueSet, "name") if self.sets == 1 => self.special(value),
            _ => {}
        }
    }

    /// `1 3:5 'A';Label`.
    fn value(&mut self, value: &str) {
        let (codes, label) = value.split_once(';').unwrap_or((value, ""));
        let label = label.split('|').next().unwrap_or_default().trim();
        let Some(item) = self.item() else { return };
        let is_number = item.is_number;
        for code in codes.split_whitespace().filter(|code| !code.contains(':')) {
            if !label.is_empty() {
                item.values.push((code_cell(code, is_number), label.to_owned()));
            }
        }
    }

    /// The line behind a value that says that it stands for no answer.
    fn special(&mut self, name: &str) {
        let special = ["missing", "refused", "notappl"].iter().any(|known| name.eq_ignore_ascii_case(known));
        let Some(item) = self.item().filter(|_| special) else { return };
        if let Some((code, _)) = item.values.last() {
            item.missing.push(MissingRule::Code(code.clone()));
        }
    }
}
