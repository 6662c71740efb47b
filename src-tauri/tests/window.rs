//! The window test: real programs under Xvfb, driven through WebKit, and alive afterwards.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "../../tests/window/display.rs"]
mod display;
#[path = "../../tests/window/driver.rs"]
mod driver;
#[path = "../../tests/window/http.rs"]
mod http;
#[path = "../../tests/window/journey.rs"]
mod journey;
#[path = "../../tests/window/mount.rs"]
mod mount;
#[path = "../../tests/window/program.rs"]
mod program;
#[path = "../../tests/window/records.rs"]
mod records;
