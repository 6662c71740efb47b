//! The report of the checks as a document, in the language of the person who reads it.

use super::CheckReport;
use crate::profile::{Format, write_whole};
use crate::{AppFault, OpenWorkspace, Refusal, cell_lines};
use bearings_fault::{Finding, Severity};
use bearings_locale::{Language, Words, messages};
use bearings_report::{
    Block, Cell, Cover, Document, Labels, Paragraph, Section, Table, paint_docx, paint_html, paint_pdf, paint_xlsx,
};
use std::path::Path;

impl OpenWorkspace {
    /// Writes the checks of imported files to one file.
    ///
    /// # Errors
    /// SDMX-CSV is no document; the file cannot be written.
    pub fn write_checks(
        &self,
        reports: &[CheckReport],
        language: Language,
        format: Format,
        out: &Path,
    ) -> Result<(), Refusal> {
        let document = self.checks_document(reports, language)?;
        let bytes = match format {
            Format::Pdf => {
                let (pages, fonts) = self.shared.lay_out(&document)?;
                paint_pdf(&pages, &fonts).map_err(crate::shared::refuse)?
            }
            Format::Docx => {
                let pictures = self.shared.pictures()?;
                paint_docx(&document, &pictures).map_err(crate::shared::refuse)?
            }
            Format::Html => paint_html(&document).into_bytes(),
            Format::Xlsx => paint_xlsx(&document).map_err(crate::shared::refuse)?,
            Format::SdmxCsv => return Err(AppFault::UnknownFormat { format: format.name().to_owned() }.into()),
        };
        write_whole(out, &bytes)
    }

    fn checks_document(&self, reports: &[CheckReport], language: Language) -> Result<Document, Refusal> {
        let words = self.shared.content.words(language);
        let mut sections = Vec::new();
        for (number, report) in reports.iter().enumerate() {
            let findings: Vec<Finding> = report.checked.iter().map(|checked| checked.finding.clone()).collect();
            let findings = self.named(&findings, language)?;
            sections.extend(of_file(&words, number + 1, report, &findings));
        }
        let title = words.say(&messages::checks_title());
        let today = self.shared.surroundings.clock.now().date();
        let day = words.numbers().day(today.year(), u8::from(today.month()), today.day());
        Ok(Document {
            language: language.code().to_owned(),
            right_to_left: language.is_rtl(),
            full_title: format!("{title} · {}", self.name()),
            cover: Cover {
                subtitle: self.name(),
                lines: vec![words.say(&messages::checks_on(day))],
                ..Cover::default()
            },
            running_head: format!("{title} · {}", self.name()),
            title,
            labels: Labels {
                contents: words.say(&messages::report_contents()),
                page: words.say_plain(&messages::report_page("\u{E010}", "\u{E011}")),
                continued: words.say(&messages::report_continued()),
                about_sheet: words.say_plain(&messages::report_about_sheet()),
            },
            sections,
            colophon: Vec::new(),
        })
    }
}

/// A chapter for a file, and a section for each kind of finding.
fn of_file(words: &Words, number: usize, report: &CheckReport, findings: &[Finding]) -> Vec<Section> {
    let count = words.numbers().count(i64::try_from(report.observations).unwrap_or(i64::MAX));
    let about = format!("{} · {}", report.title, words.say(&messages::ui_data_edition(report.edition.as_str())));
    let mut blocks = vec![
        Block::Paragraph(Paragraph::plain(about)),
        Block::Paragraph(Paragraph::plain(words.say(&messages::ui_data_observations(count)))),
    ];
    if findings.is_empty() {
        blocks.push(Block::Note(Paragraph::plain(words.say(&messages::ui_no_problems()))));
    }
    let section =
        |id: String, level, title: String, blocks| Section { id, level, number: String::new(), title, blocks };
    let mut sections = vec![section(format!("file-{number}"), 1, report.file_name.clone(), blocks)];
    let kinds = [
        (Severity::Error, messages::checks_errors()),
        (Severity::Question, messages::checks_questions()),
        (Severity::Note, messages::checks_notes()),
    ];
    for (place, (severity, title)) in kinds.into_iter().enumerate() {
        let of_kind: Vec<&Finding> = findings.iter().filter(|finding| finding.severity == severity).collect();
        if !of_kind.is_empty() {
            let id = format!("{number}-{}", place + 1);
            let title = words.say(&title);
            let table = Block::Table(table(words, &id, &report.file_name, &of_kind));
            sections.push(section(format!("kind-{id}"), 2, title, vec![table]));
        }
    }
    sections
}

fn table(words: &Words, id: &str, caption: &str, findings: &[&Finding]) -> Table {
    let head = [messages::checks_what(), messages::checks_do(), messages::checks_times(), messages::ui_places()];
    let text = |text: String| Cell { text, ..Cell::default() };
    let row = |finding: &&Finding| {
        let spoken = words.finding(finding);
        let cells = cell_lines(&finding.places.iter().collect::<Vec<_>>()).join("; ");
        let times = Cell {
            text: words.numbers().count(i64::try_from(finding.count).unwrap_or(i64::MAX)).to_string(),
            number: Some(finding.count as f64),
            numeric: true,
            ..Cell::default()
        };
        vec![text(format!("{} ({})", spoken.sentence, finding.code)), text(spoken.hint), times, text(cells)]
    };
    Table {
        id: format!("C-{id}"),
        caption: caption.to_owned(),
        head: vec![
            head.iter().map(|message| Cell { text: words.say(message), header: true, ..Cell::default() }).collect(),
        ],
        body: findings.iter().map(row).collect(),
        notes: Vec::new(),
    }
}
