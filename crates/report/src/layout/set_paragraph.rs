//! Running text, bullets and notes, cut into lines that keep widows and orphans together.

use super::look::{ACCENT, INK, QUIET};
use super::piece::Piece;
use super::setter::{Box, Setter, inked};
use crate::document::Paragraph;
use crate::pages::{NodeId, PageMark, Role};
use bearings_typeset::{Align, TextStyle, Voice};

/// Lines of an item that is short enough to stay whole.
const SHORT: usize = 6;

impl<'a> Setter<'a> {
    /// Running text.
    pub fn paragraph(&mut self, paragraph: &Paragraph, parent: NodeId) -> Vec<Piece> {
        let node = self.tree.add_in(parent, Role::Paragraph, paragraph.language.clone());
        let style = TextStyle::new(Voice::Serif, self.look.text);
        let space = self.text_box(self.look.left, self.look.width, self.look.leading);
        let space = own_language(space, paragraph);
        let mut lines = self.lines(&inked(paragraph, style, INK), &space, Some(node));
        hold_lines(&mut lines);
        lead(&mut lines, 7.5);
        lines
    }

    /// A list with bullets.
    pub fn bullets(&mut self, items: &[Paragraph], parent: NodeId) -> Vec<Piece> {
        let list = self.tree.add(parent, Role::List);
        let indent = 15.0;
        let style = TextStyle::new(Voice::Serif, self.look.text);
        let mut pieces = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let node = self.tree.add_in(list, Role::Item, item.language.clone());
            let bullet = self.tree.add(node, Role::Bullet);
            let text = self.tree.add(node, Role::ItemText);
            let (left, width) = (self.look.left, self.look.width);
            let rtl = self.document.right_to_left;
            let x = if rtl { left } else { left + indent };
            let space = own_language(self.text_box(x, width - indent, self.look.leading), item);
            let mut lines = self.lines(&inked(item, style, INK), &space, Some(text));
            hold_lines(&mut lines);
            let at = if rtl { left + width - indent } else { left };
            let space = self.text_box(at, indent, self.look.leading);
            let mark = self.plain("•", style, ACCENT, &space, Some(bullet));
            if let Some(first) = lines.first_mut() {
                let rest = std::mem::take(&mut first.marks);
                first.absorb(mark, 0.0);
                first.marks.extend(rest);
            }
            lead(&mut lines, if index == 0 { 6.0 } else { 3.0 });
            // A short item, such as the citation of a source, stays whole, and the last does not stand alone on a page.
            if lines.len() <= SHORT {
                lines.iter_mut().rev().skip(1).for_each(|line| line.keep = true);
            }
            if let (true, Some(last)) = (index + 2 == items.len(), lines.last_mut()) {
                last.keep = true;
            }
            pieces.extend(lines);
        }
        pieces
    }

    /// Small text beside a bar at the side where reading starts.
    pub fn note(&mut self, paragraph: &Paragraph, parent: NodeId) -> Vec<Piece> {
        let node = self.tree.add_in(parent, Role::Note, paragraph.language.clone());
        let style = TextStyle::new(Voice::Sans, self.size(8.6));
        let indent = 12.0;
        let (left, width, rtl) = (self.look.left, self.look.width, self.document.right_to_left);
        let x = if rtl { left } else { left + indent };
        let space = own_language(self.text_box(x, width - indent, self.look.tight + 0.1), paragraph);
        let mut lines = self.lines(&inked(paragraph, style, QUIET), &space, Some(node));
        hold_lines(&mut lines);
        for line in &mut lines {
            let x = if rtl { left + width - 2.2 } else { left };
            let (height, fill) = (line.height, Some(ACCENT));
            line.push(None, PageMark::Rectangle { x, y: 0.0, width: 2.2, height, fill, stroke: None });
        }
        lead(&mut lines, 9.0);
        lines
    }

    /// Small text under a table or figure.
    pub fn small(&mut self, paragraph: &Paragraph, node: NodeId, space: f32) -> Vec<Piece> {
        let style = TextStyle::new(Voice::Sans, self.size(7.6));
        let area = own_language(self.text_box(self.look.left, self.look.width, self.look.tight + 0.04), paragraph);
        let mut lines = self.lines(&inked(paragraph, style, QUIET), &area, Some(node));
        hold_lines(&mut lines);
        lead(&mut lines, space);
        lines
    }
}

/// Keeps the first two and the last two lines together.
pub(crate) fn hold_lines(lines: &mut [Piece]) {
    let count = lines.len();
    for (index, line) in lines.iter_mut().enumerate() {
        line.keep = index + 1 < count && (index == 0 || index + 2 == count);
    }
}

/// Gives the first piece its room above.
pub(crate) fn lead(pieces: &mut [Piece], space: f32) {
    if let Some(first) = pieces.first_mut() {
        first.space = space;
    }
}

/// A paragraph in a language of its own keeps that language's direction, on the document's side of the page.
pub(crate) fn own_language<'a>(mut space: Box<'a>, paragraph: &'a Paragraph) -> Box<'a> {
    if let Some(language) = &paragraph.language {
        let right_to_left = matches!(language.split('-').next().unwrap_or_default(), "ar" | "fa" | "ur" | "he");
        if right_to_left != space.right_to_left {
            space.right_to_left = right_to_left;
            space.align = match space.align {
                Align::Start => Align::End,
                Align::End => Align::Start,
                other => other,
            };
        }
        space.language = language;
    }
    space
}
