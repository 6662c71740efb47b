//! The program itself: its first page stands, a stranger's change is refused, and it lives.

use super::display::Display;
use super::driver::Driven;
use serde_json::json;
use std::path::Path;

#[test]
fn the_program_opens_on_its_first_page() {
    let home = tempfile::tempdir().unwrap();
    let display = Display::start(1280, 800);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_str().unwrap().to_owned();
    let program = Path::new(env!("CARGO_BIN_EXE_bearings-desktop"));
    let window = Driven::start(program, &[], &display, home.path(), &[("BEARINGS_HOME", &root)]);
    window.until_text("h1", |text| !text.is_empty());
    let before = window.processes();
    for (width, height) in [(1280, 800), (1093, 614), (1024, 600)] {
        window.resize(width, height);
        let picture = window.picture();
        assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n") && picture.len() > 4_000, "{} bytes", picture.len());
        let name = format!("first-page-{width}x{height}.png");
        std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), picture).unwrap();
    }
    let refused = window.run(
        "const answer = await fetch('/', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
         return [answer.status, answer.headers.get('x-bearings-refusal')];",
        json!([]),
    );
    assert_eq!(refused, json!([403, "UI-103"]));
    assert_eq!((before.len(), window.processes()), (1, before));
}
