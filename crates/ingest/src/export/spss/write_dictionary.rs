//! Writes what stands before the cases: header, variables, labels, notes.

use super::codes::BIAS;
use super::plan_column::SpssColumn;
use super::plan_rules::Rules;
use super::{LINE_BYTES, SpssPlan, TITLE_BYTES};
use crate::sheet::Cell;
use std::io::{self, Write};

/// A moment, since there must be one: the first of Unix.
const DATE: &[u8] = b"01 Jan 70";
const TIME: &[u8] = b"00:00:00";

impl SpssPlan {
    pub(super) fn write_dictionary(&self, out: &mut impl Write) -> io::Result<()> {
        self.write_header(out)?;
        for column in &self.columns {
            write_variable(column, out)?;
        }
        let mut slot = 1;
        for column in &self.columns {
            if column.text_bytes <= 8 && !column.labels.is_empty() {
                write_labels(column, slot, out)?;
            }
            slot += column.slots();
        }
        if !self.notes.is_empty() {
            put_int(out, 6)?;
            put_count(out, self.notes.len())?;
            for line in &self.notes {
                put_padded(out, line.as_bytes(), LINE_BYTES, b' ')?;
            }
        }
        self.write_extensions(out)?;
        put_int(out, 999)?;
        put_int(out, 0)
    }

    fn write_header(&self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(b"$FL2")?;
        put_padded(out, b"@(#) SPSS DATA FILE Bearings", 60, b' ')?;
        put_int(out, 2)?;
        put_count(out, self.slots())?;
        put_int(out, 1)?;
        let slot_of = |place: usize| self.columns[..place].iter().map(SpssColumn::slots).sum::<usize>() + 1;
        put_count(out, self.weight.map_or(0, slot_of))?;
        put_int(out, i32::try_from(self.rows).unwrap_or(-1))?;
        out.write_all(&BIAS.to_le_bytes())?;
        out.write_all(DATE)?;
        out.write_all(TIME)?;
        put_padded(out, self.title.as_bytes(), TITLE_BYTES, b' ')?;
        out.write_all(&[0; 3])
    }
}

/// A variable, or all pieces of a long text, each with a record for every further slot.
fn write_variable(column: &SpssColumn, out: &mut impl Write) -> io::Result<()> {
    for (piece, (width, name)) in column.pieces().zip(&column.short_names).enumerate() {
        let mut format = column.format;
        if column.text_bytes > 255 {
            format.width = width;
        }
        let is_first = piece == 0;
        put_int(out, 2)?;
        put_count(out, if column.text_bytes == 0 { 0 } else { width })?;
        put_int(out, i32::from(is_first && !column.label.is_empty()))?;
        let own_rules = is_first && column.text_bytes <= 8;
        let rules = if own_rules { rule_slots(&column.rules) } else { (0, Vec::new()) };
        put_int(out, rules.0)?;
        put_int(out, format.pack())?;
        put_int(out, format.pack())?;
        put_padded(out, name.as_bytes(), 8, b' ')?;
        if is_first && !column.label.is_empty() {
            put_count(out, column.label.len())?;
            put_padded(out, column.label.as_bytes(), column.label.len().next_multiple_of(4), b' ')?;
        }
        out.write_all(rules.1.as_flattened())?;
        for _ in 1..width.div_ceil(8) {
            put_int(out, 2)?;
            put_int(out, -1)?;
            (0..4).try_for_each(|_| put_int(out, 0))?;
            out.write_all(&[b' '; 8])?;
        }
    }
    Ok(())
}

/// The number that tells what follows, negative with a range, and the slots.
fn rule_slots(rules: &Rules) -> (i32, Vec<[u8; 8]>) {
    let mut slots = Vec::new();
    if let Some((from, to)) = rules.range {
        // The next number above the mark for no value stands for an open end.
        let lowest = (-f64::MAX).next_up();
        slots.push(if from.is_finite() { from } else { lowest }.to_le_bytes());
        slots.push(if to.is_finite() { to } else { f64::MAX }.to_le_bytes());
    }
    slots.extend(rules.numbers.iter().map(|number| number.to_le_bytes()));
    slots.extend(rules.texts.iter().map(|text| text_slot(text)));
    let count = slots.len() as i32;
    (if rules.range.is_some() { -count } else { count }, slots)
}

/// A text of at most eight bytes as it lies in a slot.
pub(super) fn text_slot(text: &str) -> [u8; 8] {
    let mut slot = [b' '; 8];
    for (place, byte) in slot.iter_mut().zip(text.bytes()) {
        *place = byte;
    }
    slot
}

/// The labels of a variable that begins at a slot, counted from 1.
fn write_labels(column: &SpssColumn, slot: usize, out: &mut impl Write) -> io::Result<()> {
    put_int(out, 3)?;
    put_count(out, column.labels.len())?;
    for (code, label) in &column.labels {
        match code {
            Cell::Number(number) => out.write_all(&number.to_le_bytes())?,
            code => out.write_all(&text_slot(&code.text()))?,
        }
        // No label is longer than 120 bytes.
        out.write_all(&[label.len() as u8])?;
        put_padded(out, label.as_bytes(), (label.len() + 1).next_multiple_of(8) - 1, b' ')?;
    }
    put_int(out, 4)?;
    put_int(out, 1)?;
    put_count(out, slot)
}

pub(super) fn put_int(out: &mut impl Write, number: i32) -> io::Result<()> {
    out.write_all(&number.to_le_bytes())
}

pub(super) fn put_count(out: &mut impl Write, number: usize) -> io::Result<()> {
    let number = i32::try_from(number).map_err(|_| io::Error::from(io::ErrorKind::FileTooLarge))?;
    put_int(out, number)
}

/// A text and what fills it up to a width.
pub(super) fn put_padded(out: &mut impl Write, text: &[u8], width: usize, filling: u8) -> io::Result<()> {
    out.write_all(&text[..text.len().min(width)])?;
    out.write_all(&vec![filling; width.saturating_sub(text.len())])
}
