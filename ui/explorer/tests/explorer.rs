//! The explorer without a window: events in, shapes and answers out.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use bearings_chart::{Frame, LineChart, LineSeries, Print, Scene, SeriesBreak, TimePoint, palette};
use bearings_explorer::{Chart, DOT_LIMIT, Explorer, NoAxes, Theme};
use egui::epaint::{ClippedShape, Shape};
use egui::*;

const SIZE: Vec2 = vec2(900.0, 420.0);
const TIMES: [f64; 7] = [1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2019.0];

fn scene_of(series: Vec<LineSeries>) -> Scene {
    let print = |value: f64| value.to_string();
    let chart = LineChart {
        unit: "Persons".to_owned(),
        time_name: "Year".to_owned(),
        series,
        named: true,
        breaks: vec![SeriesBreak { time: 2005.0, label: "Refugees added".to_owned() }],
        from_zero: true,
        print: Print { tick: &print, value: &print, missing: ".." },
        print_time: &print,
    };
    chart.draw(&Frame::page("en", false))
}

fn series(name: &str, values: &[Option<f64>]) -> LineSeries {
    let points = TIMES.iter().zip(values).map(|(time, value)| TimePoint { time: *time, value: *value });
    LineSeries { name: name.to_owned(), points: points.collect() }
}

/// Two level lines, at 1 000 and at 200, the second with a missing value.
fn two_lines() -> Scene {
    let low = [Some(200.0), Some(200.0), None, Some(200.0), Some(200.0), Some(200.0), Some(200.0)];
    scene_of(vec![series("High", &[Some(1_000.0); 7]), series("Low", &low)])
}

/// A window of egui alone.
struct Bench {
    context: Context,
    explorer: Explorer,
    seconds: f64,
}

impl Bench {
    fn open(scene: &Scene) -> Bench {
        let path = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf"
        );
        let bytes = std::fs::read(path).expect("the fonts of ui/node_modules, which `cargo xtask test` fetches");
        let mut fonts = FontDefinitions::empty();
        fonts.font_data.insert("ticks".to_owned(), std::sync::Arc::new(FontData::from_owned(bytes)));
        for family in [FontFamily::Proportional, FontFamily::Monospace] {
            fonts.families.insert(family, vec!["ticks".to_owned()]);
        }
        let context = Context::default();
        context.set_fonts(fonts);
        let explorer = Explorer::new(Chart::from_scene(scene).unwrap(), Theme::from_json("{}"));
        let mut bench = Bench { context, explorer, seconds: 0.0 };
        // egui knows where things are only after its first pass.
        bench.pass(vec![]);
        bench
    }

    fn pass(&mut self, events: Vec<Event>) -> Vec<ClippedShape> {
        self.seconds += 0.1;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, SIZE)),
            time: Some(self.seconds),
            events,
            focused: true,
            ..Default::default()
        };
        let explorer = &mut self.explorer;
        let mut output = self.context.run_ui(input, |ui| explorer.show(ui));
        output.textures_delta.clear();
        output.shapes
    }

    fn key(&mut self, key: Key) -> Vec<ClippedShape> {
        let press =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
        self.pass(vec![press(true), press(false)])
    }

    fn drag(&mut self, from: Pos2, to: Pos2) {
        let button = |pos, pressed| Event::PointerButton {
            pos,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        self.pass(vec![Event::PointerMoved(from)]);
        self.pass(vec![button(from, true)]);
        self.pass(vec![Event::PointerMoved(from.lerp(to, 0.5))]);
        self.pass(vec![Event::PointerMoved(to)]);
        self.pass(vec![button(to, false)]);
    }

    fn wheel(&mut self, at: Pos2, up: f32) {
        self.pass(vec![Event::PointerMoved(at)]);
        self.pass(vec![Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: vec2(0.0, up),
            phase: TouchPhase::Move,
            source: MouseWheelSource::Unknown,
            modifiers: Modifiers::NONE,
        }]);
    }
}

fn texts(shapes: &[ClippedShape]) -> Vec<String> {
    let text = |shape: &ClippedShape| {
        if let Shape::Text(text) = &shape.shape { Some(text.galley.text().to_owned()) } else { None }
    };
    shapes.iter().filter_map(text).collect()
}

