//! The legend above a chart whose parts cannot be labelled where they are.

use crate::measure::{widest, wrap};
use crate::pen::{LABEL, LEADING, Pen, WORDS};
use crate::{Anchor, Colour, Frame, palette};

/// How an entry's sample is drawn.
pub(crate) enum Sample {
    /// One colour.
    Fill(Colour),
    /// Two colours side by side.
    Pair(Colour, Colour),
    /// A line around nothing.
    Outline,
}

const SAMPLE: f32 = 14.0;
const GAP: f32 = 4.0;
const BETWEEN: f32 = 14.0;

/// Draws the entries in rows from `top` down, from the side where the language begins; answers the y below them.
pub(crate) fn legend(pen: &mut Pen, frame: &Frame, entries: &[(Sample, &str)], top: f32) -> f32 {
    let (mut used, mut row_top, mut row_height) = (0.0_f32, top, 0.0_f32);
    for (sample, name) in entries {
        let lines = wrap(name, LABEL, false, frame.width - SAMPLE - GAP);
        let width = SAMPLE + GAP + widest(&lines, LABEL, false);
        if used > 0.0 && used + width > frame.width {
            (used, row_top, row_height) = (0.0, row_top + row_height, 0.0);
        }
        let (box_x, text_x, anchor) = if frame.right_to_left {
            (frame.width - used - SAMPLE, frame.width - used - SAMPLE - GAP, Anchor::Right)
        } else {
            (used, used + SAMPLE + GAP, Anchor::Left)
        };
        draw_sample(pen, sample, box_x, row_top + 2.0);
        pen.lines(&lines, text_x, row_top, anchor, WORDS);
        row_height = row_height.max(lines.len() as f32 * LABEL * LEADING + 2.0);
        used += width + BETWEEN;
    }
    row_top + row_height
}

fn draw_sample(pen: &mut Pen, sample: &Sample, x: f32, y: f32) {
    let height = 8.0;
    match sample {
        Sample::Fill(colour) => {
            pen.bar(x, y, SAMPLE, height, *colour);
            pen.frame_of(x, y, SAMPLE, height, palette::QUIET, 0.5);
        }
        Sample::Pair(left, right) => {
            pen.bar(x, y, SAMPLE / 2.0, height, *left);
            pen.bar(x + SAMPLE / 2.0, y, SAMPLE / 2.0, height, *right);
        }
        Sample::Outline => pen.frame_of(x, y, SAMPLE, height, palette::INK, 1.2),
    }
}
