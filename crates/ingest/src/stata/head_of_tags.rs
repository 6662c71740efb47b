//! The head of the formats 117 to 119: parts between tags, with a map of where each begins.

use super::bytes::Bytes;
use super::{Head, RawColumn};
use crate::records::RecordsFault;
use std::io::{Read, Seek};

/// Columns of one file, as many as Stata allows.
const MOST_COLUMNS: usize = 120_000;

pub(super) fn read_head<R: Read + Seek>(bytes: &mut Bytes<R>) -> Result<Head, RecordsFault> {
    bytes.tag("<stata_dta><header><release>")?;
    let release = String::from_utf8_lossy(&bytes.take(3)?).parse().map_err(|_| RecordsFault::Damaged)?;
    if !(117..=119).contains(&release) {
        return Err(RecordsFault::Unsupported(format!("Stata {release}")));
    }
    bytes.tag("</release><byteorder>")?;
    bytes.big_endian = match bytes.take(3)?.as_slice() {
        b"MSF" => true,
        b"LSF" => false,
        _ => return Err(RecordsFault::Damaged),
    };
    bytes.tag("</byteorder><K>")?;
    let count = bytes.count(if release == 119 { 4 } else { 2 })?;
    bytes.tag("</K><N>")?;
    let rows = bytes.whole(if release == 117 { 4 } else { 8 })?;
    bytes.tag("</N><label>")?;
    let length = bytes.count(if release == 117 { 1 } else { 2 })?;
    let label = bytes.take(length)?;
    bytes.tag("</label><timestamp>")?;
    let length = bytes.count(1)?;
    bytes.take(length)?;
    bytes.tag("</timestamp></header><map>")?;
    let map: Vec<u64> = (0..14).map(|_| bytes.whole(8)).collect::<Result<_, _>>()?;
    if count > MOST_COLUMNS || map.iter().any(|place| *place > bytes.length) {
        return Err(RecordsFault::Damaged);
    }
    let mut columns: Vec<RawColumn> = Vec::new();
    bytes.go_to(map[2])?;
    bytes.tag("<variable_types>")?;
    for _ in 0..count {
        let kind = bytes.whole(2)? as u16;
        columns.push(RawColumn { kind, ..RawColumn::default() });
    }
    let (name, format, text) = if release == 117 { (33, 49, 81) } else { (129, 57, 321) };
    part(bytes, map[3], "<varnames>", name, &mut columns, |column, text| column.name = text)?;
    part(bytes, map[5], "<formats>", format, &mut columns, |column, text| column.format = text)?;
    part(bytes, map[6], "<value_label_names>", name, &mut columns, |column, text| column.label_set = text)?;
    part(bytes, map[7], "<variable_labels>", text, &mut columns, |column, text| column.label = text)?;
    bytes.go_to(map[9])?;
    bytes.tag("<data>")?;
    Ok(Head { release, rows, label, columns, data_at: map[9] + 6, long_texts_at: map[10], labels_at: map[11] })
}

/// A text a column, each of the same width.
fn part<R: Read + Seek>(
    bytes: &mut Bytes<R>,
    at: u64,
    tag: &str,
    width: usize,
    columns: &mut [RawColumn],
    put: impl Fn(&mut RawColumn, Vec<u8>),
) -> Result<(), RecordsFault> {
    bytes.go_to(at)?;
    bytes.tag(tag)?;
    for column in columns {
        put(column, bytes.text(width)?);
    }
    Ok(())
}
