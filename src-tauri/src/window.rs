//! Windows: their size, where they may go, and the page they show first.

use crate::rehearsal;
use bearings_ui::gate::{SCHEME, WindowLabel};
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};

const WIDTH: f64 = 1280.0;
const HEIGHT: f64 = 800.0;
const LEAST_WIDTH: f64 = 1024.0;
const LEAST_HEIGHT: f64 = 600.0;

/// Counts further windows, so that each has a label of its own.
#[derive(Default)]
pub struct Counter(AtomicU32);

/// Opens the first window at the start page.
///
/// `data` is used only by an automated run: WebKit keeps no driver for a window without a profile of its own.
pub fn open_first(app: &AppHandle, data: &Path) -> tauri::Result<WebviewWindow> {
    open(app, WindowLabel::MAIN, "/", Some(data))
}

/// Opens a further window at a path of ours.
pub fn open_further(app: &AppHandle, path: &str) -> tauri::Result<WebviewWindow> {
    let number = app.state::<Counter>().0.fetch_add(1, Ordering::Relaxed) + 1;
    open(app, &format!("{}{number}", WindowLabel::FURTHER), path, None)
}

/// Brings the first window to the front; `None` when it was closed while further ones are open and none could be made.
pub fn raise_first(app: &AppHandle) -> Option<WebviewWindow> {
    let main = match app.get_webview_window(WindowLabel::MAIN) {
        Some(main) => main,
        None => open(app, WindowLabel::MAIN, "/", None).ok()?,
    };
    // A window manager may keep its own mind about what is in front.
    let _ = main.unminimize();
    let _ = main.set_focus();
    Some(main)
}

/// Shows a path of ours in a window; an address that is not a path of ours is ignored.
pub fn show(window: &WebviewWindow, path: &str) {
    if let Some(url) = page(path) {
        // A window that is closing needs no page.
        let _ = window.navigate(url);
    }
}

/// The address of a path: `None` for anything that could lead elsewhere.
pub fn page(path: &str) -> Option<Url> {
    let address = if cfg!(windows) { format!("http://{SCHEME}.localhost") } else { format!("{SCHEME}://localhost") };
    let url = path.starts_with('/').then(|| Url::parse(&format!("{address}{path}")).ok())??;
    is_ours(&url).then_some(url)
}

fn is_ours(url: &Url) -> bool {
    let host = url.host_str();
    (url.scheme() == SCHEME && host == Some("localhost") && url.port().is_none())
        || (cfg!(windows) && url.scheme() == "http" && host == Some("bearings.localhost") && url.port().is_none())
}

fn open(app: &AppHandle, label: &str, path: &str, data: Option<&Path>) -> tauri::Result<WebviewWindow> {
    let Some(url) = page(path) else { return Err(tauri::Error::InvalidWebviewUrl("not a page of ours")) };
    let automated = rehearsal::is_on();
    let mut builder = WebviewWindowBuilder::new(app, label, first_address(&url))
        .title("Bearings")
        .inner_size(WIDTH, HEIGHT)
        .min_inner_size(LEAST_WIDTH, LEAST_HEIGHT)
        .maximized(is_screen_small(app))
        .incognito(!automated)
        .on_navigation(|url| is_ours(url) || url.as_str() == "about:blank")
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false);
    if let (true, Some(data)) = (automated, data) {
        builder = builder.data_directory(data.join("webview"));
    }
    let window = builder.build()?;
    if cfg!(target_os = "linux") {
        // Both reach the main thread in this order. Not nested: `with_webview` holds what `navigate` waits for.
        window.with_webview(|webview| enable_scheme(&webview))?;
        window.navigate(url)?;
    }
    Ok(window)
}

/// On Linux a window starts blank, because our scheme is registered with WebKit before the first real navigation.
fn first_address(url: &Url) -> WebviewUrl {
    match Url::parse("about:blank") {
        Ok(blank) if cfg!(target_os = "linux") => WebviewUrl::External(blank),
        _ => WebviewUrl::CustomProtocol(url.clone()),
    }
}

/// Without this, newer WebKitGTK sends top-level navigations past the handler (wry issue 1725).
#[cfg(target_os = "linux")]
fn enable_scheme(webview: &tauri::webview::PlatformWebview) {
    use webkit2gtk::{SecurityManagerExt, WebContextExt, WebViewExt};
    if let Some(manager) = webview.inner().context().and_then(|context| context.security_manager()) {
        manager.register_uri_scheme_as_cors_enabled(SCHEME);
    }
}

#[cfg(not(target_os = "linux"))]
fn enable_scheme(_: &tauri::webview::PlatformWebview) {}

/// Whether the window in its usual size would not fit, as on small class-room laptops.
fn is_screen_small(app: &AppHandle) -> bool {
    let Ok(Some(monitor)) = app.primary_monitor() else { return false };
    let size = monitor.size().to_logical::<f64>(monitor.scale_factor());
    size.width < WIDTH || size.height < HEIGHT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_become_pages() {
        assert_eq!(page("/open?pick=1").map(|url| url.path().to_owned()).as_deref(), Some("/open"));
        for elsewhere in ["", "open", "@example.org/", ":80/", ".example.org/", "https://example.org/"] {
            assert_eq!(page(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn windows_stay_with_our_pages() {
        for elsewhere in ["https://example.org/", "bearings://elsewhere/", "file:///etc/hosts", "data:text/html,x"] {
            assert!(!is_ours(&Url::parse(elsewhere).unwrap()), "{elsewhere}");
        }
    }
}
