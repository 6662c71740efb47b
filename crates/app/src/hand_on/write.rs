//! Writes a table that was looked through, beside its place first.

use super::source::TableSource;
use super::{HandedOn, TableToHandOn, descriptor_of};
use crate::profile::{cannot_write, write_fresh};
use crate::{Progress, Refusal, content};
use bearings_ingest::{ExportFault, IngestFault, Plan, Written, is_own_description, write_table};
use std::cell::RefCell;
use std::path::Path;
use tempfile::NamedTempFile;

impl TableToHandOn {
    pub(super) fn write(&self, out: &Path, replace: bool, progress: &Progress) -> Result<Option<HandedOn>, Refusal> {
        let beside = descriptor_of(out);
        let may_replace = may_replace(out, replace)?;
        let (mut descriptor, mut findings) = (None, Vec::new());
        let (fresh, size) = match (&self.source, &self.plan) {
            (_, Some(plan)) => {
                let Some((fresh, written)) = self.write_planned(plan, out, progress)? else { return Ok(None) };
                descriptor = written.descriptor(&content::file_name(out));
                (fresh, written.size)
            }
            (TableSource::Large(large), None) => {
                let (fresh, (size, doubts)) = write_fresh(out, |to| Ok(large.write(to)?))?;
                findings = doubts;
                (fresh, size)
            }
            (TableSource::Book { book, sheet, table, .. }, None) => {
                write_fresh(out, |to| write_table(&book.sheets[*sheet], table, to).map_err(|_| cannot_write(out)))?
            }
            // Holds: rows that come one by one were looked through.
            (TableSource::Records { .. } | TableSource::Parquet { .. }, None) => {
                return Err(IngestFault::ReaderBroke { file: self.file_name.clone() }.into());
            }
        };
        // Whoever has the file replaced has its description replaced with it; any other file of that name stays.
        let may_replace_beside = replace && is_own_description(&beside, &content::file_name(out));
        let named = descriptor.map(|text| put_beside(&beside, &text, may_replace_beside)).transpose()?;
        if let Err(fault) = put(fresh, out, may_replace) {
            // A description without its file tells of nothing.
            if named.is_some() {
                let _ = std::fs::remove_file(&beside);
            }
            return Err(fault);
        }
        if named.is_none() && may_replace_beside {
            // It told of the file that is gone; without it the new one is read as it is.
            std::fs::remove_file(&beside).map_err(|_| cannot_write(&beside))?;
        }
        Ok(Some(HandedOn { rows: size.rows, columns: size.columns, descriptor: named, findings }))
    }

    fn write_planned(
        &self,
        plan: &Plan,
        out: &Path,
        progress: &Progress,
    ) -> Result<Option<(NamedTempFile, Written)>, Refusal> {
        let file = self.file_name.as_str();
        let gone = || IngestFault::NotFound { file: file.to_owned() };
        // The plan knows the faults of reading only; any other is kept beside it.
        let refused = RefCell::new(None);
        let open = || match self.source.records(file) {
            Ok(records) => records.ok_or_else(gone),
            Err(refusal) => {
                refused.replace(Some(refusal));
                Err(IngestFault::ReaderBroke { file: file.to_owned() })
            }
        };
        let go_on = |done: u64, of: u64| progress.report(done, of);
        let written = write_fresh(out, |to| plan.write(file, &open, to, &go_on).map_err(|fault| refusal(fault, out)));
        match written {
            Err(_) if progress.is_cancelled() => Ok(None),
            Err(fault) => Err(refused.into_inner().unwrap_or(fault)),
            Ok(written) => Ok(Some(written)),
        }
    }
}

/// The fault as the person who chose `out` is told it.
pub(super) fn refusal(fault: ExportFault, out: &Path) -> Refusal {
    match fault {
        ExportFault::Read(fault) => fault.into(),
        ExportFault::Write(_) => cannot_write(out),
    }
}

/// Whether a file that is there may be written over. An empty one holds nothing that could be lost.
pub(super) fn may_replace(out: &Path, replace: bool) -> Result<bool, Refusal> {
    match std::fs::metadata(out) {
        Ok(about) if !replace && about.len() > 0 => {
            Err(IngestFault::FileThere { file: content::file_name(out) }.into())
        }
        there => Ok(replace || there.is_ok()),
    }
}

/// Puts a file in its place. One that came there meanwhile is not written over.
fn put(fresh: NamedTempFile, out: &Path, may_replace: bool) -> Result<(), Refusal> {
    let put = if may_replace { fresh.persist(out) } else { fresh.persist_noclobber(out) };
    match put {
        Ok(_) => Ok(()),
        Err(error) if error.error.kind() == std::io::ErrorKind::AlreadyExists => {
            Err(IngestFault::FileThere { file: content::file_name(out) }.into())
        }
        Err(_) => Err(cannot_write(out)),
    }
}

/// Writes the description and answers with its name.
fn put_beside(beside: &Path, text: &str, replace: bool) -> Result<String, Refusal> {
    let may_replace = may_replace(beside, replace)?;
    let write = |to: &mut std::io::BufWriter<&std::fs::File>| {
        std::io::Write::write_all(to, text.as_bytes()).map_err(|_| cannot_write(beside))
    };
    let (fresh, ()) = write_fresh(beside, write)?;
    put(fresh, beside, may_replace)?;
    Ok(content::file_name(beside))
}
