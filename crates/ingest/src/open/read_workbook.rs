//! Reads spreadsheets through calamine: Open XML sheet by sheet on all processors, the other formats in one go.

use super::workbook_cell::{from_data, from_ref};
use super::{Limits, inspect_package::Package};
use crate::fault::{Findings, place, whole_sheet};
use crate::ods::{OdsFault, OdsLimits, read_ods_book};
use crate::{Cell, FileKind, IngestFault, IngestFinding, Merge, Sheet};
use bearings_fault::Severity;
use calamine::{Reader, SheetType, SheetVisible, Xls, Xlsb, Xlsx};
use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

type Bytes<'a> = Cursor<&'a [u8]>;

/// All worksheets in the file's order; charts and macro sheets are passed over.
pub(super) fn read_workbook(
    bytes: &[u8],
    kind: FileKind,
    file: &str,
    package: &Package,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Sheet>, IngestFault> {
    if kind == FileKind::Ods {
        return read_open_document(bytes, file, limits, findings);
    }
    let job = Job { bytes, file, limits, texts: AtomicU64::new(0) };
    let read = || match kind {
        FileKind::Xlsx => job.read_xlsx(),
        FileKind::Xlsb => job.read_xlsb(),
        _ => job.read_xls(),
    };
    // Other people's bytes meet other people's parser here: a panic of it is a fault about this file.
    let read = catch_unwind(AssertUnwindSafe(read));
    let mut sheets = read.map_err(|_| IngestFault::ReaderBroke { file: file.to_owned() })??;
    for sheet in &mut sheets {
        if let Some(merges) = package.merges.get(&sheet.name) {
            sheet.merges.clone_from(merges);
        }
        report(sheet, findings);
    }
    Ok(sheets)
}

/// OpenDocument has a reader of its own, which keeps merged cells and holds no more than what is filled.
fn read_open_document(
    bytes: &[u8],
    file: &str,
    limits: &Limits,
    findings: &mut Findings,
) -> Result<Vec<Sheet>, IngestFault> {
    let Limits { cells, text_bytes, unpacked_bytes } = *limits;
    let read = read_ods_book(bytes, OdsLimits { cells, text_bytes, unpacked_bytes });
    let book = read.map_err(|fault| named(fault, file, limits))?;
    for sheet in &book.formulas {
        findings.add(&IngestFinding::Formulas { sheet: sheet.clone() }, Severity::Note, whole_sheet(sheet));
    }
    if book.external_sheets > 0 {
        let what = IngestFinding::ExternalLinks { files: book.external_sheets };
        findings.add(&what, Severity::Note, whole_sheet(""));
    }
    for sheet in &book.sheets {
        report(sheet, findings);
    }
    Ok(book.sheets)
}

fn named(fault: OdsFault, file: &str, limits: &Limits) -> IngestFault {
    let file = file.to_owned();
    match fault {
        OdsFault::Damaged => IngestFault::Damaged { file },
        OdsFault::PasswordProtected => IngestFault::PasswordProtected { file },
        OdsFault::NoSpreadsheet => IngestFault::NotATable { file, kind: "OpenDocument".to_owned() },
        OdsFault::UnpacksTooLarge => IngestFault::UnpacksTooLarge { file, limit: limits.unpacked_bytes >> 20 },
        OdsFault::TooManyCells { sheet } => IngestFault::TooManyCells { file, sheet, limit: limits.cells },
        OdsFault::TextTooLong { sheet } => IngestFault::TextTooLong { file, sheet, limit: limits.text_bytes },
    }
}

fn report(sheet: &Sheet, findings: &mut Findings) {
    if sheet.hidden {
        let what = IngestFinding::HiddenSheet { sheet: sheet.name.clone() };
        findings.add(&what, Severity::Note, whole_sheet(&sheet.name));
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            if let Cell::Error(error) = cell {
                let what = IngestFinding::CellError { error: error.clone() };
                findings.add(&what, Severity::Question, place(&sheet.name, row, column));
            }
        }
    }
}

struct Job<'a> {
    bytes: &'a [u8],
    file: &'a str,
    limits: &'a Limits,
    /// Bytes of the texts of all cells. A text that is listed once can stand in every cell.
    texts: AtomicU64,
}

impl<'a> Job<'a> {
    fn damaged(&self) -> IngestFault {
        IngestFault::Damaged { file: self.file.to_owned() }
    }

