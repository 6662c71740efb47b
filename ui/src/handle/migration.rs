//! Tables of migration that were counted from records: shown, and written to a file.

use crate::answer::answer;
use crate::desk::Desk;
use crate::page;
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use serde::Deserialize;
use std::sync::Arc;

/// All of them.
pub async fn show(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data", |visit| {
        let tables = visit.workspace()?.migration_tables(visit.words.language())?;
        visit.data_page(page::migration(&visit.words, &tables, visit.desk.key.as_str()))
    })
    .await
}

/// Which table is to be written where.
#[derive(Debug, Deserialize)]
pub struct GiveOutForm {
    id: String,
    table: String,
    format: String,
    pick: String,
}

/// Writes one.
pub async fn give_out(State(desk): State<Arc<Desk>>, Form(form): Form<GiveOutForm>) -> Response {
    answer(desk, "/data/migration", move |visit| {
        let (open, file) = (visit.workspace()?, visit.picked(&form.pick)?);
        open.give_out_migration(&form.id, Some(&form.table), &form.format, visit.words.language(), &file)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        visit.data_page(page::given_out(&visit.words, &name, "/data/migration"))
    })
    .await
}
