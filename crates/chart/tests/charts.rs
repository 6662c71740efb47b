//! Every chart kind in English, Arabic and Chinese: what is drawn, and that no label is cut or covers another.
// A test stops where it fails.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use bearings_chart::*;

const LANGUAGES: [(&str, bool); 3] = [("en", false), ("ar", true), ("zh", false)];

fn plain(value: f64) -> String {
    format!("{value}")
}

fn grouped(value: f64) -> String {
    let digits = format!("{value:.0}");
    let mut out = String::new();
    for (index, c) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{202f}');
        }
        out.push(c);
    }
    out
}

fn percent(value: f64) -> String {
    format!("{value:.1}")
}

const COUNTS: Print = Print { tick: &grouped, value: &grouped, missing: ".." };
const PERCENT: Print = Print { tick: &plain, value: &percent, missing: ".." };

fn word(language: &str, en: &str, ar: &str, zh: &str) -> String {
    match language {
        "ar" => ar,
        "zh" => zh,
        _ => en,
    }
    .to_owned()
}

fn line(language: &str, right_to_left: bool) -> Scene {
    let series = |name: String, values: &[Option<f64>]| LineSeries {
        name,
        points: [1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2019.0]
            .into_iter()
            .zip(values)
            .map(|(time, value)| TimePoint { time, value: *value })
            .collect(),
    };
    let chart = LineChart {
        unit: word(language, "Persons", "أشخاص", "人"),
        time_name: word(language, "Year", "السنة", "年份"),
        named: true,
        series: vec![
            series(
                word(language, "Kenya", "كينيا", "肯尼亚"),
                &[297_400.0, 618_745.0, 699_139.0, 756_894.0, 926_959.0, 1_126_950.0, 1_044_854.0].map(Some),
            ),
            series(
                word(language, "United Republic of Tanzania", "جمهورية تنزانيا المتحدة", "坦桑尼亚联合共和国"),
                &[
                    Some(574_025.0),
                    Some(1_106_048.0),
                    None,
                    Some(770_846.0),
                    None,
                    Some(1_120_000.0),
                    Some(1_050_000.0),
                ],
            ),
            series(word(language, "Uganda", "أوغندا", "乌干达"), &[Some(550_380.0), Some(634_703.0)]),
        ],
        breaks: vec![SeriesBreak {
            time: 2005.0,
            label: word(language, "Refugees added from 2005", "أضيف اللاجئون منذ 2005", "自2005年起包括难民"),
        }],
        from_zero: true,
        print: COUNTS,
        print_time: &plain,
    };
    chart.draw(&Frame::page(language, right_to_left))
}

fn pyramid(language: &str, right_to_left: bool) -> Scene {
    let bands: Vec<String> =
        (0..16).map(|n| if n == 15 { "75+".to_owned() } else { format!("{}\u{2013}{}", n * 5, n * 5 + 4) }).collect();
    let shape = |name: String, peak: f64, spread: f64| {
        let side = |shift: f64| {
            (0..16).map(|n| Some(12.0 * (-(f64::from(n) - peak - shift).powi(2) / spread).exp())).collect()
        };
        AgeGroup { name, men: side(0.0), women: side(0.4) }
    };
    let mut total = shape(word(language, "Total population", "مجموع السكان", "总人口"), 1.0, 60.0);
    total.women[7] = None;
    let chart = Pyramid {
        men: word(language, "Men", "الرجال", "男"),
        women: word(language, "Women", "النساء", "女"),
        age_name: word(language, "Age", "العمر", "年龄"),
        unit: word(language, "Percent of each group", "النسبة المئوية من كل مجموعة", "占各组百分比"),
        bands,
        filled: shape(word(language, "Migrants", "المهاجرون", "移民"), 6.0, 14.0),
        outline: Some(total),
        print: PERCENT,
    };
    chart.draw(&Frame::page(language, right_to_left))
}

fn bars(language: &str, right_to_left: bool) -> Scene {
    let bar = |en: &str, ar: &str, zh: &str, value: f64| Bar {
        label: word(language, en, ar, zh),
        value: Some(value),
        unknown: false,
    };
    let chart = BarChart {
        unit: word(language, "Persons, mid-2019", "أشخاص، منتصف 2019", "人，2019年年中"),
        label_name: word(language, "Origin", "المنشأ", "原籍"),
        value_name: word(language, "Persons", "أشخاص", "人"),
        bars: vec![
            bar("Somalia", "الصومال", "索马里", 425_638.0),
            bar("Uganda", "أوغندا", "乌干达", 299_967.0),
            bar("South Sudan", "جنوب السودان", "南苏丹", 98_254.0),
            bar(
                "United Kingdom of Great Britain and Northern Ireland",
                "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية",
                "大不列颠及北爱尔兰联合王国",
                35_000.0,
            ),
            bar("Holy See", "الكرسي الرسولي", "教廷", 0.0),
        ],
        apart: vec![
            bar("All other origins", "جميع بلدان المنشأ الأخرى", "所有其他原籍", 61_000.0),
            Bar {
                label: word(language, "Unknown, other South", "غير معروف، جنوب آخر", "未知，其他南方"),
                value: Some(20_000.0),
                unknown: true,
            },
            Bar {
                label: word(language, "Stateless", "عديمو الجنسية", "无国籍"), value: None, unknown: true
            },
        ],
        print: COUNTS,
    };
    chart.draw(&Frame::page(language, right_to_left))
}

