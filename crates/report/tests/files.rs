//! Documents written as HTML, DOCX and XLSX and read back.
// A test stops where it fails.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod sample;

use bearings_chart::{AgeGroup, Bar, BarChart, Frame, LineChart, LineSeries, Print, Pyramid, SeriesBreak, TimePoint};
use bearings_chart::{Scene, text_width};
use bearings_report::{Block, Cell, Document, Figure, Paragraph, PicturePainter, Section, Table};
use bearings_report::{paint_docx, paint_html, paint_xlsx};
use calamine::{Data, Reader, Xlsx};
use resvg::usvg;
use sample::{LANGUAGES, document};
use std::collections::BTreeSet;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

fn fonts() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/@expo-google-fonts");
    let files = [
        "noto-sans/400Regular/NotoSans_400Regular.ttf",
        "noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
        "noto-sans-arabic/NotoSansArabic_400Regular.ttf",
        "noto-sans-arabic/NotoSansArabic_600SemiBold.ttf",
        "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
    ];
    files.map(|name| std::fs::read(root.join(name)).unwrap()).to_vec()
}

fn written(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// The sample with charts, and with a table whose cells carry numbers and direction isolates.
fn full(language: &str) -> Document {
    let mut document = document(language);
    let figure = |id: &str, scene: Scene| {
        Block::Figure(Figure {
            id: id.into(),
            caption: format!("{id} \u{2068}2019\u{2069}"),
            alternative: format!("What \"{id}\" shows & why"),
            scene,
            notes: vec![Paragraph::plain("UN DESA 2019")],
        })
    };
    document.sections.push(Section {
        id: "charts".into(),
        level: 1,
        number: "4".into(),
        title: "Charts".into(),
        blocks: vec![
            figure("G-LINE", line(language)),
            figure("G-PYR2", pyramid(language)),
            figure("G-TOP", bars(language)),
            figure("G-TOP", bars(language)),
            Block::Table(numbers()),
        ],
    });
    document
}

fn plain(value: f64) -> String {
    format!("{value}")
}

fn one(value: f64) -> String {
    format!("{value:.1}")
}

const COUNTS: Print = Print { tick: &plain, value: &plain, missing: ".." };

fn word(language: &str, en: &str, ar: &str) -> String {
    if language == "ar" { ar.to_owned() } else { en.to_owned() }
}

fn frame(language: &str) -> Frame {
    Frame::page(language, language == "ar")
}

fn line(language: &str) -> Scene {
    let points = |values: [Option<f64>; 5]| {
        let times = [1990.0, 2000.0, 2010.0, 2015.0, 2019.0];
        times.into_iter().zip(values).map(|(time, value)| TimePoint { time, value }).collect()
    };
    let chart = LineChart {
        unit: word(language, "Persons", "أشخاص (UN DESA 2019)"),
        time_name: word(language, "Year", "السنة"),
        named: true,
        series: vec![
            LineSeries {
                name: word(language, "Kenya", "كينيا"),
                points: points([297_400.0, 699_139.0, 926_959.0, 1_126_950.0, 1_044_854.0].map(Some)),
            },
            LineSeries {
                name: word(language, "United Republic of Tanzania", "جمهورية تنزانيا المتحدة"),
                points: points([Some(574_025.0), Some(925_000.0), None, Some(270_000.0), Some(509_000.0)]),
            },
        ],
        breaks: vec![SeriesBreak { time: 2010.0, label: word(language, "New method", "منهج جديد (2010)") }],
        from_zero: true,
        print: COUNTS,
        print_time: &plain,
    };
    chart.draw(&frame(language))
}

fn pyramid(language: &str) -> Scene {
    let side = |peak: f64, spread: f64| -> Vec<Option<f64>> {
        (0..16).map(|n| Some(10.0 * (-(f64::from(n) - peak).powi(2) / spread).exp())).collect()
    };
    let chart = Pyramid {
        men: word(language, "Men", "الرجال"),
        women: word(language, "Women", "النساء"),
        age_name: word(language, "Age", "العمر"),
        unit: word(language, "Percent of each group", "النسبة المئوية من كل مجموعة"),
        bands: (0..16)
            .map(|n| if n == 15 { "75+".into() } else { format!("{}\u{2013}{}", n * 5, n * 5 + 4) })
            .collect(),
        filled: AgeGroup {
            name: word(language, "Migrants", "المهاجرون"),
            men: side(6.0, 14.0),
            women: side(6.4, 12.0),
        },
        outline: Some(AgeGroup {
            name: word(language, "Total population", "مجموع السكان"),
            men: side(1.0, 60.0),
            women: side(1.2, 60.0),
        }),
        print: Print { tick: &plain, value: &one, missing: ".." },
    };
    chart.draw(&frame(language))
}

fn bars(language: &str) -> Scene {
    let bar =
        |en: &str, ar: &str, value: f64, unknown| Bar { label: word(language, en, ar), value: Some(value), unknown };
    let chart = BarChart {
        unit: word(language, "Persons", "أشخاص"),
        label_name: word(language, "Origin", "المنشأ"),
        value_name: word(language, "Persons", "أشخاص"),
        bars: vec![
            bar("Somalia", "الصومال", 425_638.0, false),
            bar("Uganda", "أوغندا", 299_967.0, false),
            bar(
                "United Kingdom of Great Britain and Northern Ireland",
                "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
                35_000.0,
                false,
            ),
        ],
        apart: vec![
            bar("All other origins", "جميع بلدان المنشأ الأخرى", 61_000.0, false),
            bar("Unknown", "غير معروف", 20_000.0, true),
        ],
        print: COUNTS,
    };
    chart.draw(&frame(language))
}

fn numbers() -> Table {
    let head = |text: &str, rows, columns| Cell {
        text: text.into(),
        header: true,
        row_span: rows,
        column_span: columns,
        ..Cell::default()
    };
    let number = |text: &str, number, digits| Cell {
        text: text.into(),
        number,
        digits,
        numeric: true,
        token: "{B10}".into(),
        ..Cell::default()
    };
    Table {
        id: "T-B9/x".into(),
        caption: "Table 9. Numbers".into(),
        head: vec![vec![head("Area", 2, 1), head("2019", 1, 2)], vec![head("Persons", 1, 1), head("Share", 1, 1)]],
        body: vec![
            vec![
                head("Kenya", 1, 1),
                number("\u{2068}1\u{202f}044\u{202f}854\u{2069}", Some(1_044_854.0), 0),
                number("2.0", Some(1.987), 1),
            ],
            vec![head("Tokelau", 1, 1), number("504", Some(504.0), 0), number("..", None, 0)],
        ],
        notes: vec![Paragraph::plain("..: not available")],
    }
}

#[test]
fn html_is_whole_and_needs_nothing() {
    for language in LANGUAGES {
        let document = full(language);
        let page = paint_html(&document);
        written(&format!("{language}.html"), page.as_bytes());
        assert_eq!(page, paint_html(&full(language)));
        assert!(page.contains(": Kenya</title>"), "the file names the country");
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        assert!(page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")));
        let outside = page.replace("http://www.w3.org/2000/svg", "").replace("https://example.org/long-", "");
        for forbidden in ["<script", "http://", "https://", "src=\"/", "url(", "@import", "<link"] {
            assert!(!outside.contains(forbidden), "{language}: {forbidden}");
        }
        let ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "ids are unique");
        for target in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.contains(&target), "#{target}");
        }
        assert!(page.contains("<th scope=\"colgroup\" colspan=\"2\">2019</th>"));
        assert!(page.contains("<th scope=\"row\">Kenya</th>"));
        assert_eq!(page.matches("<svg ").count(), 5);
        assert_eq!(page.matches("<details>").count(), 4, "a chart without data has no table");
        assert_eq!(page.matches("<caption").count(), 3);
        assert!(page.contains("What &quot;G-PYR2&quot; shows &amp; why</desc>"));
        assert!(page.contains(" dir=\"auto\"") || language == "en");
    }
}

