//! Paragraphs, lists, notes, key figures and charts as HTML.

use super::table::{paint_table, paint_twin};
use crate::document::{Block, Figure, KeyFigure, Paragraph, Span};
use bearings_chart::{SvgUse, SvgWords, paint_svg};
use maud::{Markup, PreEscaped, html};
use std::collections::BTreeMap;

/// Gives every table and figure an id that no other has.
#[derive(Default)]
pub(super) struct IdSource {
    used: BTreeMap<String, u32>,
}

impl IdSource {
    /// The id as asked, with letters that an id may hold; met again, with a number after it.
    pub fn take(&mut self, wanted: &str) -> String {
        let clean: String = wanted.chars().map(|c| if c.is_alphanumeric() || c == '.' { c } else { '-' }).collect();
        let count = self.used.entry(clean.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { clean } else { format!("{clean}--{count}") }
    }
}

pub(super) fn paint_block(block: &Block, ids: &mut IdSource) -> Markup {
    match block {
        Block::Paragraph(paragraph) => paint_paragraph(paragraph),
        Block::Bullets(items) => html! {
            ul { @for item in items { li lang=[language(item)] dir=[direction(item)] { (spans(item)) } } }
        },
        Block::Note(paragraph) => html! { div.note role="note" { (paint_paragraph(paragraph)) } },
        Block::KeyFigures(figures) => key_figures(figures),
        Block::Table(table) => paint_table(table, ids),
        Block::Figure(figure) => paint_figure(figure, ids),
    }
}

pub(super) fn paint_paragraph(paragraph: &Paragraph) -> Markup {
    html! { p lang=[language(paragraph)] dir=[direction(paragraph)] { (spans(paragraph)) } }
}

/// Notes under a table or figure.
pub(super) fn paint_notes(notes: &[Paragraph]) -> Markup {
    html! {
        @if !notes.is_empty() { div.notes { @for note in notes { (paint_paragraph(note)) } } }
    }
}

fn spans(paragraph: &Paragraph) -> Markup {
    html! {
        @for span in &paragraph.spans {
            @match span {
                Span::Text(text) => { (text) }
                Span::Strong(text) => { strong { (text) } }
                Span::Number { text, token } => { span.number data-token=(token) { (text) } }
                Span::NoteMark(mark) => { sup { (mark) } }
            }
        }
    }
}

fn language(paragraph: &Paragraph) -> Option<&str> {
    paragraph.language.as_deref()
}

/// A text of another language finds its direction by itself.
fn direction(paragraph: &Paragraph) -> Option<&'static str> {
    paragraph.language.as_ref().map(|_| "auto")
}

fn key_figures(figures: &[KeyFigure]) -> Markup {
    html! {
        dl.key-figures {
            @for figure in figures {
                div {
                    dt { (figure.label) }
                    dd.value { span.number data-token=(figure.token) { (figure.value) } }
                    dd.source { (figure.source) }
                }
            }
        }
    }
}

fn paint_figure(figure: &Figure, ids: &mut IdSource) -> Markup {
    let id = ids.take(&figure.id);
    let words = SvgWords { id: &id, title: &figure.caption, description: &figure.alternative };
    html! {
        figure id=(id) {
            (PreEscaped(paint_svg(&figure.scene, SvgUse::Page, words)))
            figcaption { (figure.caption) }
            (paint_notes(&figure.notes))
            @if figure.scene.twin.len() > 1 {
                details {
                    summary { (figure.alternative) }
                    (paint_twin(&figure.scene, &figure.caption))
                }
            }
        }
    }
}
