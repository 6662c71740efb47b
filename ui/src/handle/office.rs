//! What the office says of itself.

use crate::answer::{Answer, answer};
use crate::desk::Desk;
use crate::page::{self, OfficeEntry};
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
        visit.profile_page(page::office(&visit.words, &entries, &visit.words.info().name, visit.desk.key.as_str()))
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
        let field = known.ok_or(AppFault::UnknownChoice { choice: field })?;
        visit.workspace()?.edit_office(field, visit.words.language(), &form.value)?;
        Ok(Answer::Goto("/profile/office".into()))
    })
    .await
}
