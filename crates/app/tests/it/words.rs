//! Every fault and every message in every language.

use crate::world::checkout;
use bearings_fault::{Code, Severity};
use bearings_locale::{Language, Words, compare};
use std::path::Path;

fn files(folder: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .expect("a folder of words")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.is_file())
        .map(|path| (bearings_app::file_name(&path), std::fs::read_to_string(&path).expect("a text")))
        .filter(|(name, _)| name.ends_with(".ftl") || name.ends_with(".toml"))
        .collect();
    files.sort();
    files
}

/// Every message of English stands in every language with the same variables, attributes and the plural forms it needs.
#[test]
fn every_language_says_everything() {
    let english = files(&checkout().join("locales/en"));
    let mut problems = Vec::new();
    for language in Language::SHIPPED.iter().filter(|language| **language != Language::ENGLISH) {
        let own = files(&checkout().join("locales").join(language.code()));
        problems.extend(compare(*language, &english, &own).into_iter().map(|fault| format!("{language} {fault:?}")));
    }
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

/// Words that lie beside content stand in every language too.
#[test]
fn content_is_worded_in_every_language() {
    for folder in ["templates/indicators", "templates/profiles/light"] {
        let folder = checkout().join(folder);
        let read = |code: &str| {
            vec![("x.ftl".to_owned(), std::fs::read_to_string(folder.join(format!("{code}.ftl"))).unwrap_or_default())]
        };
        for language in Language::SHIPPED.iter().filter(|language| **language != Language::ENGLISH) {
            let problems = compare(*language, &read("en"), &read(language.code()));
            assert!(problems.is_empty(), "{} {language}: {problems:?}", folder.display());
        }
    }
}

/// Every code that a crate can answer with, and the variables of its sentence.
fn codes() -> Vec<&'static (Code, &'static [&'static str])> {
    [
        bearings_app::AppFault::CODES,
        bearings_app::QualityFinding::CODES,
        bearings_model::ModelFault::CODES,
        bearings_store::StoreFault::CODES,
        bearings_ingest::IngestFault::CODES,
        bearings_ingest::IngestFinding::CODES,
        bearings_indicators::IndicatorFault::CODES,
        bearings_profile::ProfileFault::CODES,
        bearings_report::ReportFault::CODES,
        bearings_typeset::TypesetFault::CODES,
        bearings_locale::LocaleFault::CODES,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// A code in words; each variable is said by its own name in square brackets.
fn spoken(words: &Words, code: Code, variables: &'static [&'static str]) -> bearings_locale::Spoken {
    let details = variables.iter().map(|name| (*name, format!("[{name}]").into())).collect();
    words.finding(&bearings_fault::Finding::at(code, Severity::Note, details, bearings_fault::Place::default()))
}

/// The page of all codes says what the program says. `BEARINGS_WRITE_FAULTS=1` writes it anew.
#[test]
fn the_page_of_faults_is_up_to_date() {
    let words = Words::english();
    let mut page = String::from(
        "# Codes of refusals and doubts\n\nWritten from the words of the program; parts in square brackets are filled in.\n",
    );
    let mut prefix = "";
    let mut all = codes();
    all.sort_by_key(|(code, _)| (code.prefix, code.number));
    for (code, variables) in all {
        if code.prefix != prefix {
            prefix = code.prefix;
            page.push_str(&format!("\n## {prefix}\n\n| Code | What it says | What to do |\n|---|---|---|\n"));
        }
        let said = spoken(&words, *code, variables);
        let cell = |text: &str| bearings_locale::strip_isolates(text).replace('|', "\\|").replace('\n', " ");
        page.push_str(&format!("| {code} | {} | {} |\n", cell(&said.sentence), cell(&said.hint)));
    }
    let file = checkout().join("docs/faults.md");
    if std::env::var_os("BEARINGS_WRITE_FAULTS").is_some() {
        std::fs::write(&file, &page).expect("written");
    }
    let written = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(written == page, "docs/faults.md differs; run this test with BEARINGS_WRITE_FAULTS=1");
}

/// Every code has a sentence and a hint in every language.
#[test]
fn every_fault_speaks_every_language() {
    let codes = codes();
    assert!(codes.len() > 80);
    let mut silent = Vec::new();
    for language in Language::SHIPPED {
        let (words, _) = Words::load(language, files(&checkout().join("locales").join(language.code())));
        for (code, variables) in &codes {
            let said = spoken(&words, *code, variables);
            if said.sentence == code.to_string() || said.sentence.contains("{$") || said.hint.is_empty() {
                silent.push(format!("{language} {code}: {} / {}", said.sentence, said.hint));
            }
        }
    }
    assert!(silent.is_empty(), "{}", silent.join("\n"));
}
