//! The checks of an imported file: show them, repair, save the report.

use super::spoken_findings;
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, SpokenCheck};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use bearings_app::{CheckReport, Checked, OpenWorkspace, Refusal, Repair};
use bearings_fault::Finding;
use bearings_locale::messages;
use serde::Deserialize;
use std::sync::Arc;

impl Visit {
    /// The doubts of a report in words. Those with a repair stand each for itself; of the others, what reads the same is
    /// told once.
    pub(super) fn spoken_checks(&self, open: &OpenWorkspace, checked: &[Checked]) -> Result<Vec<SpokenCheck>, Refusal> {
        let language = self.words.language();
        let (repairable, others): (Vec<&Checked>, Vec<&Checked>) =
            checked.iter().partition(|checked| !checked.repairs.is_empty());
        let named = |all: &[&Checked]| -> Result<Vec<Finding>, Refusal> {
            open.named(&all.iter().map(|checked| checked.finding.clone()).collect::<Vec<_>>(), language)
        };
        let mut told = Vec::new();
        for (finding, checked) in named(&repairable)?.iter().zip(&repairable) {
            let repairs: Vec<(String, String)> =
                checked.repairs.iter().map(|repair| (self.repair_label(open, repair), repair.id())).collect();
            let spoken = spoken_findings(&self.words, std::slice::from_ref(finding));
            told.extend(spoken.into_iter().map(|finding| SpokenCheck { finding, repairs: repairs.clone() }));
        }
        let plain = spoken_findings(&self.words, &named(&others)?);
        told.extend(plain.into_iter().map(|finding| SpokenCheck { finding, repairs: Vec::new() }));
        let rank =
            |check: &SpokenCheck| ["error", "question", "note"].iter().position(|s| *s == check.finding.severity);
        told.sort_by_key(rank);
        Ok(told)
    }

    fn repair_label(&self, open: &OpenWorkspace, repair: &Repair) -> String {
        let message = match repair {
            Repair::Multiplier { indicator, power } => {
                let name = open.indicator_name(indicator, self.words.language());
                if *power == 0 { messages::checks_repair_whole(name) } else { messages::checks_repair_thousands(name) }
            }
            Repair::LeaveOut { places } => {
                messages::checks_repair_leave_out(self.words.numbers().count(places.len() as i64))
            }
        };
        self.words.say(&message)
    }

    fn checks_page(&self, open: &OpenWorkspace, report: &CheckReport) -> Result<Answer, Refusal> {
        let found = self.spoken_checks(open, &report.checked)?;
        self.data_page(page::checks(&self.words, report, &found, self.desk.key.as_str()))
    }
}

/// The checks of one imported file.
pub async fn show(State(desk): State<Arc<Desk>>, Path(release): Path<String>) -> Response {
    answer(desk, "/data", move |visit| {
        let open = visit.workspace()?;
        visit.checks_page(&open, &open.check_release(&release)?)
    })
    .await
}

/// Which repair of which file.
#[derive(Debug, Deserialize)]
pub struct RepairForm {
    release: String,
    repair: String,
}

/// Repairs, and shows what is left.
pub async fn repair(State(desk): State<Arc<Desk>>, Form(form): Form<RepairForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let repaired = visit.workspace()?.repair(&form.release, &form.repair)?;
        Ok(Answer::Goto(format!("/data/checks/{repaired}")))
    })
    .await
}

/// Which report goes where.
#[derive(Debug, Deserialize)]
pub struct SaveForm {
    release: String,
    format: String,
    pick: String,
}

/// Writes the report.
pub async fn save(State(desk): State<Arc<Desk>>, Form(form): Form<SaveForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let (open, file) = (visit.workspace()?, visit.picked(&form.pick)?);
        let report = open.check_release(&form.release)?;
        open.write_checks(&[report], visit.words.language(), form.format.parse()?, &file)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        visit.data_page(page::given_out(&visit.words, &name, &format!("/data/checks/{}", form.release)))
    })
    .await
}
