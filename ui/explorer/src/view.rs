//! Which part of the plot is seen: moving and enlarging, in shares of the plot.

use egui::{Pos2, Rect, Vec2};

/// The part of the plot that fills the canvas. Width and height are always enlarged alike.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    zoom: f32,
    corner: Pos2,
}

impl View {
    /// Everything.
    pub const WHOLE: View = View { zoom: 1.0, corner: Pos2::ZERO };
    /// The most that a view enlarges.
    pub const MOST: f32 = 64.0;

    /// How many times the plot is enlarged, 1 to `MOST`.
    pub fn zoom(&self) -> f32 {
        self.zoom
    }

    /// The seen part, in shares of the plot; never reaches beyond it.
    pub fn seen(&self) -> Rect {
        Rect::from_min_size(self.corner, Vec2::splat(1.0 / self.zoom))
    }

    /// Where a place of the plot is on the canvas, `room` being the canvas's room inside the axes.
    pub fn to_canvas(&self, place: Pos2, room: Rect) -> Pos2 {
        room.min + (place - self.corner) * self.zoom * room.size()
    }

    /// Which place of the plot is at a point of the canvas.
    pub fn to_plot(&self, point: Pos2, room: Rect) -> Pos2 {
        self.corner + (point - room.min) / (room.size() * self.zoom)
    }

    /// Enlarges by `factor`, keeping `place` where it is on the canvas, as far as the edges of the plot allow.
    pub fn zoom_around(&mut self, place: Pos2, factor: f32) {
        if !(factor.is_finite() && factor > 0.0) {
            return;
        }
        let before = self.zoom;
        self.zoom = (self.zoom * factor).clamp(1.0, Self::MOST);
        self.corner = place + (self.corner - place) * (before / self.zoom);
        self.stay_inside();
    }

    /// Moves the seen part by shares of its own width and height.
    pub fn pan(&mut self, shares: Vec2) {
        self.corner += shares / self.zoom;
        self.stay_inside();
    }

    fn stay_inside(&mut self) {
        let limit = 1.0 - 1.0 / self.zoom;
        self.corner = self.corner.clamp(Pos2::ZERO, Pos2::new(limit, limit));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    const ROOM: Rect = Rect { min: pos2(50.0, 10.0), max: pos2(850.0, 410.0) };

    fn near(one: Pos2, other: Pos2) -> bool {
        (one - other).length() < 1e-3
    }

    #[test]
    fn the_place_under_the_pointer_stays_there() {
        let pointer = pos2(300.0, 250.0);
        let mut view = View::WHOLE;
        for factor in [1.5, 3.0, 0.7, 1.2] {
            let place = view.to_plot(pointer, ROOM);
            view.zoom_around(place, factor);
            assert!(near(view.to_canvas(place, ROOM), pointer), "{view:?}");
        }
        assert!((view.zoom() - 1.5 * 3.0 * 0.7 * 1.2).abs() < 1e-4);
    }

    #[test]
    fn canvas_and_plot_are_inverse() {
        let mut view = View::WHOLE;
        view.zoom_around(pos2(0.3, 0.8), 7.0);
        let place = pos2(0.31, 0.77);
        assert!(near(view.to_plot(view.to_canvas(place, ROOM), ROOM), place));
        assert!(near(View::WHOLE.to_canvas(pos2(1.0, 1.0), ROOM), ROOM.max));
    }

    #[test]
    fn nothing_beyond_the_plot_is_seen() {
        let mut view = View::WHOLE;
        view.pan(vec2(5.0, -3.0));
        assert_eq!(view, View::WHOLE);
        view.zoom_around(pos2(1.0, 1.0), 4.0);
        view.pan(vec2(9.0, 9.0));
        assert!(near(view.seen().max, pos2(1.0, 1.0)));
        view.pan(vec2(-99.0, 0.0));
        assert_eq!(view.seen().min.x, 0.0);
        view.zoom_around(pos2(0.9, 0.1), 0.001);
        assert_eq!(view, View::WHOLE);
    }

    #[test]
    fn zoom_has_a_limit_and_ignores_nonsense() {
        let mut view = View::WHOLE;
        view.zoom_around(pos2(0.5, 0.5), 1e9);
        assert_eq!(view.zoom(), View::MOST);
        let before = view;
        for factor in [f32::NAN, f32::INFINITY, 0.0, -2.0] {
            view.zoom_around(pos2(0.5, 0.5), factor);
        }
        assert_eq!(view, before);
    }

    #[test]
    fn a_step_moves_by_shares_of_what_is_seen() {
        let mut view = View::WHOLE;
        view.zoom_around(pos2(0.5, 0.5), 2.0);
        view.pan(vec2(0.1, 0.0));
        assert!((view.seen().min.x - 0.30).abs() < 1e-6);
    }
}
