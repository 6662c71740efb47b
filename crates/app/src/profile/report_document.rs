//! From a draft, which knows what was said and why, to the document that painters read.

use super::ProfileSettings;
use super::office_texts::office_texts;
use crate::{OpenWorkspace, Refusal};
use bearings_locale::{AreaForms, AreaNames, Language, Words, messages};
use bearings_model::AreaCode;
use bearings_profile::{Draft, DraftBlock, DraftRequest, DraftSection, Prose, ProseSpan, SectionState, draft};
use bearings_report as report;

/// Which document: of what area, in what language, with whose words.
pub(crate) struct Edition<'a> {
    pub workspace: &'a OpenWorkspace,
    pub area: &'a AreaCode,
    pub language: Language,
}

impl Edition<'_> {
    /// The draft with all its sections, those left out included.
    pub fn draft(&self) -> Result<Draft, Refusal> {
        let settings = self.settings()?;
        let content = &self.workspace.shared.content;
        let template = content.template()?;
        let words = content.report_words(self.language, settings.numbers(self.language));
        let names = self.names(&settings)?;
        let facts = self.workspace.facts(self.area)?;
        let office = office_texts(&settings, &template, self.language);
        Ok(draft(&DraftRequest {
            area: self.area,
            words: &words,
            titles: std::slice::from_ref(&words),
            names: &names,
            data: &facts.set,
            releases: &facts.releases,
            office: &office,
            template: &template,
        }))
    }

    /// The office's own words belong to the country of the workspace; a sheet of another area carries none.
    fn settings(&self) -> Result<ProfileSettings, Refusal> {
        let settings = self.workspace.profile_settings()?;
        let own = settings.country().as_ref() == Some(self.area);
        Ok(if own { settings } else { ProfileSettings(serde_json::Map::new()) })
    }

    fn names(&self, settings: &ProfileSettings) -> Result<AreaNames, Refusal> {
        let mut names = (*self.workspace.shared.content.area_names(self.language)?).clone();
        let official = settings.office(super::OfficeField::CountryName, self.language);
        if !official.is_empty() {
            names.set(self.area, AreaForms::bare(official));
        }
        Ok(names)
    }
}

/// The document as painters read it; sections left out are not in it.
pub(crate) fn report_document(edition: &Edition<'_>) -> Result<report::Document, Refusal> {
    let drafted = edition.draft()?;
    let words = edition.workspace.shared.content.words(edition.language);
    Ok(document(drafted, &words))
}

fn document(drafted: Draft, words: &Words) -> report::Document {
    let cover = drafted.cover;
    let foreword = (!cover.foreword.is_empty()).then(|| report::Section {
        id: "fm.foreword".to_owned(),
        level: 1,
        number: String::new(),
        title: cover.foreword_title,
        blocks: cover.foreword.into_iter().flat_map(block).collect(),
    });
    let printed = drafted.sections.into_iter().filter(|section| section.state != SectionState::LeftOut);
    report::Document {
        language: drafted.language,
        right_to_left: drafted.right_to_left,
        title: drafted.title,
        full_title: drafted.full_title,
        cover: report::Cover {
            issuer: cover.issuer,
            subtitle: cover.subtitle,
            status: cover.status,
            lines: cover.lines,
            logo: cover.logo,
        },
        running_head: drafted.running_head,
        labels: report::Labels {
            contents: words.say(&messages::report_contents()),
            page: words.say_plain(&messages::report_page("\u{E010}", "\u{E011}")),
            continued: words.say(&messages::report_continued()),
            about_sheet: words.say_plain(&messages::report_about_sheet()),
        },
        sections: foreword.into_iter().chain(printed.map(section)).collect(),
        colophon: drafted.colophon.into_iter().map(|prose| paragraph(vec![prose])).collect(),
    }
}

fn section(drafted: DraftSection) -> report::Section {
    report::Section {
        id: drafted.id,
        level: drafted.level,
        number: drafted.number,
        title: drafted.title,
        blocks: drafted.blocks.into_iter().flat_map(block).collect(),
    }
}

/// The blocks of a section in the words of painters.
pub(crate) fn block(drafted: DraftBlock) -> Option<report::Block> {
    Some(match drafted {
        DraftBlock::Paragraph(sentences) if sentences.is_empty() => return None,
        DraftBlock::Paragraph(sentences) => report::Block::Paragraph(paragraph(sentences)),
        DraftBlock::Bullets(items) => {
            report::Block::Bullets(items.into_iter().map(|item| paragraph(vec![item])).collect())
        }
        DraftBlock::Note(prose) => report::Block::Note(paragraph(vec![prose])),
        DraftBlock::KeyFigures(figures) => report::Block::KeyFigures(
            figures
                .into_iter()
                .map(|figure| report::KeyFigure {
                    value: figure.value,
                    token: figure.token,
                    label: figure.label,
                    source: figure.source,
                })
                .collect(),
        ),
        DraftBlock::Table(table) => report::Block::Table(report::Table {
            id: table.id,
            caption: table.caption,
            head: table.head.into_iter().map(row).collect(),
            body: table.body.into_iter().map(row).collect(),
            notes: notes(table.notes),
        }),
        DraftBlock::Figure(figure) => report::Block::Figure(report::Figure {
            id: figure.id,
            caption: figure.caption,
            alternative: figure.alternative,
            scene: figure.scene,
            notes: notes(figure.notes),
        }),
    })
}

fn notes(drafted: Vec<Prose>) -> Vec<report::Paragraph> {
    drafted.into_iter().map(|prose| paragraph(vec![prose])).collect()
}

fn row(cells: Vec<bearings_profile::Cell>) -> Vec<report::Cell> {
    let cell = |drafted: bearings_profile::Cell| report::Cell {
        text: drafted.text,
        number: drafted.number,
        digits: drafted.digits,
        numeric: drafted.numeric,
        header: drafted.header,
        column_span: drafted.column_span,
        row_span: drafted.row_span,
        token: drafted.token,
    };
    cells.into_iter().map(cell).collect()
}

/// Sentences one after the other; Chinese sets no space between them.
fn paragraph(sentences: Vec<Prose>) -> report::Paragraph {
    let language = match sentences.as_slice() {
        [only] => only.language.clone(),
        _ => None,
    };
    let mut spans: Vec<report::Span> = Vec::new();
    for sentence in sentences {
        if let Some(end) = spans.last().and_then(|span| span.text().chars().last()) {
            let joined = matches!(end, '。' | '！' | '？' | '；' | '：');
            if !joined {
                spans.push(report::Span::Text(" ".to_owned()));
            }
        }
        spans.extend(sentence.spans.into_iter().map(span));
    }
    report::Paragraph { language, spans }
}

fn span(drafted: ProseSpan) -> report::Span {
    match drafted {
        ProseSpan::Text(text) => report::Span::Text(text),
        ProseSpan::Strong(text) => report::Span::Strong(text),
        ProseSpan::Number { text, token, .. } => report::Span::Number { text, token },
    }
}