#[test]
fn docx_reads_back_as_real_parts() {
    let pictures = PicturePainter::new(fonts());
    for language in ["en", "ar", "zh"] {
        let bytes = paint_docx(&full(language), &pictures).unwrap();
        written(&format!("{language}.docx"), &bytes);
        assert!(bytes == paint_docx(&full(language), &pictures).unwrap(), "{language}: other bytes the second time");
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names.iter().filter(|name| name.ends_with(".png")).count(), 6, "logo and five charts");
        let mut part = |name: &str| {
            let mut text = String::new();
            let mut file = archive.by_name(name).unwrap();
            assert_eq!(file.last_modified().map(|time| time.year()), Some(1980));
            file.read_to_string(&mut text).unwrap();
            text
        };
        for name in names.iter().filter(|name| name.ends_with(".xml") || name.ends_with(".rels")) {
            well_formed(name, &part(name));
        }
        let (body, styles) = (part("word/document.xml"), part("word/styles.xml"));
        let relations = part("word/_rels/document.xml.rels");
        for (mark, list) in
            [("w:pStyle w:val=\"", &styles), ("w:rStyle w:val=\"", &styles), ("w:tblStyle w:val=\"", &styles)]
        {
            for style in body.split(mark).skip(1).filter_map(|rest| rest.split('"').next()) {
                assert!(list.contains(&format!("w:styleId=\"{style}\"")), "{style} is no style");
            }
        }
        for id in body.split("r:embed=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(relations.contains(&format!("Id=\"{id}\"")), "{id}");
        }
        assert_eq!(body.matches("<w:tblHeader/>").count(), 2 + 1 + 2);
        assert!(body.contains(" descr=\"What &quot;G-PYR2&quot; shows &amp; why\""));
        assert!(body.contains("TOC \\o") && body.contains("w:anchor=\"_Toc00000001\""));
        assert!(!body.contains(['\u{2068}', '\u{2069}']), "isolates are stripped");
        assert_eq!(body.contains("<w:bidiVisual/>") && styles.contains("<w:bidi/>"), language == "ar");
        assert_eq!(body.contains("<w:rtl/>"), language == "ar");
        assert_eq!(body.contains("<w:bidi w:val=\"0\"/>"), language == "ar", "the English note runs left to right");
        let core = part("docProps/core.xml");
        assert!(core.contains(": Kenya</dc:title>"), "{core}");
        for forbidden in ["creator", "lastModifiedBy", "created", "modified"] {
            assert!(!core.contains(forbidden), "{forbidden}");
        }
        assert!(part("word/footer1.xml").contains(" PAGE ") && part("word/footer1.xml").contains(" NUMPAGES "));
    }
}

