//! One way from a handler to an answer: the work runs off the async thread, panics are caught, faults are said.

use crate::desk::Desk;
use crate::page::{Frame, Room, frame, refusal};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bearings_app::{AppFault, Preferences, Refusal};
use bearings_fault::Fault;
use bearings_locale::{Words, messages};
use maud::Markup;
use std::sync::Arc;

/// What a handler knows about the request: the desk, the language, the preferences.
pub struct Visit {
    /// The desk.
    pub desk: Arc<Desk>,
    /// The language of the interface.
    pub words: Arc<Words>,
    /// Theme, text size, recent files.
    pub preferences: Preferences,
}

/// What a handler answers.
pub enum Answer {
    /// A whole page of a room.
    Page(Room, String, Markup),
    /// A part of a page.
    Part(Markup),
    /// Somewhere else.
    Goto(String),
    /// A file of a type.
    File(&'static str, Vec<u8>),
    /// Nothing to show.
    Nothing,
}

/// Runs the handler's work and turns its end into a response. `back` is where a refused person goes on.
pub async fn answer(
    desk: Arc<Desk>,
    back: &'static str,
    work: impl FnOnce(&Visit) -> Result<Answer, Refusal> + Send + 'static,
) -> Response {
    let ended = tokio::task::spawn_blocking(move || {
        let preferences = desk.app.preferences();
        let words = desk.app.words(preferences.language());
        let visit = Visit { desk, words, preferences };
        let end = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&visit)));
        let end = end.unwrap_or_else(|_| Err(AppFault::BrokenPromise { promise: "page".into() }.into()));
        visit.respond(end, back)
    });
    ended.await.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

impl Visit {
    fn respond(&self, end: Result<Answer, Refusal>, back: &str) -> Response {
        match end {
            Ok(Answer::Page(room, title, main)) => self.page(room, title, main, StatusCode::OK),
            Ok(Answer::Part(part)) => part.into_response(),
            Ok(Answer::Goto(address)) => see_other(&address),
            Ok(Answer::File(kind, bytes)) => {
                ([(header::CONTENT_TYPE, HeaderValue::from_static(kind))], bytes).into_response()
            }
            Ok(Answer::Nothing) => StatusCode::NO_CONTENT.into_response(),
            Err(fault) => self.refused(&*fault, back),
        }
    }

    fn refused(&self, fault: &dyn Fault, back: &str) -> Response {
        let spoken = self.words.fault(fault);
        let status = match fault.code().number {
            900.. => StatusCode::INTERNAL_SERVER_ERROR,
            200..=299 => StatusCode::CONFLICT,
            _ => StatusCode::UNPROCESSABLE_ENTITY,
        };
        let title = self.words.say(&messages::ui_not_done());
        let mut response = self.page(Room::of(back), title, refusal(&self.words, &spoken, back), status);
        if let Ok(code) = HeaderValue::from_str(&fault.code().to_string()) {
            response.headers_mut().insert("x-bearings-fault", code);
        }
        response
    }

    fn page(&self, room: Room, title: String, main: Markup, status: StatusCode) -> Response {
        let workspace = self.desk.workspace();
        let undo = workspace.as_ref().and_then(|open| open.undoable(&self.words).ok().flatten());
        let page = Frame {
            words: &self.words,
            preferences: &self.preferences,
            room,
            title,
            workspace: workspace.as_ref().map(|open| open.name()),
            last_copy: workspace.as_ref().map(|open| open.last_copied(&self.words)).unwrap_or_default(),
            undo: undo.map(|what| self.words.say(&messages::ui_undo(what))),
            key: self.desk.key.as_str(),
        };
        (status, frame(&page, main)).into_response()
    }
}

/// A plain 303. The desktop mount turns it into what its webview follows.
pub fn see_other(address: &str) -> Response {
    let place = HeaderValue::from_str(address).unwrap_or_else(|_| HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}
