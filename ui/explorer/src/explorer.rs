//! The canvas itself: listens to pointer and keys, paints, and says which value is pointed at.

use crate::grid::{Grid, Hit};
use crate::paint::{Canvas, LABEL};
use crate::{Chart, Theme, View, value_ticks};
use egui::{Color32, Event, FontId, Key, MouseWheelUnit, Painter, Pos2, Rect, Response, Sense, Ui, Vec2, pos2, vec2};

/// Series over time that can be moved, enlarged and asked. Nothing is animated: every change is there at once.
pub struct Explorer {
    chart: Chart,
    theme: Theme,
    view: View,
    grid: Option<Grid>,
    chosen: Option<usize>,
    hit: Option<Told>,
}

/// The value that is pointed at, and where on the canvas the page should tell it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Told {
    hit: Hit,
    at: Pos2,
}

/// How near the pointer must be to a line, in points of the canvas.
const REACH: f32 = 22.0;
/// What one key press enlarges.
const KEY_ZOOM: f32 = 1.3;
/// What one key press moves, in shares of what is seen.
const KEY_STEP: f32 = 0.1;

impl Explorer {
    /// An explorer that shows everything.
    pub fn new(chart: Chart, theme: Theme) -> Explorer {
        Explorer { chart, theme, view: View::WHOLE, grid: None, chosen: None, hit: None }
    }

    /// Takes the colours of another theme.
    pub fn set_theme(&mut self, theme: Theme) {
        self.theme = theme;
    }

    /// The colour behind everything.
    pub fn ground(&self) -> Color32 {
        self.theme.ground
    }

    /// The colour of a series, where the chart has it.
    pub fn colour(&self, series: usize) -> Option<Color32> {
        self.chart.series.get(series).map(|series| self.theme.colour(series.colour))
    }

    /// Chooses a series from outside, as the page's legend does; none where the chart has no such series.
    /// While the pointer is near a line, that line's series goes before.
    pub fn choose(&mut self, series: Option<usize>) {
        self.chosen = series.filter(|number| *number < self.chart.series.len());
    }

    /// Series and row of the table twin of the value pointed at.
    pub fn pointed_at(&self) -> Option<(usize, usize)> {
        self.hit.map(|told| (told.hit.series, told.hit.row))
    }

    /// Where on the canvas that value is told: at its dot, or at the pointer where the dot is out of sight.
    pub fn told_at(&self) -> Option<Pos2> {
        self.hit.map(|told| told.at)
    }

    /// What is seen.
    pub fn view(&self) -> View {
        self.view
    }

    /// One pass: listens, then paints over the whole of `ui`.
    pub fn show(&mut self, ui: &mut Ui) {
        let canvas = ui.max_rect();
        let response = ui.interact(canvas, ui.scope_id().with("canvas"), Sense::click_and_drag());
        let painter = ui.painter_at(canvas);
        let room = self.room(&painter, canvas);
        self.listen(ui, &response, room);
        self.hit = response.hover_pos().filter(|_| !response.dragged()).and_then(|point| self.ask(point, room));

        let room = self.room(&painter, canvas);
        let values = self.value_ticks(room.height());
        let paper = Canvas { chart: &self.chart, theme: &self.theme, view: self.view, room };
        paper.paint_axes(&painter, &values);
        paper.paint_series(&painter, self.hit.map(|told| told.hit.series).or(self.chosen));
        if let Some(told) = self.hit {
            paper.paint_ring(&painter, self.chart.series[told.hit.series].dots[told.hit.dot].place);
        }
    }

    fn listen(&mut self, ui: &Ui, response: &Response, room: Rect) {
        if response.dragged() {
            self.view.pan(-response.drag_delta() / room.size());
        }
        if let Some(point) = response.hover_pos() {
            let factor: f32 = ui.input(|input| input.raw.events.iter().map(wheel_factor).product());
            self.view.zoom_around(self.view.to_plot(point, room), factor);
        }
        let pressed = |key: Key| ui.input(|input| input.num_presses(key)) as f32;
        let right = pressed(Key::ArrowRight) - pressed(Key::ArrowLeft);
        let down = pressed(Key::ArrowDown) - pressed(Key::ArrowUp);
        self.view.pan(vec2(right, down) * KEY_STEP);
        let closer = pressed(Key::Plus) + pressed(Key::Equals) - pressed(Key::Minus);
        self.view.zoom_around(self.view.seen().center(), KEY_ZOOM.powf(closer));
        if pressed(Key::Num0) > 0.0 {
            self.view = View::WHOLE;
        }
    }

    /// The value near a point of the canvas.
    fn ask(&mut self, point: Pos2, room: Rect) -> Option<Told> {
        if !room.expand(REACH).contains(point) {
            return None;
        }
        if self.grid.as_ref().is_none_or(|grid| grid.size() != room.size()) {
            self.grid = Some(Grid::new(&self.chart, room.size()));
        }
        let place = (self.view.to_plot(point, room).to_vec2() * room.size()).to_pos2();
        let hit = self.grid.as_ref()?.nearest(place, REACH / self.view.zoom())?;
        let dot = self.view.to_canvas(self.chart.series[hit.series].dots[hit.dot].place, room);
        Some(Told { hit, at: if room.expand(1.0).contains(dot) { dot } else { point } })
    }

    /// The room inside the axes, with space for the widest label of the whole and of what is seen.
    fn room(&self, painter: &Painter, canvas: Rect) -> Rect {
        let whole = value_ticks(&self.chart, View::WHOLE, 5, self.theme.decimal_sign);
        let seen = self.value_ticks(canvas.height());
        let font = FontId::proportional(LABEL);
        let width = |text: &str| painter.layout_no_wrap(text.to_owned(), font.clone(), Color32::BLACK).size().x;
        let widest = whole.iter().chain(&seen).map(|(_, text)| width(text)).fold(0.0, f32::max);
        let half_time = self.chart.times.last().map_or(0.0, |(_, text)| width(text) / 2.0);
        let left = (widest + 12.0).max(half_time);
        let min = canvas.min + vec2(left, 10.0);
        // A canvas too small for its labels still has a room, of one point.
        let max = canvas.max - vec2(half_time.max(8.0) + 2.0, 30.0);
        Rect::from_min_max(min, pos2(max.x.max(min.x + 1.0), max.y.max(min.y + 1.0)))
    }

    fn value_ticks(&self, height: f32) -> Vec<(f64, String)> {
        let wanted = (height / 70.0).clamp(2.0, 10.0) as usize;
        value_ticks(&self.chart, self.view, wanted, self.theme.decimal_sign)
    }
}

/// How much a turn of the wheel enlarges; raw, so that nothing glides on after it.
fn wheel_factor(event: &Event) -> f32 {
    let Event::MouseWheel { unit, delta: Vec2 { y, .. }, .. } = event else { return 1.0 };
    let points = match unit {
        MouseWheelUnit::Point => *y,
        MouseWheelUnit::Line => y * 40.0,
        MouseWheelUnit::Page => y * 400.0,
    };
    (points / 400.0).clamp(-1.0, 1.0).exp()
}
