//! The other process: writes edits and says so, or holds the file.

use super::open_or_create;
use bearings_fault::Fault;
use bearings_model::{CellPlace, Observation, ObservationStatus, Period, Release, SeriesKey, SourceKind, Unit};
use bearings_store::{Act, Edit, FileSheet, Import, StoreFault, Workspace};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

/// Records edit after edit, folding and importing now and then, and prints the number of each once it is committed.
/// Ends when it is killed, or with the code of the fault that stopped it.
pub fn write_until_stopped(folder: &Path, first: &str) -> ExitCode {
    let first: u64 = first.parse().expect("a number was given");
    let stopped = open_or_create(folder).and_then(|workspace| (first..).try_for_each(|n| one_edit(&workspace, n)));
    if let Err(fault) = stopped {
        say(&format!("fault {}", fault.code()));
    }
    ExitCode::SUCCESS
}

fn one_edit(workspace: &Workspace, n: u64) -> Result<(), StoreFault> {
    let entity = format!("e{n}");
    let edits =
        [Edit::create(&*entity, "probe"), Edit::set(&*entity, "n", n), Edit::set(&*entity, "pad", "x".repeat(4000))];
    workspace.write(|tx| tx.record(&act(n, "edit"), &edits))?;
    say(&format!("ack {n}"));
    if n % 7 == 3 {
        import(workspace, n)?;
    }
    if n % 11 == 5 {
        workspace.fold()?;
    }
    Ok(())
}

fn import(workspace: &Workspace, n: u64) -> Result<(), StoreFault> {
    let release = Release {
        source: "s".into(),
        edition: format!("{n}"),
        title: String::new(),
        citation: String::new(),
        licence: String::new(),
        kind: SourceKind::Count,
        reference_date: String::new(),
        residence_rule: String::new(),
        obtained_through: String::new(),
        notes: Vec::new(),
    };
    let file = FileSheet { sha256: format!("{n:032}{n:032}"), name: "f.csv".into(), bytes: 1 };
    let observations: Vec<Observation> = (1900..2100).map(|year| observation(&release, year)).collect();
    let wanted = Import { release: &release, file: &file, observations: &observations };
    workspace.import_release(&act(n, "import"), &wanted, &|| true)?;
    say(&format!("import {n}"));
    Ok(())
}

fn observation(release: &Release, year: i16) -> Observation {
    let area = "KEN".parse().expect("KEN is an area");
    Observation {
        series: SeriesKey::total("B10", area, &release.source, &release.edition),
        period: Period::Year(year),
        value: Some(f64::from(year)),
        unit: Unit::Persons,
        multiplier: 0,
        status: ObservationStatus::Normal,
        sign: String::new(),
        notes: String::new(),
        place: CellPlace::default(),
    }
}

/// Opens the workspace, says so, and keeps it until its input ends.
pub fn hold(folder: &Path) -> ExitCode {
    let workspace = open_or_create(folder).expect("the workspace opens");
    say("held");
    // Ends when the parent closes the pipe.
    let _ = std::io::stdin().read_line(&mut String::new());
    drop(workspace);
    ExitCode::SUCCESS
}

fn act(n: u64, use_case: &str) -> Act {
    Act { id: format!("{n:08}-{use_case}"), made_at: 0, author_label: String::new(), use_case: use_case.into() }
}

fn say(line: &str) {
    let mut out = std::io::stdout();
    // When the parent is gone nobody counts on the line.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}
