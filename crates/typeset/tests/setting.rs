//! Text set with the shipped families: shapes, places, letters, and what cannot be set.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

use bearings_typeset::{ArabicText, FontFile, FontLibrary, Paragraph, ShapedText, Stretch, TextStyle, Voice};
use std::path::Path;

fn library() -> FontLibrary {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/@expo-google-fonts");
    let files = [
        "noto-serif/400Regular/NotoSerif_400Regular.ttf",
        "noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf",
        "noto-sans/400Regular/NotoSans_400Regular.ttf",
        "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
        "noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf",
        "noto-sans-arabic/NotoSansArabic_400Regular.ttf",
        "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    ];
    let files = files.map(|name| FontFile { name: name.into(), bytes: std::fs::read(root.join(name)).unwrap() });
    FontLibrary::new(files).unwrap()
}

fn set(library: &FontLibrary, text: &str, language: &str, width: Option<f32>, arabic: ArabicText) -> ShapedText {
    let stretches = vec![Stretch { text, style: TextStyle::new(Voice::Serif, 10.0) }];
    let right_to_left = language == "ar";
    let align = bearings_typeset::Align::Start;
    library.shape(&Paragraph { stretches, language, right_to_left, align, width, line_height: 1.5, arabic })
}

/// Later builds of the fonts make dotted letters of shared parts, and text copied out of a PDF becomes dots.
#[test]
fn every_arabic_letter_is_one_glyph_in_every_form() {
    let library = library();
    let letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژگی";
    for arabic in [ArabicText::Naskh, ArabicText::Sans] {
        for letter in letters.chars() {
            for word in [format!("{letter}"), format!("س{letter}س"), format!("س{letter}"), format!("{letter}س")] {
                let shaped = set(&library, &word, "ar", None, arabic);
                let glyphs: usize = shaped.lines[0].runs.iter().map(|run| run.glyphs.len()).sum();
                let single = glyphs == word.chars().count();
                assert!(single, "{word} in {arabic:?} took {glyphs} glyphs");
                assert!(shaped.missing.is_empty(), "{letter} is missing in {arabic:?}");
            }
        }
    }
}

#[test]
fn digits_in_arabic_text_keep_their_order_and_brackets_turn() {
    let library = library();
    let text = "سكان (2025) كينيا";
    let shaped = set(&library, text, "ar", None, ArabicText::Naskh);
    let glyphs = shaped.lines[0].runs.iter().flat_map(|run| run.glyphs.iter().map(|glyph| glyph.text.clone()));
    let seen: String = glyphs.map(|range| &text[range]).collect();
    assert!(seen.contains("2025"), "from left to right: {seen}");
    let bracket = |c: char| seen.find(c).unwrap();
    assert!(bracket(')') < bracket('('), "the bracket that opens stands at the right: {seen}");
}

#[test]
fn the_spaces_of_arabic_words_come_from_the_arabic_font() {
    let library = library();
    let shaped = set(&library, "سكان كينيا", "ar", None, ArabicText::Naskh);
    assert_eq!(shaped.lines[0].runs.len(), 1, "{:?}", shaped.lines[0].runs);
}

#[test]
fn a_word_longer_than_the_line_is_broken() {
    let library = library();
    let shaped = set(&library, &"x".repeat(300), "en", Some(200.0), ArabicText::Naskh);
    assert!(shaped.lines.len() > 5);
    assert!(shaped.lines.iter().all(|line| line.width <= 200.5));
}

#[test]
fn chinese_breaks_without_spaces_but_not_before_a_full_stop() {
    let library = library();
    let text = "国际移徙者存量是指在某一时点居住在其出生国以外国家的人数。".repeat(4);
    let shaped = set(&library, &text, "zh", Some(100.0), ArabicText::Naskh);
    assert!(shaped.lines.len() > 8);
    for line in &shaped.lines {
        let first = line.runs[0].glyphs[0].text.clone();
        assert_ne!(&shaped.text[first], "。");
    }
}

#[test]
fn letters_of_ligatures_and_marks_are_all_carried() {
    let library = library();
    for text in ["office flow", "لا إله السَّلامُ"] {
        let language = if text.is_ascii() { "en" } else { "ar" };
        let shaped = set(&library, text, language, None, ArabicText::Naskh);
        let mut carried = vec![0; text.len()];
        for glyph in shaped.lines[0].runs.iter().flat_map(|run| &run.glyphs) {
            glyph.text.clone().for_each(|at| carried[at] += 1);
        }
        assert!(carried.iter().all(|count| *count == 1), "{text}: {carried:?}");
    }
}

#[test]
fn a_character_no_font_has_is_named_once() {
    let library = library();
    assert_eq!(set(&library, "a ꧁ b ꧁", "en", None, ArabicText::Naskh).missing, ['꧁']);
}

#[test]
fn isolates_leave_no_glyph() {
    let library = library();
    let shaped = set(&library, "\u{2068}Kenya\u{2069}", "ar", None, ArabicText::Naskh);
    let count: usize = shaped.lines[0].runs.iter().map(|run| run.glyphs.len()).sum();
    assert_eq!(count, 5);
    assert!(shaped.missing.is_empty(), "{:?}", shaped.missing);
}

#[test]
fn a_file_that_is_no_font_is_refused() {
    let broken = FontFile { name: "broken.ttf".into(), bytes: b"not a font".to_vec() };
    assert_eq!(FontLibrary::new([broken]).unwrap_err().to_string(), "TYPESET-301");
    assert_eq!(FontLibrary::new([]).unwrap_err().to_string(), "TYPESET-302");
}

/// The space at the end of a line hangs outside, wherever the direction of its last words puts it.
#[test]
fn words_against_the_direction_of_their_paragraph_reach_its_edge() {
    let library = library();
    let latin = "United Nations, Department of Economic and Social Affairs, Population Division ".repeat(3);
    let arabic = "الأمم المتحدة، إدارة الشؤون الاقتصادية والاجتماعية، شعبة السكان ".repeat(3);
    let mixed = format!("{arabic}{latin}{arabic}");
    let cases = [("ar", &latin, true), ("en", &arabic, false), ("ar", &mixed, true), ("en", &mixed, false)];
    for (language, text, right_to_left) in cases {
        let text = text.trim_end();
        for align in [bearings_typeset::Align::Start, bearings_typeset::Align::End] {
            let stretches = vec![Stretch { text, style: TextStyle::new(Voice::Serif, 10.0) }];
            let width = Some(140.0);
            let arabic = ArabicText::Naskh;
            let paragraph = Paragraph { stretches, language, right_to_left, align, width, line_height: 1.5, arabic };
            let shaped = library.shape(&paragraph);
            assert!(shaped.lines.len() > 3);
            let at_right = right_to_left == (align == bearings_typeset::Align::Start);
            for line in &shaped.lines {
                // Pens of the first and behind the last glyph that leaves ink.
                let (mut left, mut right) = (f32::INFINITY, f32::NEG_INFINITY);
                for run in &line.runs {
                    for (place, glyph) in run.glyphs.iter().enumerate() {
                        if !shaped.text[glyph.text.clone()].trim().is_empty() {
                            let end = run.glyphs.get(place + 1).map_or(run.advance, |next| next.x);
                            (left, right) = (left.min(run.x + glyph.x), right.max(run.x + end));
                        }
                    }
                }
                let off = if at_right { 140.0 - right } else { left };
                assert!(off.abs() < 1.0, "{language} {align:?}: {off} from the edge in {:?}", line.runs);
            }
        }
    }
}
