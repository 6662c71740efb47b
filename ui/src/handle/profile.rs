//! The room Profile: sections, own words, pages, traces, giving out.

use super::PickForm;
use super::country::{TraceQuery, asks_for_part};
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, ProfilePage, Room};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use bearings_app::{AppFault, Refusal};
use bearings_locale::messages;
use maud::Markup;
use serde::Deserialize;
use std::sync::Arc;

impl Visit {
    pub(super) fn profile_page(&self, main: Markup) -> Result<Answer, Refusal> {
        Ok(Answer::Page(Room::Profile, self.words.say(&messages::ui_room_profile()), main))
    }
}

/// The room itself: its first section.
pub async fn room(state: State<Arc<Desk>>) -> Response {
    section(state, Path(String::new())).await
}

/// One section; the first one for an empty id.
pub async fn section(State(desk): State<Arc<Desk>>, Path(id): Path<String>) -> Response {
    answer(desk, "/profile", move |visit| {
        let Some(open) = visit.desk.workspace() else { return visit.profile_page(page::no_workspace(&visit.words)) };
        let language = visit.words.language();
        let outline = open.outline(language)?;
        let id = if id.is_empty() { outline.first().map(|entry| entry.id.clone()).unwrap_or_default() } else { id };
        if !outline.iter().any(|entry| entry.id == id) {
            return Err(AppFault::UnknownSection { section: id }.into());
        }
        let view = open.section(&id, language)?;
        let profile = ProfilePage {
            words: &visit.words,
            outline: &outline,
            section: &view,
            language: language.code(),
            right_to_left: language.is_rtl(),
            preview: open.page_of_section(&id, language)?,
            key: visit.desk.key.as_str(),
        };
        visit.profile_page(page::profile(&profile))
    })
    .await
}

/// Own words for a section.
#[derive(Debug, Deserialize)]
pub struct TextForm {
    text: String,
    #[serde(default)]
    placement: String,
}

/// Keeps the words as one change.
pub async fn edit_text(State(desk): State<Arc<Desk>>, Path(id): Path<String>, Form(form): Form<TextForm>) -> Response {
    answer(desk, "/profile", move |visit| {
        visit.workspace()?.edit_text(&id, visit.words.language(), &form.placement, &form.text)?;
        Ok(Answer::Goto(format!("/profile/{id}")))
    })
    .await
}

/// Keeps what is being typed, in case of a power cut; no change yet.
pub async fn draft(State(desk): State<Arc<Desk>>, Path(id): Path<String>, Form(form): Form<TextForm>) -> Response {
    answer(desk, "/profile", move |visit| {
        visit.workspace()?.keep_draft(&id, visit.words.language(), &form.text)?;
        Ok(Answer::Nothing)
    })
    .await
}

/// Whether a section stays out of print.
#[derive(Debug, Deserialize)]
pub struct LeaveOutForm {
    left_out: bool,
}

/// Leaves a section out or puts it back.
pub async fn leave_out(
    State(desk): State<Arc<Desk>>,
    Path(id): Path<String>,
    Form(form): Form<LeaveOutForm>,
) -> Response {
    answer(desk, "/profile", move |visit| {
        visit.workspace()?.leave_out(&id, form.left_out)?;
        Ok(Answer::Goto(format!("/profile/{id}")))
    })
    .await
}

/// All pages.
pub async fn pages(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/profile", |visit| {
        let count = visit.workspace()?.page_count(visit.words.language())?;
        visit.profile_page(page::profile_pages(&visit.words, count))
    })
    .await
}

/// One page as a picture.
pub async fn page_picture(State(desk): State<Arc<Desk>>, Path(page): Path<String>) -> Response {
    answer(desk, "/profile", move |visit| {
        let number: usize = page.trim_end_matches(".svg").parse().unwrap_or(1);
        let picture = visit.workspace()?.page_picture(visit.words.language(), number)?;
        Ok(Answer::File("image/svg+xml", picture.into_bytes()))
    })
    .await
}

/// Where a number comes from.
pub async fn trace(State(desk): State<Arc<Desk>>, Query(query): Query<TraceQuery>, headers: HeaderMap) -> Response {
    let part = asks_for_part(&headers);
    answer(desk, "/profile", move |visit| {
        let found = visit.workspace()?.trace(&query.token, visit.words.language())?;
        if part {
            return Ok(Answer::Part(page::trace(&visit.words, &found)));
        }
        visit.profile_page(page::trace_page(&visit.words, &found, "/profile"))
    })
    .await
}

/// The kinds of file and languages.
pub async fn give_out_page(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/profile", |visit| {
        let Some(open) = visit.desk.workspace() else { return visit.profile_page(page::no_workspace(&visit.words)) };
        let mut languages = visit.desk.app.languages();
        for choice in &mut languages {
            choice.reviewed |= open.is_read_by_us(choice.language)?;
        }
        visit.profile_page(page::give_out(&visit.words, &languages, &open.name(), visit.desk.key.as_str()))
    })
    .await
}

/// Writes one file.
pub async fn give_out(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/profile/give-out", move |visit| {
        let (open, file) = (visit.workspace()?, visit.picked(&form.pick)?);
        open.give_out(visit.language(&form.language)?, form.format.parse()?, &file)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        visit.profile_page(page::given_out(&visit.words, &name, "/profile/give-out"))
    })
    .await
}

/// Whether the office has read the document of a language.
#[derive(Debug, Deserialize)]
pub struct ReadForm {
    language: String,
    read: bool,
}

/// Marks a language as read by the office.
pub async fn read_by_us(State(desk): State<Arc<Desk>>, Form(form): Form<ReadForm>) -> Response {
    answer(desk, "/profile/give-out", move |visit| {
        visit.workspace()?.mark_read_by_us(visit.language(&form.language)?, form.read)?;
        Ok(Answer::Goto("/profile/give-out".into()))
    })
    .await
}
