//! Links of the contents as annotations that belong to the structure.

use super::structure::Structure;
use crate::pages::Pages;
use lopdf::{Document, Object, ObjectId, dictionary, text_string};

/// Adds the links of every page.
pub(crate) fn add_links(document: &mut Document, pages: &Pages, sheets: &[ObjectId], structure: &mut Structure) {
    for (page, sheet) in pages.pages.iter().zip(sheets) {
        let mut annotations = Vec::new();
        for link in &page.links {
            let Some(target) = pages.bookmarks.get(link.bookmark) else { continue };
            let Some(goal) = sheets.get(target.page) else { continue };
            let id = document.new_object_id();
            let key = structure.add_annotation(link.node, id, *sheet);
            let (low, high) = (page.height - link.y - link.height, page.height - link.y);
            let sides = [link.x, low, link.x + link.width, high].map(|side| Object::Real(super::text_ops::round(side)));
            document.objects.insert(
                id,
                Object::Dictionary(dictionary! {
                    "Type" => "Annot", "Subtype" => "Link", "Rect" => sides.to_vec(), "F" => 4,
                    "Border" => vec![0.into(), 0.into(), 0.into()], "StructParent" => key,
                    "Contents" => text_string(&target.title),
                    "Dest" => destination(*goal, page.height, target.y),
                }),
            );
            annotations.push(Object::Reference(id));
        }
        if let Ok(sheet) = document.get_dictionary_mut(*sheet) {
            sheet.remove(b"Annots");
            if !annotations.is_empty() {
                sheet.set("Annots", annotations);
            }
        }
    }
}

/// A place a little above `y` on a page.
pub(crate) fn destination(sheet: ObjectId, height: f32, y: f32) -> Vec<Object> {
    let top = super::text_ops::round(height - y + 12.0);
    vec![Object::Reference(sheet), "XYZ".into(), Object::Null, Object::Real(top), Object::Null]
}
