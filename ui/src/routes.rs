//! Every route of the program. Reading this file is reading the program: GET shows, POST changes.

use crate::desk::Desk;
use crate::handle::{assets, copies, country, data, explore, help, office, profile, start, workspace};
use axum::Router;
use axum::routing::{get, post};
use std::sync::Arc;

/// The routes, without the gate.
pub fn routes(desk: Arc<Desk>) -> Router {
    Router::new()
        .route("/", get(start::start))
        .route("/preferences", get(start::preferences))
        .route("/preferences/language", post(start::set_language))
        .route("/preferences/look", post(start::set_look))
        .route("/learn", get(start::learn))
        .route("/plan", get(start::plan))
        .route("/teach", get(start::teach))
        .route("/country", get(country::choose))
        .route("/country/{area}", get(country::sheet))
        .route("/country/{area}/pages", get(country::pages))
        .route("/country/{area}/page/{page}", get(country::page_picture))
        .route("/country/{area}/trace", get(country::trace))
        .route("/country/{area}/give-out", post(country::give_out))
        .route("/workspace/new", get(workspace::new))
        .route("/workspace/create", post(workspace::create))
        .route("/workspace/open", post(workspace::open))
        .route("/workspace/recent", post(workspace::open_recent))
        .route("/workspace/close", post(workspace::close))
        .route("/undo", post(workspace::undo))
        .route("/copies", get(copies::show))
        .route("/copies/write", post(copies::write))
        .route("/copies/restore", post(copies::restore))
        .route("/data", get(data::list))
        .route("/data/look", post(data::look))
        .route("/data/import", post(data::import))
        .route("/data/international", post(data::import_international))
        .route("/data/job/{id}", get(data::job))
        .route("/data/job/{id}/cancel", post(data::cancel))
        .route("/data/remove", post(data::remove))
        .route("/profile", get(profile::room))
        .route("/profile/office", get(office::show))
        .route("/profile/office/{field}", post(office::edit))
        .route("/profile/pages", get(profile::pages))
        .route("/profile/page/{page}", get(profile::page_picture))
        .route("/profile/trace", get(profile::trace))
        .route("/profile/give-out", get(profile::give_out_page).post(profile::give_out))
        .route("/profile/read-by-us", post(profile::read_by_us))
        .route("/profile/{section}", get(profile::section))
        .route("/profile/{section}/text", post(profile::edit_text))
        .route("/profile/{section}/draft", post(profile::draft))
        .route("/profile/{section}/leave-out", post(profile::leave_out))
        .route("/explore", get(explore::show))
        .route("/explore/scene.json", get(explore::scene))
        .route("/help", get(help::show))
        .route("/help/diagnosis", post(help::diagnosis))
        .route("/assets/{*name}", get(assets::asset))
        .with_state(desk)
}