/// Centres and colours of the dots of one colour family, by their fill.
fn dots(shapes: &[ClippedShape]) -> Vec<(Pos2, Color32)> {
    let dot = |shape: &ClippedShape| match &shape.shape {
        Shape::Circle(circle) if circle.fill != Color32::TRANSPARENT => Some((circle.center, circle.fill)),
        _ => None,
    };
    shapes.iter().filter_map(dot).collect()
}

fn colour(of: bearings_chart::Colour) -> Color32 {
    Theme::from_json("{}").colour(of)
}

#[test]
fn paints_every_value_once_and_only_ascii() {
    let mut bench = Bench::open(&two_lines());
    let shapes = bench.pass(vec![]);
    let dots = dots(&shapes);
    assert_eq!(dots.iter().filter(|(_, fill)| *fill == colour(palette::ACCENT)).count(), 7);
    assert_eq!(dots.iter().filter(|(_, fill)| *fill == colour(palette::SECOND)).count(), 6);
    let texts = texts(&shapes);
    assert!(texts.iter().all(|text| text.is_ascii()), "{texts:?}");
    for wanted in ["0", "1 000", "1990", "2019"] {
        assert!(texts.iter().any(|text| text == wanted), "{wanted} in {texts:?}");
    }
    assert!(!texts.iter().any(|text| text == "High" || text == "Persons"), "words are the page's: {texts:?}");
    assert!(dots.iter().all(|(centre, _)| Rect::from_min_size(Pos2::ZERO, SIZE).contains(*centre)));
}

#[test]
fn the_pointer_finds_series_and_value_and_the_others_fade() {
    let mut bench = Bench::open(&two_lines());
    let high = dots(&bench.pass(vec![]))[3].0;
    let shapes = bench.pass(vec![Event::PointerMoved(high + vec2(8.0, 6.0))]);
    assert_eq!(bench.explorer.pointed_at(), Some((0, 4)));
    assert_eq!(bench.explorer.told_at(), Some(high));
    let fills: Vec<Color32> = dots(&shapes).iter().map(|(_, fill)| *fill).collect();
    assert!(fills.contains(&colour(palette::ACCENT)) && !fills.contains(&colour(palette::SECOND)));
    assert!(fills.contains(&Theme::from_json("{}").faded(palette::SECOND)));
    bench.pass(vec![Event::PointerMoved(high + vec2(0.0, 120.0))]);
    assert_eq!(bench.explorer.pointed_at(), None);
    bench.pass(vec![Event::PointerMoved(high)]);
    bench.pass(vec![Event::PointerGone]);
    assert_eq!(bench.explorer.pointed_at(), None);
}

#[test]
fn the_wheel_enlarges_around_the_pointer_and_zero_shows_all() {
    let mut bench = Bench::open(&two_lines());
    let before = dots(&bench.pass(vec![]))[3].0;
    bench.wheel(before, 300.0);
    let zoom = bench.explorer.view().zoom();
    assert!((zoom - (0.75_f32).exp()).abs() < 0.01, "{zoom}");
    let after = dots(&bench.pass(vec![]));
    let nearest = after.iter().map(|(centre, _)| (*centre - before).length()).fold(f32::MAX, f32::min);
    assert!(nearest < 1.5, "{nearest}");
    assert_eq!(bench.explorer.pointed_at(), Some((0, 4)), "picking follows the view");
    bench.wheel(before, -9_000.0);
    bench.wheel(before, -9_000.0);
    assert_eq!(bench.explorer.view().zoom(), 1.0);
    bench.key(Key::Plus);
    bench.key(Key::Num0);
    assert_eq!(bench.explorer.view(), bearings_explorer::View::WHOLE);
}

