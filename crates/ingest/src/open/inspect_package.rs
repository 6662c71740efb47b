//! Looks into a packed workbook before it is read: how large it unpacks, what is merged, what else it carries.

use super::Limits;
use crate::fault::{Findings, whole_sheet};
use crate::{IngestFault, IngestFinding, Merge};
use bearings_fault::Severity;
use memchr::memmem;
use quick_xml::{Reader, XmlVersion, events::Event};
use std::{
    collections::HashMap,
    io::{Cursor, Read},
};

type Archive<'a> = zip::ZipArchive<Cursor<&'a [u8]>>;

/// What a package holds beside the cells.
#[derive(Default)]
pub(super) struct Package {
    /// Merged cells by sheet name.
    pub(super) merges: HashMap<String, Vec<Merge>>,
    /// Sheets with formulas.
    formulas: Vec<String>,
    macros: bool,
    external_links: usize,
}

impl Package {
    /// Turns what was seen into findings.
    pub(super) fn report(&self, findings: &mut Findings) {
        for sheet in &self.formulas {
            findings.add(&IngestFinding::Formulas { sheet: sheet.clone() }, Severity::Note, whole_sheet(sheet));
        }
        if self.macros {
            findings.add(&IngestFinding::Macros {}, Severity::Note, whole_sheet(""));
        }
        if self.external_links > 0 {
            let what = IngestFinding::ExternalLinks { files: self.external_links };
            findings.add(&what, Severity::Note, whole_sheet(""));
        }
    }
}

/// Unpacks every part once, counting; a part that cannot be unpacked is a fault, more bytes than the limit too.
pub(super) fn inspect_package(bytes: &[u8], file: &str, limits: &Limits) -> Result<Package, IngestFault> {
    let damaged = || IngestFault::Damaged { file: file.to_owned() };
    let mut archive = Archive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
    let sheet_names = sheet_names_by_part(&mut archive, limits);
    let mut package = Package::default();
    let (mut unpacked, mut part) = (0u64, Vec::new());
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|_| damaged())?;
        let name = entry.name().map_err(|_| damaged())?.replace('\\', "/");
        part.clear();
        // One byte more than what is left tells a part that is too large from one that just fits.
        entry.take(limits.unpacked_bytes - unpacked + 1).read_to_end(&mut part).map_err(|_| damaged())?;
        unpacked += part.len() as u64;
        if unpacked > limits.unpacked_bytes {
            let limit = limits.unpacked_bytes >> 20;
            return Err(IngestFault::UnpacksTooLarge { file: file.to_owned(), limit });
        }
        if name.eq_ignore_ascii_case("xl/sharedStrings.xml") && promises_too_many_texts(&part) {
            return Err(damaged());
        }
        package.macros |= name.ends_with("vbaProject.bin");
        let link = name.starts_with("xl/externalLinks/externalLink");
        package.external_links += usize::from(link && !name.contains("/_rels/"));
        if let Some(sheet) = sheet_names.get(&name) {
            package.merges.insert(sheet.clone(), merges_in(&part));
            if contains(&part, b"<f>") || contains(&part, b"<f ") {
                package.formulas.push(sheet.clone());
            }
        }
    }
    Ok(package)
}

/// Whether a list of texts says that it holds more texts than its bytes can be: the reader of workbooks makes room for
/// as many as the file says, and a false number would end the program.
fn promises_too_many_texts(part: &[u8]) -> bool {
    const LEAST_BYTES: u64 = 4;
    const HEAD_BYTES: usize = 4096;
    let head = String::from_utf8_lossy(&part[..part.len().min(HEAD_BYTES)]);
    head.split("uniqueCount").skip(1).any(|rest| {
        let number =
            rest.trim_start().strip_prefix('=').map(|value| value.trim_start().trim_start_matches(['"', '\'']));
        let digits: String = number.unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
        !digits.is_empty() && digits.parse::<u64>().map_or(true, |count| count > part.len() as u64 / LEAST_BYTES + 1)
    })
}

