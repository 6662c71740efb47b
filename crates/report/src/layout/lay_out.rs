//! The whole way: cover, body, contents (twice, for the page numbers), heads and feet.

use super::fill_pages::{Start, fill_pages};
use super::look::Look;
use super::piece::Piece;
use super::setter::Setter;
use crate::ReportFault;
use crate::document::Document;
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
    // The number of pages of the contents does not depend on the numbers in it.
    let dry = setter.contents(&[]);
    let front = 1 + fill_pages(dry, &[], &look).0.len();
    setter.tree = Tree::default();
    // Elements are made in reading order: cover, contents, body. The contents' numbers come from the body, so
    // its marks are made again at the end for the elements made here.
    let cover = setter.cover();
    let before = setter.tree.clone();
    setter.contents(&[]);
    let body = body(&mut setter);
    let heads = std::mem::take(&mut setter.heads);
    let (body, starts) = fill_pages(body, &heads, &look);
    let printed: Vec<usize> = page_numbers(&starts, document.sections.len(), front);
    let whole = std::mem::replace(&mut setter.tree, before);
    let contents = setter.contents(&printed);
    setter.tree = whole;
    let mut pages = vec![cover];
    pages.extend(fill_pages(contents, &[], &look).0);
    pages.extend(body);
    let total = pages.len();
    for (index, page) in pages.iter_mut().enumerate().skip(1) {
        setter.head_and_foot(page, index + 1, total);
    }
    Pages {
        title: plain_text(&document.full_title),
        language: document.language.clone(),
        right_to_left: document.right_to_left,
        bookmarks: bookmarks(document, &starts, front),
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
    pieces.extend(setter.colophon());
    pieces
}

fn page_numbers(starts: &[Start], sections: usize, front: usize) -> Vec<usize> {
    let mut numbers = vec![0; sections];
    for start in starts {
        numbers[start.section] = front + start.page + 1;
    }
    numbers
}

fn bookmarks(document: &Document, starts: &[Start], front: usize) -> Vec<Bookmark> {
    let bookmark = |start: &Start| {
        let section = &document.sections[start.section];
        let number = if section.number.is_empty() { String::new() } else { format!("{} ", section.number) };
        Bookmark {
            title: format!("{number}{}", section.title),
            level: section.level.max(1),
            section: section.id.clone(),
            page: front + start.page,
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
