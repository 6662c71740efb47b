//! `bearings import`: files into a workspace, or a dry run.

use crate::tell::{Ended, Teller};
use bearings_app::{AppFault, OpenWorkspace, Progress, file_name};
use bearings_locale::messages;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Imports each file in its turn; the first refusal ends the call, and what was imported before it stays.
pub fn import(teller: &Teller, file: &Path, inputs: &[PathBuf], recipe: Option<&Path>, dry_run: bool) -> Ended {
    let recipe = recipe.map(|path| read_recipe(teller, path)).transpose()?;
    let mut answers: Vec<Value> = Vec::new();
    let mut open = None;
    for input in inputs {
        let name = file_name(input);
        let progress = teller.progress(&messages::cli_reading(name.as_str()));
        let report = match &open {
            _ if dry_run => Some(teller.app.try_import(input, recipe.as_ref(), &Progress::default())?),
            Some(open) => OpenWorkspace::import_by(open, input, recipe.as_ref(), &progress)?,
            None => {
                let (opened, read) = teller.app.open_while_reading(file, input, recipe.as_ref())?;
                let report = opened.import_read(read?, &progress)?;
                open = Some(opened);
                report
            }
        };
        let Some(report) = report else { continue };
        teller.read(&name, report.observations);
        let findings = teller.findings(&report.findings);
        answers.push(json!({
            "file": name, "title": report.title, "observations": report.observations, "findings": findings,
        }));
    }
    if let Some(open) = open {
        open.close()?;
    }
    if teller.json {
        println!("{}", json!({ "dry_run": dry_run, "files": answers }));
    } else if dry_run {
        teller.result(&messages::cli_nothing_kept(), Value::Null);
    }
    Ok(())
}

fn read_recipe(teller: &Teller, path: &Path) -> Result<bearings_app::Recipe, bearings_app::Refusal> {
    let cannot = |_| AppFault::CannotRead { file: file_name(path) };
    let text = std::fs::read_to_string(path).map_err(cannot)?;
    teller.app.recipe(&text, &file_name(path))
}
