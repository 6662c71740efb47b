//! Paragraphs and runs. In a right-to-left paragraph a run of Latin or Cyrillic words stays left to right.

use super::xml::Xml;
use crate::document::{Paragraph, Span};
use crate::plain_text::{plain_text, runs_right_to_left};

/// Language and direction of the text around.
#[derive(Clone, Copy)]
pub(super) struct Setting<'a> {
    pub language: &'a str,
    pub right_to_left: bool,
}

/// A paragraph of plain text.
pub(super) fn styled(xml: &mut Xml, text: &str, style: &str, setting: Setting) {
    if !text.is_empty() {
        write_paragraph(xml, &Paragraph::plain(text), style, setting);
    }
}

/// A paragraph with its spans, in its own language if it has one.
pub(super) fn write_paragraph(xml: &mut Xml, paragraph: &Paragraph, style: &str, setting: Setting) {
    let own = paragraph.language.as_deref().filter(|own| *own != setting.language);
    let here = own.map_or(setting, |language| Setting { language, right_to_left: runs_right_to_left(language) });
    xml.open("w:p", &[]);
    write_properties(xml, style, setting, here.right_to_left);
    for span in &paragraph.spans {
        let look = match span {
            Span::Text(_) | Span::Number { .. } => "",
            Span::Strong(_) => "Strong",
            Span::NoteMark(_) => "NoteMark",
        };
        write_run(xml, span.text(), look, here, own.is_some());
    }
    xml.close("w:p");
}

/// The style, and the direction where it is not that of the document's styles.
pub(super) fn write_properties(xml: &mut Xml, style: &str, setting: Setting, right_to_left: bool) {
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", style)]);
    if right_to_left != setting.right_to_left {
        xml.empty("w:bidi", &[("w:val", if right_to_left { "1" } else { "0" })]);
    }
    xml.close("w:pPr");
}

/// Text in the document's language with a character style, empty for none.
pub(super) fn write_text(xml: &mut Xml, text: &str, look: &str, setting: Setting) {
    write_run(xml, text, look, setting, false);
}

fn write_run(xml: &mut Xml, text: &str, look: &str, setting: Setting, foreign: bool) {
    for (stretch, right_to_left) in stretches(&plain_text(text), setting.right_to_left) {
        xml.open("w:r", &[]);
        if !look.is_empty() || right_to_left || foreign {
            xml.open("w:rPr", &[]);
            if !look.is_empty() {
                xml.empty("w:rStyle", &[("w:val", look)]);
            }
            if right_to_left {
                xml.empty("w:rtl", &[]);
            }
            if foreign {
                let attribute = if setting.right_to_left { "w:bidi" } else { "w:val" };
                xml.empty("w:lang", &[(attribute, setting.language)]);
            }
            xml.close("w:rPr");
        }
        for (index, line) in stretch.split('\n').enumerate() {
            if index > 0 {
                xml.empty("w:br", &[]);
            }
            xml.open("w:t", &[("xml:space", "preserve")]);
            xml.text(line);
            xml.close("w:t");
        }
        xml.close("w:r");
    }
}

/// The text in stretches of one direction. Everything in a left-to-right paragraph is one stretch; in a right-to-left
/// one, stretches from the first to the last letter of words in left-to-right scripts are told apart, because Word sets
/// a run marked `rtl` with the fonts of the complex scripts.
fn stretches(text: &str, right_to_left: bool) -> Vec<(String, bool)> {
    if !right_to_left || text.is_empty() {
        return vec![(text.to_owned(), false)];
    }
    let mut found: Vec<(String, bool)> = Vec::new();
    // Spaces, digits and signs wait until it is known what follows them.
    let mut waiting = String::new();
    for c in text.chars() {
        let direction = if is_right_to_left(c) {
            Some(true)
        } else if c.is_alphabetic() {
            Some(false)
        } else {
            None
        };
        let Some(direction) = direction else {
            waiting.push(c);
            continue;
        };
        match found.last_mut() {
            Some((last, was)) if *was == direction => last.push_str(&std::mem::take(&mut waiting)),
            Some((last, true)) => last.push_str(&std::mem::take(&mut waiting)),
            _ if !waiting.is_empty() && !direction => found.push((std::mem::take(&mut waiting), true)),
            _ => {}
        }
        match found.last_mut() {
            Some((last, was)) if *was == direction => last.push(c),
            _ => found.push((format!("{}{c}", std::mem::take(&mut waiting)), direction)),
        }
    }
    if !waiting.is_empty() {
        match found.last_mut() {
            Some((last, true)) => last.push_str(&waiting),
            _ => found.push((waiting, true)),
        }
    }
    found
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latin_words_in_arabic_text_are_runs_of_their_own() {
        let parts = |text| stretches(text, true);
        assert_eq!(
            parts("عدد 1\u{202f}044 (UN DESA 2019) في كينيا."),
            [
                ("عدد 1\u{202f}044 (".to_owned(), true),
                ("UN DESA".to_owned(), false),
                (" 2019) في كينيا.".to_owned(), true)
            ]
        );
        assert_eq!(parts("2019"), [("2019".to_owned(), true)]);
        assert_eq!(parts("(UN)"), [("(".to_owned(), true), ("UN".to_owned(), false), (")".to_owned(), true)]);
        for text in ["عدد 12 UN 3 DESA 4 عدد", "a ب c", "", " ", "ب"] {
            assert_eq!(parts(text).into_iter().map(|part| part.0).collect::<String>(), text);
        }
        assert_eq!(stretches("a ب", false).len(), 1);
    }
}
