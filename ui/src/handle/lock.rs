//! Opening locked workspaces, and the lock of the open one.

use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use axum::Form;
use axum::extract::{Query, State};
use axum::response::Response;
use bearings_app::{NewLock, Passphrase, Refusal, file_name};
use bearings_locale::{Spoken, messages};
use serde::Deserialize;
use std::path::Path;
use std::sync::Arc;

/// Which file, and its passphrase. There is no `Debug`, so that it can be printed nowhere.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct UnlockForm {
    pick: String,
    passphrase: String,
}

/// The old and the new passphrase.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct LockForm {
    old: String,
    passphrase: String,
    again: String,
    understood: String,
    removing: String,
}

impl Visit {
    /// Opens the workspace and goes to `next`, or asks for its passphrase first.
    pub fn open_or_ask(&self, file: &Path, next: &str) -> Result<Answer, Refusal> {
        let is_open = self.desk.workspace().is_some_and(|open| open.path() == file);
        if !is_open && self.desk.app.is_locked(file)? {
            return Ok(Answer::Goto(format!("/workspace/unlock?pick={}", self.desk.remember_pick(file.to_owned()))));
        }
        self.desk.open(file)?;
        Ok(Answer::Goto(next.into()))
    }

    fn unlock_page(&self, pick: &str, refused: Option<&Spoken>) -> Result<Answer, Refusal> {
        let file = file_name(&self.picked(pick)?);
        let main = page::unlock(&self.words, &file, pick, refused, self.desk.key.as_str());
        Ok(Answer::Page(Room::Start, self.words.say(&messages::ui_lock_open()), main))
    }
}

/// Asks for the passphrase.
pub async fn ask(State(desk): State<Arc<Desk>>, Query(form): Query<UnlockForm>) -> Response {
    answer(desk, "/", move |visit| visit.unlock_page(&form.pick, None)).await
}

/// Opens with it; with a wrong one the page asks again.
pub async fn unlock(State(desk): State<Arc<Desk>>, Form(form): Form<UnlockForm>) -> Response {
    answer(desk, "/", move |visit| {
        let file = visit.picked(&form.pick)?;
        match visit.desk.open_with(&file, Some(&Passphrase::new(&form.passphrase))) {
            Ok(()) => Ok(Answer::Goto("/profile".into())),
            Err(fault) => visit.unlock_page(&form.pick, Some(&visit.words.fault(&*fault))),
        }
    })
    .await
}

/// Sets the lock, or changes it.
pub async fn set(State(desk): State<Arc<Desk>>, Form(form): Form<LockForm>) -> Response {
    answer(desk, "/copies", move |visit| {
        let new = NewLock {
            passphrase: Passphrase::new(&form.passphrase),
            again: Passphrase::new(&form.again),
            understood: form.understood == "yes",
        };
        change(visit, &form.old, Some(&new))
    })
    .await
}

/// Removes the lock.
pub async fn remove(State(desk): State<Arc<Desk>>, Form(form): Form<LockForm>) -> Response {
    answer(desk, "/copies", move |visit| change(visit, &form.removing, None)).await
}

fn change(visit: &Visit, old: &str, new: Option<&NewLock>) -> Result<Answer, Refusal> {
    let open = visit.workspace()?;
    let old = open.is_locked().then(|| Passphrase::new(old));
    open.check_lock(old.as_ref(), new)?;
    let file = open.path().to_owned();
    visit.desk.put_away();
    let changed = visit.desk.app.change_lock(open, old.as_ref(), new);
    // Whatever happened, the person goes on with a workspace on the desk: under the new lock or the old one.
    let now = if changed.is_ok() { new.map(|new| &new.passphrase) } else { old.as_ref() };
    visit.desk.open_with(&file, now)?;
    changed?;
    Ok(Answer::Goto("/copies".into()))
}
