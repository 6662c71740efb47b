//! Big numbers in a grid, each with what it counts and where from.

use super::look::{ACCENT, INK, QUIET};
use super::piece::Piece;
use super::setter::{Inked, Setter, turn_bare_number};
use crate::document::KeyFigure;
use crate::pages::{NodeId, PageMark, Role};
use bearings_typeset::{TextStyle, Voice};

impl Setter<'_> {
    /// The grid, one piece a row.
    pub fn key_figures(&mut self, figures: &[KeyFigure], parent: NodeId) -> Vec<Piece> {
        let columns = match figures.len() {
            1 => 1,
            2 | 4 => 2,
            _ => 3,
        };
        let gap = 20.0;
        let width = (self.look.width - gap * (columns as f32 - 1.0)) / columns as f32;
        let list = self.tree.add(parent, Role::List);
        let mut pieces = Vec::new();
        for row in figures.chunks(columns) {
            let mut whole = Piece { space: 13.0, ..Piece::default() };
            for (column, figure) in row.iter().enumerate() {
                let place = if self.document.right_to_left { columns - 1 - column } else { column };
                let x = self.look.left + place as f32 * (width + gap);
                let tile = self.key_figure(figure, list, x, width);
                whole.height = whole.height.max(tile.height);
                whole.absorb(tile, 0.0);
            }
            pieces.push(whole);
        }
        if let Some(last) = pieces.last_mut() {
            last.height += 8.0;
        }
        pieces
    }

    fn key_figure(&mut self, figure: &KeyFigure, list: NodeId, x: f32, width: f32) -> Piece {
        let item = self.tree.add(list, Role::Item);
        let node = Some(self.tree.add(item, Role::ItemText));
        let mut tile = Piece { height: 6.0, ..Piece::default() };
        let points = vec![(x, 0.0), (x + width, 0.0)];
        tile.push(None, PageMark::Line { points, colour: ACCENT, width: 1.1, dash: vec![] });
        let big = TextStyle::new(Voice::Sans, self.size(19.0)).bold();
        let token = (!figure.token.is_empty()).then(|| figure.token.clone());
        let value = [Inked { text: figure.value.clone(), style: big, colour: ACCENT, token }];
        let tight = self.look.tight;
        let mut space = self.text_box(x, width, tight - 0.06);
        turn_bare_number(&mut space, &figure.value);
        let value = self.block(&value, &space, node);
        let label = TextStyle::new(Voice::Sans, self.size(8.8));
        let label = self.plain(&figure.label, label, INK, &self.text_box(x, width, tight + 0.04), node);
        let source = TextStyle::new(Voice::Sans, self.size(7.2));
        let mut source = self.plain(&figure.source, source, QUIET, &self.text_box(x, width, tight), node);
        source.space = 2.5;
        let words = Piece::stack(vec![value, label, source]);
        let height = words.height;
        tile.absorb(words, 5.0);
        tile.height = height + 5.0;
        tile
    }
}
