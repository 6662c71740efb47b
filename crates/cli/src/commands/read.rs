//! `bearings read`: a table as it was read, as clean CSV or with its labels for SPSS or Stata.

use crate::tell::{Ended, Teller};
use bearings_app::{Loss, Progress, file_name, loss_message, stopped, target_of};
use bearings_locale::messages;
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// How a table is read and written.
pub struct Read<'a> {
    /// The file.
    pub input: &'a Path,
    /// Which table, from 1.
    pub table: Option<usize>,
    /// The file to write.
    pub out: &'a Path,
    /// Whether nothing is written.
    pub dry_run: bool,
    /// Whether a file that is there is written over.
    pub replace: bool,
}

/// Tells what the format cannot hold and the doubts about the file, then writes one table of it.
pub fn read(teller: &Teller, asked: &Read<'_>) -> Ended {
    let progress = stopped_by_interrupt();
    let target = target_of(asked.out)?;
    if !asked.dry_run {
        teller.app.may_write(asked.out, asked.replace)?;
    }
    let looked = teller.app.look_through(asked.input, asked.table, target, &progress)?;
    let mut table = looked.ok_or_else(stopped)?;
    if !teller.json {
        tell_losses(teller, &table.losses);
    }
    let name = file_name(asked.out);
    if asked.dry_run {
        let value = json!({
            "file": name, "table": table.table, "format": target, "losses": table.losses, "findings": table.findings,
        });
        if table.losses.is_empty() && !teller.json {
            teller.line(&teller.words().say(&messages::loss_none()));
        }
        teller.result(&messages::cli_nothing_written(), value);
    } else {
        let written = teller.app.hand_on(&table, asked.out, asked.replace, &progress)?.ok_or_else(stopped)?;
        table.findings.extend(written.findings);
        let numbers = teller.words().numbers();
        let (rows, columns) = (numbers.count(written.rows as i64), numbers.count(written.columns as i64));
        let value = json!({
            "file": name, "table": table.table, "rows": written.rows, "columns": written.columns, "format": target,
            "descriptor": written.descriptor, "losses": table.losses, "findings": table.findings,
        });
        teller.result(&messages::cli_table_written(name.as_str(), rows, columns), value);
        if let Some(descriptor) = written.descriptor.filter(|_| !teller.json) {
            teller.line(&teller.words().say(&messages::cli_descriptor_written(descriptor)));
        }
    }
    if !teller.json {
        teller.findings(&table.findings);
    }
    Ok(())
}

/// As [`read`] for CSV, without the columns that could identify a person, which are named.
pub fn read_without_identifying(teller: &Teller, asked: &Read<'_>) -> Ended {
    teller.app.may_write(asked.out, asked.replace)?;
    let safely = teller.app.write_without_identifying(asked.input, asked.table, asked.out)?;
    let name = file_name(asked.out);
    let numbers = teller.words().numbers();
    let (rows, columns) = (numbers.count(safely.rows as i64), numbers.count(safely.columns as i64));
    let value = json!({
        "file": name, "table": safely.table, "rows": safely.rows, "columns": safely.columns,
        "left_out": safely.left_out, "findings": safely.findings,
    });
    teller.result(&messages::cli_table_written(name.as_str(), rows, columns), value);
    if !teller.json {
        if !safely.left_out.is_empty() {
            let left_out = messages::cli_identifying_left_out(safely.left_out.join(", "));
            teller.line(&teller.words().say(&left_out));
        }
        teller.findings(&safely.findings);
    }
    Ok(())
}

/// Progress that stops when the program is interrupted, so that what was written until then is taken away; a second
/// interrupt ends the program at once.
fn stopped_by_interrupt() -> Progress {
    let interrupted = Arc::new(AtomicBool::new(false));
    #[cfg(unix)]
    {
        use signal_hook::consts::{SIGINT, SIGTERM};
        // Where the system does not let us listen, an interrupt ends the program as before.
        for signal in [SIGINT, SIGTERM] {
            let _ = signal_hook::flag::register_conditional_shutdown(signal, 130, interrupted.clone());
            let _ = signal_hook::flag::register(signal, interrupted.clone());
        }
    }
    Progress::stopped_by(interrupted)
}

/// First what comes back, then what does not, a line a kind.
fn tell_losses(teller: &Teller, losses: &[Loss]) {
    for (comes_back, heading) in [(true, messages::loss_comes_back()), (false, messages::loss_for_good())] {
        let mut of_these = losses.iter().filter(|loss| loss.comes_back == comes_back).peekable();
        if of_these.peek().is_some() {
            teller.line(&teller.words().say(&heading));
        }
        for loss in of_these {
            teller.line(&format!("  {}", teller.words().say(&loss_message(loss))));
        }
    }
}
