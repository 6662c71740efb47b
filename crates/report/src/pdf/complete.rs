//! What printpdf does not write: version 1.7, tags, outline, links, language, metadata, and an identity that comes
//! from the content. Dates, and marks of standards the file does not follow, are taken out.

use super::bookmarks::add_bookmarks;
use super::links::add_links;
use super::structure::Structure;
use super::xmp::xmp;
use crate::ReportFault;
use crate::pages::{NodeId, PageMark, Pages, Role};
use lopdf::{Document, Object, ObjectId, Stream, dictionary, text_string};
use sha2::{Digest, Sha256};

/// Stands in the trailer until the content is known; 32 hexadecimal digits, as the identity has.
const PLACEHOLDER: [u8; 16] = *b"BEARINGS-ID-HERE";

/// Completes the drawn document and writes it.
pub(crate) fn complete(
    mut document: Document,
    pages: &Pages,
    contents: &[Vec<NodeId>],
) -> Result<Vec<u8>, ReportFault> {
    let failed = |error: lopdf::Error| ReportFault::PdfNotCompleted { detail: error.to_string() };
    document.version = "1.7".to_owned();
    let sheets: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut structure = Structure::gather(&mut document, pages, contents, &sheets);
    add_links(&mut document, pages, &sheets, &mut structure);
    for (index, sheet) in sheets.iter().enumerate() {
        let sheet = document.get_dictionary_mut(*sheet).map_err(failed)?;
        sheet.set("StructParents", index as i64);
        sheet.set("Tabs", "S");
        // A print shop's box, equal to the page.
        sheet.remove(b"TrimBox");
    }
    let root = structure.root;
    structure.write(&mut document, pages, &figure_boxes(pages));
    let outline = add_bookmarks(&mut document, pages, &sheets);
    let packet = xmp(&pages.title, &pages.language).into_bytes();
    let packet = Stream::new(dictionary! { "Type" => "Metadata", "Subtype" => "XML" }, packet);
    let packet = document.add_object(packet.with_compression(false));
    let direction = if pages.right_to_left { "R2L" } else { "L2R" };
    let catalog = document.catalog_mut().map_err(failed)?;
    catalog.set("Lang", text_string(&pages.language));
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    catalog.set("Metadata", packet);
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true, "Direction" => direction });
    catalog.set("PageMode", if outline.is_some() { "UseOutlines" } else { "UseNone" });
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
    }
    let info = document.add_object(dictionary! {
        "Title" => text_string(&pages.title), "Producer" => text_string("Bearings"),
    });
    if let Ok(old) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&old);
    }
    document.trailer.set("Info", info);
    let id = Object::String(PLACEHOLDER.to_vec(), lopdf::StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![id.clone(), id]);
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).map_err(|error| ReportFault::PdfNotCompleted { detail: error.to_string() })?;
    identify(&mut bytes);
    Ok(bytes)
}

/// Puts the hash of everything else in place of the placeholder.
fn identify(bytes: &mut [u8]) {
    let hash = Sha256::digest(&*bytes);
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect::<String>().into_bytes();
    let (old, new) = (hex(&PLACEHOLDER), hex(&hash[..16]));
    let mut at = 0;
    while let Some(found) = bytes[at..].windows(old.len()).position(|window| window.eq_ignore_ascii_case(&old)) {
        bytes[at + found..at + found + new.len()].copy_from_slice(&new);
        at += found + new.len();
    }
}

/// Left, bottom, right and top of each picture on its page, by element.
fn figure_boxes(pages: &Pages) -> Vec<Option<[f32; 4]>> {
    let mut boxes: Vec<Option<[f32; 4]>> = vec![None; pages.tree.nodes().len()];
    for page in &pages.pages {
        for placed in &page.marks {
            let Some(NodeId(index)) = placed.node else { continue };
            if matches!(pages.tree.nodes()[index].role, Role::Figure { .. }) {
                let (left, top, right, bottom) = PageMark::bounds(&placed.mark);
                let (low, high) = (page.height - bottom, page.height - top);
                let [a, b, c, d] = boxes[index].unwrap_or([left, low, right, high]);
                boxes[index] = Some([a.min(left), b.min(low), c.max(right), d.max(high)]);
            }
        }
    }
    boxes
}
