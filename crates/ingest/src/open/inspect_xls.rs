//! Looks into a workbook of the old binary format before it is read: its reader makes room for the whole rectangle
//! between the first and the last cell of every sheet, and for the rectangle that a sheet claims, so that two cells or
//! one false number would end the program.

use super::Limits;
use super::compound_file::CompoundFile;
use crate::IngestFault;

/// The rows and columns that the format has.
const MOST_CELLS: u64 = 65_536 * 256;

const FORMULA: u16 = 0x0006;
const END_OF_PART: u16 = 0x000a;
const PASSWORD: u16 = 0x002f;
const SHEET: u16 = 0x0085;
const NUMBERS: u16 = 0x00bd;
const RICH_TEXT: u16 = 0x00d6;
const LISTED_TEXT: u16 = 0x00fd;
const SIZE: u16 = 0x0200;
const NUMBER: u16 = 0x0203;
const TEXT: u16 = 0x0204;
const TRUTH: u16 = 0x0205;
const SHORT_NUMBER: u16 = 0x027e;
const START_OF_PART: u16 = 0x0809;

/// Refuses what could not be read into memory.
pub(super) fn inspect_xls(bytes: &[u8], file: &str, limits: &Limits) -> Result<(), IngestFault> {
    let damaged = || IngestFault::Damaged { file: file.to_owned() };
    let container = CompoundFile::open(bytes).ok_or_else(damaged)?;
    let stream = container.stream("Workbook").or_else(|| container.stream("Book")).ok_or_else(damaged)?;
    let protected = || IngestFault::PasswordProtected { file: file.to_owned() };
    let sheets = places_of_sheets(&stream).ok_or_else(protected)?;
    let mut cells = 0u64;
    for place in sheets {
        let records = stream.get(place..).ok_or_else(damaged)?;
        // Sheets are held in memory together.
        cells = cells.saturating_add(rectangle(records).ok_or_else(damaged)?);
        if cells > limits.cells {
            let (file, sheet) = (file.to_owned(), String::new());
            return Err(IngestFault::TooManyCells { file, sheet, limit: limits.cells });
        }
    }
    Ok(())
}

/// The kinds and contents of the records of a stream, up to the first that breaks off.
fn records(mut stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    std::iter::from_fn(move || {
        let (kind, length) = (word(stream, 0)?, usize::from(word(stream, 2)?));
        let record = stream.get(4..4 + length)?;
        stream = &stream[4 + length..];
        Some((kind, record))
    })
}

/// Where the sheets begin; `None` for a workbook under a password, of any version.
fn places_of_sheets(stream: &[u8]) -> Option<Vec<usize>> {
    let mut places = Vec::new();
    for (kind, record) in records(stream).take_while(|(kind, _)| *kind != END_OF_PART) {
        match kind {
            PASSWORD if record.iter().any(|byte| *byte != 0) => return None,
            SHEET if record.len() >= 4 => {
                places.push(u32::from_le_bytes([record[0], record[1], record[2], record[3]]) as usize);
            }
            _ => {}
        }
    }
    Some(places)
}

/// How many cells lie between the first and the last of a sheet; `None` when it claims more than the format has.
fn rectangle(sheet: &[u8]) -> Option<u64> {
    let (mut rows, mut columns) = (Span::default(), Span::default());
    let (mut begun, mut depth) = (false, 0u64);
    for (kind, record) in records(sheet) {
        match kind {
            // Charts inside a sheet have cells of their own, which are not read.
            START_OF_PART if begun => depth += 1,
            START_OF_PART => begun = true,
            END_OF_PART if depth == 0 => break,
            END_OF_PART => depth -= 1,
            _ if depth > 0 => {}
            SIZE if claimed(record) > MOST_CELLS => return None,
            FORMULA | NUMBER | TEXT | TRUTH | RICH_TEXT | LISTED_TEXT | SHORT_NUMBER | NUMBERS => {
                let (Some(row), Some(column)) = (word(record, 0), word(record, 2)) else { continue };
                rows.take(row);
                columns.take(column);
                if kind == NUMBERS {
                    columns.take(word(record, record.len() - 2)?);
                }
            }
            _ => {}
        }
    }
    Some(rows.length() * columns.length())
}

/// The cells that a sheet says it has, of both widths in which that is written.
fn claimed(record: &[u8]) -> u64 {
    let wide = |at: usize| Some(u64::from(word(record, at)?) | u64::from(word(record, at + 2)?) << 16);
    let narrow = |at: usize| word(record, at).map(u64::from);
    let places = match record.len() {
        10 => [narrow(0), narrow(2), narrow(4), narrow(6)],
        _ => [wide(0), wide(4), narrow(8), narrow(10)],
    };
    let [Some(top), Some(bottom), Some(left), Some(right)] = places else { return 0 };
    // The reader takes a first column that cannot be for the first one.
    let left = if left > 255 || right < left { 0 } else { left };
    bottom.saturating_sub(top) * (right - left)
}

fn word(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes([*bytes.get(at)?, *bytes.get(at + 1)?]))
}

/// From the lowest to the highest number that was taken.
#[derive(Default)]
struct Span(Option<(u16, u16)>);

impl Span {
    fn take(&mut self, number: u16) {
        let (low, high) = self.0.unwrap_or((number, number));
        self.0 = Some((low.min(number), high.max(number)));
    }

    fn length(&self) -> u64 {
        self.0.map_or(0, |(low, high)| u64::from(high - low) + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u16, words: &[u16]) -> Vec<u8> {
        let head = [kind, words.len() as u16 * 2];
        head.iter().chain(words).flat_map(|word| word.to_le_bytes()).collect()
    }

    #[test]
    fn the_rectangle_of_a_sheet_is_known_before_it_is_read() {
        let number = |row, column| record(NUMBER, &[row, column, 0, 0, 0, 0, 0]);
        let start = record(START_OF_PART, &[0x600, 16]);
        let end = record(END_OF_PART, &[]);
        let sheet = [start.clone(), number(3, 2), number(5, 9), end.clone(), number(60_000, 200)].concat();
        assert_eq!(rectangle(&sheet), Some(3 * 8));
        // A chart inside the sheet does not count, numbers in a row do.
        let row = record(NUMBERS, &[5, 9, 0, 0, 0, 0, 0, 0, 10]);
        let sheet =
            [start.clone(), number(5, 9), start.clone(), number(900, 200), end.clone(), row, end.clone()].concat();
        assert_eq!(rectangle(&sheet), Some(2));
        let claim = |rows: u16, columns: u16| [start.clone(), record(SIZE, &[0, 0, rows, 1, 0, columns, 0])].concat();
        assert_eq!((rectangle(&claim(0, 256)), rectangle(&claim(1, 256))), (Some(0), None));
        assert_eq!(rectangle(&[]), Some(0));
    }
}
