//! `bearings check`: the doubts about what a workspace holds, and their report.

use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::{AppFault, CheckReport, file_name};
use bearings_fault::Finding;
use bearings_locale::messages;
use serde_json::{Value, json};
use std::path::Path;

/// Does the repairs asked for, then checks every imported file of a workspace. No doubt at all is said, too.
pub fn check(teller: &Teller, file: &Path, repairs: &[String], out: Option<&Path>) -> Ended {
    let open = teller.open(file)?;
    for wanted in repairs {
        let has = |report: &CheckReport| {
            report.checked.iter().flat_map(|checked| &checked.repairs).any(|repair| repair.id() == *wanted)
        };
        let report = open.check_all()?.into_iter().find(has).ok_or(AppFault::RepairGone {})?;
        open.repair(&report.release, wanted)?;
    }
    let reports = open.check_all()?;
    let mut answers: Vec<Value> = Vec::new();
    for report in &reports {
        let findings: Vec<Finding> = report.checked.iter().map(|checked| checked.finding.clone()).collect();
        teller.read(&report.file_name, report.observations);
        if findings.is_empty() && !teller.json {
            teller.line(&format!("  {}", teller.words().say_plain(&messages::ui_no_problems())));
        }
        let told = open.named(&findings, teller.language)?;
        teller.findings(&told);
        answers.push(answer(report, &findings));
    }
    if let Some(out) = out {
        let ending = out.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
        open.write_checks(&reports, teller.language, ending.parse()?, out)?;
        if !teller.json {
            teller.result(&messages::cli_wrote(file_name(out)), Value::Null);
        }
    }
    open.close()?;
    if teller.json {
        say(json!({ "files": answers }));
    }
    Ok(())
}

/// Codes, not names: what reads this is a program.
fn answer(report: &CheckReport, findings: &[Finding]) -> Value {
    let repairs: Vec<Vec<String>> =
        report.checked.iter().map(|checked| checked.repairs.iter().map(|repair| repair.id()).collect()).collect();
    json!({
        "file": report.file_name, "title": report.title, "edition": report.edition, "release": report.release,
        "observations": report.observations, "findings": findings, "repairs": repairs,
    })
}
