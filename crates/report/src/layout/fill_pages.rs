//! Fills pages with pieces: chains of pieces that hold together are placed whole, table heads are repeated, figures
//! that do not fit wait for the next page.

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
///
/// A figure that does not fit waits for the top of the next page, and what follows it up to the next heading or figure
/// fills the page before it. The tree of elements keeps the order of the document: there a figure still comes before
/// what was set before it.
pub(crate) fn fill_pages(pieces: &[Piece], heads: &[Piece], look: &Look) -> (Vec<Page>, Vec<Start>) {
    let mut filler = Filler { heads, look, pages: vec![blank(look)], starts: Vec::new(), y: look.top, floated: false };
    let mut rest = pieces;
    while !rest.is_empty() {
        let (chain, after) = rest.split_at(filler.chain_length(rest));
        rest = after;
        if chain[0].floats && !filler.takes(chain) {
            rest = filler.fill_before_figure(rest);
            filler.turn();
            filler.set(chain);
            filler.floated = true;
        } else {
            filler.place(chain);
        }
    }
    (filler.pages, filler.starts)
}

/// Room between a figure at the top of a page and the table that goes on below it.
const BELOW_FIGURE: f32 = 16.0;

/// The pages so far and how far the last is filled.
struct Filler<'a> {
    heads: &'a [Piece],
    look: &'a Look,
    pages: Vec<Page>,
    starts: Vec<Start>,
    y: f32,
    /// Whether a figure that waited is the last that was set: a table that goes on below it repeats its head.
    floated: bool,
}

