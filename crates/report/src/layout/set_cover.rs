//! The first page: who, what, how official, from when.

use super::look::{ACCENT, ACCENT_SOFT, INK, QUIET};
use super::piece::Piece;
use super::setter::Setter;
use crate::image_kind::image_kind;
use crate::pages::{Page, PageMark, Placed, Role, Tree};
use bearings_typeset::{TextStyle, Voice};

impl Setter<'_> {
    /// The cover.
    pub fn cover(&mut self) -> Page {
        let cover = &self.document.cover;
        let look = self.look;
        let parent = self.tree.add(Tree::ROOT, Role::Group);
        let mut page = Page { width: look.page_width, height: look.page_height, ..Page::default() };
        self.logo(&mut page);
        let space = self.text_box(look.left, look.width, look.tight);
        let mut stack = Vec::new();
        let issuer = TextStyle::new(Voice::Sans, self.size(11.5));
        let title = TextStyle::new(Voice::Sans, self.size(27.0)).bold();
        let subtitle = TextStyle::new(Voice::Sans, self.size(15.0));
        let mut rule = Piece { height: 14.0, ..Piece::default() };
        let x = if self.document.right_to_left { look.right() - 56.0 } else { look.left };
        let (width, fill) = (56.0, Some(ACCENT));
        rule.push(None, PageMark::Rectangle { x, y: 0.0, width, height: 4.0, fill, stroke: None });
        stack.push(rule);
        for (text, style, colour, above) in [
            (&cover.issuer, issuer, QUIET, 0.0),
            (&self.document.title, title, INK, 6.0),
            (&cover.subtitle, subtitle, QUIET, 8.0),
        ] {
            if !text.is_empty() {
                let node = self.tree.add(parent, Role::Paragraph);
                let mut piece = self.plain(text, style, colour, &space, Some(node));
                piece.space = above;
                stack.push(piece);
            }
        }
        if !cover.status.is_empty() {
            let node = self.tree.add(parent, Role::Paragraph);
            let mut status = self.status_box(node);
            status.space = 34.0;
            stack.push(status);
        }
        let small = TextStyle::new(Voice::Sans, self.size(9.6));
        for (index, line) in cover.lines.iter().enumerate() {
            let node = self.tree.add(parent, Role::Paragraph);
            let mut piece = self.plain(line, small, INK, &space, Some(node));
            piece.space = if index == 0 { 30.0 } else { 5.0 };
            stack.push(piece);
        }
        let whole = Piece::stack(stack);
        let mut shifted = Piece::default();
        // A third down the page, higher when there is much to say.
        let y = (look.page_height * 0.27).min((look.page_height - whole.height - 60.0).max(120.0));
        shifted.absorb(whole, y);
        page.marks.append(&mut shifted.marks);
        page
    }

    fn status_box(&mut self, node: crate::pages::NodeId) -> Piece {
        let look = self.look;
        let pad = 14.0;
        let style = TextStyle::new(Voice::Sans, self.size(10.2));
        let space = self.text_box(look.left + pad, look.width - 2.0 * pad, look.tight + 0.12);
        let text = self.plain(&self.document.cover.status, style, INK, &space, Some(node));
        let mut status = Piece { height: text.height + 2.0 * pad - 4.0, ..Piece::default() };
        let (height, x) = (status.height, look.left);
        let fill = Some(ACCENT_SOFT);
        status.push(None, PageMark::Rectangle { x, y: 0.0, width: look.width, height, fill, stroke: None });
        let x = if self.document.right_to_left { look.right() - 3.0 } else { look.left };
        status.push(None, PageMark::Rectangle { x, y: 0.0, width: 3.0, height, fill: Some(ACCENT), stroke: None });
        status.absorb(text, pad - 2.0);
        status
    }

    fn logo(&mut self, page: &mut Page) {
        let Some((_, across, down)) = self.document.cover.logo.as_deref().and_then(image_kind) else { return };
        let scale = (150.0 / across as f32).min(64.0 / down as f32);
        let (width, height) = (across as f32 * scale, down as f32 * scale);
        let x = if self.document.right_to_left { self.look.right() - width } else { self.look.left };
        page.marks.push(Placed { node: None, mark: PageMark::Logo { x, y: 72.0, width, height } });
    }
}
