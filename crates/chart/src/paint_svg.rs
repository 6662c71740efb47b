//! A scene as SVG: for pages (colours from the page's theme), for print, and for pictures made with `resvg`.

use crate::measure::is_wide;
use crate::{Anchor, Colour, Mark, Scene, TextMark, palette};
use std::fmt::Write;

/// What the SVG is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SvgUse {
    /// Inside a page: every colour also has a class, so that `chart_style_sheet` can give it the theme's colour.
    Page,
    /// On its own: colours as they are on paper, on no ground.
    Print,
    /// For `resvg`, which reads no `direction`: the direction is in the text itself, on a white ground.
    Raster,
}

/// The words and the id of one picture.
#[derive(Clone, Copy, Debug)]
pub struct SvgWords<'a> {
    /// Prefix of the ids inside, unique in the page: letters, digits, `-`, `_`, `.`.
    pub id: &'a str,
    /// Its name, such as the caption.
    pub title: &'a str,
    /// What a person who cannot see it should know.
    pub description: &'a str,
}

/// Families by name only; no font is embedded or fetched.
const FONTS: &str = "Noto Sans, Noto Sans Arabic, Noto Sans SC, sans-serif";
/// For text with Arabic letters: where a fallback is chosen letter by letter its weight may be lost.
const ARABIC_FONTS: &str = "Noto Sans Arabic, Noto Sans, sans-serif";
/// For text with Chinese characters.
const CHINESE_FONTS: &str = "Noto Sans SC, Noto Sans, sans-serif";

/// Paints the scene. The picture scales to the width it is given and keeps its shape.
pub fn paint_svg(scene: &Scene, purpose: SvgUse, words: SvgWords) -> String {
    let (width, height) = (number(scene.width), number(scene.height));
    let id = escape(words.id);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" font-family=\"{FONTS}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\">\
         <title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        escape(words.title),
        escape(words.description),
    );
    if purpose == SvgUse::Raster {
        out.push_str("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
    }
    for mark in &scene.marks {
        paint_mark(&mut out, mark, purpose);
    }
    out.push_str("</svg>");
    out
}

/// The style sheet for `SvgUse::Page`: the colours of the roles in light and dark, and in print always light.
/// A page chooses with `data-theme="light"` or `"dark"` on its root, else the system does.
pub fn chart_style_sheet() -> String {
    let list = |dark: bool| -> String {
        let one = |(name, light, night): &(&str, Colour, Colour)| {
            format!("--chart-{name}:{};", hex(if dark { *night } else { *light }))
        };
        palette::ROLES.iter().map(one).collect()
    };
    let (light, dark) = (list(false), list(true));
    let mut css = format!(
        ":root{{{light}}}\n@media (prefers-color-scheme:dark){{:root:not([data-theme=light]):not([data-theme=contrast]){{{dark}}}}}\n\
         :root[data-theme=dark]{{{dark}}}\n@media print{{:root,:root[data-theme]{{{light}}}}}\n"
    );
    for (name, _, _) in palette::ROLES {
        // Writing to a string cannot fail.
        let _ = writeln!(css, ".cf-{name}{{fill:var(--chart-{name})}}.cs-{name}{{stroke:var(--chart-{name})}}");
    }
    css
}

fn paint_mark(out: &mut String, mark: &Mark, purpose: SvgUse) {
    // Writing to a string cannot fail.
    let _ = match mark {
        Mark::Rectangle { x, y, width, height, fill, stroke } => {
            let paint = paints(*fill, *stroke, purpose);
            let (x, y, width, height) = (number(*x), number(*y), number(*width), number(*height));
            write!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{paint}/>")
        }
        Mark::Line { points, colour, width, dash } => {
            let paint = paints(None, Some((*colour, *width)), purpose);
            let dash: Vec<String> = dash.iter().map(|length| number(*length)).collect();
            let dash =
                if dash.is_empty() { String::new() } else { format!(" stroke-dasharray=\"{}\"", dash.join(" ")) };
            write!(out, "<polyline points=\"{}\"{paint}{dash} stroke-linejoin=\"round\"/>", joined(points))
        }
        Mark::Polygon { points, fill } => {
            write!(out, "<polygon points=\"{}\"{}/>", joined(points), paints(Some(*fill), None, purpose))
        }
        Mark::Circle { x, y, radius, fill } => {
            let paint = paints(Some(*fill), None, purpose);
            write!(out, "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{paint}/>", number(*x), number(*y), number(*radius))
        }
        Mark::Text(text) => write!(out, "{}", text_element(text, purpose)),
    };
}

