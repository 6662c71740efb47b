//! What the office says of itself.

use super::PickForm;
use crate::answer::{Answer, answer};
use crate::desk::Desk;
use crate::page::{self, OfficeEntry, OfficePage};
use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use bearings_app::{AppFault, OfficeField};
use serde::Deserialize;
use std::sync::Arc;

/// The form with what is kept now.
pub async fn show(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/profile", |visit| {
        let Some(open) = visit.desk.workspace() else { return visit.profile_page(page::no_workspace(&visit.words)) };
        let language = visit.words.language();
        let mut entries = Vec::new();
        for field in OfficeField::ALL {
            entries.push(OfficeEntry { field: *field, value: open.office(*field, language)? });
        }
        let form = OfficePage {
            entries: &entries,
            has_logo: open.logo()?.is_some(),
            language_name: &visit.words.info().name,
            key: visit.desk.key.as_str(),
        };
        visit.profile_page(page::office(&visit.words, &form))
    })
    .await
}

/// A new value of one field.
#[derive(Debug, Deserialize)]
pub struct OfficeForm {
    value: String,
}

/// Keeps one field.
pub async fn edit(State(desk): State<Arc<Desk>>, Path(field): Path<String>, Form(form): Form<OfficeForm>) -> Response {
    answer(desk, "/profile/office", move |visit| {
        let known = OfficeField::ALL.iter().copied().find(|known| known.id() == field);
        let field = known.ok_or_else(|| AppFault::unknown_choice(field, &[]))?;
        visit.workspace()?.edit_office(field, visit.words.language(), &form.value)?;
        Ok(Answer::Goto("/profile/office".into()))
    })
    .await
}

/// The picture of the logo, for the form.
pub async fn logo(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/profile/office", |visit| {
        let picture = visit.workspace()?.logo()?.ok_or_else(|| AppFault::unknown_choice("logo", &[]))?;
        let kind = if picture.starts_with(b"\x89PNG") { "image/png" } else { "image/jpeg" };
        Ok(Answer::File(kind, picture))
    })
    .await
}

/// Takes the picked picture for the cover.
pub async fn set_logo(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/profile/office", move |visit| {
        visit.workspace()?.set_logo(&visit.picked(&form.pick)?)?;
        Ok(Answer::Goto("/profile/office".into()))
    })
    .await
}

/// Takes the logo from the cover.
pub async fn remove_logo(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/profile/office", |visit| {
        visit.workspace()?.remove_logo()?;
        Ok(Answer::Goto("/profile/office".into()))
    })
    .await
}
