//! Writes the rows and, behind them, the texts that are too long to stand in one.

use super::StataPlan;
use super::plan_column::{StataColumn, Storage};
use super::put_number::{fits, put_missing, put_number};
use crate::export::ExportFault;
use crate::export::plan::{Open, Rows};
use crate::sheet::Cell;
use std::io::Write;

/// The kind of a long text that ends with a zero.
const TEXT: u8 = 130;

impl StataPlan {
    /// Writes all rows and the tag behind them; answers with the bytes written.
    pub(super) fn write_rows(&self, rows: &mut Rows<'_>, out: &mut impl Write) -> Result<u64, ExportFault> {
        let (mut cells, mut bytes) = (Vec::new(), Vec::new());
        let (mut written, mut number) = (0, 0);
        while rows.next(&mut cells)? {
            number += 1;
            bytes.clear();
            for (place, column) in self.columns.iter().enumerate() {
                let cell = cells.get(place).unwrap_or(&Cell::Empty);
                self.put_cell(column, cell, (place, number), &mut bytes).ok_or_else(|| rows.changed())?;
            }
            out.write_all(&bytes)?;
            written += bytes.len() as u64;
        }
        out.write_all(b"</data>")?;
        Ok(written + 7)
    }

    /// Appends a cell; `None` for what was not seen before.
    fn put_cell(&self, column: &StataColumn, cell: &Cell, at: (usize, u64), bytes: &mut Vec<u8>) -> Option<()> {
        match column.storage {
            Storage::Text(width) => {
                let text = text_of(cell);
                let end = bytes.len() + usize::from(width);
                if text.len() > usize::from(width) {
                    return None;
                }
                bytes.extend_from_slice(text.as_bytes());
                bytes.resize(end, 0);
            }
            Storage::LongText if text_of(cell).is_empty() => bytes.extend([0; 8]),
            Storage::LongText => bytes.extend(self.reference(at)),
            storage if *cell == Cell::Empty => put_missing(bytes, storage, 0),
            storage => match column.letters.iter().find(|(code, _)| code == cell) {
                Some((_, letter)) => put_missing(bytes, storage, *letter),
                None => {
                    let number = column.number(cell).filter(|number| fits(storage, *number))?;
                    put_number(bytes, storage, number);
                }
            },
        }
        Some(())
    }

    /// Column and row of a long text: two and six bytes in format 118, three and five in 119.
    fn reference(&self, (place, row): (usize, u64)) -> [u8; 8] {
        let column_bytes = if self.release == 118 { 2 } else { 3 };
        let (column, row) = ((place as u64 + 1).to_le_bytes(), row.to_le_bytes());
        let mut reference = [0; 8];
        reference[..column_bytes].copy_from_slice(&column[..column_bytes]);
        reference[column_bytes..].copy_from_slice(&row[..8 - column_bytes]);
        reference
    }

    /// Writes the long texts, for which the rows are read once more, and their tags; answers with the bytes written.
    pub(super) fn write_long_texts(
        &self,
        rows: &Rows<'_>,
        open: Open<'_>,
        out: &mut impl Write,
    ) -> Result<u64, ExportFault> {
        out.write_all(b"<strls>")?;
        let mut written = 7;
        let columns = || self.columns.iter().enumerate().filter(|(_, column)| column.storage == Storage::LongText);
        if columns().next().is_some() {
            let mut rows = rows.again(open)?;
            let (mut cells, mut number) = (Vec::new(), 0_u64);
            while rows.next(&mut cells)? {
                number += 1;
                for (place, _) in columns() {
                    let text = text_of(cells.get(place).unwrap_or(&Cell::Empty));
                    if text.is_empty() {
                        continue;
                    }
                    let length = u32::try_from(text.len() + 1).map_err(|_| rows.changed())?;
                    out.write_all(b"GSO")?;
                    out.write_all(&(place as u32 + 1).to_le_bytes())?;
                    out.write_all(&number.to_le_bytes())?;
                    out.write_all(&[TEXT])?;
                    out.write_all(&length.to_le_bytes())?;
                    out.write_all(text.as_bytes())?;
                    out.write_all(&[0])?;
                    written += 20 + u64::from(length);
                }
            }
        }
        out.write_all(b"</strls>")?;
        Ok(written + 8)
    }
}

/// The text of a cell up to its first zero.
fn text_of(cell: &Cell) -> std::borrow::Cow<'_, str> {
    match cell {
        Cell::Text(text) => text.split('\0').next().unwrap_or_default().into(),
        other => other.text(),
    }
}
