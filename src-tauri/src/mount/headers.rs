//! The headers every answer carries: nothing is stored, nothing is sniffed, nothing of others is loaded.

use tauri::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, SET_COOKIE, X_CONTENT_TYPE_OPTIONS,
};
use tauri::http::{HeaderValue, Response};

/// What a page may load: its own files, pictures inside the page, and the host commands.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self' ipc: http://ipc.localhost; frame-src 'self'; form-action 'self'; base-uri 'none'; \
     frame-ancestors 'self'";

/// Puts the headers on. A policy that a page set itself stays: only the explorer's does, to start its wasm.
pub fn seal(mut answer: Response<Vec<u8>>) -> Response<Vec<u8>> {
    let headers = answer.headers_mut();
    headers.remove(SET_COOKIE);
    let fixed: [(HeaderName, &str); 3] =
        [(CACHE_CONTROL, "no-store"), (X_CONTENT_TYPE_OPTIONS, "nosniff"), (REFERRER_POLICY, "same-origin")];
    for (name, value) in fixed {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    answer
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_its_own_policy_but_not_its_caching() {
        let answer = Response::builder()
            .header("content-security-policy", "default-src 'self'")
            .header("cache-control", "max-age=9");
        let answer = seal(answer.body(Vec::new()).unwrap());
        assert_eq!(answer.headers()["content-security-policy"], "default-src 'self'");
        assert_eq!(answer.headers()["cache-control"], "no-store");
        assert_eq!(answer.headers()["x-content-type-options"], "nosniff");
    }
}
