//! The mount: a request of a webview becomes a call of the router, and its answer becomes what a webview may have.

mod headers;
mod redirect;

use axum::Router;
use axum::body::{Body, to_bytes};
use bearings_ui::gate::WindowLabel;
use tauri::http::{Request, Response, StatusCode, header};
use tower::ServiceExt;

/// The largest answer, in bytes; the largest real one is a PDF for preview.
const MAX_ANSWER_BYTES: usize = 256 * 1024 * 1024;

/// Asks the router for a window. Never fails and never panics: what breaks becomes an answer with status 500.
pub async fn answer(router: Router, window: String, request: Request<Vec<u8>>) -> Response<Vec<u8>> {
    let (mut parts, body) = request.into_parts();
    // There are no cookies on the desktop, whatever a webview makes of it.
    parts.headers.remove(header::COOKIE);
    parts.extensions.insert(WindowLabel(window));
    let from_script = parts.headers.contains_key("hx-request");
    let request = Request::from_parts(parts, Body::from(body));
    // A task of its own: a panic outside the gate's reach ends the task, not the window.
    let asked = tauri::async_runtime::spawn(async move {
        // Holds: a router answers every request; its error type has no value.
        let Ok(answer) = router.oneshot(request).await;
        let (parts, body) = answer.into_parts();
        to_bytes(body, MAX_ANSWER_BYTES).await.ok().map(|body| Response::from_parts(parts, body.to_vec()))
    });
    let answer = asked.await.ok().flatten().unwrap_or_else(broken);
    headers::seal(redirect::followed(answer, from_script))
}

fn broken() -> Response<Vec<u8>> {
    let mut answer = Response::new(b"UI-901".to_vec());
    *answer.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::{get, post};
    use tauri::async_runtime::block_on;

    async fn broken_page() -> &'static str {
        panic!("a page of the test")
    }

    fn ask(method: &str, path: &str, script: bool) -> Response<Vec<u8>> {
        let see_other = || async { (StatusCode::SEE_OTHER, [("location", "/there?a=1&b=2")]) };
        let cookies = |headers: axum::http::HeaderMap| async move {
            ([("set-cookie", "a=b")], format!("{}", headers.contains_key("cookie")))
        };
        let router =
            Router::new().route("/", get(cookies)).route("/save", post(see_other)).route("/broken", get(broken_page));
        let request =
            Request::builder().method(method).uri(format!("bearings://localhost{path}")).header("cookie", "x=y");
        let request = if script { request.header("hx-request", "true") } else { request };
        block_on(answer(router, "main".into(), request.body(Vec::new()).unwrap()))
    }

    #[test]
    fn no_cookie_goes_in_or_out_and_nothing_is_stored() {
        let answer = ask("GET", "/", false);
        assert_eq!(answer.body(), b"false");
        assert_eq!(answer.headers().get("set-cookie"), None);
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert!(answer.headers()["content-security-policy"].to_str().unwrap().starts_with("default-src 'none'"));
    }

    #[test]
    fn a_redirect_becomes_a_refresh_page_or_a_header() {
        let page = ask("POST", "/save", false);
        assert_eq!((page.status().as_u16(), page.headers().get("location")), (200, None));
        assert!(String::from_utf8_lossy(page.body()).contains("url=/there?a=1&amp;b=2"));
        let script = ask("POST", "/save", true);
        assert_eq!((script.status().as_u16(), script.body().len()), (204, 0));
        assert_eq!(script.headers()["x-bearings-next"], "/there?a=1&b=2");
    }

    #[test]
    fn a_panic_is_an_answer() {
        assert_eq!(ask("GET", "/broken", false).status().as_u16(), 500);
    }
}
