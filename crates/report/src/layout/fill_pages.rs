//! Fills pages with pieces: chains of pieces that hold together are placed whole, table heads are repeated.

use super::look::Look;
use super::piece::Piece;
use crate::pages::Page;

/// Where a section begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Start {
    pub section: usize,
    pub page: usize,
    pub y: f32,
}

/// Pages without head and foot, and where the sections begin; page 0 is the first of these.
pub(crate) fn fill_pages(pieces: Vec<Piece>, heads: &[Piece], look: &Look) -> (Vec<Page>, Vec<Start>) {
    let mut pages = vec![blank(look)];
    let mut starts = Vec::new();
    let mut y = look.top;
    let mut index = 0;
    while index < pieces.len() {
        let chain = chain_length(&pieces[index..], look.height());
        let height: f32 = pieces[index..index + chain].iter().map(|piece| piece.height + piece.space).sum();
        let at_top = y <= look.top + 0.01;
        let room = look.bottom - y + if at_top { pieces[index].space } else { 0.0 };
        if !at_top && (height > room || pieces[index].new_page) {
            pages.push(blank(look));
            y = look.top;
            if let Some(head) = pieces[index].table.and_then(|table| heads.get(table)) {
                y = put(&mut pages, head, y);
            }
        }
        for piece in &pieces[index..index + chain] {
            let top = if y <= look.top + 0.01 { y } else { y + piece.space };
            if let Some(section) = piece.section {
                starts.push(Start { section, page: pages.len() - 1, y: top });
            }
            y = put(&mut pages, piece, top);
        }
        index += chain;
    }
    (pages, starts)
}

/// How many pieces from the first hold together; a chain longer than a page is let go where it must break.
fn chain_length(pieces: &[Piece], page: f32) -> usize {
    let mut height = 0.0;
    for (index, piece) in pieces.iter().enumerate() {
        height += piece.height + if index == 0 { 0.0 } else { piece.space };
        if height > page {
            return index.max(1);
        }
        if !piece.keep {
            return index + 1;
        }
    }
    pieces.len()
}

fn put(pages: &mut [Page], piece: &Piece, y: f32) -> f32 {
    let mut copy = Piece::default();
    copy.absorb(piece.clone(), y);
    if let Some(page) = pages.last_mut() {
        page.marks.extend(copy.marks);
        page.links.extend(copy.links);
        page.numbers.extend(copy.numbers);
    }
    y + piece.height
}

fn blank(look: &Look) -> Page {
    Page { width: look.page_width, height: look.page_height, ..Page::default() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::look::HAIRLINE;
    use crate::pages::{PageMark, Paper};

    fn piece(height: f32, keep: bool, table: Option<usize>) -> Piece {
        let mut piece = Piece { height, keep, table, ..Piece::default() };
        let points = vec![(0.0, 0.0), (1.0, 0.0)];
        piece.push(None, PageMark::Line { points, colour: HAIRLINE, width: 1.0, dash: vec![] });
        piece
    }

    #[test]
    fn a_heading_goes_with_its_text() {
        let look = Look::new(Paper::A4, "en");
        let pieces = vec![piece(look.height() - 30.0, false, None), piece(20.0, true, None), piece(20.0, false, None)];
        let (pages, _) = fill_pages(pieces, &[], &look);
        assert_eq!(pages.iter().map(|page| page.marks.len()).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn a_table_repeats_its_head_on_each_page() {
        let look = Look::new(Paper::A4, "en");
        let rows = vec![piece(look.height() / 2.0 - 20.0, false, Some(0)); 5];
        let (pages, _) = fill_pages(rows, &[piece(10.0, false, None)], &look);
        assert_eq!(pages.iter().map(|page| page.marks.len()).collect::<Vec<_>>(), [2, 3, 2]);
    }

    #[test]
    fn pieces_that_all_hold_on_still_end() {
        let look = Look::new(Paper::A4, "en");
        let (pages, _) = fill_pages(vec![piece(100.0, true, None); 40], &[], &look);
        assert!(pages.len() >= 6);
        assert_eq!(pages.iter().map(|page| page.marks.len()).sum::<usize>(), 40);
    }
}
