//! The gate, asked directly.

use super::*;
use axum::routing::{get, post};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use tower::ServiceExt;

const FORM: &str = "application/x-www-form-urlencoded";

fn key() -> LaunchKey {
    LaunchKey::from_random([0xab; 32])
}

/// Nothing behind the gate waits for anything in these tests, so a bare loop is runtime enough.
fn finish<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}

async fn length(body: axum::body::Bytes) -> String {
    body.len().to_string()
}

async fn broken() -> &'static str {
    panic!("a page of the test")
}

fn ask(request: Request) -> (StatusCode, String, String) {
    let router = Router::new()
        .route("/", get(|axum::Extension(key): axum::Extension<LaunchKey>| async move { key.as_str().to_owned() }))
        .route("/save", post(length).delete(length))
        .route("/broken", get(broken));
    let router = guard(router, key(), Arc::new(|fault| format!("refused: {fault}")));
    finish(async {
        let answer = router.oneshot(request).await.unwrap();
        let code = answer.headers().get(REFUSAL_HEADER).map_or("", |code| code.to_str().unwrap()).to_owned();
        let status = answer.status();
        let body = to_bytes(answer.into_body(), usize::MAX).await.unwrap();
        (status, code, String::from_utf8(body.to_vec()).unwrap())
    })
}

fn from_main(method: &str, address: &str) -> axum::http::request::Builder {
    Request::builder().method(method).uri(address).extension(WindowLabel("main".into()))
}

fn refused(request: Request, status: u16, code: &str) {
    let (got, named, body) = ask(request);
    assert_eq!((got.as_u16(), named.as_str(), body.as_str()), (status, code, format!("refused: {code}").as_str()));
}

#[test]
fn a_page_of_ours_is_shown_and_learns_the_key() {
    let (status, code, body) = ask(from_main("GET", "bearings://localhost/").body(Body::empty()).unwrap());
    assert_eq!((status, code.as_str(), body), (StatusCode::OK, "", "ab".repeat(32)));
}

#[test]
fn a_window_without_a_name_of_ours_is_refused() {
    let request = Request::builder().uri("bearings://localhost/").extension(WindowLabel("mainly".into()));
    refused(request.body(Body::empty()).unwrap(), 403, "UI-101");
    refused(Request::builder().uri("bearings://localhost/").body(Body::empty()).unwrap(), 403, "UI-101");
}

#[test]
fn other_origins_are_refused() {
    for origin in ["null", "https://example.org", "http://bearings.localhost.example.org"] {
        let request = from_main("GET", "bearings://localhost/").header("origin", origin);
        refused(request.body(Body::empty()).unwrap(), 403, "UI-102");
    }
    for address in ["https://example.org/", "bearings://elsewhere/", "/"] {
        refused(from_main("GET", address).body(Body::empty()).unwrap(), 403, "UI-102");
    }
    let request = from_main("GET", "http://bearings.localhost/").header("origin", "http://bearings.localhost");
    assert_eq!(ask(request.body(Body::empty()).unwrap()).0, StatusCode::OK);
}

#[test]
fn a_change_needs_the_key_in_header_or_form() {
    let save = || from_main("POST", "bearings://localhost/save").header("content-type", FORM);
    refused(save().body("a=1".into()).unwrap(), 403, "UI-103");
    refused(save().body("a=1&launch_key=abab".into()).unwrap(), 403, "UI-103");
    refused(save().header(KEY_HEADER, "ab".repeat(31)).body("a=1".into()).unwrap(), 403, "UI-103");
    refused(from_main("DELETE", "bearings://localhost/save").body(Body::empty()).unwrap(), 403, "UI-103");
    let form = format!("a=1&launch_key={}", "ab".repeat(32));
    assert_eq!(ask(save().body(form.into()).unwrap()).2, "79");
    assert_eq!(ask(save().header(KEY_HEADER, "ab".repeat(32)).body("a=1".into()).unwrap()).2, "3");
    let bare = from_main("DELETE", "bearings://localhost/save").header(KEY_HEADER, "ab".repeat(32));
    assert_eq!(ask(bare.body(Body::empty()).unwrap()).2, "0");
}

#[test]
fn only_forms_and_json_of_bounded_size_are_taken() {
    let save = |kind: &str| {
        from_main("POST", "bearings://localhost/save").header(KEY_HEADER, "ab".repeat(32)).header("content-type", kind)
    };
    assert_eq!(ask(save("application/json; charset=utf-8").body("{}".into()).unwrap()).2, "2");
    refused(save("multipart/form-data; boundary=x").body("x".into()).unwrap(), 415, "UI-104");
    refused(save("text/csv").body("x".into()).unwrap(), 415, "UI-104");
    assert_eq!(ask(save(FORM).body("x".repeat(MAX_BODY_BYTES).into()).unwrap()).0, StatusCode::OK);
    refused(save(FORM).body("x".repeat(MAX_BODY_BYTES + 1).into()).unwrap(), 413, "UI-105");
}

#[test]
fn odd_methods_and_long_addresses_are_refused() {
    refused(from_main("TRACE", "bearings://localhost/").body(Body::empty()).unwrap(), 405, "UI-106");
    let long = format!("bearings://localhost/?{}", "x".repeat(MAX_ADDRESS_BYTES));
    refused(from_main("GET", &long).body(Body::empty()).unwrap(), 414, "UI-107");
}

#[test]
fn a_page_that_panics_is_an_answer() {
    refused(from_main("GET", "bearings://localhost/broken").body(Body::empty()).unwrap(), 500, "UI-901");
}
