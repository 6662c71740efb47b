//! Documents printed and read back with other people's tools (qpdf, pdftotext).
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod read_back;
mod sample;

use bearings_report::pages::{PageMark, Role};
use bearings_report::{Block, Paper, Paragraph, Setting, lay_out, paint_pdf, paint_preview};
use bearings_typeset::ArabicText;
use read_back::{qpdf_check, text_of, words, words_of, written};
use sample::{LANGUAGES, document, library};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_language_prints_without_findings_and_passes_qpdf() {
    let library = library();
    for language in LANGUAGES {
        for (name, paper) in [("a4", Paper::A4), ("letter", Paper::Letter)] {
            let pages = lay_out(&document(language), &library, Setting { paper, ..Setting::default() });
            assert!(pages.findings.is_empty(), "{language}: {:?}", pages.findings);
            let path = written(&format!("{language}-{name}.pdf"), &paint_pdf(&pages, &library).unwrap());
            qpdf_check(&path);
        }
    }
}

#[test]
fn every_word_can_be_copied_out() {
    let library = library();
    let arabic = [ArabicText::Naskh, ArabicText::Sans];
    for (language, arabic) in LANGUAGES.iter().flat_map(|language| arabic.map(|arabic| (*language, arabic))) {
        if language != "ar" && arabic == ArabicText::Sans {
            continue;
        }
        let document = document(language);
        let pages = lay_out(&document, &library, Setting { arabic, ..Setting::default() });
        let path = written(&format!("copy-{language}-{arabic:?}.pdf"), &paint_pdf(&pages, &library).unwrap());
        let mut copied = words(&text_of(&path));
        let mut lost = Vec::new();
        for word in words_of(&document) {
            match copied.get_mut(&word) {
                Some(count) if *count > 0 => *count -= 1,
                _ => lost.push(word),
            }
        }
        assert!(lost.is_empty(), "{language} {arabic:?} lost {lost:?}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let library = library();
    let paint = || paint_pdf(&lay_out(&document("ar"), &library, Setting::default()), &library).unwrap();
    let first = paint();
    assert!(first == paint(), "two documents of one process differ");
    let other = library_again();
    let again = paint_pdf(&lay_out(&document("ar"), &other, Setting::default()), &other).unwrap();
    assert!(first == again, "two libraries of one process differ");
}

fn library_again() -> bearings_typeset::FontLibrary {
    library()
}

#[test]
fn nothing_stands_outside_its_page() {
    let library = library();
    for language in LANGUAGES {
        let pages = lay_out(&document(language), &library, Setting::default());
        for (number, page) in pages.pages.iter().enumerate() {
            for placed in &page.marks {
                let PageMark::Text(text) = &placed.mark else { continue };
                let blank = text.run.glyphs.iter().all(|glyph| text.text[glyph.text.clone()].trim().is_empty());
                let (left, top, right, bottom) = placed.mark.bounds();
                let inside = left >= 60.0 && right <= page.width - 60.0 && top > 20.0 && bottom < page.height - 20.0;
                assert!(inside || blank, "{language} page {number}: {} at {left} to {right}", text.text);
            }
        }
    }
}

#[test]
fn a_long_table_repeats_its_head_and_says_so() {
    let library = library();
    let pages = lay_out(&document("en"), &library, Setting::default());
    let path = written("head.pdf", &paint_pdf(&pages, &library).unwrap());
    let text = text_of(&path);
    let heads = text.matches("Change (% a year)").count();
    let continued = text.matches("(continued)").count();
    assert!(continued >= 1, "{text}");
    // Once in the chart, once over the first rows, once on each page that continues the table.
    assert_eq!(heads, continued + 2);
}

#[test]
fn every_page_after_the_cover_has_its_number_and_the_status_line() {
    let library = library();
    let document = document("en");
    let pages = lay_out(&document, &library, Setting::default());
    let path = written("pages.pdf", &paint_pdf(&pages, &library).unwrap());
    let text = text_of(&path);
    let sheets: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    assert_eq!(sheets.len(), pages.count());
    for (index, sheet) in sheets.iter().enumerate() {
        let foot = format!("Page {} of {}", index + 1, sheets.len());
        assert_eq!(sheet.contains(&foot), index > 0, "page {}", index + 1);
        assert!(sheet.contains("Not an official publication of Kenya"), "page {}", index + 1);
    }
    let second = document.sections[3].title.as_str();
    let place = pages.page_of("s2.2").unwrap();
    assert!(sheets[place].contains(second));
    let line = sheets[1].lines().skip_while(|line| !line.contains(second)).find_map(|line| line.trim().parse().ok());
    assert_eq!(line, Some(place + 1), "{}", sheets[1]);
}

#[test]
fn the_preview_draws_every_glyph_and_covers_every_number() {
    let library = library();
    let pages = lay_out(&document("ar"), &library, Setting::default());
    for (number, page) in pages.pages.iter().enumerate() {
        let svg = paint_preview(&pages, &library, number);
        let glyphs: usize = page
            .marks
            .iter()
            .map(|placed| match &placed.mark {
                PageMark::Text(text) => text.run.glyphs.len(),
                _ => 0,
            })
            .sum();
        assert_eq!(svg.matches("<use ").count(), glyphs);
        assert_eq!(svg.matches("data-token=").count(), page.numbers.len());
        assert!(svg.contains("<path id=\"p"), "page {number}");
        written(&format!("preview-{number}.svg"), svg.as_bytes());
    }
    assert!(pages.pages.iter().any(|page| page.numbers.len() > 20), "the table's numbers have places");
    assert_eq!(paint_preview(&pages, &library, 99), "");
}

#[test]
fn doubts_are_findings_and_the_rest_is_printed() {
    let library = library();
    let mut document = document("en");
    document.cover.logo = Some(b"GIF89a".to_vec());
    document.sections[0].blocks.push(Block::Paragraph(bearings_report::Paragraph::plain("a ꧁ b")));
    let pages = lay_out(&document, &library, Setting::default());
    let codes: Vec<_> = pages.findings.iter().map(|finding| finding.code.to_string()).collect();
    assert_eq!(codes, ["REPORT-101", "REPORT-102"]);
    qpdf_check(&written("doubts.pdf", &paint_pdf(&pages, &library).unwrap()));
}

#[test]
fn a_document_without_sections_prints() {
    let library = library();
    let mut document = document("en");
    document.sections.clear();
    document.colophon.clear();
    let pages = lay_out(&document, &library, Setting::default());
    qpdf_check(&written("empty.pdf", &paint_pdf(&pages, &library).unwrap()));
}

#[test]
fn tables_read_from_right_to_left_begin_at_the_right() {
    let library = library();
    let first_column = |language: &str| {
        let pages = lay_out(&document(language), &library, Setting::default());
        let nodes = pages.tree.nodes();
        let row_heads = pages.pages.iter().flat_map(|page| &page.marks).filter(|placed| {
            placed.node.is_some_and(|node| {
                matches!(nodes[node.0].role, Role::HeaderCell { scope: bearings_report::pages::Scope::Row, .. })
            })
        });
        row_heads.map(|placed| placed.mark.bounds().0).fold(0.0, f32::max)
    };
    assert!(first_column("en") < 200.0);
    assert!(first_column("ar") > 350.0);
}

#[test]
fn units_stand_below_units_in_every_script() {
    let library = library();
    for language in LANGUAGES {
        let pages = lay_out(&document(language), &library, Setting::default());
        let nodes = pages.tree.nodes();
        let mut ends: BTreeMap<usize, f32> = BTreeMap::new();
        for placed in pages.pages.iter().flat_map(|page| &page.marks) {
            let Some(node) = placed.node.filter(|node| matches!(nodes[node.0].role, Role::Cell { .. })) else {
                continue;
            };
            let end = ends.entry(node.0).or_default();
            *end = end.max(placed.mark.bounds().2);
        }
        let edges: BTreeSet<i32> = ends.into_values().map(|end| end.round() as i32).collect();
        // Four columns of numbers in the long table, one in the short.
        assert_eq!(edges.len(), 5, "{language}: {edges:?}");
    }
}

#[test]
fn a_short_first_section_stands_below_the_contents() {
    let library = library();
    let mut document = document("en");
    document.sections[0].blocks.truncate(1);
    let pages = lay_out(&document, &library, Setting::default());
    let places: Vec<usize> = pages.bookmarks.iter().map(|bookmark| bookmark.page).take(2).collect();
    assert_eq!(places, [1, 2], "the next section begins a page");
    let long = document.sections[1].blocks[0].clone();
    document.sections[0].blocks.extend(vec![long; 12]);
    let pages = lay_out(&document, &library, Setting::default());
    assert_eq!(pages.bookmarks[0].page, 2, "what does not fit whole begins a page itself");
}

#[test]
fn key_figures_below_the_contents_break_between_their_rows() {
    let library = library();
    for language in ["en", "ar"] {
        let mut document = document(language);
        let Block::KeyFigures(figures) = document.sections[0].blocks[0].clone() else { panic!("key figures") };
        let rows = |count: usize| vec![Block::KeyFigures(figures.iter().cycle().take(3 * count).cloned().collect())];
        document.sections[0].blocks = rows(12);
        let pages = lay_out(&document, &library, Setting::default());
        let starts: Vec<usize> = pages.bookmarks.iter().map(|bookmark| bookmark.page).take(2).collect();
        assert_eq!(starts[0], 1, "{language}: below the contents");
        let nodes = pages.tree.nodes();
        let figures_on = |page: usize| -> usize {
            let of_figure = |node: &usize| nodes[*node].role == Role::ItemText;
            let on: BTreeSet<usize> =
                pages.pages[page].marks.iter().filter_map(|mark| mark.node).map(|n| n.0).collect();
            on.iter().filter(|node| of_figure(node)).count()
        };
        assert!(figures_on(1) >= 6 && figures_on(1) % 3 == 0 && figures_on(2) >= 3, "{language}: whole rows");
        document.sections[0].blocks = rows(2);
        let pages = lay_out(&document, &library, Setting::default());
        let starts: Vec<usize> = pages.bookmarks.iter().map(|bookmark| bookmark.page).take(2).collect();
        assert_eq!(starts, [1, 2], "{language}: a grid that fits whole ends its page");
    }
}

#[test]
fn a_short_last_item_stays_whole_with_the_end_of_the_item_before() {
    let library = library();
    let mut document = document("en");
    document.sections.truncate(2);
    document.sections[0].blocks.truncate(1);
    document.colophon.clear();
    let item = |lines: usize| Paragraph::plain("word ".repeat(18 * lines));
    // However far the page is filled, the last item is never parted from all of the one before.
    for before in 1..60 {
        document.sections[1].blocks =
            vec![Block::Paragraph(item(before)), Block::Bullets(vec![item(1), item(4), item(4)])];
        let pages = lay_out(&document, &library, Setting::default());
        let nodes = pages.tree.nodes();
        let items: Vec<usize> = (0..nodes.len()).filter(|node| nodes[*node].role == Role::ItemText).collect();
        let [.., second, last] = items.as_slice() else { panic!("items") };
        let on = |node: usize| -> BTreeSet<usize> {
            let holds =
                |page: &&usize| pages.pages[**page].marks.iter().any(|mark| mark.node.is_some_and(|n| n.0 == node));
            (0..pages.count()).collect::<Vec<_>>().iter().filter(holds).copied().collect()
        };
        for item in &items {
            assert_eq!(on(*item).len(), 1, "{before}: a short item is not parted");
        }
        let (second, last) = (on(*second), on(*last));
        assert_eq!(last.len(), 1, "{before}: {last:?}");
        assert!(second.is_superset(&last), "{before}: {second:?} {last:?}");
    }
}

#[test]
fn no_page_holds_a_few_rows_or_only_the_notes_of_a_table() {
    let library = library();
    let mut document = document("en");
    document.sections.remove(0);
    document.sections.truncate(3);
    let Block::Table(table) = document.sections[2].blocks[1].clone() else { panic!("the long table") };
    for rows in (4..40).step_by(3) {
        let mut table = table.clone();
        table.body.truncate(rows);
        document.sections[2].blocks[1] = Block::Table(table);
        let pages = lay_out(&document, &library, Setting::default());
        let nodes = pages.tree.nodes();
        let table = nodes.iter().position(|node| node.role == Role::TableBody).unwrap();
        let row_of = |node: usize| Some(nodes[node].parent).filter(|row| nodes[row.0].parent.0 == table);
        let notes: Vec<usize> = (0..nodes.len()).filter(|node| nodes[*node].role == Role::Note).take(2).collect();
        for page in &pages.pages {
            let here: BTreeSet<usize> = page.marks.iter().filter_map(|mark| mark.node).map(|node| node.0).collect();
            let rows: BTreeSet<usize> = here.iter().filter_map(|node| row_of(*node)).map(|row| row.0).collect();
            let noted = notes.iter().any(|note| here.contains(note));
            assert!(rows.len() >= 4 || (rows.is_empty() && !noted), "{} rows, notes: {noted}", rows.len());
        }
    }
}
