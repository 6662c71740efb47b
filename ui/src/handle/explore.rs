//! The explorer's page and the scene it draws.

use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use axum::extract::{RawQuery, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;
use bearings_app::{AppFault, Exploration, Refusal};
use bearings_locale::messages;
use bearings_model::AreaCode;
use std::sync::Arc;

/// The page.
pub async fn show(State(desk): State<Arc<Desk>>, RawQuery(query): RawQuery) -> Response {
    let mut page = answer(desk, "/", move |visit| {
        let chosen = visit.chosen(query.as_deref());
        let areas = visit.desk.app.countries(visit.words.language())?;
        let seen = visit.exploration(&chosen)?;
        let main = page::explore(&visit.words, &areas, &seen.areas, &seen.scene, &seen.caption);
        Ok(Answer::Page(Room::Data, visit.words.say(&messages::ui_explore_title()), main))
    })
    .await;
    page.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    page
}

/// The one page that may compile wasm; everything else is as on all pages.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      font-src 'self'; connect-src 'self' ipc: http://ipc.localhost; form-action 'self'; base-uri 'none'";

/// The scene as JSON, for the canvas.
pub async fn scene(State(desk): State<Arc<Desk>>, RawQuery(query): RawQuery) -> Response {
    answer(desk, "/explore", move |visit| {
        let seen = visit.exploration(&visit.chosen(query.as_deref()))?;
        let fault = |_| AppFault::BrokenPromise { promise: "scene".into() };
        Ok(Answer::File("application/json", serde_json::to_vec(&seen.scene).map_err(fault)?))
    })
    .await
}

impl Visit {
    /// The areas of the query, `area=KEN&area=UGA`; the workspace's country, or the world, where none is named.
    fn chosen(&self, query: Option<&str>) -> Vec<AreaCode> {
        let named: Vec<AreaCode> = query
            .unwrap_or_default()
            .split('&')
            .filter_map(|part| part.strip_prefix("area="))
            .filter_map(|code| code.parse().ok())
            .collect();
        match (named.is_empty(), self.desk.workspace()) {
            (false, _) => named,
            (true, Some(open)) => open.country().map_or_else(|| vec![AreaCode::world()], |country| vec![country]),
            (true, None) => vec![AreaCode::world()],
        }
    }

    fn exploration(&self, areas: &[AreaCode]) -> Result<Exploration, Refusal> {
        match self.desk.workspace() {
            Some(open) => open.explore(areas, self.words.language()),
            None => self.desk.app.explore_international(areas, self.words.language()),
        }
    }
}
