//! The rules of the mount (R1 to R5), seen from inside a real webview on the pages of `examples/probe.rs`.

use super::display::Display;
use super::driver::{Driven, surround};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;

#[test]
fn the_mount_keeps_its_rules_in_a_real_webview() {
    let home = tempfile::tempdir().unwrap();
    let display = Display::start(1280, 800);
    let rehearsed = [("BEARINGS_REHEARSE_OPEN", "/x/stock 2019.xlsx"), ("BEARINGS_REHEARSE_SAVE", "/x/profile")];
    let window = Driven::start(&probe(), &[], &display, home.path(), &rehearsed);
    assert_eq!(window.until_text("h1", |text| !text.is_empty()), "Probe");
    let before = window.processes();

    forms_and_redirects(&window);
    bodies(&window);
    policy(&window);
    host_commands(&window);
    refusals(&window);
    second_start(&window, &display, home.path());

    assert_eq!((before.len(), window.processes()), (1, before));
}

/// Cargo builds examples beside the folder of this test.
fn probe() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    test.parent().and_then(Path::parent).unwrap().join("examples/probe")
}

fn forms_and_redirects(window: &Driven) {
    window.write("input[name=name]", "Kenya & كينيا");
    window.click("button[type=submit]");
    // Between two pages there is a moment without text.
    let told = window.until_text("h1", |text| !text.is_empty() && text != "Probe");
    assert_eq!(told, "Saved: Kenya & كينيا");
    assert!(window.address().starts_with("bearings://localhost/saved?"), "{}", window.address());
    window.click("a");
    window.until_text("h1", |text| text == "Probe");
    let script = "const answer = await fetch('/save', { method: 'POST', body: 'name=x&launch_key=' + key(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'hx-request': 'true' } });
        return [answer.status, answer.headers.get('x-bearings-next')];";
    assert_eq!(run(window, script), json!([204, "/saved?name=x"]));
}

fn bodies(window: &Driven) {
    for method in ["POST", "PUT", "DELETE"] {
        let script = "const answer = await fetch('/length', { method: arguments[0], body: JSON.stringify('é'.repeat(arguments[1])),
            headers: { 'content-type': 'application/json', 'x-bearings-key': key() } });
            return [answer.status, await answer.text()];";
        // Longer than any buffer on the way, and not a multiple of one.
        let told = window.run(&format!("{KEY}{script}"), json!([method, 150_001]));
        assert_eq!(told, json!([200, "300004"]), "{method}");
    }
}

fn policy(window: &Driven) {
    let script =
        "return [window.fromOwnFile, window.fromThePage, getComputedStyle(document.body).color, document.cookie];";
    assert_eq!(run(window, script), json!([true, null, "rgb(1, 2, 3)", ""]));
    let elsewhere = "try { await fetch('https://example.org/'); return 'went'; } catch { return 'stopped'; }";
    assert_eq!(run(window, elsewhere), json!("stopped"));
    run(window, "location.href = 'https://example.org/'; await new Promise(done => setTimeout(done, 100));");
    assert_eq!(window.text("h1"), "Probe");
}

fn host_commands(window: &Driven) {
    assert_eq!(run(window, "return await invoke('pick_table');"), "0");
    assert_eq!(run(window, "return await invoke('save_as', { format: 'pdf', name: 'Kenya' });"), "1");
    for (pick, name) in [("0", "stock 2019.xlsx"), ("1", "profile.pdf")] {
        let script = "const answer = await fetch('/open', { method: 'POST', body: 'pick=' + arguments[0],
            headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-bearings-key': key() } });
            return (await answer.text()).includes('Offered: ' + arguments[1]);";
        assert_eq!(window.run(&format!("{KEY}{script}"), json!([pick, name])), json!(true), "{name}");
    }
    assert_eq!(run(window, "return await invoke('set_title', { title: 'Kenya 2026' });"), json!(true));
    assert_eq!(run(window, "return await invoke('open_window', { path: '/' });"), json!(true));
    assert_eq!(run(window, "return await invoke('open_window', { path: 'https://example.org/' });"), json!(false));
    for foreign in ["plugin:window|set_fullscreen", "plugin:app|version", "read_file"] {
        let script = "try { await invoke(arguments[0], {}); return 'granted'; } catch { return 'refused'; }";
        assert_eq!(window.run(&format!("{KEY}{script}"), json!([foreign])), json!("refused"), "{foreign}");
    }
}

fn refusals(window: &Driven) {
    let asked = |path: &str, method: &str, kind: &str, keyed: bool| {
        let script = "const headers = { 'content-type': arguments[2] };
            if (arguments[3]) headers['x-bearings-key'] = key();
            const answer = await fetch(arguments[0], { method: arguments[1], headers, body: arguments[1] == 'GET' ? undefined : '{}' });
            return [answer.status, answer.headers.get('x-bearings-refusal')];";
        window.run(&format!("{KEY}{script}"), json!([path, method, kind, keyed]))
    };
    assert_eq!(asked("/length", "POST", "application/json", false), json!([403, "UI-103"]));
    assert_eq!(asked("/length", "POST", "text/csv", true), json!([415, "UI-104"]));
    assert_eq!(asked("/broken", "GET", "application/json", false), json!([500, "UI-901"]));
    assert_eq!(asked("/", "GET", "application/json", false), json!([200, null]));
}

fn second_start(window: &Driven, display: &Display, home: &Path) {
    let mut second = Command::new(probe());
    let ended = surround(second.arg("/x/Kenya 2026.bearings"), display, home).status().unwrap();
    assert!(ended.success());
    window.until_text("h1", |text| text == "Offered: Kenya 2026.bearings");
}

const KEY: &str = "const key = () => document.querySelector('meta[name=key]').content;
    const invoke = (...all) => window.__TAURI_INTERNALS__.invoke(...all);";

fn run(window: &Driven, script: &str) -> Value {
    window.run(&format!("{KEY}{script}"), json!([]))
}
