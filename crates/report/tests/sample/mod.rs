//! A made-up document with every kind of block, in five languages, and the fonts to set it.
#![allow(dead_code)]

mod words;

use bearings_chart::{Anchor, Colour, Mark, Scene, TextMark};
use bearings_report::{Block, Cell, Cover, Document, Figure, KeyFigure, Labels, Paragraph, Section, Span, Table};
use bearings_typeset::{FontFile, FontLibrary};
use std::path::Path;
use words::{Words, words};

pub const LANGUAGES: [&str; 5] = ["en", "fr", "ar", "zh", "ru"];

/// The shipped families, as set-up fetches them.
pub fn library() -> FontLibrary {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/@expo-google-fonts");
    let files = [
        "noto-serif/400Regular/NotoSerif_400Regular.ttf",
        "noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf",
        "noto-sans/400Regular/NotoSans_400Regular.ttf",
        "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
        "noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf",
        "noto-naskh-arabic/NotoNaskhArabic_600SemiBold.ttf",
        "noto-sans-arabic/NotoSansArabic_400Regular.ttf",
        "noto-sans-arabic/NotoSansArabic_600SemiBold.ttf",
        "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
        "noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf",
    ];
    let files = files.map(|name| FontFile { name: name.into(), bytes: std::fs::read(root.join(name)).unwrap() });
    FontLibrary::new(files).unwrap()
}

/// The document.
pub fn document(language: &str) -> Document {
    let words = words(language);
    let section = |number: &str, level, title: &str, blocks| Section {
        id: format!("s{number}"),
        level,
        number: number.into(),
        title: title.into(),
        blocks,
    };
    Document {
        language: language.into(),
        right_to_left: language == "ar",
        title: words.title.into(),
        full_title: format!("{}: Kenya", words.title),
        cover: Cover {
            issuer: words.issuer.into(),
            subtitle: words.subtitle.into(),
            status: words.status.into(),
            lines: vec![words.date.into(), words.contact.into()],
            logo: Some(LOGO.to_vec()),
        },
        running_head: words.status.into(),
        labels: Labels {
            contents: words.contents.into(),
            page: words.page.into(),
            continued: words.continued.into(),
            about_sheet: "About".into(),
        },
        sections: vec![
            section("1", 1, words.headings[0], vec![Block::KeyFigures(key_figures(&words)), prose(&words)]),
            section("2", 1, words.headings[1], vec![prose(&words), prose(&words)]),
            section("2.1", 2, words.headings[2], vec![prose(&words), Block::Figure(figure(&words, language))]),
            section(
                "2.2",
                2,
                words.headings[3],
                vec![prose(&words), Block::Table(table(&words, 60)), Block::Note(Paragraph::plain(words.note))],
            ),
            section(
                "3",
                1,
                words.headings[4],
                vec![
                    Block::Bullets(words.bullets.iter().map(|text| Paragraph::plain(*text)).collect()),
                    prose(&words),
                    Block::Table(small_table(&words)),
                    Block::Paragraph(foreign()),
                    Block::Paragraph(Paragraph::plain(format!("https://example.org/{}", "long-".repeat(40)))),
                ],
            ),
        ],
        colophon: vec![Paragraph::plain(words.colophon)],
    }
}

fn prose(words: &Words) -> Block {
    let number = |text: &str| Span::Number { text: text.into(), token: "{B10 area=KEN time=2019}".into() };
    let mut spans = Vec::new();
    for (index, part) in words.prose.split('|').enumerate() {
        spans.push(if index % 2 == 0 { Span::Text(part.into()) } else { number(part) });
    }
    spans.push(Span::NoteMark("1".into()));
    spans.push(Span::Text(format!(" {} ", words.more)));
    spans.push(Span::Strong(words.strong.into()));
    Block::Paragraph(Paragraph { language: None, spans })
}

fn foreign() -> Paragraph {
    Paragraph {
        language: Some("en".into()),
        spans: vec![Span::Text("Note 8 of the source: “Including refugees (UNHCR).”".into())],
    }
}

fn key_figures(words: &Words) -> Vec<KeyFigure> {
    let values = words.values.iter().zip(words.key_labels.iter().cycle());
    let figure = |(value, label): (&&str, &&str)| KeyFigure {
        value: (*value).into(),
        token: "{B10 area=KEN time=2019}".into(),
        label: (*label).into(),
        source: words.source.into(),
    };
    values.map(figure).collect()
}

fn cell(text: &str) -> Cell {
    Cell { text: text.into(), ..Cell::default() }
}

