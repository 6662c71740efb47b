//! Writes the further records of a dictionary: how numbers are written, long names, long texts, remarks, the encoding.

use super::SpssPlan;
use super::plan_column::SpssColumn;
use super::write_dictionary::{put_count, put_int, text_slot};
use crate::spss::REMARK;
use std::io::{self, Write};

impl SpssPlan {
    pub(super) fn write_extensions(&self, out: &mut impl Write) -> io::Result<()> {
        // Version of the maker, no machine in particular, IEEE 754, codes, little-endian, UTF-8.
        ints(out, 3, &[1, 0, 0, -1, 1, 1, 2, 65_001])?;
        let marks: Vec<u8> =
            [-f64::MAX, f64::MAX, (-f64::MAX).next_up()].iter().flat_map(|mark| mark.to_le_bytes()).collect();
        record(out, 4, 8, &marks)?;
        if self.says_looks {
            let display = self.columns.iter().flat_map(|column| column.pieces().flat_map(|_| column.display));
            ints(out, 11, &display.collect::<Vec<_>>())?;
        }
        let names: Vec<String> =
            self.columns.iter().map(|column| format!("{}={}", short(column), column.name)).collect();
        record(out, 13, 1, names.join("\t").as_bytes())?;
        let long = self.columns.iter().filter(|column| column.text_bytes > 255);
        let widths: String = long.map(|column| format!("{}={:05}\0\t", short(column), column.text_bytes)).collect();
        record_if_any(out, 14, widths.as_bytes())?;
        let rows = [1_i64, i64::try_from(self.rows).unwrap_or(-1)].map(i64::to_le_bytes);
        record(out, 16, 8, rows.as_flattened())?;
        record_if_any(out, 18, self.remarks().as_bytes())?;
        record(out, 20, 1, b"UTF-8")?;
        record_if_any(out, 21, &self.long_labels()?)?;
        record_if_any(out, 22, &self.long_codes()?)
    }

    /// `NAME:attribute('text'\n)`, apart by strokes.
    fn remarks(&self) -> String {
        let remark = |column: &SpssColumn| Some(format!("{}:{REMARK}('{}'\n)", column.name, column.remark.as_ref()?));
        self.columns.iter().filter_map(remark).collect::<Vec<_>>().join("/")
    }

    fn long_labels(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        for column in self.columns.iter().filter(|column| column.text_bytes > 8 && !column.labels.is_empty()) {
            put_counted(&mut bytes, column.name.as_bytes())?;
            put_count(&mut bytes, column.text_bytes)?;
            put_count(&mut bytes, column.labels.len())?;
            for (code, label) in &column.labels {
                let mut code = code.text().into_owned().into_bytes();
                code.resize(column.text_bytes, b' ');
                put_counted(&mut bytes, &code)?;
                put_counted(&mut bytes, label.as_bytes())?;
            }
        }
        Ok(bytes)
    }

    fn long_codes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        for column in self.columns.iter().filter(|column| column.text_bytes > 8 && !column.rules.texts.is_empty()) {
            put_counted(&mut bytes, column.name.as_bytes())?;
            // At most three.
            bytes.push(column.rules.texts.len() as u8);
            put_int(&mut bytes, 8)?;
            bytes.extend(column.rules.texts.iter().flat_map(|text| text_slot(text)));
        }
        Ok(bytes)
    }
}

fn short(column: &SpssColumn) -> &str {
    column.short_names.first().map_or("", String::as_str)
}

fn ints(out: &mut impl Write, kind: i32, numbers: &[i32]) -> io::Result<()> {
    let bytes: Vec<u8> = numbers.iter().flat_map(|number| number.to_le_bytes()).collect();
    record(out, kind, 4, &bytes)
}

fn record_if_any(out: &mut impl Write, kind: i32, bytes: &[u8]) -> io::Result<()> {
    if bytes.is_empty() { Ok(()) } else { record(out, kind, 1, bytes) }
}

/// A record of parts of so many bytes.
fn record(out: &mut impl Write, kind: i32, size: usize, bytes: &[u8]) -> io::Result<()> {
    put_int(out, 7)?;
    put_int(out, kind)?;
    put_count(out, size)?;
    put_count(out, bytes.len() / size)?;
    out.write_all(bytes)
}

fn put_counted(bytes: &mut Vec<u8>, text: &[u8]) -> io::Result<()> {
    put_count(bytes, text.len())?;
    bytes.extend_from_slice(text);
    Ok(())
}