fn stack(language: &str, right_to_left: bool) -> Scene {
    let chart = StackChart {
        unit: word(language, "Percent of the migrant stock", "النسبة المئوية من رصيد المهاجرين", "占移民存量百分比"),
        column_name: word(language, "Year", "السنة", "年份"),
        parts: ["0\u{2013}14", "15\u{2013}24", "25\u{2013}44", "45\u{2013}64", "65\u{2013}74", "75+"]
            .map(str::to_owned)
            .to_vec(),
        columns: [1990, 1995, 2000, 2005, 2010, 2015, 2019]
            .map(|year| StackColumn {
                label: year.to_string(),
                values: vec![Some(20.0), Some(18.0), Some(35.0), (year != 2000).then_some(17.0), Some(6.0), Some(4.0)],
            })
            .to_vec(),
        print: PERCENT,
    };
    chart.draw(&Frame::page(language, right_to_left))
}

type Draw = fn(&str, bool) -> Scene;
const KINDS: [(&str, Draw); 4] = [("line", line), ("pyramid", pyramid), ("bars", bars), ("stack", stack)];

/// Compares with the kept text; `BEARINGS_ACCEPT=1` keeps the new one after it has been looked at.
fn same_as_kept(name: &str, text: &str) {
    let path = format!("{}/tests/snapshots/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BEARINGS_ACCEPT").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, kept, "{name} differs from {path}");
}

#[test]
fn scenes_are_as_kept() {
    for (kind, draw) in KINDS {
        for (language, right_to_left) in &LANGUAGES[..2] {
            same_as_kept(&format!("{kind}-{language}"), &describe(&draw(language, *right_to_left)));
        }
    }
}

fn no_label_is_cut_or_covered(name: &str, scene: &Scene) {
    let boxes = text_boxes(scene);
    assert!(!boxes.is_empty(), "{name}");
    for (index, one) in boxes.iter().enumerate() {
        let inside = one.left >= -0.01 && one.top >= -0.01;
        let inside = inside && one.right <= scene.width + 0.01 && one.bottom <= scene.height + 0.01;
        assert!(inside, "{name}: {one:?} leaves {} x {}", scene.width, scene.height);
        for other in &boxes[..index] {
            assert!(!one.overlaps(other), "{name}: {one:?} covers {other:?}");
        }
    }
}

#[test]
fn no_label_is_cut_or_covered_in_any_kind() {
    for (kind, draw) in KINDS {
        for (language, right_to_left) in LANGUAGES {
            no_label_is_cut_or_covered(&format!("{kind} {language}"), &draw(language, right_to_left));
        }
    }
}

#[test]
fn many_series_with_the_same_end_and_narrow_frames_keep_their_labels_apart() {
    for width in [300.0, 460.0, 700.0] {
        let series = (0..9).map(|n| LineSeries {
            name: format!("Saint Vincent and the Grenadines {n}"),
            points: (1960..=2019)
                .map(|year| TimePoint { time: f64::from(year), value: Some(1000.0 + f64::from(n)) })
                .collect(),
        });
        let chart = LineChart {
            unit: "Persons; a very long unit that has to be broken into lines when the frame is narrow".to_owned(),
            time_name: "Year".to_owned(),
            series: series.collect(),
            named: true,
            breaks: (0..3)
                .map(|n| SeriesBreak { time: 1960.0 + f64::from(n), label: "Definition changed".to_owned() })
                .collect(),
            from_zero: true,
            print: COUNTS,
            print_time: &plain,
        };
        let frame = Frame { width, ..Frame::page("en", false) };
        no_label_is_cut_or_covered(&format!("many {width}"), &chart.draw(&frame));
    }
}

#[test]
fn a_line_is_not_drawn_across_a_gap_or_a_break() {
    let scene = line("en", false);
    let runs = |dash: &[f32]| {
        let lines = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Line { points, width, dash: found, .. } if *width == 1.6 && found == dash => Some(points.len()),
            _ => None,
        });
        lines.collect::<Vec<_>>()
    };
    let (_, first_dash) = palette::series_look(0);
    let (_, second_dash) = palette::series_look(1);
    assert_eq!(runs(&first_dash), [3, 4], "Kenya is broken at 2005");
    assert_eq!(runs(&second_dash), [2, 2], "single points between gaps are dots, not lines");
}

