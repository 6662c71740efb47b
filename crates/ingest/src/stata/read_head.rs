//! Reads the head: the beginning, which two families of formats write differently, then the tables of columns.

use super::head::{Head, RawColumn, Widths};
use super::read_characteristics::read_characteristics;
use super::sequence::Sequence;
use crate::records::RecordsFault;

/// Columns of one file, as many as Stata allows.
const MOST_COLUMNS: u64 = 120_000;

/// Reads up to the rows.
pub(super) fn read_head(file: &mut Sequence) -> Result<Head, RecordsFault> {
    let is_tagged = file.take(1)? == b"<";
    file.at = 0;
    let (count, mut head) = if is_tagged { read_tagged_start(file)? } else { read_plain_start(file)? };
    if count > MOST_COLUMNS {
        return Err(RecordsFault::TooLarge);
    }
    read_columns(file, count, &mut head)?;
    head.characteristics = read_characteristics(file)?;
    file.tag("<data>")?;
    head.data_at = file.at;
    Ok(head)
}

/// The beginning of the formats before 117: numbers at fixed places.
fn read_plain_start(file: &mut Sequence) -> Result<(u64, Head), RecordsFault> {
    let start = file.take(4)?;
    let (release, order, kind) = (start[0], start[1], start[2]);
    match (release, order, kind) {
        (105..=116, 1 | 2, 1) => {}
        (102..=104, ..) => return Err(RecordsFault::Unsupported(format!("Stata {release}"))),
        _ => return Err(RecordsFault::Damaged),
    }
    file.release = release;
    file.big_endian = order == 1;
    let count = file.whole(2)?;
    let rows = file.whole(4)?;
    let label = file.text(Widths::of(release).file_label)?;
    // When it was written.
    file.skip(18)?;
    Ok((count, Head { rows, label, ..Head::default() }))
}

/// The beginning of the formats since 117: the same between tags, and a map of places, which is not needed because the
/// parts follow one another.
fn read_tagged_start(file: &mut Sequence) -> Result<(u64, Head), RecordsFault> {
    // Tags are looked for only in a format that has them.
    file.release = 117;
    file.tag("<stata_dta><header><release>")?;
    let release = std::str::from_utf8(file.take(3)?).ok().and_then(|number| number.parse().ok());
    let release: u8 = release.ok_or(RecordsFault::Damaged)?;
    if !(117..=119).contains(&release) {
        return Err(RecordsFault::Unsupported(format!("Stata {release}")));
    }
    file.release = release;
    file.tag("</release><byteorder>")?;
    file.big_endian = match file.take(3)? {
        b"MSF" => true,
        b"LSF" => false,
        _ => return Err(RecordsFault::Damaged),
    };
    file.tag("</byteorder><K>")?;
    let count = file.whole(if release >= 119 { 4 } else { 2 })?;
    file.tag("</K><N>")?;
    let rows = file.whole(if release >= 118 { 8 } else { 4 })?;
    file.tag("</N><label>")?;
    let length = file.whole(if release >= 118 { 2 } else { 1 })?;
    let label = file.text(length)?;
    file.tag("</label><timestamp>")?;
    let length = file.whole(1)?;
    file.skip(length)?;
    file.tag("</timestamp></header><map>")?;
    file.skip(14 * 8)?;
    file.tag("</map>")?;
    Ok((count, Head { rows, label, ..Head::default() }))
}

/// The tables of kinds, names, formats, sets of labels and labels.
fn read_columns(file: &mut Sequence, count: u64, head: &mut Head) -> Result<(), RecordsFault> {
    let widths = Widths::of(file.release);
    file.tag("<variable_types>")?;
    for _ in 0..count {
        let kind = file.whole(widths.kind)? as u16;
        head.columns.push(RawColumn { kind, ..RawColumn::default() });
    }
    file.tag("</variable_types><varnames>")?;
    for column in &mut head.columns {
        column.name = file.text(widths.name)?;
    }
    file.tag("</varnames><sortlist>")?;
    file.skip(widths.sort_place * (count + 1))?;
    file.tag("</sortlist><formats>")?;
    for column in &mut head.columns {
        column.format = file.text(widths.format)?;
    }
    file.tag("</formats><value_label_names>")?;
    for column in &mut head.columns {
        column.label_set = file.text(widths.name)?;
    }
    file.tag("</value_label_names><variable_labels>")?;
    for column in &mut head.columns {
        column.label = file.text(widths.label)?;
    }
    file.tag("</variable_labels>")
}
