//! A document laid out: pages of positioned marks, the tree of what they mean, and the places of its numbers.
//!
//! Laid out once and painted by the PDF and by the preview, so that what is shown is what is printed.
//! Deliberately not here: how places were found (`layout`), file formats (`pdf`, `preview`).

mod marks;
mod paper;
mod tree;

pub use marks::{Link, NumberPlace, Page, PageMark, Placed, TextRun};
pub use paper::{Paper, Setting};
pub use tree::{Node, NodeId, Role, Scope, Tree};

use crate::ReportFault;
use bearings_fault::{Fault, Finding};

/// An entry of the outline that viewers show beside the pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    /// Number and heading.
    pub title: String,
    /// 1 for a chapter, 2 below it.
    pub level: u8,
    /// Id of the section.
    pub section: String,
    /// Page, counted from 0.
    pub page: usize,
    /// Top of the heading, in points from the top of the page.
    pub y: f32,
}

/// A laid-out document.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// Title of the document.
    pub title: String,
    /// BCP 47 language of the document.
    pub language: String,
    /// Whether it is read from right to left.
    pub right_to_left: bool,
    /// The pages in order; at least two, the cover and the contents.
    pub pages: Vec<Page>,
    /// What the marks mean, in reading order.
    pub tree: Tree,
    /// The outline, in order.
    pub bookmarks: Vec<Bookmark>,
    /// The logo's bytes, if it could be used.
    pub logo: Option<Vec<u8>>,
    /// Doubts met on the way: missing characters, an unreadable logo.
    pub findings: Vec<Finding>,
}

impl Pages {
    /// How many pages there are.
    pub fn count(&self) -> usize {
        self.pages.len()
    }

    /// Whether a letter of the document is in none of the fonts it was set with.
    pub fn lacks_characters(&self) -> bool {
        let code = ReportFault::MissingCharacters { characters: String::new() }.code();
        self.findings.iter().any(|finding| finding.code == code)
    }

    /// The page (from 0) where a section begins.
    pub fn page_of(&self, section: &str) -> Option<usize> {
        self.bookmarks.iter().find(|bookmark| bookmark.section == section).map(|bookmark| bookmark.page)
    }
}
