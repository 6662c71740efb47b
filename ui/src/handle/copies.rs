//! Copies elsewhere, earlier copies, history.

use super::PickForm;
use crate::answer::{Answer, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_locale::messages;
use serde::Deserialize;
use std::sync::Arc;

/// The page.
pub async fn show(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        let words = &visit.words;
        let main = match visit.desk.workspace() {
            None => page::no_workspace(words),
            Some(open) => {
                let (earlier, acts) = (open.earlier_copies()?, open.history(words)?);
                page::copies(
                    words,
                    &open.last_copied(words),
                    &earlier,
                    &acts,
                    &open.name(),
                    open.is_locked(),
                    visit.desk.key.as_str(),
                )
            }
        };
        Ok(Answer::Page(Room::Data, words.say(&messages::ui_copies()), main))
    })
    .await
}

/// Writes a verified copy to the picked place.
pub async fn write(State(desk): State<Arc<Desk>>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/copies", move |visit| {
        visit.workspace()?.copy_to(&visit.picked(&form.pick)?)?;
        Ok(Answer::Goto("/copies".into()))
    })
    .await
}

/// Which earlier copy.
#[derive(Debug, Deserialize)]
pub struct RestoreForm {
    number: usize,
}

/// Puts an earlier copy in place of the present state, which is kept as a copy first.
pub async fn restore(State(desk): State<Arc<Desk>>, Form(form): Form<RestoreForm>) -> Response {
    answer(desk, "/copies", move |visit| {
        let open = visit.workspace()?;
        let file = open.path().to_owned();
        visit.desk.put_away();
        let restored = visit.desk.app.restore_copy(open, form.number);
        // Whatever happened, the person goes on with a workspace on the desk, or is asked for its passphrase.
        let next = visit.open_or_ask(&file, "/copies")?;
        restored?;
        Ok(next)
    })
    .await
}
