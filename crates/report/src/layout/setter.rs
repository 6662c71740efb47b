//! What every part of the layout needs: the fonts, the look, the tree that grows, and the one way to set text.

use super::look::Look;
use super::piece::Piece;
use crate::document::{Document, Paragraph, Span};
use crate::pages::{NodeId, NumberPlace, PageMark, Placed, Setting, TextRun, Tree};
use bearings_chart::Colour;
use bearings_typeset::{Align, FontLibrary, ShapedText, Stretch, TextStyle, Voice};
use std::sync::Arc;

pub(crate) struct Setter<'a> {
    pub library: &'a FontLibrary,
    pub document: &'a Document,
    pub setting: Setting,
    pub look: Look,
    pub tree: Tree,
    pub missing: Vec<char>,
    /// Heads of the tables so far, to be repeated.
    pub heads: Vec<Piece>,
}

/// A stretch of text with its look, ink and source.
#[derive(Clone, Debug)]
pub(crate) struct Inked {
    pub text: String,
    pub style: TextStyle,
    pub colour: Colour,
    pub token: Option<String>,
}

/// Where and how text is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Box<'a> {
    pub language: &'a str,
    pub right_to_left: bool,
    pub align: Align,
    /// Left edge.
    pub x: f32,
    pub width: f32,
    pub leading: f32,
}

impl<'a> Setter<'a> {
    /// A box in the document's language, aligned to the side where reading starts.
    pub fn text_box(&self, x: f32, width: f32, leading: f32) -> Box<'a> {
        let document = self.document;
        Box {
            language: &document.language,
            right_to_left: document.right_to_left,
            align: Align::Start,
            x,
            width,
            leading,
        }
    }

    /// A size adjusted to the script.
    pub fn size(&self, size: f32) -> f32 {
        size * self.look.zoom
    }

    /// Sets text into lines, one piece a line, without keeps.
    pub fn lines(&mut self, stretches: &[Inked], space: &Box, node: Option<NodeId>) -> Vec<Piece> {
        let shaped = self.shape(stretches, space);
        let text: Arc<str> = shaped.text.as_str().into();
        let mut pieces = Vec::with_capacity(shaped.lines.len());
        for line in shaped.lines {
            let mut piece = Piece { height: line.bottom - line.top, ..Piece::default() };
            for mut run in line.runs {
                let inked = &stretches[run.stretch];
                run.x += space.x;
                run.y -= line.top;
                if let Some(token) = &inked.token {
                    let token = token.clone();
                    let (x, width, height) = (run.x, run.advance, piece.height);
                    piece.numbers.push(NumberPlace { x, y: 0.0, width, height, token });
                }
                let mark = PageMark::Text(TextRun { run, text: text.clone(), colour: inked.colour });
                piece.marks.push(Placed { node, mark });
            }
            pieces.push(piece);
        }
        pieces
    }

    /// Sets text into one piece.
    pub fn block(&mut self, stretches: &[Inked], space: &Box, node: Option<NodeId>) -> Piece {
        Piece::stack(self.lines(stretches, space, node))
    }

    /// Sets one stretch into one piece.
    pub fn plain(&mut self, text: &str, style: TextStyle, colour: Colour, space: &Box, node: Option<NodeId>) -> Piece {
        self.block(&[Inked { text: text.to_owned(), style, colour, token: None }], space, node)
    }

    fn shape(&mut self, stretches: &[Inked], space: &Box) -> ShapedText {
        let shaped = self.library.shape(&bearings_typeset::Paragraph {
            stretches: stretches.iter().map(|inked| Stretch { text: &inked.text, style: inked.style }).collect(),
            language: space.language,
            right_to_left: space.right_to_left,
            align: space.align,
            width: Some(space.width),
            line_height: space.leading,
            arabic: self.setting.arabic,
        });
        for character in &shaped.missing {
            if !self.missing.contains(character) {
                self.missing.push(*character);
            }
        }
        shaped
    }
}

/// The stretches of a paragraph in one style; strong spans are bold, note marks raised.
pub(crate) fn inked(paragraph: &Paragraph, style: TextStyle, colour: Colour) -> Vec<Inked> {
    let ink = |text: &str, style, colour, token| Inked { text: text.to_owned(), style, colour, token };
    let mut stretches: Vec<Inked> = Vec::new();
    for span in &paragraph.spans {
        stretches.push(match span {
            Span::Text(text) => ink(text, style, colour, None),
            Span::Strong(text) => ink(text, style.bold(), colour, None),
            Span::Number { text, token } => ink(text, style, colour, Some(token.clone())),
            Span::NoteMark(text) => {
                let raised =
                    TextStyle { voice: Voice::Sans, size: style.size * 0.66, rise: style.size * 0.36, ..style };
                ink(text, raised, super::look::ACCENT, None)
            }
        });
    }
    if stretches.is_empty() {
        stretches.push(ink("", style, colour, None));
    }
    stretches
}

/// A bare number in a right-to-left text is set from left to right, so that its sign stays in front of it; it
/// stands at the same edge as before, which in a column of numbers is the right one.
pub(crate) fn turn_bare_number(space: &mut Box, text: &str) {
    let is_letter = |c: char| matches!(c, '\u{5D0}'..='\u{65F}' | '\u{66E}'..='\u{6FF}' | '\u{750}'..='\u{8FF}');
    if space.right_to_left && !text.chars().any(is_letter) {
        space.right_to_left = false;
        space.align = match space.align {
            Align::Start | Align::Justify => Align::End,
            Align::End => Align::Start,
            Align::Centre => Align::Centre,
        };
    }
}
