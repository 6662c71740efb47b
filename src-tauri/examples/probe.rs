//! The shell around a handful of pages, for the test of the mount: every rule can be seen on them.

use axum::extract::{Form, Query, State};
use axum::http::{StatusCode, header::CONTENT_TYPE};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Extension, Router};
use bearings_shell::{Picks, Program, data_folder, random, run};
use bearings_ui::gate::{LaunchKey, Speak, guard};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

type Fields = HashMap<String, String>;

/// Ids here are numbers; the probe has no secrets.
#[derive(Default)]
struct Chosen(Mutex<Vec<PathBuf>>);

impl Picks for Chosen {
    fn remember(&self, file: &Path) -> String {
        let mut files = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.push(file.to_owned());
        (files.len() - 1).to_string()
    }

    fn file(&self, id: &str) -> Option<PathBuf> {
        let files = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        files.get(id.parse::<usize>().ok()?).cloned()
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let picks: Arc<dyn Picks> = Arc::new(Chosen::default());
    let pages = Router::new()
        .route("/", get(start))
        .route("/probe.js", get(|| file("text/javascript", "window.fromOwnFile = true;")))
        .route("/probe.css", get(|| file("text/css", "body { color: rgb(1, 2, 3) }")))
        .route("/save", post(save))
        .route("/saved", get(saved))
        .route("/open", post(offered))
        .route("/length", post(length).put(length).delete(length))
        .route("/broken", get(broken))
        .with_state(picks.clone());
    let key = LaunchKey::from_random(random());
    let speak: Speak = Arc::new(|fault| fault.to_string());
    let router = guard(pages, key.clone(), speak.clone());
    let data = data_folder(|name| std::env::var_os(name)).ok_or("no data folder")?;
    let files = std::env::args_os().skip(1).map(Into::into).collect();
    run(Program { router, key, speak, picks, open_at: "/open", data, files })
}

async fn file(kind: &'static str, text: &'static str) -> Response {
    ([(CONTENT_TYPE, kind)], text).into_response()
}

async fn start(Extension(key): Extension<LaunchKey>) -> Html<String> {
    let key = key.as_str();
    Html(format!(
        "<!doctype html><html lang=en><meta charset=utf-8><title>Probe</title><meta name=key content={key}>
         <link rel=stylesheet href=/probe.css><script src=/probe.js></script><script>window.fromThePage = true</script>
         <h1>Probe</h1><form method=post action=/save><input type=hidden name=launch_key value={key}>
         <input name=name aria-label=Name><button type=submit>Save</button></form>"
    ))
}

async fn save(Form(fields): Form<Fields>) -> Response {
    let name: String = fields.get("name").into_iter().flat_map(|name| name.bytes()).map(escaped).collect();
    (StatusCode::SEE_OTHER, [("location", format!("/saved?name={name}"))]).into_response()
}

fn escaped(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
}

async fn saved(Query(fields): Query<Fields>) -> Html<String> {
    let name = fields.get("name").map_or("", String::as_str).replace('&', "&amp;");
    Html(format!("<!doctype html><meta charset=utf-8><title>Saved</title><h1>Saved: {name}</h1><a href=/>Back</a>"))
}

async fn offered(State(picks): State<Arc<dyn Picks>>, Form(fields): Form<Fields>) -> Html<String> {
    let path = fields.get("pick").and_then(|pick| picks.file(pick));
    let name = path.as_deref().and_then(|path| path.file_name()).unwrap_or_default().to_string_lossy().into_owned();
    Html(format!("<!doctype html><meta charset=utf-8><title>Offer</title><h1>Offered: {name}</h1>"))
}

async fn length(body: axum::body::Bytes) -> String {
    body.len().to_string()
}

async fn broken() -> &'static str {
    panic!("the page of the probe that breaks")
}
