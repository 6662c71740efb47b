//! What is inside the PDF: tags, outline, links, metadata, fonts.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test fails by panicking")]

mod sample;

use bearings_report::{Setting, lay_out, paint_pdf};
use lopdf::{Dictionary, Document, Object};
use sample::{document, library};

fn print(language: &str) -> (Document, Vec<u8>) {
    let library = library();
    let bytes = paint_pdf(&lay_out(&document(language), &library, Setting::default()), &library).unwrap();
    (Document::load_mem(&bytes).unwrap(), bytes)
}

fn elements(pdf: &Document) -> Vec<&Dictionary> {
    let dictionaries = pdf.objects.values().filter_map(|object| object.as_dict().ok());
    dictionaries.filter(|d| d.get(b"Type").and_then(Object::as_name).ok() == Some(b"StructElem")).collect()
}

fn count(pdf: &Document, kind: &str) -> usize {
    let is = |d: &&&Dictionary| d.get(b"S").and_then(Object::as_name).ok() == Some(kind.as_bytes());
    elements(pdf).iter().filter(is).count()
}

#[test]
fn the_catalog_says_what_a_reader_needs() {
    let (pdf, bytes) = print("ar");
    assert!(bytes.starts_with(b"%PDF-1.7"));
    let catalog = pdf.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    let marked = catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap();
    assert!(marked.as_bool().unwrap());
    let viewer = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert!(viewer.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    assert_eq!(viewer.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    let packet = catalog.get(b"Metadata").unwrap().as_reference().unwrap();
    let packet = String::from_utf8(pdf.get_object(packet).unwrap().as_stream().unwrap().content.clone()).unwrap();
    assert!(packet.contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(packet.contains(&document("ar").full_title), "the file names the country");
    let info = pdf.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let title = pdf.get_dictionary(info).unwrap().get(b"Title").unwrap();
    assert_eq!(lopdf::decode_text_string(title).unwrap(), document("ar").full_title);
}

#[test]
fn nothing_tells_when_where_or_by_whom_it_was_made() {
    let (pdf, bytes) = print("en");
    let text = String::from_utf8_lossy(&bytes);
    for word in ["CreationDate", "ModDate", "Author", "GTS_PDFX", "OutputIntent", "printpdf", "/root", "/home"] {
        assert!(!text.contains(word), "{word}");
    }
    let info = pdf.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let info = pdf.get_dictionary(info).unwrap();
    assert_eq!(info.len(), 2, "{info:?}");
    let id = pdf.trailer.get(b"ID").unwrap().as_array().unwrap();
    assert_eq!(id[0], id[1]);
    assert!(!text.contains("42454152494E4753"), "the placeholder of the identity is gone");
}

#[test]
fn the_structure_holds_every_kind_of_element() {
    let (pdf, _) = print("en");
    assert_eq!(count(&pdf, "Document"), 1);
    // Contents and three chapters; two sections below them.
    assert_eq!((count(&pdf, "H1"), count(&pdf, "H2")), (4, 2));
    assert_eq!((count(&pdf, "TOC"), count(&pdf, "TOCI"), count(&pdf, "Link")), (1, 5, 5));
    assert_eq!((count(&pdf, "Table"), count(&pdf, "THead"), count(&pdf, "TBody")), (2, 2, 2));
    // Heads that are repeated are ornaments, so rows count once.
    assert_eq!(count(&pdf, "TR"), 2 + 60 + 1 + 3);
    assert_eq!(count(&pdf, "TD"), 60 * 4 + 3);
    assert_eq!(count(&pdf, "LI"), 3 + 6);
    assert_eq!(count(&pdf, "Note"), 1 + 2);
    let figures = elements(&pdf);
    let figure = figures.iter().find(|d| d.get(b"S").and_then(Object::as_name).ok() == Some(b"Figure")).unwrap();
    let alternative = lopdf::decode_text_string(figure.get(b"Alt").unwrap()).unwrap();
    assert!(alternative.starts_with("Bar chart: the stock rises"));
    assert!(figure.get(b"A").unwrap().as_dict().unwrap().has(b"BBox"));
}

#[test]
fn header_cells_say_what_they_head_and_how_far() {
    let (pdf, _) = print("en");
    let attributes: Vec<_> =
        elements(&pdf).into_iter().filter_map(|d| d.get(b"A").and_then(Object::as_dict).ok()).collect();
    let scope = |name: &[u8]| {
        attributes.iter().filter(|a| a.get(b"Scope").and_then(Object::as_name).ok() == Some(name)).count()
    };
    assert_eq!((scope(b"Column"), scope(b"Row")), (6 + 2, 60 + 3));
    assert_eq!(attributes.iter().filter(|a| a.get(b"ColSpan").and_then(Object::as_i64).ok() == Some(3)).count(), 1);
    assert_eq!(attributes.iter().filter(|a| a.get(b"RowSpan").and_then(Object::as_i64).ok() == Some(2)).count(), 2);
}

#[test]
fn every_marked_stretch_belongs_to_an_element() {
    let (pdf, _) = print("ar");
    let root = pdf.catalog().unwrap().get(b"StructTreeRoot").unwrap().as_reference().unwrap();
    let tree = pdf.get_dictionary(root).unwrap().get(b"ParentTree").unwrap().as_reference().unwrap();
    let numbers = pdf.get_dictionary(tree).unwrap().get(b"Nums").unwrap().as_array().unwrap();
    for (page, id) in pdf.get_pages().into_values().enumerate() {
        let content = pdf.get_page_content(id);
        let stretches = String::from_utf8_lossy(&content).matches("/MCID").count();
        let row = numbers[page * 2 + 1].as_reference().unwrap();
        let row = pdf.get_object(row).unwrap().as_array().unwrap();
        assert_eq!(row.len(), stretches, "page {page}");
        assert!(row.iter().all(|parent| pdf.get_dictionary(parent.as_reference().unwrap()).is_ok()));
    }
}

#[test]
fn the_outline_and_the_contents_lead_to_pages() {
    let (pdf, _) = print("en");
    let pages: Vec<_> = pdf.get_pages().into_values().collect();
    let mut links = 0;
    for object in pdf.objects.values().filter_map(|object| object.as_dict().ok()) {
        let Ok(goal) = object.get(b"Dest").and_then(Object::as_array) else { continue };
        assert!(pages.contains(&goal[0].as_reference().unwrap()));
        links += 1;
    }
    assert_eq!(links, 5 + 5);
    let outline = pdf.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let first = pdf.get_dictionary(outline).unwrap().get(b"First").unwrap().as_reference().unwrap();
    let next = pdf.get_dictionary(first).unwrap().get(b"Next").unwrap().as_reference().unwrap();
    let second = pdf.get_dictionary(next).unwrap();
    assert_eq!(lopdf::decode_text_string(second.get(b"Title").unwrap()).unwrap(), "2 Immigrant stock");
    assert_eq!(second.get(b"Count").unwrap().as_i64().unwrap(), 2, "the chapter holds its two sections");
}

#[test]
fn fonts_are_embedded_subset_and_copyable() {
    let (pdf, bytes) = print("zh");
    let dictionaries = || pdf.objects.values().filter_map(|object| object.as_dict().ok());
    let descriptors: Vec<_> = dictionaries().filter(|d| d.has_type(b"FontDescriptor")).collect();
    assert!(descriptors.len() >= 2);
    for descriptor in descriptors {
        assert!(descriptor.has(b"FontFile2"), "{descriptor:?}");
        let name = String::from_utf8_lossy(descriptor.get(b"FontName").unwrap().as_name().unwrap()).into_owned();
        let (tag, _) = name.split_once('+').unwrap();
        assert!(tag.len() == 6 && tag.chars().all(|c| c.is_ascii_uppercase()), "{name}");
    }
    assert!(dictionaries().filter(|d| d.has(b"DescendantFonts")).all(|d| d.has(b"ToUnicode")));
    assert!(bytes.len() < 300_000, "{} bytes: only what is used of ten megabytes", bytes.len());
}
