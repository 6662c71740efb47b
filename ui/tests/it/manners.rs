//! Manners that every page has, over all pages, in English, Arabic and French.

use crate::desk::Asked;
use scraper::{ElementRef, Html, Selector};
use std::collections::HashSet;

const PAGES: [&str; 20] = [
    "/",
    "/preferences",
    "/learn",
    "/plan",
    "/teach",
    "/country",
    "/country/KEN",
    "/country/KEN/pages",
    "/workspace/new",
    "/copies",
    "/data",
    "/data/records",
    "/profile",
    "/profile/imm.stock",
    "/profile/office",
    "/profile/pages",
    "/profile/give-out",
    "/explore?area=KEN&area=UGA",
    "/help",
    "/country/XYZ",
];

fn select(page: &Html, what: &str) -> Vec<String> {
    page.select(&Selector::parse(what).expect("a selector")).map(|found| found.html()).collect()
}

fn attribute<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element.value().attr(name).unwrap_or("")
}

fn check(address: &str, language: &str, page: &Html) -> Vec<String> {
    let mut rude = Vec::new();
    let mut say = |what: String| rude.push(format!("{language} {address}: {what}"));
    let each = |what: &str| page.select(&Selector::parse(what).expect("a selector")).collect::<Vec<_>>();
    let root = &each("html")[0];
    if attribute(root, "lang") != language || attribute(root, "dir") != if language == "ar" { "rtl" } else { "ltr" } {
        say(format!("lang and dir are {} {}", attribute(root, "lang"), attribute(root, "dir")));
    }
    if each("h1").len() != 1 {
        say(format!("{} headings of the first level", each("h1").len()));
    }
    if each("title").first().is_none_or(|title| title.inner_html().trim().is_empty()) {
        say("no title".into());
    }
    let mut ids = HashSet::new();
    for element in each("[id]") {
        if !ids.insert(attribute(&element, "id").to_owned()) {
            say(format!("id {} twice", attribute(&element, "id")));
        }
    }
    for field in each("input:not([type=hidden]), select, textarea") {
        let id = attribute(&field, "id");
        let labelled = !select(page, &format!("label[for='{id}']")).is_empty();
        if id.is_empty() || !labelled {
            say(format!("a field without a label: {}", field.html()));
        }
    }
    for button in each("button, a") {
        let picture = Selector::parse("img[alt]:not([alt=''])").expect("a selector");
        let named = button.text().any(|text| !text.trim().is_empty())
            || !attribute(&button, "aria-label").is_empty()
            || button.select(&picture).next().is_some();
        if !named {
            say(format!("a control without a name: {}", button.html()));
        }
    }
    for form in each("form[method=post]") {
        if form.select(&Selector::parse("input[name=launch_key]").expect("a selector")).next().is_none() {
            say(format!("a form without the launch key: {}", attribute(&form, "action")));
        }
    }
    for picture in each("img") {
        if attribute(&picture, "alt").is_empty() {
            say("a picture without words".into());
        }
    }
    for pointer in each("[aria-labelledby], [aria-describedby]") {
        for name in ["aria-labelledby", "aria-describedby"] {
            for id in attribute(&pointer, name).split_whitespace() {
                if !ids.contains(id) {
                    say(format!("{name} points to {id}, which is not there"));
                }
            }
        }
    }
    if !select(page, "script:not([src]), [onclick], [onload], iframe, style").is_empty() {
        say("script or style inside the page".into());
    }
    for link in each("[href], [src]") {
        let to = if attribute(&link, "href").is_empty() { attribute(&link, "src") } else { attribute(&link, "href") };
        if !(to.starts_with('/') || to.starts_with('#')) {
            say(format!("leads outside: {to}"));
        }
        if let Some(id) = to.strip_prefix('#')
            && !ids.contains(id)
        {
            say(format!("leads to {to}, which is not there"));
        }
    }
    rude
}

#[test]
fn every_page_has_manners_in_every_direction() {
    let mut rude = Vec::new();
    for language in ["en", "ar", "fr"] {
        let asked = Asked::with_workspace(language);
        for address in PAGES {
            let answer = asked.get(address);
            rude.extend(check(address, language, &answer.html()));
        }
    }
    assert!(rude.is_empty(), "{}", rude.join("\n"));
}

#[test]
fn every_link_of_every_page_leads_somewhere() {
    let asked = Asked::with_workspace("en");
    let mut followed = HashSet::new();
    let mut dead = Vec::new();
    for address in PAGES.iter().filter(|address| **address != "/country") {
        let answer = asked.get(address);
        let page = answer.html();
        for link in page.select(&Selector::parse("a[href], link[href], script[src], img[src]").expect("a selector")) {
            let to =
                if attribute(&link, "href").is_empty() { attribute(&link, "src") } else { attribute(&link, "href") };
            let to = to.split('#').next().unwrap_or("");
            if to.is_empty() || !followed.insert(to.to_owned()) {
                continue;
            }
            let status = asked.get(to).status;
            if !(status.is_success() || status.is_redirection()) {
                dead.push(format!("{address} -> {to}: {status}"));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}
