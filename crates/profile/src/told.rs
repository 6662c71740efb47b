//! What one document has told so far: the sources it names, and the notes of sources that stand in it already.

use bearings_locale::{Arg, messages as say};
use bearings_model::Release;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// Grows while a document is drafted.
#[derive(Default)]
pub(crate) struct Told<'a> {
    sources: RefCell<Vec<&'a Release>>,
    notes: RefCell<BTreeSet<String>>,
}

impl<'a> Told<'a> {
    /// Sets the releases that cover, notes and list of sources name.
    pub fn name_sources(&self, releases: Vec<&'a Release>) {
        *self.sources.borrow_mut() = releases;
    }

    /// The releases behind the figures of the document.
    pub fn sources(&self) -> Vec<&'a Release> {
        self.sources.borrow().clone()
    }

    /// Whether a note of a source is told for the first time.
    pub fn is_new(&self, note: &str) -> bool {
        self.notes.borrow_mut().insert(note.to_owned())
    }
}

/// Titles in quotation marks, each once: they hold commas of their own, by which a list could not be read.
pub(crate) fn titles(releases: &[&Release]) -> Vec<Arg> {
    let mut titles: Vec<&str> = Vec::new();
    for release in releases {
        if !titles.contains(&release.title.as_str()) {
            titles.push(&release.title);
        }
    }
    titles.into_iter().map(|title| Arg::from(say::profile_item_title(title))).collect()
}
