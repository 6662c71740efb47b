//! Reads the sheets out of `content.xml`: styles first, then sheet by sheet and row by row.

use super::fill_sheet::Filling;
use super::find_hidden::HiddenStyles;
use super::read_cell::read_cell;
use super::{OdsBook, OdsFault, OdsLimits};
use crate::sheet::Sheet;
use crate::xml::{Step, XmlFault, XmlLimits, XmlReader, read_attributes};
use quick_xml::events::BytesStart;
use std::io::BufRead;

/// Sheets of one file.
const MOST_SHEETS: usize = 10_000;

/// The document and what all who read it share.
pub(super) struct Input<'a, B> {
    pub(super) xml: &'a mut XmlReader<B>,
    pub(super) shared: Shared<'a>,
}

pub(super) struct Shared<'a> {
    pub(super) limits: &'a OdsLimits,
    xml_limits: &'a XmlLimits,
    /// The sheet being read.
    pub(super) sheet: String,
}

impl Shared<'_> {
    pub(super) fn fault(&self, fault: XmlFault) -> OdsFault {
        match fault {
            XmlFault::TooLarge => OdsFault::TextTooLong { sheet: self.sheet.clone() },
            XmlFault::Broken | XmlFault::Disk(_) => OdsFault::Damaged,
        }
    }

    /// Hands over the attributes of an element, with their usual prefixes.
    pub(super) fn attributes(&self, tag: &BytesStart<'_>, mut take: impl FnMut(&str, &str)) -> Result<(), OdsFault> {
        let pass = |name: &str, value: &str| {
            take(name, value);
            Ok(())
        };
        read_attributes(tag, self.xml_limits, pass).map_err(|fault| self.fault(fault))
    }
}

/// Reads the whole document.
pub(super) fn read_content<B: BufRead>(
    xml: &mut XmlReader<B>,
    xml_limits: &XmlLimits,
    limits: &OdsLimits,
) -> Result<OdsBook, OdsFault> {
    let mut input = Input { xml, shared: Shared { limits, xml_limits, sheet: String::new() } };
    let (mut book, mut hidden, mut found) = (OdsBook::default(), HiddenStyles::default(), false);
    let (mut cells, mut text_bytes) = (limits.cells, limits.unpacked_bytes);
    loop {
        let tag = match input.xml.next().map_err(|fault| input.shared.fault(fault))? {
            Step::Open(tag) => tag,
            Step::End => break,
            Step::Text(_) | Step::Close | Step::Other => continue,
        };
        match tag.name().into_inner() {
            "office:document-content" | "office:automatic-styles" | "office:body" => {}
            "office:spreadsheet" => found = true,
            "style:style" => {
                let mut name = String::new();
                input.shared.attributes(&tag, |key, value| set(&mut name, key == "style:name", value))?;
                hidden.read(&mut input, name)?;
            }
            "table:table" if found => {
                let table = read_table_tag(&input.shared, &tag, &hidden)?;
                if is_external(&table.name) {
                    book.external_sheets += 1;
                    input.skip()?;
                    continue;
                }
                input.shared.sheet.clone_from(&table.name);
                if book.sheets.len() >= MOST_SHEETS {
                    return Err(OdsFault::TooManyCells { sheet: table.name });
                }
                let mut filling = Filling::new(table, &mut cells, &mut text_bytes)?;
                read_table(&mut input, &mut filling)?;
                let (sheet, formulas) = filling.finish();
                if formulas {
                    book.formulas.push(sheet.name.clone());
                }
                book.sheets.push(sheet);
                input.shared.sheet.clear();
            }
            _ => input.skip()?,
        }
    }
    if found { Ok(book) } else { Err(OdsFault::NoSpreadsheet) }
}

impl<B: BufRead> Input<'_, B> {
    /// Passes over the element that opened last.
    pub(super) fn skip(&mut self) -> Result<(), OdsFault> {
        self.xml.skip().map_err(|fault| self.shared.fault(fault))
    }
}

fn set(text: &mut String, wanted: bool, value: &str) {
    if wanted {
        value.clone_into(text);
    }
}

fn read_table_tag(shared: &Shared<'_>, tag: &BytesStart<'_>, hidden: &HiddenStyles) -> Result<Sheet, OdsFault> {
    let mut sheet = Sheet::default();
    shared.attributes(tag, |name, value| match name {
        "table:name" => value.clone_into(&mut sheet.name),
        "table:style-name" => sheet.hidden |= hidden.contains(value),
        "table:display" => sheet.hidden |= value == "false",
        _ => {}
    })?;
    Ok(sheet)
}

/// A copy of a sheet of another file has the address of that file in its name: `'file:///a.ods'#Sheet1`. A sheet
/// of its own cannot begin with that quote.
fn is_external(name: &str) -> bool {
    name.starts_with('\'') && name.contains("'#")
}

/// Reads rows up to the end of the sheet; headings and groups of rows are passed through.
fn read_table<B: BufRead>(input: &mut Input<'_, B>, filling: &mut Filling<'_>) -> Result<(), OdsFault> {
    let mut depth = 1;
    while depth > 0 {
        match input.xml.next().map_err(|fault| input.shared.fault(fault))? {
            Step::Open(tag) => match tag.name().into_inner() {
                "table:table-row-group" | "table:table-header-rows" | "table:table-rows" => depth += 1,
                "table:table-row" => {
                    let mut repeated = 1;
                    input.shared.attributes(&tag, |name, value| {
                        if name == "table:number-rows-repeated" {
                            repeated = count(value);
                        }
                    })?;
                    read_row(input, filling)?;
                    filling.end_row(repeated)?;
                }
                _ => input.skip()?,
            },
            Step::Close => depth -= 1,
            Step::End => return Err(OdsFault::Damaged),
            Step::Text(_) | Step::Other => {}
        }
    }
    Ok(())
}

fn read_row<B: BufRead>(input: &mut Input<'_, B>, filling: &mut Filling<'_>) -> Result<(), OdsFault> {
    loop {
        match input.xml.next().map_err(|fault| input.shared.fault(fault))? {
            Step::Open(tag) => match tag.name().into_inner() {
                "table:table-cell" | "table:covered-table-cell" => {
                    let tag = input.shared.cell_tag(&tag)?;
                    read_cell(input, tag, filling)?;
                }
                _ => input.skip()?,
            },
            Step::Close => return Ok(()),
            Step::End => return Err(OdsFault::Damaged),
            Step::Text(_) | Step::Other => {}
        }
    }
}

/// A number of rows or columns; what is none counts as one.
pub(super) fn count(value: &str) -> usize {
    value.trim().parse().ok().filter(|count| *count > 0).unwrap_or(1)
}
