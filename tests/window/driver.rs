//! A program with a window, driven through WebKit's WebDriver: only the few commands the tests need.

use super::display::Display;
use super::http::{call, free_port};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
/// How long a page may take on a busy machine before the test says what it waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running program with its driver. Ends both when dropped.
pub struct Driven {
    driver: Child,
    port: u16,
    session: String,
}

impl Driven {
    /// Starts a program with arguments on a display. All folders it may touch are under `home`.
    pub fn start(program: &Path, arguments: &[&str], display: &Display, home: &Path, more: &[(&str, &str)]) -> Driven {
        let port = free_port();
        let mut command = Command::new("WebKitWebDriver");
        command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
        surround(&mut command, display, home).envs(more.iter().copied());
        let driver = command.spawn().expect("WebKitWebDriver is missing; `cargo xtask setup --for test` installs it");
        let mut driven = Driven { driver, port, session: String::new() };
        wait_for("the driver to listen", || call(port, "GET", "/status", None).ok());
        let options = json!({ "binary": program, "args": arguments });
        let wish = json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let made = driven.post("/session", wish);
        driven.session = made["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {made}")).to_owned();
        driven
    }

    /// The ids of the processes the driver started: the program, as long as it lives.
    pub fn processes(&self) -> Vec<u32> {
        let path = format!("/proc/{0}/task/{0}/children", self.driver.id());
        let children = std::fs::read_to_string(path).unwrap_or_default();
        children.split_whitespace().filter_map(|id| id.parse().ok()).collect()
    }

    /// The address the window shows.
    pub fn address(&self) -> String {
        self.get("/url").as_str().unwrap_or_default().to_owned()
    }

    /// The text of the first element that fits a CSS selector, as soon as there is one.
    pub fn text(&self, selector: &str) -> String {
        let element = self.element(selector);
        self.get(&format!("/element/{element}/text")).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the text of an element fits.
    pub fn until_text(&self, selector: &str, fits: impl Fn(&str) -> bool) -> String {
        wait_for(&format!("{selector} to say what is expected"), || Some(self.text(selector)).filter(|text| fits(text)))
    }

    /// Clicks the first element that fits.
    pub fn click(&self, selector: &str) {
        let element = self.element(selector);
        self.post_in(&format!("/element/{element}/click"), json!({}));
    }

    /// Types into the first element that fits.
    pub fn write(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.post_in(&format!("/element/{element}/value"), json!({ "text": text }));
    }

    /// Runs a script; what it resolves to comes back. `arguments` are the script's `arguments`.
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        let body = format!(
            "const done = arguments[arguments.length - 1]; const given = Array.from(arguments).slice(0, -1);
             (async (...arguments) => {{ {script} }})(...given).then(done, error => done('failed: ' + error));"
        );
        self.post_in("/execute/async", json!({ "script": body, "args": arguments }))
    }

    /// Gives the window a size, in CSS pixels of its outside.
    pub fn resize(&self, width: u32, height: u32) {
        self.post_in("/window/rect", json!({ "width": width, "height": height }));
    }

    /// What the window shows, as the bytes of a PNG.
    pub fn picture(&self) -> Vec<u8> {
        from_base64(self.get("/screenshot").as_str().unwrap_or_default())
    }

    fn element(&self, selector: &str) -> String {
        let wish = json!({ "using": "css selector", "value": selector });
        wait_for(&format!("an element {selector}"), || {
            let found = call(self.port, "POST", &self.path("/element"), Some(&wish)).ok()?;
            found["value"][ELEMENT].as_str().map(str::to_owned)
        })
    }

    fn path(&self, rest: &str) -> String {
        format!("/session/{}{rest}", self.session)
    }

    fn get(&self, rest: &str) -> Value {
        call(self.port, "GET", &self.path(rest), None).expect("the driver answers")["value"].take()
    }

    fn post_in(&self, rest: &str, body: Value) -> Value {
        self.post(&self.path(rest), body)
    }

    fn post(&self, path: &str, body: Value) -> Value {
        let mut answer = call(self.port, "POST", path, Some(&body)).expect("the driver answers");
        let value = answer["value"].take();
        assert!(value.get("error").is_none(), "{path}: {value}");
        value
    }
}

impl Drop for Driven {
    fn drop(&mut self) {
        // The driver ends the program with the session; it is gone already when the test failed before.
        let _ = call(self.port, "DELETE", &self.path(""), None);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Gives a command its display and folders under `home`, so that no folder of the person at the machine is touched.
pub fn surround<'a>(command: &'a mut Command, display: &Display, home: &Path) -> &'a mut Command {
    command
        .env("DISPLAY", &display.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11")
        .env("LIBGL_ALWAYS_SOFTWARE", "1")
        .env("NO_AT_BRIDGE", "1")
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .env("HOME", home)
        .env("XDG_DATA_HOME", home.join("share"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("BEARINGS_DATA_DIR", home.join("bearings"))
}

/// Asks again and again until there is an answer; says what was waited for when there is none.
pub fn wait_for<T>(what: &str, mut answer: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = answer() {
            return answer;
        }
        assert!(Instant::now() < until, "waited in vain for {what}");
        std::thread::park_timeout(Duration::from_millis(20));
    }
}

fn from_base64(text: &str) -> Vec<u8> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let values: Vec<u32> =
        text.bytes().filter_map(|byte| LETTERS.iter().position(|known| *known == byte)).map(|at| at as u32).collect();
    let group = |four: &[u32]| {
        let bits = four.iter().enumerate().fold(0, |bits, (at, value)| bits | (value << (18 - 6 * at)));
        bits.to_be_bytes()[1..four.len()].to_vec()
    };
    values.chunks(4).flat_map(group).collect()
}
