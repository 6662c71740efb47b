//! The contents: headings with page numbers, each a link.

use super::look::{ACCENT, HAIRLINE, INK};
use super::piece::Piece;
use super::setter::{Box, Setter};
use crate::document::Section;
use crate::pages::{Link, NodeId, PageMark, Role, Tree};
use bearings_typeset::{Align, TextStyle, Voice};

impl Setter<'_> {
    /// The lines of the contents. `pages` gives the printed page of each section; the number of lines does not
    /// depend on it, so that a first pass without numbers finds out how many pages the contents take.
    pub fn contents(&mut self, pages: &[usize]) -> Vec<Piece> {
        let document = self.document;
        let parent = self.tree.add(Tree::ROOT, Role::Group);
        let node = self.tree.add(parent, Role::Heading(1));
        let style = TextStyle::new(Voice::Sans, self.size(17.0)).bold();
        let space = self.text_box(self.look.left, self.look.width, self.look.tight);
        let mut heading = self.plain(&document.labels.contents, style, INK, &space, Some(node));
        heading.keep = true;
        heading.height += 8.0;
        let mut pieces = vec![heading];
        let list = self.tree.add(parent, Role::Contents);
        for (index, section) in document.sections.iter().enumerate() {
            let page = pages.get(index).copied().unwrap_or_default();
            pieces.push(self.contents_line(section, index, page, list));
        }
        pieces
    }

    fn contents_line(&mut self, section: &Section, index: usize, page: usize, list: NodeId) -> Piece {
        let chapter = section.level <= 1;
        let item = self.tree.add(list, Role::ContentsItem);
        let node = self.tree.add(item, Role::Link);
        let style = TextStyle::new(Voice::Sans, self.size(if chapter { 10.0 } else { 9.4 }));
        let style = if chapter { style.bold() } else { style };
        let rtl = self.document.right_to_left;
        // Single lines, parted by a rule, need less room than lines that follow each other.
        let (left, width, leading) = (self.look.left, self.look.width, self.look.tight.min(1.34));
        let (for_number, for_page) = (34.0, 30.0);
        let from_start = |x: f32, w: f32| if rtl { left + width - x - w } else { left + x };
        let numbered = !section.number.is_empty();
        let mut piece = Piece { space: if chapter { 7.0 } else { 2.5 }, ..Piece::default() };
        let start = if numbered { for_number } else { 0.0 };
        let room = width - start - for_page - 8.0;
        let title =
            self.plain(&section.title, style, INK, &self.text_box(from_start(start, room), room, leading), Some(node));
        piece.height = title.height + 2.0;
        if numbered {
            let space = self.text_box(from_start(0.0, for_number), for_number, leading);
            let number = self.plain(&section.number, style, ACCENT, &space, Some(node));
            piece.absorb(number, 0.0);
        }
        piece.absorb(title, 0.0);
        let space = self.text_box(from_start(width - for_page, for_page), for_page, leading);
        let number = self.plain(&page.to_string(), style, INK, &Box { align: Align::End, ..space }, Some(node));
        piece.absorb(number, 0.0);
        let (y, height) = (0.0, piece.height);
        let points = vec![(left, height), (left + width, height)];
        piece.push(None, PageMark::Line { points, colour: HAIRLINE, width: 0.35, dash: vec![] });
        piece.links.push(Link { x: left, y, width, height, bookmark: index, node });
        piece
    }
}
