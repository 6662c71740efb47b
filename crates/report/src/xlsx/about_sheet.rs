//! The first sheet: what the workbook is, its status, its sheets, key figures, and every section that is words only.

use super::{Content, Looks};
use crate::document::{Block, Document, Paragraph, Section};
use crate::plain_text::plain_text;
use rust_xlsxwriter::{Format, Url, Workbook, Worksheet, XlsxError};

pub(super) fn write_about(
    workbook: &mut Workbook,
    name: &str,
    document: &Document,
    sheets: &[(String, Content)],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let sheet = workbook.add_worksheet();
    sheet.set_name(name)?.set_right_to_left(document.right_to_left).set_paper_size(9);
    sheet.set_print_fit_to_pages(1, 0);
    sheet.set_column_width(0, 24)?.set_column_width(1, 50)?.set_column_width(2, 40)?;
    let mut page = Page { sheet, row: 0, looks };
    let cover = &document.cover;
    page.line(&document.title, &looks.title)?;
    for text in [&cover.issuer, &cover.subtitle] {
        page.line(text, &looks.text)?;
    }
    page.paragraph(&cover.status, &looks.strong)?;
    for text in &cover.lines {
        page.paragraph(text, &looks.wrapped)?;
    }
    page.row += 1;
    for (name, content) in sheets {
        let caption = match content {
            Content::Table(table) => &table.caption,
            Content::Figure(figure) => &figure.caption,
        };
        page.link(name, caption)?;
    }
    for section in &document.sections {
        page.key_figures(section)?;
    }
    for section in document.sections.iter().filter(|section| is_words_only(section)) {
        page.row += 1;
        page.paragraph(format!("{} {}", section.number, section.title).trim(), &looks.strong)?;
        for paragraph in section.blocks.iter().flat_map(words) {
            page.paragraph(&paragraph.text(), &looks.wrapped)?;
        }
    }
    page.row += 1;
    for paragraph in &document.colophon {
        page.paragraph(&paragraph.text(), &looks.quiet)?;
    }
    Ok(())
}

/// A section whose words would be lost, because no table or chart of it gets a sheet.
fn is_words_only(section: &Section) -> bool {
    let words = |block: &Block| matches!(block, Block::Paragraph(_) | Block::Bullets(_) | Block::Note(_));
    !section.blocks.is_empty() && section.blocks.iter().all(words)
}

fn words(block: &Block) -> &[Paragraph] {
    match block {
        Block::Paragraph(paragraph) | Block::Note(paragraph) => std::slice::from_ref(paragraph),
        Block::Bullets(paragraphs) => paragraphs,
        _ => &[],
    }
}

struct Page<'a> {
    sheet: &'a mut Worksheet,
    row: u32,
    looks: &'a Looks,
}

impl Page<'_> {
    /// One line that may run over the cells beside it.
    fn line(&mut self, text: &str, format: &Format) -> Result<(), XlsxError> {
        if !text.is_empty() {
            self.sheet.write_string_with_format(self.row, 0, plain_text(text), format)?;
            self.row += 1;
        }
        Ok(())
    }

    /// Text over all columns, in as many lines as it needs.
    fn paragraph(&mut self, text: &str, format: &Format) -> Result<(), XlsxError> {
        if text.is_empty() {
            return Ok(());
        }
        let text = plain_text(text);
        self.sheet.set_row_height(self.row, super::table_sheet::height_of(&text, 110.0))?;
        self.sheet.merge_range(self.row, 0, self.row, 2, &text, format)?;
        self.row += 1;
        Ok(())
    }

    /// The name of a sheet, which leads to it, and what it holds.
    fn link(&mut self, name: &str, caption: &str) -> Result<(), XlsxError> {
        let target = format!("internal:'{}'!A1", name.replace('\'', "''"));
        self.sheet.write_url_with_text(self.row, 0, Url::new(target), name)?;
        self.sheet.write_string_with_format(self.row, 1, plain_text(caption), &self.looks.text)?;
        self.row += 1;
        Ok(())
    }

    fn key_figures(&mut self, section: &Section) -> Result<(), XlsxError> {
        for block in &section.blocks {
            let Block::KeyFigures(figures) = block else { continue };
            self.row += 1;
            self.paragraph(format!("{} {}", section.number, section.title).trim(), &self.looks.strong)?;
            for figure in figures {
                let cells = [(&figure.value, &self.looks.strong), (&figure.label, &self.looks.wrapped)];
                for (column, (text, format)) in (0..).zip(cells) {
                    self.sheet.write_string_with_format(self.row, column, plain_text(text), format)?;
                }
                self.sheet.write_string_with_format(self.row, 2, plain_text(&figure.source), &self.looks.quiet)?;
                self.row += 1;
            }
        }
        Ok(())
    }
}
