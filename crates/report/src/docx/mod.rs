//! The report as a Word document (ECMA-376): real styles, tables, pictures, contents, from right to left where needed.
//!
//! The parts are written with `quick-xml` and `zip`; docs/decisions/0003-docx-writer.md says why.
//! Deliberately not here: page breaks of our own (Word lays out), embedded fonts, names, dates or machines.

mod block;
mod column_widths;
mod cover;
mod package;
mod paragraph;
mod parts;
mod table;
mod xml;

use crate::document::{Document, Section};
use crate::{PicturePainter, ReportFault};
use package::Package;
use paragraph::{Setting, styled};
use xml::Xml;

/// Width of the text on A4 with margins of 2 cm, in twentieths of a point.
const TEXT_WIDTH: u32 = 11906 - 2 * 1134;

/// The document as DOCX. Charts become pictures with their alternative text. Same input, same bytes.
pub fn paint_docx(document: &Document, pictures: &PicturePainter) -> Result<Vec<u8>, ReportFault> {
    let setting = Setting { language: &document.language, right_to_left: document.right_to_left };
    let mut package = Package::default();
    let mut xml = Xml::document("w:document");
    xml.open("w:body", &[]);
    cover::write_cover(&mut xml, document, setting, &mut package);
    write_contents(&mut xml, document, setting);
    for (index, section) in document.sections.iter().enumerate() {
        write_heading(&mut xml, section, index, setting);
        for block in &section.blocks {
            block::write_block(&mut xml, block, setting, &mut package, pictures)?;
        }
    }
    for (index, paragraph) in document.colophon.iter().enumerate() {
        let style = if index == 0 { "ColophonFirst" } else { "Colophon" };
        paragraph::write_paragraph(&mut xml, paragraph, style, setting);
    }
    parts::write_section_end(&mut xml, setting);
    xml.close("w:body");
    let body = xml.finish("w:document");
    package.finish(document, setting, body)
}

/// A heading with the bookmark that the contents point to.
fn write_heading(xml: &mut Xml, section: &Section, index: usize, setting: Setting) {
    let style = if section.level > 1 { "Heading2" } else { "Heading1" };
    let (id, name) = (index.to_string(), bookmark(index));
    xml.open("w:p", &[]);
    paragraph::write_properties(xml, style, setting, setting.right_to_left);
    xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
    paragraph::write_text(xml, &heading_text(section), "", setting);
    xml.empty("w:bookmarkEnd", &[("w:id", &id)]);
    xml.close("w:p");
}

/// A contents field whose entries are filled in as links; page numbers come when a person updates the field, because
/// only Word knows its pages and a wrong number is worse than none.
fn write_contents(xml: &mut Xml, document: &Document, setting: Setting) {
    let Some(last) = document.sections.len().checked_sub(1) else { return };
    styled(xml, &document.labels.contents, "TOCHeading", setting);
    for (index, section) in document.sections.iter().enumerate() {
        let style = if section.level > 1 { "TOC2" } else { "TOC1" };
        xml.open("w:p", &[]);
        paragraph::write_properties(xml, style, setting, setting.right_to_left);
        if index == 0 {
            field_mark(xml, "begin");
            xml.open("w:r", &[]);
            xml.open("w:instrText", &[("xml:space", "preserve")]);
            xml.text(" TOC \\o \"1-2\" \\h \\z \\u ");
            xml.close("w:instrText");
            xml.close("w:r");
            field_mark(xml, "separate");
        }
        xml.open("w:hyperlink", &[("w:anchor", &bookmark(index)), ("w:history", "1")]);
        paragraph::write_text(xml, &heading_text(section), "", setting);
        xml.close("w:hyperlink");
        if index == last {
            field_mark(xml, "end");
        }
        xml.close("w:p");
    }
}

fn field_mark(xml: &mut Xml, kind: &str) {
    xml.open("w:r", &[]);
    xml.empty("w:fldChar", &[("w:fldCharType", kind)]);
    xml.close("w:r");
}

fn heading_text(section: &Section) -> String {
    if section.number.is_empty() {
        section.title.clone()
    } else {
        format!("{}\u{2002}{}", section.number, section.title)
    }
}

fn bookmark(index: usize) -> String {
    format!("_Toc{:08}", index + 1)
}
