//! G-TOP: named groups as horizontal bars, with the rest and the unknown set apart from them.

use crate::hatch::hatch;
use crate::measure::{widest, wrap};
use crate::pen::{LABEL, LEADING, Pen, SMALL, Twin, WORDS};
use crate::{Anchor, Frame, Print, Scene, palette};

/// Horizontal bars in the order given.
pub struct BarChart<'a> {
    /// What the values count, printed above the bars.
    pub unit: String,
    /// Head of the twin's first column, such as *Country of birth*.
    pub label_name: String,
    /// Head of the twin's second column, such as *Persons*.
    pub value_name: String,
    /// The named groups, the largest first.
    pub bars: Vec<Bar>,
    /// Groups set apart below a line: all others, other South, other North, unknown.
    pub apart: Vec<Bar>,
    /// Prints values.
    pub print: Print<'a>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Name of the group.
    pub label: String,
    /// Its value, not negative; absent where the source has none.
    pub value: Option<f64>,
    /// Whether the group is of unknown origin, which is hatched and never counted among the others.
    pub unknown: bool,
}

/// Where the bars stand: from `foot` in the direction of reading.
struct Lay {
    foot: f32,
    towards: f32,
    scale: f32,
    label_limit: f32,
}

impl BarChart<'_> {
    /// Draws the bars; in a right-to-left language they begin at the right.
    pub fn draw(&self, frame: &Frame) -> Scene {
        let mut pen = Pen::new(frame);
        let lay = self.lay(frame);
        let mut y = pen.paragraph(&self.unit, 0.0, SMALL) + 4.0;
        let top = y;
        for bar in &self.bars {
            y = self.draw_bar(&mut pen, bar, &lay, y, false);
        }
        if !self.apart.is_empty() && !self.bars.is_empty() {
            pen.line(vec![(0.0, y + 4.0), (frame.width, y + 4.0)], palette::LINE, 0.7, &[]);
            y += 8.0;
        }
        for bar in &self.apart {
            y = self.draw_bar(&mut pen, bar, &lay, y, true);
        }
        pen.line(vec![(lay.foot, top), (lay.foot, y)], palette::INK, 0.8, &[]);
        pen.finish(y + 4.0, self.twin())
    }

    fn all(&self) -> impl Iterator<Item = &Bar> {
        self.bars.iter().chain(&self.apart)
    }

    fn lay(&self, frame: &Frame) -> Lay {
        let limit = frame.width * 0.36;
        let labels: Vec<String> = self.all().flat_map(|bar| wrap(&bar.label, LABEL, false, limit)).collect();
        let room = widest(&labels, LABEL, false) + 7.0;
        let texts: Vec<String> = self.all().map(|bar| self.print.cell(bar.value)).collect();
        let length = frame.width - room - widest(&texts, LABEL, false) - 6.0;
        let highest = self.all().filter_map(|bar| bar.value).fold(0.0, f64::max);
        let scale = if highest > 0.0 { length.max(10.0) / highest as f32 } else { 0.0 };
        let (foot, towards) = if frame.right_to_left { (frame.width - room, -1.0) } else { (room, 1.0) };
        Lay { foot, towards, scale, label_limit: limit }
    }

    fn draw_bar(&self, pen: &mut Pen, bar: &Bar, lay: &Lay, top: f32, apart: bool) -> f32 {
        let (label_side, value_side) =
            if lay.towards > 0.0 { (Anchor::Right, Anchor::Left) } else { (Anchor::Left, Anchor::Right) };
        let lines = wrap(&bar.label, LABEL, false, lay.label_limit);
        let text_height = lines.len() as f32 * LABEL * LEADING;
        let height = (text_height + 3.0).max(16.0);
        let label_x = lay.foot - lay.towards * 6.0;
        pen.lines(&lines, label_x, top + (height - text_height) / 2.0, label_side, WORDS);

        let length = bar.value.unwrap_or(0.0).max(0.0) as f32 * lay.scale;
        let left = if lay.towards > 0.0 { lay.foot } else { lay.foot - length };
        let (bar_y, bar_height) = (top + height / 2.0 - 5.0, 10.0);
        if bar.unknown {
            pen.bar(left, bar_y, length, bar_height, palette::PAPER);
            hatch(pen, (left, bar_y, length, bar_height), 4.0, palette::QUIET);
            pen.frame_of(left, bar_y, length, bar_height, palette::QUIET, 0.7);
        } else {
            pen.bar(left, bar_y, length, bar_height, if apart { palette::REST } else { palette::ACCENT });
        }
        let value_x = lay.foot + lay.towards * (length + 5.0);
        pen.text(&self.print.cell(bar.value), value_x, top + height / 2.0 + LABEL * 0.35, value_side, WORDS);
        top + height
    }

    fn twin(&self) -> Twin {
        let mut twin = Twin::headed([self.label_name.clone(), self.value_name.clone()]);
        for bar in self.all() {
            twin.row(vec![(bar.label.clone(), None), (self.print.cell(bar.value), bar.value)]);
        }
        twin
    }
}
