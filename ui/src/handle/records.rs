//! Kept records of persons on the page: keeping, counting again, discarding.

use super::spoken_findings;
use crate::answer::{Answer, Visit, answer};
use crate::desk::{Desk, RecordsEnd};
use crate::page::{self, RecordsAct, RecordsTold, Room};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use bearings_app::{AppFault, ImportReport, Passphrase, Refusal, Standing};
use bearings_fault::{Code, Fault};
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

    fn records_refused(&self, act: RecordsAct, fault: &dyn Fault) -> Result<Answer, Refusal> {
        let mut spoken = self.words.fault(fault);
        if spoken.code == WRONG_PASSPHRASE {
            // What is said of an earlier copy is about workspaces.
            spoken.hint = self.words.say(&messages::ui_records_wrong());
        }
        self.records_page(Some(&RecordsTold::Refused(act, &spoken)))
    }

    fn records_counted(&self, report: &ImportReport) -> Result<Answer, Refusal> {
        let count = |number: u64| self.words.numbers().count(i64::try_from(number).unwrap_or(i64::MAX));
        let all = count(report.observations + report.again);
        let sentence = self.words.say(&messages::cli_read(report.title.as_str(), all));
        let again = self.words.say(&messages::ui_data_again(count(report.again)));
        let named = self.workspace()?.named(&report.findings, self.words.language())?;
        self.records_page(Some(&RecordsTold::Counted {
            sentence: &sentence,
            again: if report.again > 0 { &again } else { "" },
            findings: &spoken_findings(&self.words, &named),
        }))
    }
}

/// The page.
pub async fn show(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data", |visit| visit.records_page(None)).await
}

/// Starts to keep the records of the picked file.
pub async fn keep(State(desk): State<Arc<Desk>>, Form(form): Form<RecordsForm>) -> Response {
    answer(desk, "/data/records", move |visit| {
        if form.chosen != "yes" {
            return visit.records_refused(RecordsAct::Keep, &AppFault::KeepingNotChosen {});
        }
        if form.passphrase != form.again {
            return visit.records_refused(RecordsAct::Keep, &AppFault::PassphrasesDiffer {});
        }
        let (open, file, passphrase) =
            (visit.workspace()?, visit.picked(&form.pick)?, Passphrase::new(&form.passphrase));
        let job = visit.desk.records.start(move |progress| {
            let kept = open.keep_records(&file, None, &[], &passphrase, progress);
            end(kept.map(|kept| kept.map(RecordsEnd::Kept)), RecordsAct::Keep)
        });
        Ok(Answer::Goto(format!("/data/records/job/{job}")))
    })
    .await
}

/// Starts to count the kept records into tables of the workspace.
pub async fn count(State(desk): State<Arc<Desk>>, Form(form): Form<RecordsForm>) -> Response {
    answer(desk, "/data/records", move |visit| {
        let (open, passphrase) = (visit.workspace()?, Passphrase::new(&form.counting));
        let job = visit.desk.records.start(move |progress| {
            let counted = open.count_records(None, &passphrase, progress);
            end(counted.map(|counted| counted.map(RecordsEnd::Counted)), RecordsAct::Count)
        });
        Ok(Answer::Goto(format!("/data/records/job/{job}")))
    })
    .await
}

fn end(ended: Result<Option<RecordsEnd>, Refusal>, act: RecordsAct) -> Option<RecordsEnd> {
    match ended {
        Ok(end) => end,
        Err(fault) => Some(RecordsEnd::Refused(act, Arc::from(fault))),
    }
}

/// How far keeping or counting is, or how it ended; what refuses it is said where it is tried again.
pub async fn job(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data/records", move |visit| {
        let count = |number: u64| visit.words.numbers().count(i64::try_from(number).unwrap_or(i64::MAX));
        match visit.desk.records.look(id) {
            None => Ok(Answer::Goto("/data/records".into())),
            Some(Standing::Running { done, of }) => {
                let address = format!("/data/records/job/{id}");
                visit.data_page(page::handing_on(&visit.words, &address, done, of, visit.desk.key.as_str()))
            }
            Some(Standing::Cancelled) => {
                let stopped = visit.words.say(&messages::ui_records_stopped());
                visit.records_page(Some(&RecordsTold::Done(&stopped)))
            }
            Some(Standing::Broken) => Err(AppFault::BrokenPromise { promise: "records".into() }.into()),
            Some(Standing::Done(RecordsEnd::Refused(act, fault))) => visit.records_refused(act, &*fault),
            Some(Standing::Done(RecordsEnd::Counted(report))) => visit.records_counted(&report),
            Some(Standing::Done(RecordsEnd::Kept(kept))) => {
                let sentence = visit.words.say(&messages::cli_records_kept(count(kept)));
                visit.records_page(Some(&RecordsTold::Done(&sentence)))
            }
        }
    })
    .await
}

/// Asks keeping or counting to stop; nothing of it stays.
pub async fn stop(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data/records", move |visit| {
        visit.desk.records.cancel(id);
        Ok(Answer::Goto(format!("/data/records/job/{id}")))
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
