//! The blocks of a document as page parts, where every traced number is a button that shows its source.

use bearings_chart::{SvgUse, SvgWords, paint_svg};
use bearings_locale::{Words, messages};
use bearings_report::{Block, Cell, Figure, KeyFigure, Paragraph, Span, Table, head_numeric};
use maud::{Markup, PreEscaped, html};

/// What the blocks of one section need to know about their surroundings.
pub struct BlockContext<'a> {
    /// The language of the interface.
    pub words: &'a Words,
    /// Address that shows a trace; the token is added as `?token=…`.
    pub trace: &'a str,
}

/// All blocks of a section.
pub fn blocks(context: &BlockContext<'_>, list: &[Block]) -> Markup {
    html! { @for block in list { (one(context, block)) } }
}

fn one(context: &BlockContext<'_>, block: &Block) -> Markup {
    match block {
        Block::Paragraph(text) => html! { p { (spans(context, text)) } },
        Block::Bullets(items) => html! { ul { @for item in items { li { (spans(context, item)) } } } },
        Block::Note(text) => {
            html! { p.note lang=[text.language.as_deref()] dir=[own_direction(text)] { (spans(context, text)) } }
        }
        Block::KeyFigures(figures) => html! {
            ul.key-figures.plain { @for figure in figures { li { (key_figure(context, figure)) } } }
        },
        Block::Table(content) => table(context, content),
        Block::Figure(content) => drawing(context, content),
    }
}

/// A text in a language of its own may run the other way. One in the language of the page may begin with a foreign sign,
/// such as the letter of a hidden cell, which must not turn the line.
fn own_direction(text: &Paragraph) -> Option<&'static str> {
    text.language.as_ref().map(|_| "auto")
}

fn spans(context: &BlockContext<'_>, text: &Paragraph) -> Markup {
    html! {
        @for (place, span) in text.spans.iter().enumerate() {
            @match span {
                Span::Text(words) => (&words[held(text, place)..words.len() - opened(text, place)]),
                Span::Strong(words) => strong { (words) },
                Span::NoteMark(mark) => sup { (mark) },
                Span::Number { text: shown, token } => @match (leading(text, place), following(text, place)) {
                    ("", "") => (number(context, shown, token)),
                    (opening, closing) => span.keep { (opening) (number(context, shown, token)) (closing) },
                },
            }
        }
    }
}

/// The sign that ends a sentence or a part of it right behind a number: a line must not begin with it.
fn following(text: &Paragraph, place: usize) -> &str {
    match text.spans.get(place + 1) {
        Some(Span::Text(words)) => &words[..held(text, place + 1)],
        _ => "",
    }
}

/// The sign that opens a part of a sentence right before a number: a line must not end with it.
fn leading(text: &Paragraph, place: usize) -> &str {
    let before = place.checked_sub(1);
    match before.and_then(|before| text.spans.get(before).map(|span| (before, span))) {
        Some((before, Span::Text(words))) => &words[words.len() - opened(text, before)..],
        _ => "",
    }
}

/// How many bytes at the end of a text are kept with the number behind it.
fn opened(text: &Paragraph, place: usize) -> usize {
    let (Some(Span::Number { token, .. }), Span::Text(words)) = (text.spans.get(place + 1), &text.spans[place]) else {
        return 0;
    };
    let rest = &words[held(text, place)..];
    // Marks of direction may stand between the sign and the number, and before the sign.
    let before = rest.trim_end_matches(is_mark);
    let opens = |c: char| matches!(c, '(' | '«' | '“' | '„' | '（' | '[');
    // French has a space without a break behind its sign.
    let signs = before.trim_end_matches(|c| opens(c) || is_mark(c) || matches!(c, '\u{a0}' | '\u{202f}'));
    match signs.len() < before.len() && before[signs.len()..].contains(opens) && !token.is_empty() {
        true => rest.len() - signs.len(),
        false => 0,
    }
}

/// A mark that turns the direction of writing.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// How many bytes of a text are kept with the number before it.
fn held(text: &Paragraph, place: usize) -> usize {
    let before = place.checked_sub(1).and_then(|before| text.spans.get(before));
    let (Some(Span::Number { token, .. }), Span::Text(words)) = (before, &text.spans[place]) else { return 0 };
    // Marks of direction may stand between the number and the sign.
    let signs = words.trim_start_matches(is_mark);
    let closes = |c: char| matches!(c, '.' | ',' | ';' | ':' | ')' | '»' | '،' | '؛' | '。' | '，' | '；' | '）' | '”');
    match signs.chars().next().filter(|c| !token.is_empty() && closes(*c)) {
        Some(sign) => words.len() - signs.len() + sign.len_utf8(),
        None => 0,
    }
}

fn number(context: &BlockContext<'_>, text: &str, token: &str) -> Markup {
    if token.is_empty() {
        return html! { (text) };
    }
    let label = context.words.say(&messages::ui_trace_of(text));
    html! {
        button.token type="button" hx-get=(trace_address(context, token)) hx-target="#trace" hx-swap="innerHTML" title=(label) {
            (text)
        }
    }
}

