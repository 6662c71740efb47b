//! Making, opening and closing workspaces; undo.

use super::PickForm;
use crate::answer::{Answer, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_app::AppFault;
use bearings_locale::messages;
use serde::Deserialize;
use std::sync::Arc;

/// The form for a new one.
pub async fn new(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        let areas = visit.desk.app.countries(visit.words.language())?;
        let main = page::new_workspace(&visit.words, &areas, visit.desk.key.as_str());
        Ok(Answer::Page(Room::Start, visit.words.say(&messages::ui_door_file()), main))
    })
    .await
}

/// Makes it, opens it, and goes on to its data.
pub async fn create(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/workspace/new", move |visit| {
        let file = visit.picked(&form.pick)?;
        let unknown = |_| AppFault::UnknownArea { code: form.country.clone() };
        let country = form.country.parse().map_err(unknown)?;
        let made = visit.desk.app.create_workspace(&file, &country, visit.words.language())?;
        visit.desk.take(made);
        if form.international != "yes" {
            return Ok(Answer::Goto("/data".into()));
        }
        let open = visit.workspace()?;
        let job = visit.desk.imports.start(move |progress| match open.import_international(progress) {
            Ok(report) => report.map(Ok),
            Err(fault) => Some(Err(Arc::from(fault))),
        });
        Ok(Answer::Goto(format!("/data/job/{job}")))
    })
    .await
}

/// Opens the picked workspace.
pub async fn open(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/", move |visit| visit.open_or_ask(&visit.picked(&form.pick)?, "/profile")).await
}

/// Which of the recent files.
#[derive(Debug, Deserialize)]
pub struct RecentForm {
    number: usize,
}

/// Opens a recent workspace.
pub async fn open_recent(State(desk): State<Arc<Desk>>, Form(form): Form<RecentForm>) -> Response {
    answer(desk, "/", move |visit| {
        let file = visit.preferences.recent.get(form.number).ok_or(crate::UiFault::NoFileChosen {})?;
        visit.open_or_ask(file, "/profile")
    })
    .await
}

/// Undoes the newest change.
pub async fn undo(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/copies", |visit| {
        visit.workspace()?.undo()?;
        Ok(Answer::Goto("/copies".into()))
    })
    .await
}

/// Closes the workspace.
pub async fn close(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        visit.desk.put_away();
        Ok(Answer::Goto("/".into()))
    })
    .await
}
