//! The gate: every request of a window passes here before any page sees it.
//!
//! It asks who (window and origin), whether a change comes from a page of this start (the launch key), and whether
//! the body is of a kind and size we take. Deliberately not here: redirects and headers of answers, which belong to
//! whoever mounts the router, and any knowledge of which windows exist beyond the form of their names.

mod fault;
mod launch_key;
mod panic;

pub use fault::GateFault;
pub use launch_key::LaunchKey;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use std::sync::Arc;

/// The most a page may send at once.
pub const MAX_BODY_BYTES: usize = 2 * 1024 * 1024;
/// The longest address, in bytes.
pub const MAX_ADDRESS_BYTES: usize = 8 * 1024;
/// The header in which our script sends the launch key.
pub const KEY_HEADER: &str = "x-bearings-key";
/// The hidden field in which a plain form sends the launch key.
pub const KEY_FIELD: &str = "launch_key";
/// The header of an answer that says with which code a request was refused.
pub const REFUSAL_HEADER: &str = "x-bearings-refusal";
/// The scheme of the pages in the window.
pub const SCHEME: &str = "bearings";

/// How pages of ours introduce themselves; Windows gives a custom scheme this form of a web address.
const ORIGINS: [&str; 2] = ["bearings://localhost", "http://bearings.localhost"];

/// The label of the window that asks, put beside the request by whoever mounts the router.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WindowLabel(pub String);

impl WindowLabel {
    /// The first window.
    pub const MAIN: &str = "main";
    /// What the labels of further windows begin with.
    pub const FURTHER: &str = "page-";

    fn is_ours(&self) -> bool {
        self.0 == Self::MAIN || self.0.starts_with(Self::FURTHER)
    }
}

/// Turns a refusal into the page that tells it; gets the fault, returns a whole HTML document.
pub type Speak = Arc<dyn Fn(&GateFault) -> String + Send + Sync>;

/// Puts the gate in front of every route and the fallback of a router.
///
/// Pages behind it find the [`LaunchKey`] in the request's extensions and write it into their forms.
/// A panic behind it becomes an answer with status 500 and code `UI-901`; the program goes on.
pub fn guard(router: Router, key: LaunchKey, speak: Speak) -> Router {
    router.layer(from_fn_with_state(Arc::new(Gate { key, speak }), pass))
}

struct Gate {
    key: LaunchKey,
    speak: Speak,
}

async fn pass(State(gate): State<Arc<Gate>>, request: Request, next: Next) -> Response {
    let answer = match gate.admit(request).await {
        Ok(request) => panic::caught(next.run(request)).await.map_err(|()| GateFault::PageBroke {}),
        Err(refusal) => Err(refusal),
    };
    answer.unwrap_or_else(|fault| gate.refuse(&fault))
}

impl Gate {
    async fn admit(&self, request: Request) -> Result<Request, GateFault> {
        known_window(&request)?;
        known_address(request.uri())?;
        known_origin(request.headers())?;
        let (mut parts, body) = request.into_parts();
        parts.extensions.insert(self.key.clone());
        if parts.method == Method::GET || parts.method == Method::HEAD {
            return Ok(Request::from_parts(parts, Body::empty()));
        }
        known_method(&parts.method)?;
        let too_large = GateFault::BodyTooLarge { limit_bytes: MAX_BODY_BYTES };
        let bytes = to_bytes(body, MAX_BODY_BYTES).await.map_err(|_| too_large)?;
        let is_form = known_kind(&parts.headers, bytes.is_empty())?;
        let in_header = parts.headers.get(KEY_HEADER).is_some_and(|sent| self.key.is(sent.as_bytes()));
        if in_header || (is_form && self.key.is(field(&bytes, KEY_FIELD))) {
            return Ok(Request::from_parts(parts, Body::from(bytes)));
        }
        Err(GateFault::NoLaunchKey {})
    }

    fn refuse(&self, fault: &GateFault) -> Response {
        let status = match fault {
            GateFault::UnknownWindow { .. } | GateFault::ForeignOrigin { .. } | GateFault::NoLaunchKey {} => {
                StatusCode::FORBIDDEN
            }
            GateFault::BodyKind { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            GateFault::BodyTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            GateFault::UnknownMethod { .. } => StatusCode::METHOD_NOT_ALLOWED,
            GateFault::AddressTooLong { .. } => StatusCode::URI_TOO_LONG,
            GateFault::PageBroke {} => StatusCode::INTERNAL_SERVER_ERROR,
        };
        (status, [(REFUSAL_HEADER, fault.to_string())], Html((self.speak)(fault))).into_response()
    }
}

fn known_window(request: &Request) -> Result<(), GateFault> {
    match request.extensions().get::<WindowLabel>() {
        Some(label) if label.is_ours() => Ok(()),
        Some(label) => Err(GateFault::UnknownWindow { window: label.0.clone() }),
        None => Err(GateFault::UnknownWindow { window: String::new() }),
    }
}

fn known_address(uri: &Uri) -> Result<(), GateFault> {
    let origin = match (uri.scheme_str(), uri.authority()) {
        (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
        _ => String::new(),
    };
    if !ORIGINS.contains(&origin.as_str()) {
        return Err(GateFault::ForeignOrigin { origin });
    }
    // Scheme and host are of ours by now, so what may be long is the path and the query.
    let length = uri.path_and_query().map_or(0, |rest| rest.as_str().len());
    if length > MAX_ADDRESS_BYTES {
        return Err(GateFault::AddressTooLong { limit_bytes: MAX_ADDRESS_BYTES });
    }
    Ok(())
}

/// A request need not say where it comes from; one that does must come from a page of ours.
/// A sandboxed frame says `null`.
fn known_origin(headers: &HeaderMap) -> Result<(), GateFault> {
    let foreign = |origin: &[u8]| GateFault::ForeignOrigin { origin: String::from_utf8_lossy(origin).into_owned() };
    if let Some(origin) = headers.get_all(ORIGIN).iter().find(|sent| !ORIGINS.iter().any(|ours| sent == ours)) {
        return Err(foreign(origin.as_bytes()));
    }
    match headers.get(HOST) {
        Some(host) if host != "localhost" && host != "bearings.localhost" => Err(foreign(host.as_bytes())),
        _ => Ok(()),
    }
}

fn known_method(method: &Method) -> Result<(), GateFault> {
    if [Method::POST, Method::PUT, Method::PATCH, Method::DELETE].contains(method) {
        return Ok(());
    }
    Err(GateFault::UnknownMethod { method: method.to_string() })
}

/// Says whether the body is a form; files and multipart bodies are no kind we take.
fn known_kind(headers: &HeaderMap, empty: bool) -> Result<bool, GateFault> {
    let kind = headers.get(CONTENT_TYPE).map_or("", |kind| kind.to_str().unwrap_or("?"));
    match kind.split(';').next().map(str::trim) {
        Some("application/x-www-form-urlencoded") => Ok(true),
        Some("application/json") => Ok(false),
        Some("") if empty => Ok(false),
        _ => Err(GateFault::BodyKind { kind: kind.to_owned() }),
    }
}

/// The raw value of a field of a form. Names and values of ours are plain letters and digits, so nothing is decoded.
fn field<'a>(form: &'a [u8], name: &str) -> &'a [u8] {
    let pairs = form.split(|byte| *byte == b'&');
    let value = |pair: &'a [u8]| pair.strip_prefix(name.as_bytes())?.strip_prefix(b"=");
    pairs.filter_map(value).next().unwrap_or_default()
}

#[cfg(test)]
mod tests;
