//! Handing a table on: choose a format, see what it cannot hold, save.

use crate::answer::{Answer, answer};
use crate::desk::{Desk, LookedThrough};
use crate::page;
use crate::{SharedFault, UiFault};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use bearings_app::{AppFault, Standing, Target, file_name};
use serde::Deserialize;
use std::sync::Arc;

/// Which table of a picked file is to be handed on in which format.
#[derive(Debug, Deserialize)]
pub struct FormatForm {
    file: String,
    table: usize,
    #[serde(default)]
    format: String,
}

/// Which table that was looked through is to be saved where.
#[derive(Debug, Deserialize)]
pub struct SaveForm {
    job: u64,
    pick: String,
}

/// The formats to choose from.
pub async fn formats(State(desk): State<Arc<Desk>>, Form(form): Form<FormatForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let name = file_name(&visit.picked(&form.file)?);
        let key = visit.desk.key.as_str();
        visit.data_page(page::hand_on_formats(&visit.words, &name, &form.file, form.table, key))
    })
    .await
}

/// Starts to look through the table for what the format cannot hold.
pub async fn look(State(desk): State<Arc<Desk>>, Form(form): Form<FormatForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let input = visit.picked(&form.file)?;
        let (target, ending) = match form.format.as_str() {
            "spss" => (Target::Spss, "sav"),
            "stata" => (Target::Stata, "dta"),
            "csv" => (Target::Csv, "csv"),
            other => return Err(AppFault::TableFormatUnknown { format: other.to_owned() }.into()),
        };
        // A table of a workbook is held in memory: those of before are not needed any more.
        visit.desk.looked_through.forget_ended();
        let app = visit.desk.app.clone();
        let job = visit.desk.looked_through.start(move |progress| {
            match app.look_through(&input, Some(form.table), target, progress) {
                Ok(table) => table.map(|table| Ok(LookedThrough { table: Arc::new(table), ending })),
                Err(fault) => Some(Err(Arc::from(fault))),
            }
        });
        Ok(Answer::Goto(format!("/data/hand-on/look/{job}")))
    })
    .await
}

/// How far the looking through is, or what it found.
pub async fn looked(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data", move |visit| {
        let key = visit.desk.key.as_str();
        match visit.desk.looked_through.look(id) {
            None => Ok(Answer::Goto("/data".into())),
            Some(Standing::Running { done, of }) => {
                let address = format!("/data/hand-on/look/{id}");
                visit.data_page(page::handing_on(&visit.words, &address, done, of, key))
            }
            Some(Standing::Cancelled) => visit.data_page(page::hand_on_stopped(&visit.words)),
            Some(Standing::Broken) => Err(AppFault::BrokenPromise { promise: "hand on".into() }.into()),
            Some(Standing::Done(Err(fault))) => Err(Box::new(SharedFault(fault))),
            Some(Standing::Done(Ok(found))) => {
                visit.data_page(page::hand_on_losses(&visit.words, &found.table, id, found.ending, key))
            }
        }
    })
    .await
}

/// Asks the looking through to stop.
pub async fn stop_looking(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data", move |visit| {
        visit.desk.looked_through.cancel(id);
        Ok(Answer::Goto(format!("/data/hand-on/look/{id}")))
    })
    .await
}

/// Starts to write the table. The window has asked already whether a file of that name is to be replaced.
pub async fn save(State(desk): State<Arc<Desk>>, Form(form): Form<SaveForm>) -> Response {
    answer(desk, "/data", move |visit| {
        let out = visit.picked(&form.pick)?;
        let Some(Standing::Done(Ok(found))) = visit.desk.looked_through.look(form.job) else {
            return Err(UiFault::NoFileChosen {}.into());
        };
        let (app, name) = (visit.desk.app.clone(), file_name(&out));
        let job = visit.desk.handed_on.start(move |progress| match app.hand_on(&found.table, &out, true, progress) {
            Ok(written) => written.map(|written| Ok((name, written))),
            Err(fault) => Some(Err(Arc::from(fault))),
        });
        Ok(Answer::Goto(format!("/data/hand-on/save/{job}")))
    })
    .await
}

/// How far the writing is, or how it ended.
pub async fn saved(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data", move |visit| match visit.desk.handed_on.look(id) {
        None => Ok(Answer::Goto("/data".into())),
        Some(Standing::Running { done, of }) => {
            let address = format!("/data/hand-on/save/{id}");
            visit.data_page(page::handing_on(&visit.words, &address, done, of, visit.desk.key.as_str()))
        }
        Some(Standing::Cancelled) => visit.data_page(page::hand_on_stopped(&visit.words)),
        Some(Standing::Broken) => Err(AppFault::BrokenPromise { promise: "hand on".into() }.into()),
        Some(Standing::Done(Err(fault))) => Err(Box::new(SharedFault(fault))),
        Some(Standing::Done(Ok((name, written)))) => visit.data_page(page::handed_on(&visit.words, &name, &written)),
    })
    .await
}

/// Asks the writing to stop; nothing of it stays.
pub async fn stop_saving(State(desk): State<Arc<Desk>>, Path(id): Path<u64>) -> Response {
    answer(desk, "/data", move |visit| {
        visit.desk.handed_on.cancel(id);
        Ok(Answer::Goto(format!("/data/hand-on/save/{id}")))
    })
    .await
}
