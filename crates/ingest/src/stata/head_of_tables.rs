//! The head of the formats 113 to 115: tables of fixed width, one behind the other.

use super::bytes::Bytes;
use super::{Head, RawColumn};
use crate::records::RecordsFault;
use std::io::{Read, Seek};

pub(super) fn read_head<R: Read + Seek>(bytes: &mut Bytes<R>) -> Result<Head, RecordsFault> {
    let [release, order, kind, _] = bytes.array()?;
    if !(113..=115).contains(&release) {
        return Err(RecordsFault::Unsupported(format!("Stata {release}")));
    }
    if !matches!(order, 1 | 2) || kind != 1 {
        return Err(RecordsFault::Damaged);
    }
    bytes.big_endian = order == 1;
    let count = bytes.count(2)?;
    let rows = bytes.whole(4)?;
    let label = bytes.text(81)?;
    bytes.take(18)?;
    let kinds = bytes.take(count)?;
    let mut columns: Vec<RawColumn> =
        kinds.iter().map(|kind| RawColumn { kind: u16::from(*kind), ..RawColumn::default() }).collect();
    for column in &mut columns {
        column.name = bytes.text(33)?;
    }
    bytes.take(2 * (count + 1))?;
    let format_width = if release == 113 { 12 } else { 49 };
    for column in &mut columns {
        column.format = bytes.text(format_width)?;
    }
    for column in &mut columns {
        column.label_set = bytes.text(33)?;
    }
    for column in &mut columns {
        column.label = bytes.text(81)?;
    }
    // Notes and other characteristics, up to an empty one.
    loop {
        let [kind] = bytes.array()?;
        let length = bytes.count(4)?;
        if kind == 0 && length == 0 {
            break;
        }
        bytes.take(length)?;
    }
    let data_at = bytes.input.stream_position().map_err(RecordsFault::Disk)?;
    let length: u64 = columns.iter().map(|column| width(column.kind)).sum();
    let labels_at = length.checked_mul(rows).and_then(|data| data.checked_add(data_at)).ok_or(RecordsFault::Damaged)?;
    Ok(Head { release, rows, label, columns, data_at, long_texts_at: 0, labels_at })
}

fn width(kind: u16) -> u64 {
    match kind {
        251 => 1,
        252 => 2,
        253 | 254 => 4,
        255 => 8,
        text => u64::from(text),
    }
}
