//! The outline that viewers show beside the pages: chapters, and what is below them.

use super::links::destination;
use crate::pages::{Bookmark, Pages};
use lopdf::{Document, Object, ObjectId, dictionary, text_string};

/// Adds the outline and returns its root; none when there are no sections.
pub(crate) fn add_bookmarks(document: &mut Document, pages: &Pages, sheets: &[ObjectId]) -> Option<ObjectId> {
    if pages.bookmarks.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = pages.bookmarks.iter().map(|_| document.new_object_id()).collect();
    let parents = parents(&pages.bookmarks);
    for (index, bookmark) in pages.bookmarks.iter().enumerate() {
        let siblings = children(&parents, parents[index]);
        let place = siblings.iter().position(|sibling| *sibling == index).unwrap_or_default();
        let height = pages.pages[bookmark.page].height;
        let mut entry = dictionary! {
            "Title" => text_string(&bookmark.title),
            "Parent" => parents[index].map_or(root, |parent| ids[parent]),
            "Dest" => destination(sheets[bookmark.page], height, bookmark.y),
        };
        if place > 0 {
            entry.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            entry.set("Next", ids[*next]);
        }
        let below = children(&parents, Some(index));
        if let (Some(first), Some(last)) = (below.first(), below.last()) {
            entry.set("First", ids[*first]);
            entry.set("Last", ids[*last]);
            entry.set("Count", below.len() as i64);
        }
        document.objects.insert(ids[index], Object::Dictionary(entry));
    }
    let top = children(&parents, None);
    let mut outline = dictionary! { "Type" => "Outlines", "Count" => ids.len() as i64 };
    if let (Some(first), Some(last)) = (top.first(), top.last()) {
        outline.set("First", ids[*first]);
        outline.set("Last", ids[*last]);
    }
    document.objects.insert(root, Object::Dictionary(outline));
    Some(root)
}

/// The chapter each entry is below; none for chapters.
fn parents(bookmarks: &[Bookmark]) -> Vec<Option<usize>> {
    let mut chapter = None;
    let mut parents = Vec::new();
    for (index, bookmark) in bookmarks.iter().enumerate() {
        if bookmark.level <= 1 {
            chapter = Some(index);
            parents.push(None);
        } else {
            parents.push(chapter);
        }
    }
    parents
}

fn children(parents: &[Option<usize>], parent: Option<usize>) -> Vec<usize> {
    parents.iter().enumerate().filter(|(_, of)| **of == parent).map(|(index, _)| index).collect()
}
