//! The tables and chart data of a report as a workbook: numbers as numbers, one sheet a table.
//!
//! Deliberately not here: the pictures of the charts, formulas, names of people or machines, the clock.

mod about_sheet;
mod sheet_names;
mod table_sheet;
mod twin_sheet;

use crate::ReportFault;
use crate::document::{Block, Document, Figure, Table};
use crate::plain_text::plain_text;
use rust_xlsxwriter::{Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, XlsxError};
use sheet_names::SheetNames;

/// A sheet to be written.
enum Content<'a> {
    Table(&'a Table),
    Figure(&'a Figure),
}

/// The workbook: a first sheet that says what it is, then a sheet for every table and for the data of every chart, in
/// the order of the document. Sheets of right-to-left documents run from right to left. Same input, same bytes: the
/// creation date is always 1 January 2000, and there is no author.
pub fn paint_xlsx(document: &Document) -> Result<Vec<u8>, ReportFault> {
    write(document).map_err(|error| ReportFault::XlsxNotCompleted { detail: error.to_string() })
}

fn write(document: &Document) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let title = plain_text(&document.full_title);
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&created));
    let looks = Looks::new(document.right_to_left);

    let mut names = SheetNames::default();
    let about = names.take(if document.labels.about_sheet.is_empty() { "1" } else { &document.labels.about_sheet });
    let sheets: Vec<(String, Content)> = contents(document)
        .map(|content| {
            let id = match &content {
                Content::Table(table) => &table.id,
                Content::Figure(figure) => &figure.id,
            };
            (names.take(id), content)
        })
        .collect();
    about_sheet::write_about(&mut workbook, &about, document, &sheets, &looks)?;
    for (name, content) in &sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?.set_right_to_left(document.right_to_left).set_paper_size(9).set_landscape();
        sheet.set_print_fit_to_pages(1, 0);
        match content {
            Content::Table(table) => table_sheet::write_table(sheet, table, &looks)?,
            Content::Figure(figure) => twin_sheet::write_twin(sheet, figure, &looks)?,
        }
    }
    workbook.save_to_buffer()
}

/// Tables, and charts that have data, in the order of the document.
fn contents(document: &Document) -> impl Iterator<Item = Content<'_>> {
    document.sections.iter().flat_map(|section| &section.blocks).filter_map(|block| match block {
        Block::Table(table) => Some(Content::Table(table)),
        Block::Figure(figure) if figure.scene.twin.len() > 1 => Some(Content::Figure(figure)),
        _ => None,
    })
}

/// The few looks of cells.
struct Looks {
    title: Format,
    strong: Format,
    text: Format,
    wrapped: Format,
    quiet: Format,
    head: Format,
    head_number: Format,
    sign: Format,
}

impl Looks {
    fn new(right_to_left: bool) -> Self {
        let direction = if right_to_left { 2 } else { 1 };
        let text = Format::new().set_reading_direction(direction).set_align(FormatAlign::Top);
        let wrapped = text.clone().set_text_wrap();
        let strong = wrapped.clone().set_bold();
        let head = strong.clone().set_align(FormatAlign::Bottom).set_border_bottom(FormatBorder::Thin);
        Looks {
            title: text.clone().set_bold().set_font_size(16),
            head_number: head.clone().set_align(FormatAlign::Right),
            quiet: wrapped.clone().set_font_color(Color::RGB(0x5a_62_70)),
            sign: text.clone().set_align(FormatAlign::Right),
            head,
            strong,
            wrapped,
            text,
        }
    }

    /// A number with its digits after the point, grouped by thousands in the reader's own style.
    fn number(&self, digits: u8) -> Format {
        let fraction = if digits == 0 { String::new() } else { format!(".{}", "0".repeat(usize::from(digits))) };
        Format::new().set_align(FormatAlign::Top).set_num_format(format!("#,##0{fraction}"))
    }

    /// A year or other label that happens to be a number.
    fn plain_number(&self) -> Format {
        Format::new().set_align(FormatAlign::Top).set_num_format("0")
    }
}
