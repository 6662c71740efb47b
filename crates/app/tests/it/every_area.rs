//! The data sheet of every area, with the text rules.

use crate::world::edition;
use bearings_locale::Language;
use bearings_report::Block;

/// All areas of the edition, in three languages: no fault, a document with sections, and no text rule broken.
#[test]
fn all_232_areas_are_drafted_and_keep_the_text_rules() {
    let (app, edition) = edition();
    let areas = app.countries(Language::ENGLISH).expect("areas");
    assert_eq!(areas.len(), 232);
    let mut broken = Vec::new();
    for code in ["en", "fr", "ar"] {
        let language: Language = code.parse().expect("a language");
        for (area, name) in &areas {
            let findings = edition.text_rule_findings(area, language).unwrap_or_else(|fault| panic!("{area}: {fault}"));
            broken.extend(findings.iter().map(|finding| format!("{code} {area} {name}: {finding:?}")));
        }
    }
    assert!(
        broken.is_empty(),
        "{} broken:\n{}",
        broken.len(),
        broken.iter().take(20).cloned().collect::<Vec<_>>().join("\n")
    );
}

/// The refugee share of the State of Palestine is not a number, and its note 8 is printed.
#[test]
fn palestine_has_no_refugee_share_and_its_note_is_printed() {
    let text = text_of("PSE");
    assert!(!text.contains("873"), "{text}");
    assert!(
        text.contains("Refugees are not part of the foreign-born migrant stock in the State of Palestine"),
        "{text}"
    );
}

/// A fall of 29.6 % a year is told as two numbers.
#[test]
fn afghanistan_is_told_as_two_numbers() {
    let text = text_of("AFG");
    assert!(text.contains("490 000") || text.contains("490\u{202F}000"), "{text}");
    assert!(!text.contains("29.6"), "{text}");
}

/// The sheet says on the cover and in the running head what it is and what it is not.
#[test]
fn a_sheet_of_international_figures_says_so() {
    let (app, _) = edition();
    let sheet = app.country_sheet(&"KEN".parse().expect("code")).expect("no fault").expect("ready");
    let document = sheet.document(Language::ENGLISH).expect("a document");
    assert_eq!(document.title, "Migration data sheet from international sources");
    let status = "Compiled from published international estimates. Not an official publication of \u{2068}Kenya\u{2069}, the United Nations or IOM.";
    assert_eq!(document.cover.status, status);
    assert!(document.running_head.contains("Not an official publication"), "{}", document.running_head);
}

fn text_of(area: &str) -> String {
    let (app, _) = edition();
    let sheet = app.country_sheet(&area.parse().expect("code")).expect("no fault").expect("ready");
    let document = sheet.document(Language::ENGLISH).expect("a document");
    let mut text = String::new();
    for block in document.sections.iter().flat_map(|section| &section.blocks) {
        let paragraphs: Vec<_> = match block {
            Block::Paragraph(paragraph) | Block::Note(paragraph) => vec![paragraph],
            Block::Bullets(items) => items.iter().collect(),
            Block::Table(table) => table.notes.iter().collect(),
            Block::Figure(figure) => figure.notes.iter().collect(),
            Block::KeyFigures(_) => Vec::new(),
        };
        for paragraph in paragraphs {
            text.push_str(&bearings_locale::strip_isolates(&paragraph.text()));
            text.push('\n');
        }
    }
    text
}
