//! The running head and the foot of every page after the cover.

use super::look::{HAIRLINE, QUIET};
use super::setter::{Box, Setter};
use crate::pages::{Page, PageMark};
use bearings_typeset::{Align, TextStyle, Voice};

/// Placeholders of the page label, as `Labels::page` has them.
const NUMBER: char = '\u{E010}';
const TOTAL: char = '\u{E011}';

impl Setter<'_> {
    /// Draws head and foot; `number` counts from 1.
    pub fn head_and_foot(&mut self, page: &mut Page, number: usize, total: usize) {
        let document = self.document;
        let style = TextStyle::new(Voice::Sans, self.size(7.4));
        let (left, width, tight) = (self.look.left, self.look.width, self.look.tight);
        let mut head = self.plain(&document.running_head, style, QUIET, &self.text_box(left, width, tight), None);
        let y = head.height + 4.0;
        let points = vec![(left, y), (left + width, y)];
        head.push(None, PageMark::Line { points, colour: HAIRLINE, width: 0.6, dash: vec![] });
        // The rule stands at the same height on every page, whatever the lines above it.
        head.marks.iter_mut().for_each(|placed| placed.mark.shift(0.0, self.look.top - 22.0 - y));
        page.marks.append(&mut head.marks);
        let label = &document.labels.page;
        let label = label.replace(NUMBER, &number.to_string()).replace(TOTAL, &total.to_string());
        let end = Box { align: Align::End, ..self.text_box(left, width, tight) };
        let foot = self.plain(&label, style, QUIET, &end, None);
        let narrow = width * 0.74;
        let at = if document.right_to_left { left + width - narrow } else { left };
        let title = self.plain(&document.title, style, QUIET, &self.text_box(at, narrow, tight), None);
        for mut piece in [foot, title] {
            piece.marks.iter_mut().for_each(|placed| placed.mark.shift(0.0, self.look.bottom + 28.0));
            page.marks.append(&mut piece.marks);
        }
    }
}