fn text_element(mark: &TextMark, purpose: SvgUse) -> String {
    let turned = mark.right_to_left && purpose != SvgUse::Raster;
    // `start` and `end` follow the text's direction, the scene's anchors the page's sides.
    let anchor = match (mark.anchor, turned) {
        (Anchor::Middle, _) => "middle",
        (Anchor::Left, false) | (Anchor::Right, true) => "start",
        (Anchor::Right, false) | (Anchor::Left, true) => "end",
    };
    let weight = if mark.bold { " font-weight=\"700\"" } else { "" };
    let direction = if turned { " direction=\"rtl\" unicode-bidi=\"isolate\"" } else { "" };
    let fonts = match () {
        _ if mark.text.contains(|c| matches!(c, '\u{0600}'..='\u{06ff}')) => format!(" font-family=\"{ARABIC_FONTS}\""),
        _ if mark.text.contains(is_wide) => format!(" font-family=\"{CHINESE_FONTS}\""),
        _ => String::new(),
    };
    let words = escape(&mark.text);
    let words = match purpose {
        SvgUse::Raster if mark.right_to_left => format!("\u{2067}{words}\u{2069}"),
        _ => words,
    };
    format!(
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{anchor}\"{fonts}{weight}{direction} lang=\"{lang}\" \
         xml:lang=\"{lang}\"{}>{words}</text>",
        number(mark.x),
        number(mark.y),
        number(mark.size),
        paints(Some(mark.colour), None, purpose),
        lang = escape(&mark.language),
    )
}

/// The attributes for fill and outline, with classes for the page's theme.
fn paints(fill: Option<Colour>, stroke: Option<(Colour, f32)>, purpose: SvgUse) -> String {
    let mut classes: Vec<String> = Vec::new();
    let mut out = String::new();
    match fill {
        None => out.push_str(" fill=\"none\""),
        Some(colour) => {
            out.push_str(&format!(" fill=\"{}\"{}", hex(colour), opacity("fill", colour)));
            classes.extend(palette::role(colour).map(|role| format!("cf-{role}")));
        }
    }
    if let Some((colour, width)) = stroke {
        let width = number(width);
        out.push_str(&format!(" stroke=\"{}\"{} stroke-width=\"{width}\"", hex(colour), opacity("stroke", colour)));
        classes.extend(palette::role(colour).map(|role| format!("cs-{role}")));
    }
    if purpose == SvgUse::Page && !classes.is_empty() {
        out.push_str(&format!(" class=\"{}\"", classes.join(" ")));
    }
    out
}

fn opacity(kind: &str, colour: Colour) -> String {
    if colour.opacity < 1.0 { format!(" {kind}-opacity=\"{}\"", number(colour.opacity)) } else { String::new() }
}

fn hex(colour: Colour) -> String {
    format!("#{:02x}{:02x}{:02x}", colour.red, colour.green, colour.blue)
}

fn joined(points: &[(f32, f32)]) -> String {
    points.iter().map(|(x, y)| format!("{},{}", number(*x), number(*y))).collect::<Vec<_>>().join(" ")
}

/// At most two decimals, no trailing zeros, no minus zero.
fn number(value: f32) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text for XML content and double-quoted attributes; characters that XML forbids are left out.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => out.push(c),
        }
    }
    out
}
