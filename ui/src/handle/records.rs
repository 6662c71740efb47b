//! Kept records of persons on the page: keeping, counting again, discarding.

use super::spoken_findings;
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, RecordsTold, Room};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_app::{AppFault, Passphrase, Progress, Refusal};
use bearings_fault::Code;
use bearings_locale::messages;
use serde::Deserialize;
use std::sync::Arc;

/// The file, the passphrase of the records, and the person's word. There is no `Debug`, so that it is printed nowhere.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct RecordsForm {
    pick: String,
    passphrase: String,
    again: String,
    chosen: String,
    counting: String,
}

/// The fault of a passphrase that is not that of the file.
const WRONG_PASSPHRASE: Code = Code { prefix: "STORE", number: 114 };

impl Visit {
    fn records_page(&self, told: Option<&RecordsTold<'_>>) -> Result<Answer, Refusal> {
        let main = match self.desk.workspace() {
            None => page::no_workspace(&self.words),
            Some(open) => page::records(&self.words, open.keeps_records(), told, self.desk.key.as_str()),
        };
        Ok(Answer::Page(Room::Data, self.words.say(&messages::ui_records()), main))
    }
}

/// The page.
pub async fn show(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data", |visit| visit.records_page(None)).await
}

/// Keeps the records of the picked file.
pub async fn keep(State(desk): State<Arc<Desk>>, Form(form): Form<RecordsForm>) -> Response {
    answer(desk, "/data/records", move |visit| {
        if form.chosen != "yes" {
            return Err(AppFault::KeepingNotChosen {}.into());
        }
        if form.passphrase != form.again {
            return Err(AppFault::PassphrasesDiffer {}.into());
        }
        let file = visit.picked(&form.pick)?;
        let kept = visit.workspace()?.keep_records(&file, None, &[], &Passphrase::new(&form.passphrase))?;
        let count = visit.words.numbers().count(i64::try_from(kept).unwrap_or(i64::MAX));
        visit.records_page(Some(&RecordsTold::Done(&visit.words.say(&messages::cli_records_kept(count)))))
    })
    .await
}

/// Counts the kept records into tables of the workspace; what refuses it is said on the same page, where it is tried again.
pub async fn count(State(desk): State<Arc<Desk>>, Form(form): Form<RecordsForm>) -> Response {
    answer(desk, "/data/records", move |visit| {
        let passphrase = Passphrase::new(&form.counting);
        let open = visit.workspace()?;
        let counted = match open.count_records(None, &passphrase, &Progress::default()) {
            Ok(counted) => counted,
            Err(fault) => {
                let mut spoken = visit.words.fault(&*fault);
                if spoken.code == WRONG_PASSPHRASE {
                    // What is said of an earlier copy is about workspaces.
                    spoken.hint = visit.words.say(&messages::ui_records_wrong());
                }
                return visit.records_page(Some(&RecordsTold::Refused(&spoken)));
            }
        };
        let Some(report) = counted else { return Ok(Answer::Goto("/data/records".into())) };
        let count = |number: u64| visit.words.numbers().count(i64::try_from(number).unwrap_or(i64::MAX));
        let all = count(report.observations + report.again);
        let sentence = visit.words.say(&messages::cli_read(report.title.as_str(), all));
        let again = visit.words.say(&messages::ui_data_again(count(report.again)));
        let named = open.named(&report.findings, visit.words.language())?;
        visit.records_page(Some(&RecordsTold::Counted {
            sentence: &sentence,
            again: if report.again > 0 { &again } else { "" },
            findings: &spoken_findings(&visit.words, &named),
        }))
    })
    .await
}

/// Deletes the kept records.
pub async fn discard(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data/records", |visit| {
        visit.workspace()?.discard_records()?;
        visit.records_page(Some(&RecordsTold::Done(&visit.words.say(&messages::cli_records_discarded()))))
    })
    .await
}