/// The address of a trace, with the token written for an address.
fn trace_address(context: &BlockContext<'_>, token: &str) -> String {
    let mut address = format!("{}?token=", context.trace);
    for byte in token.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' => address.push(char::from(byte)),
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

fn key_figure(context: &BlockContext<'_>, figure: &KeyFigure) -> Markup {
    html! {
        b { (number(context, &figure.value, &figure.token)) }
        span { (figure.label) }
        span.quiet.tiny { (figure.source) }
    }
}

/// A table with its caption and notes.
fn table(context: &BlockContext<'_>, content: &Table) -> Markup {
    html! {
        div.stack {
            div.scroll tabindex="0" role="region" aria-label=(content.caption) {
                table {
                    caption { (content.caption) }
                    thead { @for (row, numeric) in content.head.iter().zip(head_numeric(content)) { tr { @for (cell, numeric) in row.iter().zip(numeric) { (head_cell(cell, numeric)) } } } }
                    tbody { @for row in &content.body { tr { @for cell in row { (body_cell(context, cell)) } } } }
                }
            }
            @for note in &content.notes {
                p.quiet.tiny lang=[note.language.as_deref()] dir=[own_direction(note)] { (spans(context, note)) }
            }
        }
    }
}

fn wide(span: u8) -> Option<u8> {
    (span > 1).then_some(span)
}

fn head_cell(cell: &Cell, numeric: bool) -> Markup {
    let scope = if cell.column_span > 1 { "colgroup" } else { "col" };
    html! {
        th.n[numeric] scope=(scope) colspan=[wide(cell.column_span)] rowspan=[wide(cell.row_span)] { (cell.text) }
    }
}

fn body_cell(context: &BlockContext<'_>, cell: &Cell) -> Markup {
    html! {
        @if cell.header {
            th scope="row" colspan=[wide(cell.column_span)] rowspan=[wide(cell.row_span)] { (cell.text) }
        } @else {
            td.n[cell.numeric] colspan=[wide(cell.column_span)] rowspan=[wide(cell.row_span)] { (number(context, &cell.text, &cell.token)) }
        }
    }
}

fn svg_words(content: &Figure) -> SvgWords<'_> {
    SvgWords { id: &content.id, title: &content.caption, description: &content.alternative }
}

fn drawing(context: &BlockContext<'_>, content: &Figure) -> Markup {
    html! {
        figure.stack {
            figcaption { (content.caption) }
            (PreEscaped(paint_svg(&content.scene, SvgUse::Page, svg_words(content))))
            details {
                summary { (context.words.say(&messages::ui_as_table())) }
                div.scroll tabindex="0" role="region" aria-label=(content.caption) {
                    table {
                        @for (place, row) in content.scene.twin.iter().enumerate() {
                            tr {
                                @for (column, text) in row.iter().enumerate() {
                                    @if place == 0 { th.n[column > 0] scope="col" { (text) } } @else { td.n[column > 0] { (text) } }
                                }
                            }
                        }
                    }
                }
            }
            @for note in &content.notes { p.quiet.tiny { (spans(context, note)) } }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(block: Block) -> String {
        let words = Words::english();
        blocks(&BlockContext { words: &words, trace: "/trace" }, &[block]).into_string()
    }

    fn sentence(before: &str, behind: &str) -> String {
        let number = Span::Number { text: "12".into(), token: "{B10}".into() };
        let spans = vec![Span::Text(before.into()), number, Span::Text(behind.into())];
        let text = page(Block::Paragraph(Paragraph { language: None, spans }));
        // What stands around the number, with a sign in place of the button.
        let (start, rest) = text.split_once("<button").unwrap_or_default();
        let (_, end) = rest.split_once("</button>").unwrap_or_default();
        format!("{start}#{end}")
    }

    #[test]
    fn a_number_keeps_the_signs_around_it() {
        let kept = |inside: &str| format!("<span class=\"keep\">{inside}</span>");
        assert_eq!(sentence("in all (", ") or so"), format!("<p>in all {} or so</p>", kept("(#)")));
        assert_eq!(
            sentence("«\u{a0}", "\u{a0}»"),
            format!("<p>{}\u{a0}»</p>", kept("«\u{a0}#")),
            "a French sign has a space behind it"
        );
        assert_eq!(sentence("(\u{2068}", "\u{2069}، ثم"), format!("<p>{} ثم</p>", kept("(\u{2068}#\u{2069}،")));
        assert_eq!(sentence("in all ", " or so"), "<p>in all # or so</p>");
    }

    #[test]
    fn only_a_text_in_a_language_of_its_own_may_turn_its_line() {
        let note = |language: Option<&str>| Paragraph {
            language: language.map(str::to_owned),
            spans: vec![Span::Text("c: محجوب".into())],
        };
        let table = |language| Table {
            id: "t".into(),
            caption: "T".into(),
            head: Vec::new(),
            body: Vec::new(),
            notes: vec![note(language)],
        };
        assert!(!page(Block::Note(note(None))).contains("dir=") && !page(Block::Table(table(None))).contains("dir="));
        assert!(page(Block::Note(note(Some("en")))).contains("lang=\"en\" dir=\"auto\""));
        assert!(page(Block::Table(table(Some("en")))).contains("lang=\"en\" dir=\"auto\""));
    }
}