#[test]
fn keys_and_dragging_move_the_view() {
    let mut bench = Bench::open(&two_lines());
    bench.key(Key::ArrowRight);
    assert_eq!(bench.explorer.view(), bearings_explorer::View::WHOLE, "there is nothing beyond the whole");
    for _ in 0..4 {
        bench.key(Key::Plus);
    }
    let start = bench.explorer.view().seen();
    bench.key(Key::ArrowRight);
    bench.key(Key::ArrowUp);
    let moved = bench.explorer.view().seen();
    assert!(moved.min.x > start.min.x && moved.min.y < start.min.y && (moved.width() - start.width()).abs() < 1e-6);
    bench.drag(pos2(400.0, 200.0), pos2(500.0, 200.0));
    let dragged = bench.explorer.view().seen();
    assert!(dragged.min.x < moved.min.x && (dragged.min.y - moved.min.y).abs() < 1e-5, "{moved:?} {dragged:?}");
    bench.key(Key::Minus);
    assert!(bench.explorer.view().seen().width() > dragged.width());
}

#[test]
fn the_legend_chooses_and_the_pointer_goes_before() {
    let mut bench = Bench::open(&two_lines());
    bench.explorer.choose(Some(1));
    let shapes = bench.pass(vec![]);
    let last = dots(&shapes).last().unwrap().1;
    assert_eq!(last, colour(palette::SECOND), "the chosen series lies on top");
    let high = dots(&shapes)[0].0;
    let shapes = bench.pass(vec![Event::PointerMoved(high)]);
    assert_eq!(dots(&shapes).last().unwrap().1, colour(palette::ACCENT));
    bench.explorer.choose(Some(99));
    let shapes = bench.pass(vec![Event::PointerGone]);
    let faded = Theme::from_json("{}").faded(palette::SECOND);
    assert!(dots(&shapes).iter().all(|(_, fill)| *fill != faded));
}

#[test]
fn many_values_become_a_density_and_dots_again_when_enlarged() {
    let wave = |line: usize| -> Vec<Option<f64>> {
        (0..7).map(|time| Some(500.0 + 400.0 * ((line * 7 + time) as f64 * 0.37).sin())).collect()
    };
    let count = DOT_LIMIT / 7 + 50;
    let scene = scene_of((0..count).map(|line| series("", &wave(line))).collect());
    let mut bench = Bench::open(&scene);
    let whole = bench.pass(vec![]);
    assert!(dots(&whole).is_empty() && whole.iter().any(|shape| matches!(shape.shape, Shape::Mesh(_))));
    for _ in 0..6 {
        bench.key(Key::Plus);
    }
    let closer = bench.pass(vec![]);
    assert!(!dots(&closer).is_empty() && !closer.iter().any(|shape| matches!(shape.shape, Shape::Mesh(_))));
}

#[test]
fn scenes_without_axes_or_with_wrong_marks_are_refused() {
    assert_eq!(Chart::from_scene(&Scene::default()).unwrap_err(), NoAxes);
    let mut scene = two_lines();
    scene.axes.as_mut().unwrap().series[1].end_mark = 10_000;
    assert_eq!(Chart::from_scene(&scene).unwrap_err(), NoAxes);
    let mut scene = two_lines();
    scene.twin.truncate(2);
    assert_eq!(Chart::from_scene(&scene).unwrap_err(), NoAxes);
}

#[test]
fn a_scene_survives_the_way_to_the_page() {
    let scene = two_lines();
    let sent = serde_json::to_string(&scene).unwrap();
    let received: Scene = serde_json::from_str(&sent).unwrap();
    assert_eq!(Chart::from_scene(&received), Chart::from_scene(&scene));
    let chart = Chart::from_scene(&received).unwrap();
    assert_eq!((chart.breaks.len(), chart.series[1].runs.len(), chart.times.len()), (1, 2, 7));
}

#[test]
fn a_canvas_of_no_size_and_a_series_of_no_values_are_harmless() {
    let mut bench = Bench::open(&scene_of(vec![series("Nobody", &[None; 7]), series("One", &[None, Some(3.0)])]));
    bench.pass(vec![Event::PointerMoved(pos2(200.0, 60.0))]);
    let input = RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(3.0, 2.0))), ..Default::default() };
    let explorer = &mut bench.explorer;
    let mut output = bench.context.run_ui(input, |ui| explorer.show(ui));
    output.textures_delta.clear();
    assert!(!output.shapes.is_empty());
}
