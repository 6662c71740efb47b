//! Reading printed documents back, and the words a document should give.

use bearings_report::{Block, Document, Paragraph, Table};
use icu_normalizer::ComposingNormalizerBorrowed;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Writes a file into the tests' own folder.
pub fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// Fails when qpdf finds anything to say.
pub fn qpdf_check(path: &Path) {
    let out = Command::new("qpdf").arg("--check").arg(path).output().expect("qpdf is a test tool");
    let said = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success() && !said.contains("WARNING"), "{said}");
}

/// The text as poppler copies it out; pages end with a form feed.
pub fn text_of(path: &Path) -> String {
    let out = Command::new("pdftotext").args(["-enc", "UTF-8"]).arg(path).arg("-").output();
    let out = out.expect("pdftotext is a test tool");
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    String::from_utf8(out.stdout).unwrap()
}

/// Words and numbers with how often each occurs: after NFKC, without format characters and Arabic vowel signs;
/// a word ends where a number or another script begins, since spaces there move in the copying. Chinese is compared character by character, since its lines break anywhere.
pub fn words(text: &str) -> HashMap<String, usize> {
    let mut counts = HashMap::new();
    for word in split(text) {
        *counts.entry(word).or_insert(0) += 1;
    }
    counts
}

/// Every word of the document, in order.
pub fn words_of(document: &Document) -> Vec<String> {
    let mut texts = vec![document.title.clone(), document.cover.issuer.clone(), document.cover.subtitle.clone()];
    texts.push(document.cover.status.clone());
    texts.extend(document.cover.lines.iter().cloned());
    texts.extend(document.colophon.iter().map(Paragraph::text));
    for section in &document.sections {
        texts.extend([section.title.clone(), section.number.clone()]);
        section.blocks.iter().for_each(|block| block_texts(block, &mut texts));
    }
    texts.iter().flat_map(|text| split(text)).collect()
}

fn block_texts(block: &Block, texts: &mut Vec<String>) {
    match block {
        // The long address of the sample is broken between letters, into other words.
        Block::Paragraph(paragraph) if paragraph.text().contains("//") => {}
        Block::Paragraph(paragraph) | Block::Note(paragraph) => {
            texts.extend(paragraph.spans.iter().map(|span| span.text().to_owned()));
        }
        Block::Bullets(items) => texts.extend(items.iter().map(Paragraph::text)),
        Block::KeyFigures(figures) => {
            texts.extend(figures.iter().flat_map(|f| [f.value.clone(), f.label.clone(), f.source.clone()]));
        }
        Block::Table(table) => table_texts(table, texts),
        Block::Figure(figure) => {
            texts.push(figure.caption.clone());
            texts.extend(figure.notes.iter().map(Paragraph::text));
        }
    }
}

fn table_texts(table: &Table, texts: &mut Vec<String>) {
    texts.push(table.caption.clone());
    texts.extend(table.head.iter().chain(&table.body).flatten().map(|cell| cell.text.clone()));
    texts.extend(table.notes.iter().map(Paragraph::text));
}

#[derive(PartialEq, Clone, Copy)]
enum Kind {
    Letter,
    Arabic,
    Digit,
    Han,
    Other,
}

fn split(text: &str) -> Vec<String> {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(text);
    let mut words: Vec<String> = Vec::new();
    let mut last = Kind::Other;
    for character in text.chars() {
        if matches!(character, '\u{64B}'..='\u{65F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        {
            continue;
        }
        let kind = match character {
            '\u{3400}'..='\u{9FFF}' => Kind::Han,
            c if c.is_numeric() => Kind::Digit,
            '\u{620}'..='\u{6FF}' => Kind::Arabic,
            c if c.is_alphabetic() => Kind::Letter,
            _ => Kind::Other,
        };
        if kind != Kind::Other {
            match words.last_mut() {
                Some(word) if kind == last && kind != Kind::Han => word.push(character),
                _ => words.push(character.into()),
            }
        }
        last = kind;
    }
    words
}
