//! The front end: an axum router that renders pages. It knows no window and no socket.
//!
//! The same router is mounted in the desktop window, called by tests, and can be served to a class.
//! Deliberately not here: how numbers are computed, SQL, files other than the assets.

mod answer;
mod desk;
mod fault;
pub mod gate;
mod handle;
mod page;
mod part;
mod routes;

pub use desk::{Desk, ImportEnd};
pub use fault::{SharedFault, UiFault};
pub use routes::routes;

use axum::Router;
use bearings_locale::messages;
use maud::{DOCTYPE, html};
use std::sync::Arc;

/// The whole front end behind its gate.
pub fn router(desk: Arc<Desk>) -> Router {
    let speaking = desk.clone();
    let speak: gate::Speak = Arc::new(move |fault| {
        let words = speaking.app.words(speaking.app.preferences().language());
        let said = words.fault(fault);
        let page = html! {
            (DOCTYPE)
            html lang=(words.language().code()) dir=(words.language().direction()) {
                head { meta charset="utf-8"; title { (words.say(&messages::ui_not_done())) } link rel="stylesheet" href="/assets/bearings.css"; }
                body { main { h1 { (words.say(&messages::ui_not_done())) } (page::refusal_note(&said)) p { a.btn href="/" { (words.say(&messages::ui_back_to_start())) } } } }
            }
        };
        page.into_string()
    });
    let key = desk.key.clone();
    gate::guard(routes(desk), key, speak)
}
