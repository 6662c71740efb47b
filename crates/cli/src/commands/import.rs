//! `bearings import`: files into a workspace, or a dry run.

use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::{AppFault, OpenWorkspace, Recipe, file_name};
use bearings_locale::messages;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Imports each file in its turn; the first refusal ends the call, and what was imported before it stays.
pub fn import(teller: &Teller, file: &Path, inputs: &[PathBuf], recipe: Option<&Path>, dry_run: bool) -> Ended {
    let recipe = recipe.map(|path| read_recipe(teller, path)).transpose()?;
    if dry_run {
        return try_all(teller, inputs, recipe.as_ref());
    }
    let mut answers: Vec<Value> = Vec::new();
    let mut open = None;
    for input in inputs {
        let name = file_name(input);
        let progress = teller.progress(&messages::cli_reading(name.as_str()));
        let report = match &open {
            Some(open) => OpenWorkspace::import_by(open, input, recipe.as_ref(), &progress)?,
            None => {
                let secret = teller.passphrase.as_ref();
                let (opened, read) = teller.app.open_while_reading(file, secret, input, recipe.as_ref(), &progress)?;
                let report = opened.import_read(read?, &progress)?;
                open = Some(opened);
                report
            }
        };
        let Some(report) = report else { continue };
        teller.read(&name, report.observations);
        if let Some(open) = &open {
            teller.findings(&open.named(&report.findings, teller.language)?);
        }
        answers.push(json!({
            "file": name, "title": report.title, "observations": report.observations, "findings": report.findings,
        }));
    }
    if let Some(open) = open {
        open.close()?;
    }
    if teller.json {
        say(json!({ "dry_run": false, "files": answers }));
    }
    Ok(())
}

/// Tells of each file what was seen in it and what its recipe would make of it; keeps nothing.
fn try_all(teller: &Teller, inputs: &[PathBuf], recipe: Option<&Recipe>) -> Ended {
    let mut answers: Vec<Value> = Vec::new();
    for input in inputs {
        let name = file_name(input);
        let progress = teller.progress(&messages::cli_reading(name.as_str()));
        let trial = teller.app.try_import(input, recipe, &progress)?;
        if !teller.json {
            super::tell_seen(teller, &trial.seen, trial.recipe.as_deref());
        }
        let mut answer = json!({ "file": name, "seen": trial.seen, "recipe": trial.recipe });
        if let Some(report) = trial.report {
            teller.read(&name, report.observations);
            answer["title"] = json!(report.title);
            answer["observations"] = json!(report.observations);
            answer["findings"] = teller.findings(&report.findings);
        }
        answers.push(answer);
    }
    match teller.json {
        true => say(json!({ "dry_run": true, "files": answers })),
        false => teller.result(&messages::cli_nothing_kept(), Value::Null),
    }
    Ok(())
}

pub(super) fn read_recipe(teller: &Teller, path: &Path) -> Result<Recipe, bearings_app::Refusal> {
    let cannot = |_| AppFault::CannotRead { file: file_name(path) };
    let text = std::fs::read_to_string(path).map_err(cannot)?;
    teller.app.recipe(&text, &file_name(path))
}