impl Filler<'_> {
    /// How many pieces from the first hold together; a chain longer than a page is let go where it must break.
    fn chain_length(&self, pieces: &[Piece]) -> usize {
        let mut height = pieces.first().and_then(|piece| self.head_of(piece)).map_or(0.0, |head| head.height);
        for (index, piece) in pieces.iter().enumerate() {
            height += piece.height + if index == 0 { 0.0 } else { piece.space };
            if height > self.look.height() {
                return index.max(1);
            }
            if !piece.keep {
                return index + 1;
            }
        }
        pieces.len()
    }

    /// The head to be repeated when a page begins with the piece.
    fn head_of(&self, piece: &Piece) -> Option<&Piece> {
        piece.table.and_then(|table| self.heads.get(table))
    }

    fn at_top(&self) -> bool {
        self.y <= self.look.top + 0.01
    }

    /// Whether the chain fits below what stands on the page.
    fn takes(&self, chain: &[Piece]) -> bool {
        let height: f32 = chain.iter().map(|piece| piece.height + piece.space).sum();
        let head = self.head_of(&chain[0]).filter(|_| self.floated).map_or(0.0, |head| head.height + BELOW_FIGURE);
        let unused = if self.at_top() { chain[0].space } else { 0.0 };
        height + head <= self.look.bottom - self.y + unused
    }

    /// Sets a chain on this page, or on the next where it does not fit.
    fn place(&mut self, chain: &[Piece]) {
        if !self.at_top() && (chain[0].new_page || !self.takes(chain)) {
            self.turn();
        }
        self.set(chain);
    }

    /// Sets what may stand before a figure that waits and still fits on the page. Returns what is left.
    fn fill_before_figure<'p>(&mut self, mut rest: &'p [Piece]) -> &'p [Piece] {
        while !rest.is_empty() {
            let (chain, after) = rest.split_at(self.chain_length(rest));
            let bound = chain.iter().any(|piece| piece.barrier || piece.floats || piece.new_page);
            if bound || !self.takes(chain) {
                break;
            }
            self.set(chain);
            rest = after;
        }
        rest
    }

    fn turn(&mut self) {
        self.pages.push(blank(self.look));
        self.y = self.look.top;
        self.floated = false;
    }

    fn set(&mut self, chain: &[Piece]) {
        let begins = self.at_top() && self.pages.len() > 1;
        if let Some(head) = self.head_of(&chain[0]).filter(|_| begins || self.floated).cloned() {
            self.y += if self.floated { BELOW_FIGURE } else { 0.0 };
            self.put(&head, self.y);
        }
        self.floated = false;
        for piece in chain {
            let top = if self.at_top() { self.y } else { self.y + piece.space };
            if let Some(section) = piece.section {
                self.starts.push(Start { section, page: self.pages.len() - 1, y: top });
            }
            self.put(piece, top);
        }
    }

    fn put(&mut self, piece: &Piece, y: f32) {
        let mut copy = Piece::default();
        copy.absorb(piece.clone(), y);
        if let Some(page) = self.pages.last_mut() {
            page.marks.extend(copy.marks);
            page.links.extend(copy.links);
            page.numbers.extend(copy.numbers);
        }
        self.y = y + piece.height;
    }
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
        let (pages, _) = fill_pages(&pieces, &[], &look);
        assert_eq!(pages.iter().map(|page| page.marks.len()).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn a_table_repeats_its_head_on_each_page() {
        let look = Look::new(Paper::A4, "en");
        let rows = vec![piece(look.height() / 2.0 - 20.0, false, Some(0)); 5];
        let (pages, _) = fill_pages(&rows, &[piece(10.0, false, None)], &look);
        assert_eq!(pages.iter().map(|page| page.marks.len()).collect::<Vec<_>>(), [2, 3, 2]);
    }

    #[test]
    fn pieces_that_all_hold_on_still_end() {
        let look = Look::new(Paper::A4, "en");
        let (pages, _) = fill_pages(&vec![piece(100.0, true, None); 40], &[], &look);
        assert!(pages.len() >= 6);
        assert_eq!(pages.iter().map(|page| page.marks.len()).sum::<usize>(), 40);
    }

    fn figure(height: f32) -> Piece {
        Piece { floats: true, space: 10.0, ..piece(height, false, None) }
    }

    fn heading() -> Piece {
        Piece { barrier: true, section: Some(0), ..piece(20.0, true, None) }
    }

    /// What stands on each page, top down, as heights.
    fn heights(pieces: Vec<Piece>, look: &Look) -> Vec<Vec<usize>> {
        let named = pieces.into_iter().map(|mut piece| {
            piece.marks.clear();
            let points = vec![(0.0, 0.0), (piece.height, 0.0)];
            piece.push(None, PageMark::Line { points, colour: HAIRLINE, width: 1.0, dash: vec![] });
            piece
        });
        let head = Piece { height: 10.0, ..piece(10.0, false, None) };
        let (pages, _) = fill_pages(&named.collect::<Vec<_>>(), &[head], look);
        let height = |mark: &PageMark| match mark {
            PageMark::Line { points, .. } => points[1].0.round() as usize,
            _ => 0,
        };
        pages.iter().map(|page| page.marks.iter().map(|placed| height(&placed.mark)).collect()).collect()
    }

    #[test]
    fn what_follows_fills_the_page_before_a_figure() {
        let look = Look::new(Paper::A4, "en");
        let text = |height: f32| piece(height, false, None);
        let (full, figure) = (look.height(), figure(300.0));
        let pieces = vec![text(full - 200.0), figure.clone(), text(50.0), text(60.0), text(80.0), text(40.0)];
        let first = (full - 200.0).round() as usize;
        assert_eq!(heights(pieces, &look), [vec![first, 50, 60, 80], vec![300, 40]]);
        let pieces = vec![text(full - 200.0), figure.clone(), text(50.0), heading(), text(60.0)];
        assert_eq!(heights(pieces, &look), [vec![first, 50], vec![300, 20, 60]], "never past a heading");
        let second = Piece { height: 120.0, ..figure.clone() };
        let pieces = vec![text(full - 200.0), figure, second, text(50.0)];
        assert_eq!(heights(pieces, &look), [vec![first], vec![300, 120, 50]], "figures keep their order");
    }

    #[test]
    fn a_table_parted_by_a_figure_repeats_its_head_below_it() {
        let look = Look::new(Paper::A4, "en");
        let row = piece(40.0, false, Some(0));
        let top = piece(31.0, true, None);
        let mut pieces = vec![piece(look.height() - 120.0, false, None), figure(300.0), top];
        pieces.extend(vec![row; 4]);
        let first = (look.height() - 120.0).round() as usize;
        // The repeated head is one point wide.
        assert_eq!(heights(pieces, &look), [vec![first, 31, 40, 40], vec![300, 1, 40, 40]]);
    }
}