#[test]
fn arabic_bars_grow_to_the_left_and_pyramids_keep_their_sides() {
    let bar_lefts = |scene: &Scene| -> Vec<(f32, f32)> {
        let filled = scene.marks.iter().filter_map(|mark| match mark {
            Mark::Rectangle { x, width, fill: Some(fill), .. } if *fill == palette::ACCENT => Some((*x, x + width)),
            _ => None,
        });
        filled.collect()
    };
    let english = bar_lefts(&bars("en", false));
    assert!(english.iter().all(|(left, _)| *left == english[0].0), "{english:?}");
    let arabic = bar_lefts(&bars("ar", true));
    assert!(arabic.iter().all(|(_, right)| (right - arabic[0].1).abs() < 0.01), "{arabic:?}");
    assert!(bar_lefts(&pyramid("ar", true)).iter().skip(1).all(|(_, right)| *right < 230.0), "men stand at the left");
}

#[test]
fn empty_data_draw_an_empty_chart() {
    let frame = Frame::page("en", false);
    let none = LineChart {
        unit: String::new(),
        time_name: String::new(),
        series: Vec::new(),
        named: true,
        breaks: Vec::new(),
        from_zero: false,
        print: COUNTS,
        print_time: &plain,
    };
    assert!(none.draw(&frame).height > 0.0);
    let empty = BarChart {
        unit: String::new(),
        label_name: String::new(),
        value_name: String::new(),
        bars: Vec::new(),
        apart: Vec::new(),
        print: COUNTS,
    };
    assert!(empty.draw(&frame).height >= 0.0);
    let bands = vec!["0\u{2013}4".to_owned()];
    let flat = Pyramid {
        men: String::new(),
        women: String::new(),
        age_name: String::new(),
        unit: String::new(),
        bands,
        filled: AgeGroup::default(),
        outline: None,
        print: PERCENT,
    };
    assert!(flat.draw(&frame).marks.iter().all(|mark| !matches!(mark, Mark::Rectangle { .. })));
}

#[test]
fn the_twin_holds_every_value_as_text_and_as_number() {
    let scene = line("en", false);
    assert_eq!(scene.twin.len(), 8);
    assert_eq!(scene.twin[7], ["2019", "1\u{202f}044\u{202f}854", "1\u{202f}050\u{202f}000", ".."]);
    assert_eq!(scene.twin_numbers[7], [Some(2019.0), Some(1_044_854.0), Some(1_050_000.0), None]);
    for (kind, draw) in KINDS {
        let scene = draw("en", false);
        assert_eq!(scene.twin.len(), scene.twin_numbers.len(), "{kind}");
        for (texts, numbers) in scene.twin.iter().zip(&scene.twin_numbers) {
            assert_eq!(texts.len(), numbers.len(), "{kind}");
        }
    }
}

#[test]
fn svg_names_itself_and_turns_arabic_text() {
    let scene = bars("ar", true);
    let words = SvgWords { id: "G-TOP", title: "Origins <1>", description: "a & b" };
    let page = paint_svg(&scene, SvgUse::Page, words);
    assert!(page.contains("role=\"img\"") && page.contains("<title id=\"G-TOP-t\">Origins &lt;1&gt;</title>"));
    assert!(page.contains("a &amp; b</desc>") && page.contains("direction=\"rtl\"") && page.contains("cf-accent"));
    let raster = paint_svg(&scene, SvgUse::Raster, words);
    assert!(raster.contains('\u{2067}') && !raster.contains("direction=") && !raster.contains("class="));
    let print = paint_svg(&scene, SvgUse::Print, words);
    assert!(!print.contains("class=") && !print.contains('\u{2067}'));
    assert_eq!(page, paint_svg(&bars("ar", true), SvgUse::Page, words));
    let sheet = chart_style_sheet();
    for (name, _, _) in palette::ROLES {
        assert!(sheet.contains(&format!(".cf-{name}")), "{name}");
    }
}

#[test]
fn a_line_chart_says_which_marks_and_cells_belong_to_a_series() {
    let scene = line("en", false);
    let axes = scene.axes.as_ref().unwrap();
    assert_eq!((axes.times, axes.series.len()), ((1990.0, 2019.0), scene.twin[0].len() - 1));
    for series in &axes.series {
        let dots: Vec<(f32, f32)> = scene.marks[series.first_mark..series.end_mark]
            .iter()
            .filter_map(|mark| if let Mark::Circle { x, y, .. } = mark { Some((*x, *y)) } else { None })
            .collect();
        let points: Vec<(f32, f32)> = series.points.iter().map(|point| (point.x, point.y)).collect();
        assert_eq!(dots, points);
        for point in &series.points {
            let value = scene.twin_numbers[point.row][series.column].unwrap();
            let share = (value - axes.values.0) / (axes.values.1 - axes.values.0);
            assert!((axes.bottom - share as f32 * (axes.bottom - axes.top) - point.y).abs() < 0.01);
        }
    }
    assert_eq!(bars("en", false).axes, None);
}

/// The axis of values stands at the left in every language, and its unit above it.
#[test]
fn the_unit_stands_above_its_axis_in_arabic_too() {
    for (draw, unit) in [(line as Draw, "أشخاص"), (stack as Draw, "النسبة المئوية من رصيد المهاجرين")]
    {
        let boxes = text_boxes(&draw("ar", true));
        let found = boxes.iter().find(|one| one.text == unit);
        assert!(found.is_some_and(|one| one.left.abs() < 0.01), "{unit}: {found:?}");
    }
}
