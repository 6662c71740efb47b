//! What a page answers when something cannot be done, and that every code of the pages speaks every language.

use crate::desk::Asked;
use axum::http::StatusCode;
use bearings_fault::{Code, Fault};
use bearings_locale::Language;
use bearings_ui::UiFault;
use bearings_ui::gate::GateFault;
use scraper::Selector;

#[test]
fn refusals_have_a_code_a_status_and_a_way_on() {
    let asked = Asked::with_workspace("fr");
    for (address, form, fault, room) in [
        ("/data/look", "pick=none", "UI-110", "/data"),
        ("/preferences/language", "language=xx", "APP-105", "/"),
        ("/profile/no.such/text", "text=x", "APP-106", "/profile"),
        ("/country/XYZ/give-out", "pick=x&format=pdf", "APP-102", "/"),
        ("/country/KEN/give-out", "pick=x&format=pdf", "UI-110", "/"),
    ] {
        let answer = asked.post(address, form);
        assert_eq!((answer.fault.as_str(), answer.status), (fault, StatusCode::UNPROCESSABLE_ENTITY), "{address}");
        assert!(answer.body.contains("role=\"alert\"") && answer.body.contains("class=\"btn\""), "{address}");
        let marked = Selector::parse(&format!(".rail a[aria-current][href='{room}']")).expect("a selector");
        assert!(answer.html().select(&marked).next().is_some(), "{address}: its room stays marked");
    }
    // Neither what is no country, nor a group of countries, nor what is no code at all has a sheet.
    for nowhere in ["XXX", "ATA", "W-900", "kenya"] {
        let answer = asked.get(&format!("/country/{nowhere}"));
        assert_eq!((answer.fault.as_str(), answer.status), ("APP-102", StatusCode::UNPROCESSABLE_ENTITY), "{nowhere}");
    }
    asked.desk.put_away();
    assert_eq!(asked.post("/undo", "").fault, "UI-111");
    assert!(asked.get("/data").body.contains("/workspace/new"));
}

#[test]
fn every_code_of_the_pages_speaks_every_language() {
    let asked = Asked::in_language("en");
    let codes: Vec<&(Code, &[&str])> = UiFault::CODES.iter().chain(GateFault::CODES).collect();
    for language in Language::SHIPPED {
        let words = asked.desk.app.words(language);
        for (code, variables) in &codes {
            let details = variables.iter().map(|name| (*name, "x".into())).collect();
            let place = bearings_fault::Place::default();
            let said =
                words.finding(&bearings_fault::Finding::at(*code, bearings_fault::Severity::Note, details, place));
            assert!(said.sentence != code.to_string() && !said.hint.is_empty(), "{language} {code}");
        }
    }
    assert_eq!(UiFault::NoFileChosen {}.code().to_string(), "UI-110");
}
