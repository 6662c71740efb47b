//! Collects the marks of a scene, so that a chart speaks of lines and words and not of structs.

use crate::measure::{text_width, wrap};
use crate::{Anchor, Colour, Frame, Mark, Scene, TextMark, palette};

/// Size of labels, in points.
pub(crate) const LABEL: f32 = 9.0;
/// Size of tick labels and units, in points.
pub(crate) const TICK: f32 = 8.0;
/// Baseline to baseline, in parts of the size; wide enough for Arabic and accents on capitals.
pub(crate) const LEADING: f32 = 1.35;

/// Letters, size and colour of a text.
#[derive(Clone, Copy)]
pub(crate) struct Letters {
    pub size: f32,
    pub bold: bool,
    pub colour: Colour,
}

/// A label in ink.
pub(crate) const WORDS: Letters = Letters { size: LABEL, bold: false, colour: palette::INK };
/// A label that heads others.
pub(crate) const HEAD: Letters = Letters { size: LABEL, bold: true, colour: palette::INK };
/// A tick label or unit.
pub(crate) const SMALL: Letters = Letters { size: TICK, bold: false, colour: palette::QUIET };

/// The marks drawn so far.
pub(crate) struct Pen<'a> {
    frame: &'a Frame,
    marks: Vec<Mark>,
}

impl<'a> Pen<'a> {
    pub fn new(frame: &'a Frame) -> Self {
        Pen { frame, marks: Vec::new() }
    }

    /// The side on which a line of the language begins.
    pub fn start(&self) -> Anchor {
        if self.frame.right_to_left { Anchor::Right } else { Anchor::Left }
    }

    pub fn text(&mut self, text: &str, x: f32, baseline: f32, anchor: Anchor, letters: Letters) {
        if text.is_empty() {
            return;
        }
        self.marks.push(Mark::Text(TextMark {
            text: text.to_owned(),
            x,
            y: baseline,
            anchor,
            size: letters.size,
            bold: letters.bold,
            language: self.frame.language.clone(),
            right_to_left: self.frame.right_to_left,
            colour: letters.colour,
        }));
    }

    /// A text in lines from `top` down at the start side of the scene; answers the y below it.
    pub fn paragraph(&mut self, text: &str, top: f32, letters: Letters) -> f32 {
        if text.is_empty() {
            return top;
        }
        let x = if self.frame.right_to_left { self.frame.width } else { 0.0 };
        let lines = wrap(text, letters.size, letters.bold, self.frame.width);
        self.lines(&lines, x, top, self.start(), letters)
    }

    /// What an axis at the left counts, in lines from `top` down above it whatever the language; answers the y below.
    pub fn over_left_axis(&mut self, unit: &str, top: f32) -> f32 {
        if unit.is_empty() {
            return top;
        }
        self.lines(&wrap(unit, TICK, false, self.frame.width), 0.0, top, Anchor::Left, SMALL)
    }

    /// Lines from `top` down; answers the y below them.
    pub fn lines(&mut self, lines: &[String], x: f32, top: f32, anchor: Anchor, letters: Letters) -> f32 {
        let pitch = letters.size * LEADING;
        for (index, line) in lines.iter().enumerate() {
            self.text(line, x, top + letters.size * 1.05 + index as f32 * pitch, anchor, letters);
        }
        top + lines.len() as f32 * pitch
    }

    /// A text centred on `x`, moved aside where it would leave the scene.
    pub fn centred(&mut self, text: &str, x: f32, baseline: f32, letters: Letters) {
        let half = text_width(text, letters.size, letters.bold) / 2.0;
        let x = x.min(self.frame.width - half).max(half);
        self.text(text, x, baseline, Anchor::Middle, letters);
    }

    pub fn line(&mut self, points: Vec<(f32, f32)>, colour: Colour, width: f32, dash: &[f32]) {
        if points.len() > 1 {
            self.marks.push(Mark::Line { points, colour, width, dash: dash.to_vec() });
        }
    }

    pub fn bar(&mut self, x: f32, y: f32, width: f32, height: f32, fill: Colour) {
        self.marks.push(Mark::Rectangle { x, y, width, height, fill: Some(fill), stroke: None });
    }

    pub fn frame_of(&mut self, x: f32, y: f32, width: f32, height: f32, stroke: Colour, line: f32) {
        self.marks.push(Mark::Rectangle { x, y, width, height, fill: None, stroke: Some((stroke, line)) });
    }

    pub fn dot(&mut self, x: f32, y: f32, radius: f32, fill: Colour) {
        self.marks.push(Mark::Circle { x, y, radius, fill });
    }

    /// How many marks are drawn so far.
    pub fn count(&self) -> usize {
        self.marks.len()
    }

    /// The finished scene.
    pub fn finish(self, height: f32, twin: Twin) -> Scene {
        let (twin, twin_numbers) = twin.rows.into_iter().map(|row| row.into_iter().unzip()).unzip();
        Scene { width: self.frame.width, height, marks: self.marks, twin, twin_numbers, axes: None }
    }
}

/// Rows of the table twin while they are gathered: text with the number behind it.
#[derive(Default)]
pub(crate) struct Twin {
    rows: Vec<Vec<(String, Option<f64>)>>,
}

impl Twin {
    /// A twin with its head.
    pub fn headed<T: Into<String>>(head: impl IntoIterator<Item = T>) -> Self {
        Twin { rows: vec![head.into_iter().map(|text| (text.into(), None)).collect()] }
    }

    pub fn row(&mut self, cells: Vec<(String, Option<f64>)>) {
        self.rows.push(cells);
    }
}
