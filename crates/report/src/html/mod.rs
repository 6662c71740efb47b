//! The report as one HTML file that needs nothing else: no script, no outside reference, fonts by name.
//!
//! Deliberately not here: the pages of the program, which are `ui`'s; `paint_html_body` is for them.

mod block;
mod look;
mod table;

use crate::document::Document;
use crate::plain_text::plain_text;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use block::{IdSource, paint_block, paint_paragraph};
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// The whole file.
pub fn paint_html(document: &Document) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(document.language) dir=(direction(document.right_to_left)) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (plain_text(&document.full_title)) }
                style { (PreEscaped(look::style_sheet(&document.running_head))) }
            }
            body { (body(document)) }
        }
    };
    page.into_string()
}

/// The content alone, for a page that brings its own head; its style sheet is `html_style_sheet`.
pub fn paint_html_body(document: &Document) -> String {
    body(document).into_string()
}

/// The style sheet of `paint_html_body`; every rule is below `.bearings-report`, except the variables of the charts.
pub fn html_style_sheet() -> String {
    look::style_sheet("")
}

fn body(document: &Document) -> Markup {
    let mut ids = IdSource::default();
    html! {
        div.bearings-report lang=(document.language) dir=(direction(document.right_to_left)) {
            (cover(document))
            (contents(document))
            main {
                @for section in &document.sections {
                    section id=(section.id) aria-labelledby={ (section.id) "-title" } {
                        (heading(section))
                        @for block in &section.blocks { (paint_block(block, &mut ids)) }
                    }
                }
            }
            footer.colophon {
                @for paragraph in &document.colophon { (paint_paragraph(paragraph)) }
            }
        }
    }
}

fn cover(document: &Document) -> Markup {
    let cover = &document.cover;
    let logo = cover.logo.as_deref().and_then(|bytes| Some((crate::image_kind::image_kind(bytes)?.0, bytes)));
    html! {
        header.cover {
            @if let Some((kind, bytes)) = logo {
                img.logo alt=(cover.issuer) src={ "data:" (kind.mime()) ";base64," (STANDARD.encode(bytes)) };
            }
            @if !cover.issuer.is_empty() { p.issuer { (cover.issuer) } }
            h1 { (document.title) }
            @if !cover.subtitle.is_empty() { p.subtitle { (cover.subtitle) } }
            @if !cover.status.is_empty() { p.status { (cover.status) } }
            @for line in &cover.lines { p.line { (line) } }
        }
    }
}

fn contents(document: &Document) -> Markup {
    html! {
        @if !document.sections.is_empty() {
            nav.contents aria-labelledby="contents-title" {
                h2 #contents-title { (document.labels.contents) }
                ul {
                    @for section in &document.sections {
                        li class=(if section.level > 1 { "below" } else { "chapter" }) {
                            a href={ "#" (section.id) } { (numbered(&section.number, &section.title)) }
                        }
                    }
                }
            }
        }
    }
}

fn heading(section: &crate::document::Section) -> Markup {
    let id = format!("{}-title", section.id);
    let words = numbered(&section.number, &section.title);
    html! {
        @if section.level > 1 { h3 id=(id) { (words) } } @else { h2 id=(id) { (words) } }
    }
}

/// A heading with its number, apart so that a style sheet can set it.
fn numbered(number: &str, title: &str) -> Markup {
    html! {
        @if !number.is_empty() { span.section-number { (number) } " " }
        (title)
    }
}

fn direction(right_to_left: bool) -> &'static str {
    if right_to_left { "rtl" } else { "ltr" }
}
