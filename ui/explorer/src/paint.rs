//! Marks as egui shapes.

use crate::dash::dashes;
use crate::{Chart, DOT_LIMIT, Run, Series, Theme, View, density, time_ticks};
use bearings_chart::palette;
use egui::epaint::Mesh;
use egui::{Align2, Color32, FontId, Painter, Pos2, Rect, Shape, Stroke, pos2};

/// Size of tick labels in points.
pub(crate) const LABEL: f32 = 12.5;
/// What a line at the very edge of the plot needs beyond it; dots there are painted whole.
const EDGE: f32 = 1.5;

/// What is painted where.
pub(crate) struct Canvas<'a> {
    pub chart: &'a Chart,
    pub theme: &'a Theme,
    pub view: View,
    /// The canvas's room inside the axes.
    pub room: Rect,
}

impl Canvas<'_> {
    /// Grid lines, ticks and their labels.
    pub fn paint_axes(&self, painter: &Painter, values: &[(f64, String)]) {
        let quiet = self.theme.colour(palette::QUIET);
        let font = FontId::proportional(LABEL);
        for (value, label) in values {
            let y = self.view.to_canvas(pos2(0.0, self.chart.value_share(*value)), self.room).y;
            let colour = if *value == 0.0 { palette::INK } else { palette::LINE };
            painter.hline(self.room.x_range(), y, Stroke::new(1.0, self.theme.colour(colour)));
            painter.text(pos2(self.room.left() - 8.0, y), Align2::RIGHT_CENTER, label, font.clone(), quiet);
        }
        painter.hline(self.room.x_range(), self.room.bottom(), Stroke::new(1.0, quiet));
        let width = |text: &str| painter.layout_no_wrap(text.to_owned(), font.clone(), quiet).size().x;
        for (distance, label) in time_ticks(self.chart, self.view, self.room, &width) {
            let (x, bottom) = (self.room.left() + distance, self.room.bottom());
            painter.vline(x, bottom..=bottom + 4.0, Stroke::new(1.0, quiet));
            if let Some(label) = label {
                painter.text(pos2(x, bottom + 7.0), Align2::CENTER_TOP, label, font.clone(), quiet);
            }
        }
    }

    /// All series; where one is chosen it lies on top and the others step back.
    pub fn paint_series(&self, painter: &Painter, chosen: Option<usize>) {
        for run in &self.chart.breaks {
            self.paint_run(painter, run, Stroke::new(run.width, self.theme.colour(run.colour)));
        }
        let crowded = self.visible_dots() > DOT_LIMIT;
        let others = self.chart.series.iter().enumerate().filter(|(number, _)| Some(*number) != chosen);
        for (_, series) in others {
            let tint = |colour| if chosen.is_some() { self.theme.faded(colour) } else { self.theme.colour(colour) };
            self.paint_one(painter, series, 1.0, !crowded, &tint);
        }
        if crowded {
            self.paint_density(painter, if chosen.is_some() { 0.35 } else { 1.0 });
        }
        if let Some(series) = chosen.and_then(|number| self.chart.series.get(number)) {
            self.paint_one(painter, series, 1.5, true, &|colour| self.theme.colour(colour));
        }
    }

    /// A ring around the value that is told.
    pub fn paint_ring(&self, painter: &Painter, place: Pos2) {
        let centre = self.view.to_canvas(place, self.room);
        if self.room.expand(EDGE).contains(centre) {
            painter.circle_stroke(centre, 6.5, Stroke::new(1.5, self.theme.colour(palette::INK)));
        }
    }

    fn paint_one(
        &self,
        painter: &Painter,
        series: &Series,
        scale: f32,
        dots: bool,
        tint: &dyn Fn(bearings_chart::Colour) -> Color32,
    ) {
        for run in &series.runs {
            self.paint_run(painter, run, Stroke::new(run.width * 1.2 * scale, tint(run.colour)));
        }
        let seen = self.room.expand(EDGE);
        let places = series.dots.iter().map(|dot| self.view.to_canvas(dot.place, self.room));
        for place in places.filter(|place| dots && seen.contains(*place)) {
            painter.circle_filled(place, 2.6 * scale, tint(series.colour));
        }
    }

    fn paint_run(&self, painter: &Painter, run: &Run, stroke: Stroke) {
        let painter = painter.with_clip_rect(self.room.expand(EDGE));
        let points: Vec<Pos2> = run.places.iter().map(|place| self.view.to_canvas(*place, self.room)).collect();
        if run.dash.is_empty() {
            painter.add(Shape::line(points, stroke));
        } else {
            let seen = dashes(&points, &run.dash, self.room.expand(EDGE));
            painter.extend(seen.into_iter().map(|dash| Shape::line_segment(dash, stroke)));
        }
    }

    /// One mesh for the whole picture, whatever the number of values.
    fn paint_density(&self, painter: &Painter, strength: f32) {
        let dots = self.chart.series.iter().flat_map(|series| &series.dots);
        let places = dots.map(|dot| self.view.to_canvas(dot.place, self.room));
        let colour = self.theme.colour(palette::ACCENT);
        let mut mesh = Mesh::default();
        for (square, share) in density(places, self.room) {
            mesh.add_colored_rect(square, colour.gamma_multiply((0.15 + 0.75 * share) * strength));
        }
        painter.add(mesh);
    }

    fn visible_dots(&self) -> usize {
        let seen = self.view.seen();
        self.chart.series.iter().flat_map(|series| &series.dots).filter(|dot| seen.contains(dot.place)).count()
    }
}
