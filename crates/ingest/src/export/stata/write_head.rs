//! Writes what stands before the rows, and the map of where the parts of the file begin.

use super::StataPlan;
use super::plan_column::Storage;
use crate::stata::{REMARK, WEIGHT};

/// Widths in bytes of names, formats and labels.
const NAME: usize = 129;
const FORMAT: usize = 57;
const LABEL: usize = 321;

/// The head and where its map stands.
pub(super) struct HeadBytes {
    pub(super) bytes: Vec<u8>,
    pub(super) map_at: u64,
}

/// Where the parts begin.
#[derive(Default)]
pub(super) struct Map {
    /// Those of the head, in order, the last that of the rows.
    parts: Vec<u64>,
    pub(super) strls: u64,
    pub(super) value_labels: u64,
    /// Where the last tag begins.
    pub(super) end: u64,
}

impl Map {
    pub(super) fn bytes(&self) -> Vec<u8> {
        let last = [self.strls, self.value_labels, self.end, self.end + b"</stata_dta>".len() as u64];
        self.parts.iter().chain(&last).flat_map(|place| place.to_le_bytes()).collect()
    }
}

impl StataPlan {
    pub(super) fn head(&self) -> (HeadBytes, Map) {
        let mut head = Vec::new();
        let count = self.columns.len();
        put(&mut head, &format!("<stata_dta><header><release>{}</release><byteorder>LSF</byteorder><K>", self.release));
        match self.release {
            118 => head.extend((count as u16).to_le_bytes()),
            _ => head.extend((count as u32).to_le_bytes()),
        }
        put(&mut head, "</K><N>");
        head.extend(self.rows.to_le_bytes());
        put(&mut head, "</N><label>");
        head.extend((self.title.len() as u16).to_le_bytes());
        put(&mut head, &self.title);
        put(&mut head, "</label><timestamp>\0</timestamp></header>");
        let mut map = Map { parts: vec![0, head.len() as u64], ..Map::default() };
        put(&mut head, "<map>");
        let map_at = head.len() as u64;
        head.extend([0; 14 * 8]);
        put(&mut head, "</map>");
        let mut part = |head: &mut Vec<u8>, tag: &str, fill: &dyn Fn(&mut Vec<u8>)| {
            map.parts.push(head.len() as u64);
            put(head, &format!("<{tag}>"));
            fill(head);
            put(head, &format!("</{tag}>"));
        };
        let columns = || self.columns.iter();
        part(&mut head, "variable_types", &|head| {
            columns().for_each(|column| head.extend(kind(column.storage).to_le_bytes()));
        });
        part(&mut head, "varnames", &|head| columns().for_each(|column| put_wide(head, &column.name, NAME)));
        part(&mut head, "sortlist", &|head| {
            let bytes = if self.release == 118 { 2 } else { 4 };
            head.resize(head.len() + bytes * (count + 1), 0);
        });
        part(&mut head, "formats", &|head| columns().for_each(|column| put_wide(head, &column.format, FORMAT)));
        part(&mut head, "value_label_names", &|head| columns().for_each(|column| put_wide(head, &column.set, NAME)));
        part(&mut head, "variable_labels", &|head| columns().for_each(|column| put_wide(head, &column.label, LABEL)));
        part(&mut head, "characteristics", &|head| self.put_characteristics(head));
        map.parts.push(head.len() as u64);
        put(&mut head, "<data>");
        (HeadBytes { bytes: head, map_at }, map)
    }

    fn put_characteristics(&self, head: &mut Vec<u8>) {
        let mut characteristic = |of: &str, name: &str, content: &str| {
            put(head, "<ch>");
            head.extend((2 * NAME as u32 + content.len() as u32 + 1).to_le_bytes());
            put_wide(head, of, NAME);
            put_wide(head, name, NAME);
            put(head, content);
            put(head, "\0</ch>");
        };
        for notes in self.notes.chunk_by(|(one, _), (other, _)| one == other) {
            let of = notes[0].0.map_or("_dta", |place| &self.columns[place].name);
            characteristic(of, "note0", &notes.len().to_string());
            for (number, (_, note)) in notes.iter().enumerate() {
                characteristic(of, &format!("note{}", number + 1), note);
            }
        }
        if let Some(weight) = &self.weight {
            characteristic("_dta", WEIGHT, weight);
        }
        for column in &self.columns {
            if let Some(remark) = &column.remark {
                characteristic(&column.name, REMARK, remark);
            }
        }
    }
}

fn kind(storage: Storage) -> u16 {
    match storage {
        Storage::Text(bytes) => bytes,
        Storage::LongText => 32_768,
        Storage::Double => 65_526,
        Storage::Float => 65_527,
        Storage::Long => 65_528,
        Storage::Int => 65_529,
        Storage::Byte => 65_530,
    }
}

fn put(head: &mut Vec<u8>, text: &str) {
    head.extend_from_slice(text.as_bytes());
}

/// A text that is never longer than its width, and the zeros behind it.
pub(super) fn put_wide(head: &mut Vec<u8>, text: &str, width: usize) {
    let end = head.len() + width;
    put(head, text);
    head.resize(end, 0);
}