/// Reads the whole part; an error names it.
fn well_formed(name: &str, text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut depth = 0;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            quick_xml::events::Event::Start(_) => depth += 1,
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
}

#[test]
fn xlsx_reads_back_with_numbers() {
    for language in LANGUAGES {
        let bytes = paint_xlsx(&full(language)).unwrap();
        written(&format!("{language}.xlsx"), &bytes);
        assert!(bytes == paint_xlsx(&full(language)).unwrap(), "{language}: other bytes the second time");
        let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
        let sheets = ["About", "T-B2", "T-B3", "G-LINE", "G-PYR2", "G-TOP", "G-TOP (2)", "T-B9-x"];
        assert_eq!(book.sheet_names(), sheets, "{language}");
        let table = book.worksheet_range("T-B9-x").unwrap();
        let at = |row, column| table.get_value((row, column)).cloned().unwrap_or(Data::Empty);
        assert_eq!(at(0, 0), Data::String("Table 9. Numbers".into()));
        assert_eq!((at(2, 0), at(2, 1), at(3, 2)), ("Area".into_data(), "2019".into_data(), "Share".into_data()));
        assert_eq!((at(4, 0), at(4, 1), at(4, 2)), ("Kenya".into_data(), Data::Float(1_044_854.0), Data::Float(1.987)));
        assert_eq!((at(5, 1), at(5, 2)), (Data::Float(504.0), "..".into_data()));
        assert_eq!(at(7, 0), "..: not available".into_data());
        let line = book.worksheet_range("G-LINE").unwrap();
        assert_eq!(line.get_value((7, 0)), Some(&Data::Float(2019.0)));
        assert_eq!(line.get_value((7, 1)), Some(&Data::Float(1_044_854.0)));
        assert_eq!(line.get_value((5, 2)), Some(&"..".into_data()));
        let about = book.worksheet_range("About").unwrap();
        let words: Vec<String> = about.used_cells().map(|(_, _, cell)| cell.to_string()).collect();
        let document = full(language);
        for text in [&document.title, &document.cover.status, &document.colophon[0].text()] {
            assert!(words.contains(text), "{language}: {text}");
        }
        let mut archive = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
        let mut part = |name: &str| {
            let mut text = String::new();
            archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
            text
        };
        let core = part("docProps/core.xml");
        assert!(core.contains("<dc:creator></dc:creator>") || core.contains("<dc:creator/>"), "{core}");
        assert!(core.contains("2000-01-01T00:00:00Z"));
        let sheet = part("xl/worksheets/sheet2.xml");
        assert_eq!(sheet.contains("rightToLeft=\"1\""), language == "ar");
        assert!(sheet.contains("<pane ") && sheet.contains("state=\"frozen\""));
    }
}