    /// One thread a processor; each opens the package for itself, because a package reads one part at a time.
    fn read_xlsx(&self) -> Result<Vec<Sheet>, IngestFault> {
        let book = self.open_xlsx()?;
        let plan = worksheets(book.sheets_metadata());
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let workers = processors.min(4).min(plan.len()).max(1);
        let next = AtomicUsize::new(0);
        let work = |mut book: Xlsx<Bytes<'a>>| {
            let mut done = Vec::new();
            while let Some((name, hidden)) = plan.get(next.fetch_add(1, Ordering::Relaxed)) {
                done.push(self.read_xlsx_sheet(&mut book, name, *hidden)?);
            }
            Ok::<_, IngestFault>(done)
        };
        let mut sheets = std::thread::scope(|scope| {
            let others: Vec<_> = (1..workers).map(|_| scope.spawn(|| work(self.open_xlsx()?))).collect();
            let own = work(book);
            // A thread that nobody waited for would pass its panic on from here.
            let others: Vec<_> = others.into_iter().map(|other| other.join()).collect();
            let mut sheets = own?;
            for other in others {
                let broke = |_| IngestFault::ReaderBroke { file: self.file.to_owned() };
                sheets.extend(other.map_err(broke)??);
            }
            Ok::<_, IngestFault>(sheets)
        })?;
        sheets.sort_by_key(|sheet| plan.iter().position(|(name, _)| *name == sheet.name));
        Ok(sheets)
    }

    fn open_xlsx(&self) -> Result<Xlsx<Bytes<'a>>, IngestFault> {
        Xlsx::new(Cursor::new(self.bytes)).map_err(|error| match error {
            calamine::XlsxError::Password => IngestFault::PasswordProtected { file: self.file.to_owned() },
            _ => self.damaged(),
        })
    }

    fn read_xlsx_sheet(&self, book: &mut Xlsx<Bytes<'a>>, name: &str, hidden: bool) -> Result<Sheet, IngestFault> {
        let mut filling = Filling::new(name, hidden, self);
        let mut cells = book.worksheet_cells_reader(name).map_err(|_| self.damaged())?;
        while let Some(cell) = cells.next_cell().map_err(|_| self.damaged())? {
            filling.put(cell.get_position(), from_ref(cell.get_value()))?;
        }
        Ok(filling.sheet)
    }

    fn read_xlsb(&self) -> Result<Vec<Sheet>, IngestFault> {
        let mut book = Xlsb::new(Cursor::new(self.bytes)).map_err(|error| match error {
            calamine::XlsbError::Password => IngestFault::PasswordProtected { file: self.file.to_owned() },
            _ => self.damaged(),
        })?;
        let mut sheets = Vec::new();
        for (name, hidden) in worksheets(book.sheets_metadata()) {
            let mut filling = Filling::new(&name, hidden, self);
            let mut cells = book.worksheet_cells_reader(&name).map_err(|_| self.damaged())?;
            while let Some(cell) = cells.next_cell().map_err(|_| self.damaged())? {
                filling.put(cell.get_position(), from_ref(cell.get_value()))?;
            }
            sheets.push(filling.sheet);
        }
        Ok(sheets)
    }

    fn read_xls(&self) -> Result<Vec<Sheet>, IngestFault> {
        let mut book = Xls::new(Cursor::new(self.bytes)).map_err(|error| match error {
            calamine::XlsError::Password => IngestFault::PasswordProtected { file: self.file.to_owned() },
            _ => self.damaged(),
        })?;
        let mut sheets = Vec::new();
        for (name, hidden) in worksheets(book.sheets_metadata()) {
            let range = book.worksheet_range(&name).map_err(|_| self.damaged())?;
            let (top, left) = range.start().unwrap_or_default();
            let mut filling = Filling::new(&name, hidden, self);
            for (row, column, value) in range.used_cells() {
                filling.put((top + row as u32, left + column as u32), from_data(value))?;
            }
            let merges = book.merge_cells_by_sheet_name(&name).map_err(|_| self.damaged())?;
            filling.sheet.merges = merges.iter().map(merge).collect();
            sheets.push(filling.sheet);
        }
        Ok(sheets)
    }
}

fn merge(cells: &calamine::Dimensions) -> Merge {
    let ((first_row, first_column), (last_row, last_column)) = (cells.start, cells.end);
    let [first_row, first_column, last_row, last_column] =
        [first_row, first_column, last_row, last_column].map(|place| place as usize);
    Merge { first_row, first_column, last_row, last_column }
}

fn worksheets(sheets: &[calamine::Sheet]) -> Vec<(String, bool)> {
    let tables = sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    tables.map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible)).collect()
}

/// A sheet being filled, with an eye on the limits.
struct Filling<'a> {
    sheet: Sheet,
    slots: u64,
    job: &'a Job<'a>,
}

impl<'a> Filling<'a> {
    fn new(name: &str, hidden: bool, job: &'a Job<'a>) -> Self {
        Filling { sheet: Sheet { name: name.to_owned(), hidden, ..Sheet::default() }, slots: 0, job }
    }

    fn put(&mut self, (row, column): (u32, u32), cell: Cell) -> Result<(), IngestFault> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if let Cell::Text(text) = &cell {
            self.count_text(text.len() as u64)?;
        }
        let (row, column) = (row as usize, column as usize);
        let known = self.sheet.rows.get(row).map_or(0, Vec::len);
        let new_rows = (row + 1).saturating_sub(self.sheet.rows.len());
        self.slots += (column + 1).saturating_sub(known) as u64 + new_rows as u64;
        let Limits { cells: limit, .. } = *self.job.limits;
        if self.slots > limit {
            let (file, sheet) = (self.job.file.to_owned(), self.sheet.name.clone());
            return Err(IngestFault::TooManyCells { file, sheet, limit });
        }
        self.sheet.set(row, column, cell);
        Ok(())
    }

    fn count_text(&self, bytes: u64) -> Result<(), IngestFault> {
        let (limits, file) = (self.job.limits, || self.job.file.to_owned());
        if bytes > limits.text_bytes {
            let sheet = self.sheet.name.clone();
            return Err(IngestFault::TextTooLong { file: file(), sheet, limit: limits.text_bytes });
        }
        if self.job.texts.fetch_add(bytes, Ordering::Relaxed) + bytes > limits.unpacked_bytes {
            return Err(IngestFault::UnpacksTooLarge { file: file(), limit: limits.unpacked_bytes >> 20 });
        }
        Ok(())
    }
}
