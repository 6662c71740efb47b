//! Paints one page as SVG. Letters are outlines from the fonts themselves, each drawn once and used where it
//! stands: no browser shapes or reorders text again, so the preview shows exactly what is printed.

use crate::pages::{PageMark, Pages, TextRun};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use bearings_chart::Colour;
use bearings_typeset::{FaceId, FontLibrary, OutlineStep};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The page `number` (from 0) as an SVG element, empty when there is no such page. Every number that has a source
/// is covered by a transparent `rect` with its token in `data-token`; the ids in it begin with `p` and the page.
pub fn paint_preview(pages: &Pages, library: &FontLibrary, number: usize) -> String {
    let Some(page) = pages.pages.get(number) else { return String::new() };
    let mut used: BTreeMap<FaceId, BTreeMap<u16, ()>> = BTreeMap::new();
    let mut body = String::new();
    for placed in &page.marks {
        if let PageMark::Text(text) = &placed.mark {
            let glyphs = used.entry(text.run.face).or_default();
            glyphs.extend(text.run.glyphs.iter().map(|glyph| (glyph.id, ())));
            draw_text(&mut body, text, library, number);
        } else {
            draw_shape(&mut body, &placed.mark, pages.logo.as_deref());
        }
    }
    let mut svg = String::new();
    let (width, height) = (page.width, page.height);
    // Writing to a string does not fail.
    let _ = write!(svg, r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">"#);
    svg.push_str("<defs>");
    for (face, glyphs) in &used {
        let outlines = library.outlines(*face, glyphs.keys().copied());
        for (glyph, outline) in glyphs.keys().zip(outlines) {
            let _ = write!(svg, r#"<path id="p{number}f{}g{glyph}" d="{}"/>"#, face.0, path_data(&outline));
        }
    }
    let _ = write!(svg, r##"</defs><rect width="{width}" height="{height}" fill="#ffffff"/>{body}"##);
    for place in &page.numbers {
        let (x, y, width, height) = (place.x, place.y, place.width, place.height);
        let token = escape(&place.token);
        let _ = write!(
            svg,
            r#"<rect class="number" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" fill="transparent" data-token="{token}"/>"#
        );
    }
    svg.push_str("</svg>");
    svg
}

fn draw_text(out: &mut String, text: &TextRun, library: &FontLibrary, page: usize) {
    let run = &text.run;
    let scale = run.size / f32::from(library.face(run.face).units_per_em().max(1));
    let fill = colour(text.colour);
    let _ =
        write!(out, r#"<g fill="{fill}" transform="translate({:.2} {:.2}) scale({scale} -{scale})">"#, run.x, run.y);
    for glyph in &run.glyphs {
        let (x, y) = (glyph.x / scale, glyph.rise / scale);
        let _ = write!(out, r##"<use href="#p{page}f{}g{}" x="{x:.0}""##, run.face.0, glyph.id);
        if y != 0.0 {
            let _ = write!(out, r#" y="{y:.0}""#);
        }
        out.push_str("/>");
    }
    out.push_str("</g>");
}

fn draw_shape(out: &mut String, mark: &PageMark, logo: Option<&[u8]>) {
    let list = |points: &[(f32, f32)]| points.iter().map(|(x, y)| format!("{x:.2},{y:.2} ")).collect::<String>();
    let _ = match mark {
        PageMark::Text(_) => Ok(()),
        PageMark::Rectangle { x, y, width, height, fill, stroke } => {
            let fill = fill.map_or_else(|| "none".to_owned(), colour);
            let stroke = stroke.map_or_else(String::new, |(ink, width)| {
                format!(r#" stroke="{}" stroke-width="{width:.2}""#, colour(ink))
            });
            write!(
                out,
                r#"<rect x="{x:.2}" y="{y:.2}" width="{width:.2}" height="{height:.2}" fill="{fill}"{stroke}/>"#
            )
        }
        PageMark::Line { points, colour: ink, width, dash } => {
            let dash = dash.iter().map(|length| format!("{length:.2} ")).collect::<String>();
            let dash = if dash.is_empty() { dash } else { format!(r#" stroke-dasharray="{}""#, dash.trim()) };
            let (points, ink) = (list(points), colour(*ink));
            write!(
                out,
                r#"<polyline points="{}" fill="none" stroke="{ink}" stroke-width="{width:.2}"{dash}/>"#,
                points.trim()
            )
        }
        PageMark::Polygon { points, fill } => {
            write!(out, r#"<polygon points="{}" fill="{}"/>"#, list(points).trim(), colour(*fill))
        }
        PageMark::Circle { x, y, radius, fill } => {
            write!(out, r#"<circle cx="{x:.2}" cy="{y:.2}" r="{radius:.2}" fill="{}"/>"#, colour(*fill))
        }
        PageMark::Logo { x, y, width, height } => {
            let bytes = logo.unwrap_or_default();
            let kind = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpeg" };
            let data = BASE64_STANDARD.encode(bytes);
            write!(
                out,
                r#"<image x="{x}" y="{y}" width="{width}" height="{height}" href="data:image/{kind};base64,{data}"/>"#
            )
        }
    };
}

fn path_data(outline: &[OutlineStep]) -> String {
    let mut data = String::new();
    for step in outline {
        let _ = match step {
            OutlineStep::MoveTo(x, y) => write!(data, "M{x} {y}"),
            OutlineStep::LineTo(x, y) => write!(data, "L{x} {y}"),
            OutlineStep::QuadTo(a, b, x, y) => write!(data, "Q{a} {b} {x} {y}"),
            OutlineStep::CurveTo(a, b, c, d, x, y) => write!(data, "C{a} {b} {c} {d} {x} {y}"),
            OutlineStep::Close => write!(data, "Z"),
        };
    }
    data
}

fn colour(colour: Colour) -> String {
    let Colour { red, green, blue, opacity } = colour;
    if opacity >= 1.0 {
        format!("#{red:02x}{green:02x}{blue:02x}")
    } else {
        format!("rgba({red},{green},{blue},{opacity:.2})")
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
