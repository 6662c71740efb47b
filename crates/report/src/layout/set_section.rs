//! A section: its heading, kept with what follows, and its blocks; and the last words of the document.

use super::look::{ACCENT, HAIRLINE, INK, QUIET};
use super::piece::Piece;
use super::set_paragraph::{hold_lines, own_language};
use super::setter::{Inked, Setter, inked};
use crate::document::Section;
use crate::pages::{PageMark, Role, Tree};
use bearings_typeset::{TextStyle, Voice};

impl Setter<'_> {
    /// The pieces of a section; `index` is its place among the bookmarks.
    pub fn section(&mut self, section: &Section, index: usize) -> Vec<Piece> {
        let chapter = section.level <= 1;
        let parent = self.tree.add(Tree::ROOT, Role::Group);
        let node = self.tree.add(parent, Role::Heading(if chapter { 1 } else { 2 }));
        let size = self.size(if chapter { 17.0 } else { 12.2 });
        let style = TextStyle::new(Voice::Sans, size).bold();
        let mut words = Vec::new();
        if !section.number.is_empty() {
            // No-break spaces: the number never stands alone on a line.
            let text = format!("{}\u{a0}\u{a0}", section.number);
            words.push(Inked { text, style, colour: ACCENT, token: None });
        }
        words.push(Inked { text: section.title.clone(), style, colour: INK, token: None });
        let space = self.text_box(self.look.left, self.look.width, self.look.tight - 0.06);
        let mut heading = self.block(&words, &space, Some(node));
        heading.space = if chapter { 30.0 } else { 20.0 };
        heading.height += if chapter { 2.0 } else { 0.0 };
        heading.keep = true;
        heading.section = Some(index);
        heading.barrier = true;
        let mut pieces = vec![heading];
        for block in &section.blocks {
            pieces.extend(self.block_pieces(block, parent));
        }
        pieces
    }

    /// The last words: language status, program, date of the data.
    pub fn colophon(&mut self) -> Vec<Piece> {
        let document = self.document;
        if document.colophon.is_empty() {
            return Vec::new();
        }
        let parent = self.tree.add(Tree::ROOT, Role::Group);
        let style = TextStyle::new(Voice::Sans, self.size(8.0));
        let (left, right) = (self.look.left, self.look.right());
        let mut rule = Piece { space: 34.0, height: 4.0, keep: true, barrier: true, ..Piece::default() };
        let points = vec![(left, 0.0), (right, 0.0)];
        rule.push(None, PageMark::Line { points, colour: HAIRLINE, width: 0.6, dash: vec![] });
        let mut pieces = vec![rule];
        for paragraph in &document.colophon {
            let node = self.tree.add_in(parent, Role::Paragraph, paragraph.language.clone());
            let space = own_language(self.text_box(left, self.look.width, self.look.tight + 0.08), paragraph);
            let mut lines = self.lines(&inked(paragraph, style, QUIET), &space, Some(node));
            hold_lines(&mut lines);
            super::set_paragraph::lead(&mut lines, 4.0);
            pieces.extend(lines);
        }
        pieces
    }
}
