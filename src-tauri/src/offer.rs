//! A file given to the program, by a double click or a second start, is opened by a form like any other.
//!
//! A page without words sends that form at once, so that opening stays a POST with the launch key, and whatever it
//! answers is shown by the page that answers.

use axum::extract::Query;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use axum::{Extension, Router};
use bearings_ui::gate::{KEY_FIELD, LaunchKey, Speak, guard};
use std::collections::HashMap;

/// The page that offers a pick.
pub fn path(pick: &str) -> String {
    format!("/shell/offer?pick={pick}")
}

/// The offering page and its script, behind a gate of their own; `open_at` is where the form goes.
pub fn routes(open_at: &'static str, key: LaunchKey, speak: Speak) -> Router {
    let script = || async { ([(CONTENT_TYPE, "text/javascript")], "document.forms[0].submit();").into_response() };
    let page = move |Extension(key), Query(fields)| async move { offer(open_at, &key, &fields) };
    guard(Router::new().route("/shell/offer", get(page)).route("/shell/offer.js", get(script)), key, speak)
}

fn offer(open_at: &str, key: &LaunchKey, fields: &HashMap<String, String>) -> Html<String> {
    let pick = fields.get("pick").map_or("", String::as_str);
    // An id of ours has letters, digits and hyphens only; anything else is dropped rather than escaped.
    let pick: String = pick.chars().filter(|letter| letter.is_ascii_alphanumeric() || *letter == '-').collect();
    let key = key.as_str();
    Html(format!(
        "<!doctype html><meta charset=utf-8><title>Bearings</title><form method=post action={open_at}>\
         <input type=hidden name=pick value=\"{pick}\"><input type=hidden name={KEY_FIELD} value={key}></form>\
         <script src=/shell/offer.js></script>"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pick_cannot_leave_its_attribute() {
        let fields = HashMap::from([("pick".to_owned(), "a-1\"><script>".to_owned())]);
        let page = offer("/open", &LaunchKey::from_random([1; 32]), &fields).0;
        assert!(page.contains("value=\"a-1script\""), "{page}");
    }
}
