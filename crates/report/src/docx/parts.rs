//! The parts beside the body: page head and foot, page size, settings, properties.

use super::paragraph::{Setting, styled, write_properties, write_text};
use super::xml::Xml;
use crate::document::Document;
use crate::plain_text::plain_text;

/// A4, margins of 2 cm, head and foot from the second page on.
pub(super) fn write_section_end(xml: &mut Xml, setting: Setting) {
    xml.open("w:sectPr", &[]);
    xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rIdHeader")]);
    xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rIdFooter")]);
    xml.empty("w:pgSz", &[("w:w", "11906"), ("w:h", "16838")]);
    let margins = [("w:top", "1304"), ("w:right", "1134"), ("w:bottom", "1247"), ("w:left", "1134")];
    let edges = [("w:header", "624"), ("w:footer", "567"), ("w:gutter", "0")];
    xml.empty("w:pgMar", &[margins.as_slice(), &edges].concat());
    xml.empty("w:titlePg", &[]);
    if setting.right_to_left {
        xml.empty("w:bidi", &[]);
    }
    xml.close("w:sectPr");
}

/// The running head.
pub(super) fn header(document: &Document, setting: Setting) -> Vec<u8> {
    let mut xml = Xml::document("w:hdr");
    // A header must hold a paragraph even when it says nothing.
    let text = if document.running_head.is_empty() { " " } else { &document.running_head };
    styled(&mut xml, text, "Header", setting);
    xml.finish("w:hdr")
}

/// The page number in the document's words, as fields.
pub(super) fn footer(document: &Document, setting: Setting) -> Vec<u8> {
    let mut xml = Xml::document("w:ftr");
    xml.open("w:p", &[]);
    write_properties(&mut xml, "Footer", setting, setting.right_to_left);
    let words = if document.labels.page.is_empty() { "\u{e010}" } else { document.labels.page.as_str() };
    let mut rest = plain_text(words);
    while let Some(at) = rest.find(['\u{e010}', '\u{e011}']) {
        let after = rest.split_off(at);
        write_text(&mut xml, &rest, "", setting);
        let instruction = if after.starts_with('\u{e010}') { " PAGE " } else { " NUMPAGES " };
        write_field(&mut xml, instruction, setting);
        rest = after['\u{e010}'.len_utf8()..].to_owned();
    }
    write_text(&mut xml, &rest, "", setting);
    xml.close("w:p");
    xml.finish("w:ftr")
}

fn write_field(xml: &mut Xml, instruction: &str, setting: Setting) {
    xml.open("w:fldSimple", &[("w:instr", instruction)]);
    write_text(xml, "1", "", setting);
    xml.close("w:fldSimple");
}

/// Compatibility with Word 2013 and later, so that it does not open in a reduced mode.
pub(super) fn settings(language: &str) -> Vec<u8> {
    let mut xml = Xml::document("w:settings");
    xml.empty("w:zoom", &[("w:percent", "100")]);
    xml.empty("w:defaultTabStop", &[("w:val", "709")]);
    xml.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")]);
    xml.open("w:compat", &[]);
    let uri = "http://schemas.microsoft.com/office/word";
    xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")]);
    xml.close("w:compat");
    xml.empty("w:themeFontLang", &[("w:val", language)]);
    xml.finish("w:settings")
}

/// The styles, with the document's language and direction as the default of every paragraph.
pub(super) fn styles(language: &str, setting: Setting) -> Vec<u8> {
    let (western, eastern, complex) = match (setting.right_to_left, setting.language.starts_with("zh")) {
        (true, _) => ("en-GB", "zh-CN", language),
        (false, true) => ("en-GB", language, "ar-SA"),
        (false, false) => (language, "zh-CN", "ar-SA"),
    };
    let direction = if setting.right_to_left { "<w:bidi/>" } else { "" };
    let text = include_str!("styles.xml")
        .replace("<!--direction-->", direction)
        // Word keeps the left border of a right-to-left paragraph at the left: the bar moves to where lines begin.
        .replace("@side@", if setting.right_to_left { "right" } else { "left" })
        // Units stand at the right in every script; Word's "left" is the side where the lines of a paragraph begin.
        .replace("@number@", if setting.right_to_left { "left" } else { "right" })
        .replace("@western@", western)
        .replace("@eastern@", eastern)
        .replace("@complex@", complex);
    text.into_bytes()
}

/// Title and language, and nothing about who, when or where.
pub(super) fn core_properties(document: &Document) -> Vec<u8> {
    let escape = |text: &str| quick_xml::escape::escape(plain_text(text).as_str()).into_owned();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>{}</dc:language>\
         </cp:coreProperties>",
        escape(&document.full_title),
        escape(&document.language),
    )
    .into_bytes()
}

/// The language with the region that Word's proofing tools expect.
pub(super) fn word_language(language: &str) -> &str {
    match language {
        "ar" => "ar-SA",
        "en" => "en-GB",
        "es" => "es-ES",
        "fr" => "fr-FR",
        "pt" => "pt-PT",
        "ru" => "ru-RU",
        "zh" => "zh-CN",
        other => other,
    }
}
