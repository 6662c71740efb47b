//! A table of a file as it was read, written as clean CSV: for people who need the table and no workspace.

use crate::open_book::is_parquet;
use crate::profile::{write_whole, write_with};
use crate::{App, AppFault, Refusal, content};
use bearings_fault::Finding;
use bearings_ingest::{
    IngestFault, Limits, main_table, open, open_large_text, open_records, read_file, sniff, write_records, write_table,
};
use bearings_store::{copy_parquet, parquet_head};
use std::path::Path;

/// What was written.
#[derive(Clone, Debug, PartialEq)]
pub struct TableWritten {
    /// Which table it was, from 1 over all tables of the file.
    pub table: usize,
    /// Rows of data.
    pub rows: u64,
    /// Columns.
    pub columns: u64,
    /// Doubts about the whole file.
    pub findings: Vec<Finding>,
}

impl App {
    /// Writes a table as UTF-8 CSV with one header row. `table` counts from 1 over all tables of the file; without it
    /// the largest table of the first sheet that has one is taken. On a fault no file is written.
    pub fn write_table(&self, input: &Path, table: Option<usize>, out: &Path) -> Result<TableWritten, Refusal> {
        let name = content::file_name(input);
        let wanted = table.map_or(0, |table| table.saturating_sub(1));
        let pasted = self.shared.pasted(input);
        if table != Some(0)
            && pasted.is_none()
            && let Some(mut open) = open_records(input, wanted)?
        {
            // Its rows are never in memory together, however many there are.
            let size =
                write_with(out, |out| write_records(&mut *open.records, out).map_err(|fault| fault.of(&name).into()))?;
            return Ok(TableWritten {
                table: wanted + 1,
                rows: size.rows,
                columns: size.columns,
                findings: Vec::new(),
            });
        }
        if is_parquet(input) {
            return self.write_parquet(input, &name, table, out);
        }
        let first = table.is_none_or(|table| table == 1);
        let large = if first && pasted.is_none() { open_large_text(input)? } else { None };
        if let Some(large) = large {
            let size = write_with(out, |out| Ok(large.write(out)?))?;
            return Ok(TableWritten { table: 1, rows: size.rows, columns: size.columns, findings: large.findings });
        }
        let bytes = match pasted {
            Some(text) => text.to_vec(),
            None => read_file(input)?,
        };
        let book = open(&bytes, &name, &Limits::default())?;
        let seen = sniff(&book);
        let none = || IngestFault::NoTableFound { file: name.clone() };
        let number = table.or_else(|| main_table(&seen).map(|place| place + 1)).ok_or_else(none)?;
        let missing = || {
            let tables = seen.tables().count() as u64;
            IngestFault::TableMissing { file: name.clone(), table: number as u64, tables }
        };
        let place = number.checked_sub(1).ok_or_else(missing)?;
        let (on, chosen) = seen.tables().nth(place).ok_or_else(missing)?;
        // Holds: what was seen was seen on a sheet of this very book.
        let sheet = book.sheets.iter().find(|sheet| sheet.name == on.name).ok_or_else(none)?;
        let mut written = Vec::new();
        let size =
            write_table(sheet, chosen, &mut written).map_err(|_| IngestFault::ReaderBroke { file: name.clone() })?;
        write_whole(out, &written)?;
        Ok(TableWritten { table: number, rows: size.rows, columns: size.columns, findings: seen.findings.clone() })
    }

    fn write_parquet(
        &self,
        input: &Path,
        name: &str,
        table: Option<usize>,
        out: &Path,
    ) -> Result<TableWritten, Refusal> {
        if let Some(table) = table.filter(|table| *table != 1) {
            return Err(IngestFault::TableMissing { file: name.to_owned(), table: table as u64, tables: 1 }.into());
        }
        let temp = self.shared.temp_root()?;
        let columns = parquet_head(input, 0, &temp)?.columns.len() as u64;
        let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let cannot_write = || AppFault::CannotWrite { file: content::file_name(out) };
        let fresh = tempfile::Builder::new().prefix(".bearings-").tempfile_in(folder).map_err(|_| cannot_write())?;
        let rows = copy_parquet(input, fresh.path(), &temp)?;
        fresh.persist(out).map_err(|_| cannot_write())?;
        Ok(TableWritten { table: 1, rows, columns, findings: Vec::new() })
    }
}
