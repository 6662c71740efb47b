//! The boxes that the texts of a scene take, for tests of layout and for picking.

use crate::measure::text_width;
use crate::{Anchor, Mark, Scene};

/// The box of one text, in points.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// The text.
    pub text: String,
    /// Left edge.
    pub left: f32,
    /// Top edge, the height of capitals and accents.
    pub top: f32,
    /// Right edge.
    pub right: f32,
    /// Bottom edge, below descenders.
    pub bottom: f32,
}

impl TextBox {
    /// Whether two boxes share some room.
    pub fn overlaps(&self, other: &TextBox) -> bool {
        let apart = self.right <= other.left
            || other.right <= self.left
            || self.bottom <= other.top
            || other.bottom <= self.top;
        !apart
    }
}

/// The box of every text of the scene, by the estimated widths.
pub fn text_boxes(scene: &Scene) -> Vec<TextBox> {
    let texts = scene.marks.iter().filter_map(|mark| if let Mark::Text(text) = mark { Some(text) } else { None });
    let boxes = texts.map(|mark| {
        let width = text_width(&mark.text, mark.size, mark.bold);
        let left = match mark.anchor {
            Anchor::Left => mark.x,
            Anchor::Middle => mark.x - width / 2.0,
            Anchor::Right => mark.x - width,
        };
        let (top, bottom) = (mark.y - mark.size * 0.85, mark.y + mark.size * 0.25);
        TextBox { text: mark.text.clone(), left, top, right: left + width, bottom }
    });
    boxes.collect()
}
