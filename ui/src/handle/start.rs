//! Start page and preferences.

use crate::answer::{Answer, answer};
use crate::desk::Desk;
use crate::page::{self, RecentFile, Room, StartPage};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_app::Theme;
use bearings_locale::{Message, messages};
use serde::Deserialize;
use std::sync::Arc;

/// The start page, or the choice of language before it.
pub async fn start(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        let words = &visit.words;
        if visit.preferences.language.is_none() {
            let main = page::first_start(words, &visit.desk.app.languages(), visit.desk.key.as_str());
            return Ok(Answer::Page(Room::Start, words.say(&messages::ui_language()), main));
        }
        let recent = visit.preferences.recent.iter().enumerate().map(|(number, file)| RecentFile {
            number,
            name: file.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            there: file.exists(),
        });
        let start = StartPage { words, recent: recent.collect(), key: visit.desk.key.as_str() };
        Ok(Answer::Page(Room::Start, words.say(&messages::ui_start()), page::start(&start)))
    })
    .await
}

/// The page of preferences.
pub async fn preferences(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        let main =
            page::preferences(&visit.words, &visit.preferences, &visit.desk.app.languages(), visit.desk.key.as_str());
        Ok(Answer::Page(Room::Start, visit.words.say(&messages::ui_preferences()), main))
    })
    .await
}

/// A language was chosen.
#[derive(Debug, Deserialize)]
pub struct LanguageForm {
    language: String,
}

/// Keeps the language.
pub async fn set_language(State(desk): State<Arc<Desk>>, Form(form): Form<LanguageForm>) -> Response {
    answer(desk, "/preferences", move |visit| {
        let language = visit.language(&form.language)?;
        let mut preferences = visit.preferences.clone();
        let first = preferences.language.replace(language.code().to_owned()).is_none();
        visit.desk.app.set_preferences(preferences)?;
        Ok(Answer::Goto(if first { "/".into() } else { "/preferences".into() }))
    })
    .await
}

/// Theme and text size were chosen.
#[derive(Debug, Deserialize)]
pub struct LookForm {
    theme: Theme,
    text_size: u16,
}

/// Keeps theme and text size.
pub async fn set_look(State(desk): State<Arc<Desk>>, Form(form): Form<LookForm>) -> Response {
    answer(desk, "/preferences", move |visit| {
        let mut preferences = visit.preferences.clone();
        preferences.theme = form.theme;
        preferences.text_size = if [100, 125, 150, 200].contains(&form.text_size) { form.text_size } else { 100 };
        visit.desk.app.set_preferences(preferences)?;
        Ok(Answer::Goto("/preferences".into()))
    })
    .await
}

/// A room that is not built yet.
async fn later(desk: Arc<Desk>, room: Room, name: fn() -> Message, what: fn() -> Message) -> Response {
    answer(desk, "/", move |visit| {
        let main = page::room_later(&visit.words, &name(), &what());
        Ok(Answer::Page(room, visit.words.say(&name()), main))
    })
    .await
}

/// Learn.
pub async fn learn(State(desk): State<Arc<Desk>>) -> Response {
    later(desk, Room::Learn, messages::ui_room_learn, messages::ui_learn_later).await
}

/// Plan.
pub async fn plan(State(desk): State<Arc<Desk>>) -> Response {
    later(desk, Room::Plan, messages::ui_room_plan, messages::ui_plan_later).await
}

/// Teach.
pub async fn teach(State(desk): State<Arc<Desk>>) -> Response {
    later(desk, Room::Teach, messages::ui_room_teach, messages::ui_teach_later).await
}
