//! No 3xx reaches a webview, because none follows it under our scheme.

use tauri::http::header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use tauri::http::{HeaderValue, Response, StatusCode};

/// Names the next page for our script; the status is 204 then, so that nothing is swapped.
const NEXT: &str = "x-bearings-next";

/// Turns a redirect into a header for the script, or into a page that goes there at once.
///
/// A place outside the program is not gone to: that answer becomes status 500.
pub fn followed(answer: Response<Vec<u8>>, from_script: bool) -> Response<Vec<u8>> {
    if !answer.status().is_redirection() {
        return answer;
    }
    let (mut parts, _) = answer.into_parts();
    parts.headers.remove(CONTENT_LENGTH);
    let place = parts.headers.remove(LOCATION).filter(is_own_path);
    let Some((place, text)) = place.as_ref().and_then(|place| Some((place, place.to_str().ok()?))) else {
        parts.status = StatusCode::INTERNAL_SERVER_ERROR;
        return Response::from_parts(parts, Vec::new());
    };
    if from_script {
        parts.status = StatusCode::NO_CONTENT;
        parts.headers.insert(NEXT, place.clone());
        return Response::from_parts(parts, Vec::new());
    }
    parts.status = StatusCode::OK;
    parts.headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    let body = refresh_page(text);
    Response::from_parts(parts, body.into_bytes())
}

/// `/there`, and neither `//elsewhere/there` nor `/\elsewhere`, which browsers read as another host.
fn is_own_path(place: &HeaderValue) -> bool {
    let place = place.as_bytes();
    place.first() == Some(&b'/') && !matches!(place.get(1), Some(b'/' | b'\\'))
}

/// Nobody reads this page: it is gone before it is painted. It has no words, so it needs no language.
fn refresh_page(place: &str) -> String {
    let place = place.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!(
        "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"refresh\" content=\"0; url={place}\"><title>Bearings</title>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(place: &str) -> Response<Vec<u8>> {
        followed(Response::builder().status(303).header(LOCATION, place).body(b"x".to_vec()).unwrap(), false)
    }

    #[test]
    fn other_places_are_not_gone_to() {
        for place in ["https://example.org/", "//example.org/", "/\\example.org", "there", "javascript:1", ""] {
            let answer = to(place);
            assert_eq!((answer.status().as_u16(), answer.body().len()), (500, 0), "{place}");
        }
    }

    #[test]
    fn a_place_cannot_leave_its_attribute() {
        let page = String::from_utf8(to("/a\"><script>").into_body()).unwrap();
        assert!(page.contains("url=/a&quot;>&lt;script>\""), "{page}");
    }
}