trait IntoData {
    fn into_data(self) -> Data;
}

impl IntoData for &str {
    fn into_data(self) -> Data {
        Data::String(self.to_owned())
    }
}

#[test]
fn estimated_widths_are_never_below_those_of_the_fonts() {
    let mut database = usvg::fontdb::Database::new();
    fonts().into_iter().for_each(|font| database.load_font_data(font));
    let options = usvg::Options { fontdb: std::sync::Arc::new(database), ..usvg::Options::default() };
    let texts = [
        "Kenya",
        "Democratic Republic of the Congo",
        "WMwm MILLIMETRES",
        "1\u{202f}044\u{202f}854",
        "0\u{2013}4",
        "75+",
        "12.5 %",
        "République-Unie de Tanzanie",
        "Côte d’Ivoire",
        "Соединённое Королевство Великобритании",
        "ЮЖНЫЙ Судан, Жшщюф",
        "جمهورية الكونغو الديمقراطية",
        "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
        "سصشض ضيف",
        "大不列颠及北爱尔兰联合王国",
        "São Tomé e Príncipe",
        "Illinois fjord, (little) 'title'",
    ];
    for text in texts {
        for (weight, bold) in [("400", false), ("700", true)] {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"40\" \
                 font-family=\"Noto Sans, Noto Sans Arabic, Noto Sans SC\"><text x=\"10\" y=\"20\" font-size=\"10\" \
                 font-weight=\"{weight}\">{text}</text></svg>"
            );
            let tree = usvg::Tree::from_str(&svg, &options).unwrap();
            let real = tree.root().bounding_box().width();
            let estimate = text_width(text, 10.0, bold);
            assert!(real > 1.0, "{text} was not drawn");
            assert!(estimate >= real, "{text:?} bold {bold}: {estimate} for {real}");
            assert!(estimate <= real * 1.6, "{text:?} bold {bold}: {estimate} is far too much for {real}");
        }
    }
}

#[test]
fn pictures_are_drawn_with_our_fonts_and_alike_each_time() {
    let pictures = PicturePainter::new(fonts());
    for language in ["en", "ar"] {
        for (name, scene) in [("line", line(language)), ("pyramid", pyramid(language)), ("bars", bars(language))] {
            let png = pictures.paint_png(&scene, 2.0).unwrap();
            written(&format!("{name}-{language}.png"), &png);
            assert!(png == pictures.paint_png(&scene, 2.0).unwrap());
            let without = PicturePainter::new(Vec::new()).paint_png(&scene, 2.0).unwrap();
            assert!(png != without, "{name} {language}: the words are missing");
        }
    }
}
