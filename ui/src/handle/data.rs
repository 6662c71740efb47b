//! The room Data: list, look into a file, import with progress, remove.

use super::{PickForm, spoken_findings};
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use crate::{SharedFault, UiFault};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use bearings_app::{AppFault, ImportReport, OpenWorkspace, Progress, Refusal, Standing, Target};
use bearings_locale::messages;
use maud::Markup;
use serde::Deserialize;
use std::sync::Arc;

impl Visit {
    /// The open workspace, or the fault that says none is open.
    pub fn workspace(&self) -> Result<Arc<OpenWorkspace>, Refusal> {
        self.desk.workspace().ok_or_else(|| UiFault::NoWorkspace {}.into())
    }

    pub(super) fn data_page(&self, main: Markup) -> Result<Answer, Refusal> {
        Ok(Answer::Page(Room::Data, self.words.say(&messages::ui_data_title()), main))
    }

    /// How an import ended, with the doubts and their repairs.
    pub(super) fn imported_page(&self, report: &ImportReport) -> Result<Answer, Refusal> {
        let found = self.spoken_checks(&*self.workspace()?, &report.checked())?;
        self.data_page(page::imported(&self.words, report, &found, self.desk.key.as_str()))
    }

    /// What the reader sees in a picked file, with the recipes of the open workspace.
    pub(super) fn look_page(&self, pick: &str) -> Result<Answer, Refusal> {
        let file = self.picked(pick)?;
        let own = self.desk.workspace().map_or_else(|| Ok(Vec::new()), |open| open.own_recipes())?;
        let seen = self.desk.app.look_into(&file, own)?;
        let named = self.desk.app.named(&seen.findings, self.words.language())?;
        let findings = spoken_findings(&self.words, &named);
        self.data_page(page::look(&self.words, &seen, &findings, pick, self.desk.key.as_str()))
    }
}

/// The list of imported files.
pub async fn list(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        let Some(open) = visit.desk.workspace() else { return visit.data_page(page::no_workspace(&visit.words)) };
        visit.data_page(page::releases(&visit.words, &open.releases()?, visit.desk.key.as_str()))
    })
    .await
}

/// Looks into the picked file; nothing is kept.
pub async fn look(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/data", move |visit| visit.look_page(&form.pick)).await
}

/// Which table of a picked file is to be saved where.
#[derive(Debug, Deserialize)]
pub struct TableForm {
    file: String,
    table: usize,
    pick: String,
}

/// Saves a table as it was read, as clean CSV.
pub async fn save_table(State(desk): State<Arc<Desk>>, Form(form): Form<TableForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let (input, out) = (visit.picked(&form.file)?, visit.picked(&form.pick)?);
        let progress = Progress::default();
        // Nobody holds the progress who could stop it. The window has asked whether a file is to be replaced.
        let table = visit.desk.app.look_through(&input, Some(form.table), Target::Csv, &progress)?;
        table.map(|table| visit.desk.app.hand_on(&table, &out, true, &progress)).transpose()?;
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        visit.data_page(page::given_out(&visit.words, &name, "/data"))
    })
    .await
}

/// Starts the import of the picked file.
pub async fn import(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let (open, file) = (visit.workspace()?, visit.picked(&form.pick)?);
        let job = visit.desk.imports.start(move |progress| match open.import(&file, progress) {
            Ok(report) => report.map(Ok),
            Err(fault) => Some(Err(Arc::from(fault))),
        });
        Ok(Answer::Goto(format!("/data/job/{job}")))
    })
    .await
}

/// Starts the import of the shipped international estimates.
pub async fn import_international(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data", move |visit| {
        let open = visit.workspace()?;
        let job = visit.desk.imports.start(move |progress| match open.import_international(progress) {
            Ok(report) => report.map(Ok),
            Err(fault) => Some(Err(Arc::from(fault))),
        });
        Ok(Answer::Goto(format!("/data/job/{job}")))
    })
    .await
}

/// How an import stands.
pub async fn job(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data", move |visit| match visit.desk.imports.look(id) {
        None => Ok(Answer::Goto("/data".into())),
        Some(Standing::Running { done, of }) => {
            visit.data_page(page::importing(&visit.words, id, done, of, visit.desk.key.as_str()))
        }
        Some(Standing::Cancelled) => {
            let said = visit.words.say(&messages::ui_import_cancelled());
            let list = page::releases(&visit.words, &visit.workspace()?.releases()?, visit.desk.key.as_str());
            visit.data_page(maud::html! { p.note role="status" { (said) } (list) })
        }
        Some(Standing::Broken) => Err(AppFault::BrokenPromise { promise: "import".into() }.into()),
        Some(Standing::Done(Err(fault))) => Err(Box::new(SharedFault(fault))),
        Some(Standing::Done(Ok(report))) => visit.imported_page(&report),
    })
    .await
}

/// Asks an import to stop.
pub async fn cancel(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data", move |visit| {
        visit.desk.imports.cancel(id);
        Ok(Answer::Goto(format!("/data/job/{id}")))
    })
    .await
}

/// Which release is to go.
#[derive(Debug, Deserialize)]
pub struct ReleaseForm {
    release: String,
}

/// Which source is to speak first, and why.
#[derive(Debug, Deserialize)]
pub struct SpeaksForm {
    release: String,
    reason: String,
}

/// Lets a source speak before the others.
pub async fn speaks(State(desk): State<Arc<Desk>>, Form(form): Form<SpeaksForm>) -> Response {
    answer(desk, "/data", move |visit| {
        visit.workspace()?.prefer_source(&form.release, &form.reason)?;
        Ok(Answer::Goto("/data".into()))
    })
    .await
}

/// Removes an imported file and its observations.
pub async fn remove(State(desk): State<Arc<Desk>>, Form(form): Form<ReleaseForm>) -> Response {
    answer(desk, "/data", move |visit| {
        visit.workspace()?.remove_release(&form.release)?;
        Ok(Answer::Goto("/data".into()))
    })
    .await
}
