//! The zip package: parts, content types, relationships. No times, no names, one order.

use super::paragraph::Setting;
use super::parts;
use crate::ReportFault;
use crate::document::Document;
use crate::image_kind::ImageKind;
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Pictures gathered while the body is written.
#[derive(Default)]
pub(super) struct Package {
    pictures: Vec<(Vec<u8>, ImageKind)>,
}

impl Package {
    /// Adds a picture; answers its number from 1 and the id of its relationship.
    pub fn add_picture(&mut self, bytes: Vec<u8>, kind: ImageKind) -> (usize, String) {
        self.pictures.push((bytes, kind));
        let id = self.pictures.len();
        (id, format!("rIdPicture{id}"))
    }

    /// The finished file.
    pub fn finish(self, document: &Document, setting: Setting, body: Vec<u8>) -> Result<Vec<u8>, ReportFault> {
        let language = parts::word_language(setting.language);
        let mut files: Vec<(String, Vec<u8>)> = vec![
            ("[Content_Types].xml".to_owned(), content_types()),
            ("_rels/.rels".to_owned(), package_relations()),
            ("docProps/core.xml".to_owned(), parts::core_properties(document)),
            ("word/document.xml".to_owned(), body),
            ("word/_rels/document.xml.rels".to_owned(), self.document_relations()),
            ("word/styles.xml".to_owned(), parts::styles(language, setting)),
            ("word/settings.xml".to_owned(), parts::settings(language)),
            ("word/fontTable.xml".to_owned(), include_bytes!("font_table.xml").to_vec()),
            ("word/numbering.xml".to_owned(), include_bytes!("numbering.xml").to_vec()),
            ("word/header1.xml".to_owned(), parts::header(document, setting)),
            ("word/footer1.xml".to_owned(), parts::footer(document, setting)),
        ];
        for (index, (bytes, kind)) in self.pictures.into_iter().enumerate() {
            files.push((format!("word/media/picture{}.{}", index + 1, kind.ending()), bytes));
        }
        zip(files).map_err(|error| ReportFault::DocxNotCompleted { detail: error.to_string() })
    }

    fn document_relations(&self) -> Vec<u8> {
        let fixed = [
            ("rIdStyles", "styles", "styles.xml"),
            ("rIdSettings", "settings", "settings.xml"),
            ("rIdFonts", "fontTable", "fontTable.xml"),
            ("rIdNumbering", "numbering", "numbering.xml"),
            ("rIdHeader", "header", "header1.xml"),
            ("rIdFooter", "footer", "footer1.xml"),
        ];
        let mut entries: String = fixed.iter().map(|(id, kind, target)| relation(id, kind, target)).collect();
        for (index, (_, kind)) in self.pictures.iter().enumerate() {
            let number = index + 1;
            let target = format!("media/picture{number}.{}", kind.ending());
            entries.push_str(&relation(&format!("rIdPicture{number}"), "image", &target));
        }
        relations(&entries)
    }
}

fn zip(files: Vec<(String, Vec<u8>)>) -> zip::result::ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // The fixed time of the zip format, 1 January 1980, instead of the clock's.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    for (name, bytes) in files {
        let stored = name.ends_with(".png") || name.ends_with(".jpeg");
        let method = if stored { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        writer.start_file(name, options.compression_method(method))?;
        writer.write_all(&bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

fn content_types() -> Vec<u8> {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let defaults = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", ImageKind::Png.mime()),
        ("jpeg", ImageKind::Jpeg.mime()),
    ];
    let parts = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("settings", "settings"),
        ("fontTable", "fontTable"),
        ("numbering", "numbering"),
        ("header1", "header"),
        ("footer1", "footer"),
    ];
    let mut out =
        format!("{DECLARATION}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
    for (ending, kind) in defaults {
        out.push_str(&format!("<Default Extension=\"{ending}\" ContentType=\"{kind}\"/>"));
    }
    for (name, kind) in parts {
        out.push_str(&format!("<Override PartName=\"/word/{name}.xml\" ContentType=\"{word}.{kind}+xml\"/>"));
    }
    out.push_str(
        "<Override PartName=\"/docProps/core.xml\" \
         ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>",
    );
    out.into_bytes()
}

fn package_relations() -> Vec<u8> {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let entries = relation("rId1", "officeDocument", "word/document.xml");
    relations(&format!("{entries}<Relationship Id=\"rId2\" Type=\"{core}\" Target=\"docProps/core.xml\"/>"))
}

fn relations(entries: &str) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/package/2006/relationships";
    format!("{DECLARATION}<Relationships xmlns=\"{space}\">{entries}</Relationships>").into_bytes()
}

fn relation(id: &str, kind: &str, target: &str) -> String {
    format!("<Relationship Id=\"{id}\" Type=\"{RELATIONS}/{kind}\" Target=\"{target}\"/>")
}
