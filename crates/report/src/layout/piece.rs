//! A piece: marks that no page break may tear, and how it holds on to what follows.

use crate::pages::{Link, NodeId, NumberPlace, PageMark, Placed};

/// Marks with places across the page as they will be, and down from the top of the piece.
#[derive(Clone, Debug, Default)]
pub(crate) struct Piece {
    /// Room above it, dropped at the top of a page.
    pub space: f32,
    /// Height.
    pub height: f32,
    /// What is drawn.
    pub marks: Vec<Placed>,
    /// Links.
    pub links: Vec<Link>,
    /// Places of numbers.
    pub numbers: Vec<NumberPlace>,
    /// Whether the next piece must be on the same page.
    pub keep: bool,
    /// Index of the section that begins here.
    pub section: Option<usize>,
    /// Index of the table whose head is repeated when a page begins with this piece.
    pub table: Option<usize>,
    /// Whether it begins a page.
    pub new_page: bool,
    /// Whether it may wait for the next page, so that what follows fills this one: a figure.
    pub floats: bool,
    /// Whether nothing from here on may stand before a figure that waits: a heading.
    pub barrier: bool,
}

impl Piece {
    /// Adds a mark.
    pub fn push(&mut self, node: Option<NodeId>, mark: PageMark) {
        self.marks.push(Placed { node, mark });
    }

    /// Adds another piece's marks, moved down.
    pub fn absorb(&mut self, other: Piece, dy: f32) {
        for mut placed in other.marks {
            placed.mark.shift(0.0, dy);
            self.marks.push(placed);
        }
        for mut link in other.links {
            link.y += dy;
            self.links.push(link);
        }
        for mut number in other.numbers {
            number.y += dy;
            self.numbers.push(number);
        }
    }

    /// Stacks pieces into one, the first one's space kept outside.
    pub fn stack(pieces: Vec<Piece>) -> Piece {
        let mut whole = Piece::default();
        for (index, piece) in pieces.into_iter().enumerate() {
            if index == 0 {
                whole.space = piece.space;
            } else {
                whole.height += piece.space;
            }
            let (y, height) = (whole.height, piece.height);
            whole.section = whole.section.or(piece.section);
            whole.absorb(piece, y);
            whole.height += height;
        }
        whole
    }

    /// The same marks as an ornament, for what is repeated.
    pub fn as_ornament(&self) -> Piece {
        let mut copy = self.clone();
        copy.marks.iter_mut().for_each(|placed| placed.node = None);
        copy.section = None;
        copy
    }
}