fn number(text: String) -> Cell {
    Cell { text, numeric: true, token: "{B10 time=2019}".into(), ..Cell::default() }
}

fn table(words: &Words, rows: usize) -> Table {
    let head = vec![
        vec![
            Cell { row_span: 2, header: true, ..cell(words.area) },
            Cell { column_span: 3, header: true, ..cell(words.persons) },
            Cell { row_span: 2, header: true, numeric: true, ..cell(words.change) },
        ],
        ["1990", "2005", "2019"].map(|year| Cell { header: true, numeric: true, ..cell(year) }).to_vec(),
    ];
    let row = |index: usize| {
        let name = words.areas[index % words.areas.len()];
        let count = |factor: usize| number(format!("{}\u{202f}{:03}", 12 + index * factor, (index * 137) % 1000));
        let change = if index.is_multiple_of(4) {
            number("..".into())
        } else {
            number(format!("−{}.{}", index % 7, index % 10))
        };
        vec![Cell { header: true, ..cell(name) }, count(1), count(3), count(7), change]
    };
    Table {
        id: "T-B2".into(),
        caption: words.table.into(),
        head,
        body: (0..rows).map(row).collect(),
        notes: vec![Paragraph::plain(words.source), Paragraph::plain(words.signs)],
    }
}

fn small_table(words: &Words) -> Table {
    let head =
        vec![vec![Cell { header: true, ..cell(words.area) }, Cell { header: true, numeric: true, ..cell("2019") }]];
    let row =
        |index: usize| vec![Cell { header: true, ..cell(words.areas[index]) }, number(format!("{}.0 %", index + 3))];
    let table = words.table.replacen('1', "2", 1);
    Table { id: "T-B3".into(), caption: table, head, body: (0..3).map(row).collect(), notes: vec![] }
}

fn figure(words: &Words, language: &str) -> Figure {
    let teal = Colour { red: 0x0b, green: 0x6e, blue: 0x6e, opacity: 1.0 };
    let ochre = Colour { red: 0xc8, green: 0x8a, blue: 0x35, opacity: 0.6 };
    let ink = Colour { red: 0x1c, green: 0x24, blue: 0x30, opacity: 1.0 };
    let text = |text: &str, x, y, anchor, bold| {
        Mark::Text(TextMark {
            text: text.into(),
            x,
            y,
            anchor,
            size: 9.0,
            bold,
            language: language.into(),
            right_to_left: language == "ar",
            colour: ink,
        })
    };
    let mut marks = Vec::new();
    for step in 0..5 {
        let y = 20.0 + step as f32 * 40.0;
        marks.push(Mark::Line { points: vec![(60.0, y), (440.0, y)], colour: ochre, width: 0.5, dash: vec![2.0, 2.0] });
        marks.push(text(&format!("{}", 400 - step * 100), 54.0, y + 3.0, Anchor::Right, false));
    }
    for (bar, height) in [60.0, 90.0, 120.0, 150.0].into_iter().enumerate() {
        let x = 80.0 + bar as f32 * 90.0;
        marks.push(Mark::Rectangle { x, y: 180.0 - height, width: 40.0, height, fill: Some(teal), stroke: None });
        marks.push(Mark::Rectangle {
            x: x + 20.0,
            y: 200.0 - height,
            width: 40.0,
            height: height - 20.0,
            fill: Some(ochre),
            stroke: Some((ink, 0.5)),
        });
        marks.push(text(words.areas[bar], x + 20.0, 196.0, Anchor::Middle, bar == 0));
    }
    marks.push(Mark::Polygon { points: vec![(60.0, 180.0), (66.0, 176.0), (66.0, 184.0)], fill: ink });
    marks.push(Mark::Circle { x: 430.0, y: 30.0, radius: 6.0, fill: teal });
    marks.push(text(words.change, 420.0, 33.0, Anchor::Right, false));
    Figure {
        id: "G-1".into(),
        caption: words.figure.into(),
        alternative: words.alternative.into(),
        scene: Scene { width: 460.0, height: 210.0, marks, ..Scene::default() },
        notes: vec![Paragraph::plain(words.source)],
    }
}

/// Two by one pixels, teal and white.
const LOGO: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x02, 0x00, 0x00, 0x00, 0x01, 0x08, 0x02, 0x00, 0x00, 0x00, 0x7b, 0x40, 0xe8, 0xdd, 0x00, 0x00, 0x00, 0x0f, 0x49,
    0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0xe0, 0xce, 0xcb, 0x7b, 0xfc, 0xe1, 0x3d, 0x00, 0x09, 0x9f, 0x03, 0xaa, 0xe1,
    0x4b, 0x6a, 0xd7, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
