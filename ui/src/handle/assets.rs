//! The style sheet, the script, and the fetched files: fonts, htmx, the explorer.

use crate::desk::Desk;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Our own style sheet and script are part of the program; everything else is read from the assets folder.
pub async fn asset(State(desk): State<Arc<Desk>>, Path(name): Path<String>) -> Response {
    let own: Option<&'static str> = match name.as_str() {
        "bearings.css" => Some(include_str!("../../assets/bearings.css")),
        "bearings.js" => Some(include_str!("../../assets/bearings.js")),
        "explorer-page.js" => Some(include_str!("../../assets/explorer-page.js")),
        _ => None,
    };
    let kind = kind(&name);
    if name == "charts.css" {
        return ([(header::CONTENT_TYPE, kind)], bearings_chart::chart_style_sheet()).into_response();
    }
    if let Some(text) = own {
        return ([(header::CONTENT_TYPE, kind)], text).into_response();
    }
    // Names of assets are plain: a folder and a file at most, so that no request climbs out of the folder.
    let plain = name.split('/').all(|part| !part.is_empty() && !part.starts_with('.')) && !name.contains('\\');
    let file = desk.app.surroundings().folders.assets.join(&name);
    let bytes = if plain {
        tokio::task::spawn_blocking(move || std::fs::read(file)).await.ok().and_then(Result::ok)
    } else {
        None
    };
    match bytes {
        Some(bytes) => ([(header::CONTENT_TYPE, kind)], bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("ttf") => "font/ttf",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "application/octet-stream",
    }
}