/// The sheet name of each part such as `xl/worksheets/sheet1.xml`. Empty for other formats than Open XML.
fn sheet_names_by_part(archive: &mut Archive, limits: &Limits) -> HashMap<String, String> {
    let mut text = |part: &str| {
        let mut text = String::new();
        let entry = archive.by_name(part).ok()?;
        entry.take(limits.unpacked_bytes).read_to_string(&mut text).ok().map(|_| text)
    };
    let (Some(workbook), Some(relations)) = (text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels")) else {
        return HashMap::new();
    };
    let targets: HashMap<String, String> = elements(&relations, "Relationship", ["Id", "Target"]).into_iter().collect();
    let sheets = elements(&workbook, "sheet", ["name", "id"]);
    let part_of = |target: &String| match target.strip_prefix('/') {
        Some(absolute) => absolute.to_owned(),
        None => format!("xl/{target}"),
    };
    sheets.into_iter().filter_map(|(name, id)| targets.get(&id).map(|target| (part_of(target), name))).collect()
}

/// Two attributes, by local name, of every element of a name.
fn elements(xml: &str, element: &str, wanted: [&str; 2]) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) if tag.local_name().as_ref() == element => {
                let mut values = [None, None];
                for attribute in tag.attributes().flatten() {
                    if let Some(index) = wanted.iter().position(|name| *name == attribute.key.local_name().as_ref()) {
                        values[index] = attribute.normalized_value(XmlVersion::default()).ok().map(|v| v.into_owned());
                    }
                }
                if let [Some(first), Some(second)] = values {
                    found.push((first, second));
                }
            }
            Ok(Event::Eof) | Err(_) => return found,
            Ok(_) => {}
        }
    }
}

/// More merged cells of one sheet are passed over.
const MOST_MERGES: usize = 100_000;

/// Reads `<mergeCell ref="A1:B2"/>` without parsing the sheet, which the cell reader does anyway.
fn merges_in(part: &[u8]) -> Vec<Merge> {
    let Some(start) = memmem::find(part, b"<mergeCells").or_else(|| memmem::find(part, b":mergeCells")) else {
        return Vec::new();
    };
    let text = String::from_utf8_lossy(&part[start..]);
    let references = text.split("ref=\"").skip(1).take_while(|rest| rest.contains("mergeCell"));
    references.filter_map(|rest| merge(rest.split('"').next()?)).take(MOST_MERGES).collect()
}

fn merge(reference: &str) -> Option<Merge> {
    let (first, last) = reference.split_once(':')?;
    let ((first_row, first_column), (last_row, last_column)) = (cell_place(first)?, cell_place(last)?);
    let straight = first_row <= last_row && first_column <= last_column;
    straight.then_some(Merge { first_row, first_column, last_row, last_column })
}

/// `B12` as row 11 and column 1.
fn cell_place(text: &str) -> Option<(usize, usize)> {
    let letters = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let row: usize = text.get(letters..)?.parse().ok()?;
    let column = text.bytes().take(letters.min(4)).fold(0usize, |sum, b| sum * 26 + usize::from(b - b'A') + 1);
    let inside = (1..=1_048_576).contains(&row) && (1..=16_384).contains(&column);
    inside.then(|| (row - 1, column - 1))
}

fn contains(bytes: &[u8], pattern: &[u8]) -> bool {
    memmem::find(bytes, pattern).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_false_number_of_texts_is_seen() {
        let list =
            |count: &str| format!("<sst xmlns=\"x\" count=\"3\" uniqueCount=\"{count}\"><si><t>a</t></si></sst>");
        assert!(!promises_too_many_texts(list("1").as_bytes()));
        for count in ["2000000000", "40000000000000", "99999999999999999999999"] {
            assert!(promises_too_many_texts(list(count).as_bytes()), "{count}");
        }
    }

    #[test]
    fn reads_merged_cells() {
        let xml = br#"<sheetData/><mergeCells count="2"><mergeCell ref="D15:D16"/><mergeCell ref="AA1:AB3"/></mergeCells><x ref="A1:A2"/>"#;
        let expected = [
            Merge { first_row: 14, first_column: 3, last_row: 15, last_column: 3 },
            Merge { first_row: 0, first_column: 26, last_row: 2, last_column: 27 },
        ];
        assert_eq!(merges_in(xml)[..2], expected);
        assert_eq!(cell_place("XFE1"), None);
        assert_eq!(cell_place("A0"), None);
        assert_eq!(cell_place("éA1"), None);
    }
}
