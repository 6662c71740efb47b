//! Help and the diagnosis file.

use super::PickForm;
use crate::answer::{Answer, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_locale::messages;
use std::sync::Arc;

/// The page.
pub async fn show(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        let main = page::help(&visit.words, env!("CARGO_PKG_VERSION"), visit.desk.key.as_str());
        Ok(Answer::Page(Room::Help, visit.words.say(&messages::ui_room_help()), main))
    })
    .await
}

/// Says whether the system now opens our files with this program; the window's own command did the work.
pub async fn associated(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/help", move |visit| {
        let said = match form.pick.as_str() {
            "done" => messages::ui_help_associated(),
            _ => messages::ui_help_associate_refused(),
        };
        let said = visit.words.say(&said);
        Ok(Answer::Page(Room::Help, said.clone(), page::said(&visit.words, &said, "/help")))
    })
    .await
}

/// Writes the diagnosis file to the picked place.
pub async fn diagnosis(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/help", move |visit| {
        let file = visit.picked(&form.pick)?;
        visit.desk.app.write_diagnosis(&file, visit.desk.workspace().as_deref())?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let main = page::given_out(&visit.words, &name, "/help");
        Ok(Answer::Page(Room::Help, visit.words.say(&messages::ui_given_out()), main))
    })
    .await
}
