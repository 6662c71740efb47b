//! One block of a section.

use super::piece::Piece;
use super::setter::Setter;
use crate::document::Block;
use crate::pages::NodeId;

impl Setter<'_> {
    /// The pieces of a block.
    pub fn block_pieces(&mut self, block: &Block, parent: NodeId) -> Vec<Piece> {
        match block {
            Block::Paragraph(paragraph) => self.paragraph(paragraph, parent),
            Block::Bullets(items) => self.bullets(items, parent),
            Block::Note(paragraph) => self.note(paragraph, parent),
            Block::KeyFigures(figures) => self.key_figures(figures, parent),
            Block::Table(table) => self.table(table, parent),
            Block::Figure(figure) => self.figure(figure, parent),
        }
    }
}
