//! The whole way: cover, contents (twice, for the page numbers), body, heads and feet.

use super::fill_pages::{Start, fill_pages};
use super::look::Look;
use super::piece::Piece;
use super::setter::Setter;
use crate::ReportFault;
use crate::document::{Block, Document};
use crate::image_kind::image_kind;
use crate::pages::{Bookmark, Pages, Setting, Tree};
use crate::plain_text::plain_text;
use bearings_fault::{Fault, Finding, Place, Severity};
use bearings_typeset::FontLibrary;

/// Lays a document out. It never fails: what cannot be set is a finding of the result.
pub fn lay_out(document: &Document, library: &FontLibrary, setting: Setting) -> Pages {
    let look = Look::new(setting.paper, &document.language);
    let tree = Tree::default();
    let mut setter = Setter { library, document, setting, look, tree, missing: Vec::new(), heads: Vec::new() };
    // Elements are made in reading order: cover, contents, body. The contents' numbers come from the body, so
    // its marks are made again at the end for the elements made here.
    let cover = setter.cover();
    let before = setter.tree.clone();
    let mut pieces = setter.contents(&[]);
    let front = pieces.len();
    pieces.extend(body(&mut setter));
    let heads = std::mem::take(&mut setter.heads);
    begin_body(&mut pieces, front, begins_with_grid(document), &heads, &look);
    // The room that the contents take does not depend on the numbers in them.
    let (_, starts) = fill_pages(&pieces, &heads, &look);
    let printed = page_numbers(&starts, document.sections.len());
    let whole = std::mem::replace(&mut setter.tree, before);
    let contents = setter.contents(&printed);
    setter.tree = whole;
    pieces.splice(..front, contents);
    let (filled, starts) = fill_pages(&pieces, &heads, &look);
    let mut pages = vec![cover];
    pages.extend(filled);
    let total = pages.len();
    for (index, page) in pages.iter_mut().enumerate().skip(1) {
        setter.head_and_foot(page, index + 1, total);
    }
    Pages {
        title: plain_text(&document.full_title),
        language: document.language.clone(),
        right_to_left: document.right_to_left,
        bookmarks: bookmarks(document, &starts),
        logo: document.cover.logo.clone().filter(|logo| image_kind(logo).is_some()),
        findings: findings(&setter),
        pages,
        tree: setter.tree,
    }
}

fn body(setter: &mut Setter) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (index, section) in setter.document.sections.iter().enumerate() {
        pieces.extend(setter.section(section, index));
    }
    let colophon = setter.colophon();
    if let Some(last) = pieces.last_mut() {
        // A last page with the colophon alone is a wasted one.
        last.keep = !colophon.is_empty();
    }
    pieces.extend(colophon);
    pieces
}

/// Rows of a grid that may stand below the contents without the others.
const ROWS_ALONE: usize = 2;

/// Whether the first section is a grid of key figures and nothing else.
fn begins_with_grid(document: &Document) -> bool {
    let is_grid = |block: &Block| matches!(block, Block::KeyFigures(_));
    document.sections.first().is_some_and(|section| !section.blocks.is_empty() && section.blocks.iter().all(is_grid))
}

/// The body begins a page. Where the first section, such as the key figures, fits below the contents whole, it stands
/// there, and the page begins after it: contents seldom fill their page. A grid that does not fit whole breaks between
/// its rows, and the body goes on below the last.
fn begin_body(pieces: &mut [Piece], front: usize, grid: bool, heads: &[Piece], look: &Look) {
    let second = pieces.iter().skip(front + 1).position(|piece| piece.barrier);
    let second = second.map_or(pieces.len(), |place| front + 1 + place);
    let pages = |end: usize| fill_pages(&pieces[..end], heads, look).0.len();
    let fits = |end: usize| pages(end) == pages(front);
    let first = if fits(second) { second } else { front };
    if grid && first == front && fits((front + 1 + ROWS_ALONE).min(second)) {
        return;
    }
    if let Some(piece) = pieces.get_mut(first).filter(|piece| piece.section.is_some()) {
        piece.new_page = true;
    }
}

/// As printed: the cover is page 1, and filled pages come after it.
fn page_numbers(starts: &[Start], sections: usize) -> Vec<usize> {
    let mut numbers = vec![0; sections];
    for start in starts {
        numbers[start.section] = start.page + 2;
    }
    numbers
}

fn bookmarks(document: &Document, starts: &[Start]) -> Vec<Bookmark> {
    let bookmark = |start: &Start| {
        let section = &document.sections[start.section];
        let number = if section.number.is_empty() { String::new() } else { format!("{} ", section.number) };
        Bookmark {
            title: format!("{number}{}", section.title),
            level: section.level.max(1),
            section: section.id.clone(),
            page: start.page + 1,
            y: start.y,
        }
    };
    starts.iter().map(bookmark).collect()
}

fn findings(setter: &Setter) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut doubt = |fault: ReportFault, severity| {
        findings.push(Finding::at(fault.code(), severity, fault.details(), Place::default()));
    };
    if !setter.missing.is_empty() {
        doubt(ReportFault::MissingCharacters { characters: setter.missing.iter().collect() }, Severity::Error);
    }
    if setter.document.cover.logo.as_deref().is_some_and(|logo| image_kind(logo).is_none()) {
        doubt(ReportFault::UnreadableLogo {}, Severity::Question);
    }
    findings
}
