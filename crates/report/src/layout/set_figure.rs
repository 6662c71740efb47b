//! A chart: its scene scaled to the column, with caption and notes on the same page.

use super::look::INK;
use super::piece::Piece;
use super::setter::Setter;
use crate::document::Figure;
use crate::pages::{NodeId, PageMark, Placed, Role, TextRun};
use bearings_chart::{Anchor, Mark, TextMark};
use bearings_typeset::{Paragraph, TextStyle, Voice};

impl Setter<'_> {
    /// Caption, drawing and notes as one piece.
    pub fn figure(&mut self, figure: &Figure, parent: NodeId) -> Vec<Piece> {
        let group = self.tree.add(parent, Role::Group);
        let caption = self.tree.add(group, Role::Paragraph);
        let style = TextStyle::new(Voice::Sans, self.size(9.0)).bold();
        let space = self.text_box(self.look.left, self.look.width, self.look.tight);
        let mut stack = vec![self.plain(&figure.caption, style, INK, &space, Some(caption))];
        let node = self.tree.add(group, Role::Figure { alternative: figure.alternative.clone() });
        let mut notes = Vec::new();
        for (index, note) in figure.notes.iter().enumerate() {
            let node = self.tree.add_in(group, Role::Paragraph, note.language.clone());
            notes.extend(self.small(note, node, if index == 0 { 6.0 } else { 1.5 }));
        }
        let around: f32 = stack.iter().chain(&notes).map(|piece| piece.height + piece.space).sum();
        let mut drawing = self.drawing(figure, node, self.look.height() - around - 30.0);
        drawing.space = 8.0;
        stack.push(drawing);
        stack.extend(notes);
        let mut whole = Piece::stack(stack);
        whole.space = 16.0;
        whole.height += 6.0;
        whole.floats = true;
        vec![whole]
    }

    fn drawing(&mut self, figure: &Figure, node: NodeId, room: f32) -> Piece {
        let scene = &figure.scene;
        let scale = (self.look.width / scene.width.max(1.0)).min(room / scene.height.max(1.0)).min(1.25);
        let left = self.look.left + (self.look.width - scene.width * scale) / 2.0;
        let mut piece = Piece { height: scene.height * scale, ..Piece::default() };
        let at = |(x, y): (f32, f32)| (left + x * scale, y * scale);
        for mark in &scene.marks {
            match mark {
                Mark::Rectangle { x, y, width, height, fill, stroke } => {
                    let ((x, y), fill) = (at((*x, *y)), *fill);
                    let stroke = stroke.map(|(colour, width)| (colour, width * scale));
                    let (width, height) = (width * scale, height * scale);
                    piece.push(Some(node), PageMark::Rectangle { x, y, width, height, fill, stroke });
                }
                Mark::Line { points, colour, width, dash } => {
                    let points = points.iter().copied().map(at).collect();
                    let dash = dash.iter().map(|length| length * scale).collect();
                    let (colour, width) = (*colour, width * scale);
                    piece.push(Some(node), PageMark::Line { points, colour, width, dash });
                }
                Mark::Polygon { points, fill } => {
                    let points = points.iter().copied().map(at).collect();
                    piece.push(Some(node), PageMark::Polygon { points, fill: *fill });
                }
                Mark::Circle { x, y, radius, fill } => {
                    let ((x, y), radius) = (at((*x, *y)), radius * scale);
                    piece.push(Some(node), PageMark::Circle { x, y, radius, fill: *fill });
                }
                Mark::Text(text) => {
                    let marks = self.scene_text(text, at((text.x, text.y)), scale, node);
                    piece.marks.extend(marks);
                }
            }
        }
        piece
    }

    fn scene_text(&mut self, mark: &TextMark, (x, y): (f32, f32), scale: f32, node: NodeId) -> Vec<Placed> {
        let mut style = TextStyle::new(Voice::Sans, mark.size * scale);
        if mark.bold {
            style = style.bold();
        }
        let paragraph = Paragraph::line(&mark.text, style, &mark.language, mark.right_to_left);
        let shaped = self.library.shape(&paragraph);
        for character in &shaped.missing {
            if !self.missing.contains(character) {
                self.missing.push(*character);
            }
        }
        let Some(line) = shaped.lines.into_iter().next() else { return Vec::new() };
        // A line of its own width begins at its left edge whatever its direction.
        let first = line.runs.iter().map(|run| run.x).fold(f32::INFINITY, f32::min);
        let shift = match mark.anchor {
            Anchor::Left => 0.0,
            Anchor::Middle => -line.width / 2.0,
            Anchor::Right => -line.width,
        };
        let text: std::sync::Arc<str> = shaped.text.as_str().into();
        let runs = line.runs.into_iter().map(|mut run| {
            run.x += x + shift - if first.is_finite() { first } else { 0.0 };
            run.y += y - line.baseline;
            let mark = PageMark::Text(TextRun { run, text: text.clone(), colour: mark.colour });
            Placed { node: Some(node), mark }
        });
        runs.collect()
    }
}
