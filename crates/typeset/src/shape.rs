//! Sets a paragraph with `parley` and copies out what painters need: faces, glyphs, places, letters.

use crate::choose_families::choose_families;
use crate::library::{Bench, FontLibrary};
use crate::lines::{Glyph, GlyphRun, Line, ShapedText};
use crate::{Align, Paragraph, Weight, Widths};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontFamily, FontFamilyName, FontWeight, Layout, LineHeight,
    OverflowWrap, StyleProperty,
};
use std::ops::Range;

/// Sets the paragraph.
pub(crate) fn shape(library: &FontLibrary, bench: &mut Bench, paragraph: &Paragraph) -> ShapedText {
    let text = joined(paragraph);
    let mut layout = build(bench, paragraph, &text);
    layout.break_all_lines(paragraph.width);
    let alignment = match paragraph.align {
        Align::Start => Alignment::Start,
        Align::End => Alignment::End,
        Align::Centre => Alignment::Center,
        Align::Justify => Alignment::Justify,
    };
    layout.align(alignment, AlignmentOptions::default());
    let mut shaped = ShapedText { width: layout.width(), height: layout.height(), ..ShapedText::default() };
    for line in layout.lines() {
        let set = copy_line(library, paragraph, &text, &line, &mut shaped.missing);
        shaped.lines.push(set);
    }
    shaped.text = text;
    shaped
}

/// Measures the paragraph.
pub(crate) fn widths(bench: &mut Bench, paragraph: &Paragraph) -> Widths {
    let text = joined(paragraph);
    let widths = build(bench, paragraph, &text).calculate_content_widths();
    Widths { narrowest: widths.min, widest: widths.max }
}

fn joined(paragraph: &Paragraph) -> String {
    paragraph.stretches.iter().map(|stretch| stretch.text).collect()
}

fn build(bench: &mut Bench, paragraph: &Paragraph, text: &str) -> Layout<usize> {
    let Bench { fonts, layouts } = bench;
    let mut builder = layouts.ranged_builder(fonts, text, 1.0, false);
    builder.set_base_direction(if paragraph.right_to_left { BaseDirection::Rtl } else { BaseDirection::Ltr });
    builder.push_default(StyleProperty::LineHeight(LineHeight::FontSizeRelative(paragraph.line_height)));
    builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::BreakWord));
    builder.push_default(StyleProperty::Locale(parley::Language::parse(paragraph.language).ok()));
    let mut at = 0;
    for (index, stretch) in paragraph.stretches.iter().enumerate() {
        let range = at..at + stretch.text.len();
        at = range.end;
        let names = choose_families(stretch.style.voice, paragraph.language, paragraph.arabic);
        let names = names.map(FontFamilyName::named);
        let weight = match stretch.style.weight {
            Weight::Regular => FontWeight::NORMAL,
            Weight::Bold => FontWeight::SEMI_BOLD,
        };
        let properties = [
            StyleProperty::FontFamily(FontFamily::List(names.to_vec().into())),
            StyleProperty::FontSize(stretch.style.size),
            StyleProperty::FontWeight(weight),
            StyleProperty::Brush(index),
        ];
        for property in properties {
            if index == 0 {
                builder.push_default(property.clone());
            }
            builder.push(property, range.clone());
        }
    }
    builder.build(text)
}

fn copy_line(
    library: &FontLibrary,
    paragraph: &Paragraph,
    text: &str,
    line: &parley::Line<'_, usize>,
    missing: &mut Vec<char>,
) -> Line {
    let metrics = line.metrics();
    let mut set = Line {
        top: metrics.block_min_coord,
        bottom: metrics.block_max_coord,
        baseline: metrics.baseline,
        width: metrics.advance - metrics.hanging_advance,
        runs: Vec::new(),
    };
    let mut x = metrics.inline_min_coord + metrics.offset;
    for run in line.runs() {
        let Some(face) = library.face_of(run.font().data.id()) else { continue };
        let mut atoms = atoms(&run);
        if run.is_rtl() {
            atoms.reverse();
        }
        let mut open: Option<GlyphRun> = None;
        for atom in atoms {
            if open.as_ref().is_none_or(|run| run.stretch != atom.stretch) {
                set.runs.extend(open.take());
                let rise = paragraph.stretches.get(atom.stretch).map_or(0.0, |stretch| stretch.style.rise);
                open = Some(GlyphRun {
                    face,
                    size: run.font_size(),
                    stretch: atom.stretch,
                    right_to_left: run.is_rtl(),
                    x,
                    y: metrics.baseline - rise,
                    advance: 0.0,
                    glyphs: Vec::new(),
                });
            }
            if let Some(open) = &mut open {
                let invisible = text[atom.text.clone()].chars().all(is_invisible);
                x += place(open, &atom, text, invisible);
                if !invisible {
                    note_missing(&atom, text, missing);
                }
            }
        }
        set.runs.extend(open.take());
    }
    hang_space(&mut set, text, paragraph);
    set
}

/// The space at the end of a line belongs outside, at the end of the paragraph's direction. Behind words that run the
/// other way it stands on their far side, inside of the line, where `parley` leaves it: the words move over its place.
fn hang_space(line: &mut Line, text: &str, paragraph: &Paragraph) {
    let end = |run: &GlyphRun| run.glyphs.iter().map(|glyph| glyph.text.end).max();
    let Some(last) = (0..line.runs.len()).max_by_key(|place| end(&line.runs[*place])) else { return };
    let against = |run: &&GlyphRun| run.right_to_left != paragraph.right_to_left;
    let space = Some(&line.runs[last]).filter(against).map_or(0.0, |run| space_at_end(run, text));
    if space == 0.0 {
        return;
    }
    let towards = if paragraph.right_to_left { space } else { -space };
    let first = last - line.runs[..last].iter().rev().take_while(against).count();
    let count = line.runs[first..].iter().take_while(against).count();
    line.runs[first..first + count].iter_mut().for_each(|run| run.x += towards);
    // The line is shorter by the space, and stands where a line of that width does.
    let free = paragraph.width.unwrap_or(line.width) - line.width;
    let stands = left_of(paragraph, free) + if paragraph.right_to_left { space } else { 0.0 };
    let shift = left_of(paragraph, free + space) - stands;
    line.width -= space;
    line.runs.iter_mut().for_each(|run| run.x += shift);
}

/// Where a line begins that leaves so much room free; one that is too long is set from the side where reading starts.
fn left_of(paragraph: &Paragraph, free: f32) -> f32 {
    match (paragraph.align, paragraph.right_to_left) {
        (Align::Centre, _) if free > 0.0 => free / 2.0,
        (Align::End, false) => free.max(0.0),
        (Align::End, true) => free.min(0.0),
        (_, true) => free,
        (_, false) => 0.0,
    }
}

/// How wide the spaces behind the last word of a run are.
fn space_at_end(run: &GlyphRun, text: &str) -> f32 {
    let is_space = |glyph: &&Glyph| matches!(&text[glyph.text.clone()], " " | "\t" | "\u{3000}");
    if run.right_to_left {
        return run.glyphs.iter().find(|glyph| !is_space(glyph)).map_or(run.advance, |glyph| glyph.x);
    }
    let spaces = run.glyphs.iter().rev().take_while(is_space).count();
    run.glyphs.get(run.glyphs.len() - spaces).map_or(0.0, |glyph| run.advance - glyph.x)
}

/// Glyphs that belong together, with all the letters they stand for.
struct Atom {
    text: Range<usize>,
    stretch: usize,
    glyphs: Vec<parley::Glyph>,
}

/// The run's atoms in reading order: a ligature takes the letters of its continuations.
fn atoms(run: &parley::Run<'_, usize>) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    for cluster in run.clusters() {
        match atoms.last_mut() {
            Some(last) if cluster.is_ligature_continuation() => last.text.end = cluster.text_range().end,
            _ => atoms.push(Atom {
                text: cluster.text_range(),
                stretch: cluster.style().brush,
                glyphs: cluster.glyphs().collect(),
            }),
        }
    }
    atoms
}

/// Adds the atom's glyphs to the run and returns how far it moves the pen.
fn place(run: &mut GlyphRun, atom: &Atom, text: &str, invisible: bool) -> f32 {
    let texts = share_letters(atom, text);
    let mut pen = 0.0;
    for (glyph, letters) in atom.glyphs.iter().zip(texts) {
        // A font has at most 65 535 glyphs, the format's own limit.
        let id = u16::try_from(glyph.id).unwrap_or_default();
        if !invisible {
            let x = run.advance + pen + glyph.x;
            run.glyphs.push(Glyph { id, x, rise: -glyph.y, text: letters });
        }
        pen += glyph.advance;
    }
    run.advance += pen;
    pen
}

/// Which letters each glyph of a cluster carries: the base the letters, each mark its mark.
fn share_letters(atom: &Atom, text: &str) -> Vec<Range<usize>> {
    let count = atom.glyphs.len();
    if count <= 1 {
        return vec![atom.text.clone(); count];
    }
    let widest = |a: &usize, b: &usize| atom.glyphs[*a].advance.total_cmp(&atom.glyphs[*b].advance);
    let base = (0..count).max_by(widest).unwrap_or_default();
    let cluster = &text[atom.text.clone()];
    let letters = cluster.trim_end_matches(is_mark).len();
    let mut shares = vec![atom.text.start..atom.text.start; count];
    let marks = atom.text.start + letters;
    if letters == 0 {
        shares[base] = atom.text.clone();
        return shares;
    }
    shares[base] = atom.text.start..marks;
    let glyphs: Vec<usize> = (0..count).filter(|glyph| *glyph != base).collect();
    let starts: Vec<usize> = cluster[letters..].char_indices().map(|(at, _)| marks + at).collect();
    for (place, glyph) in glyphs.iter().enumerate().take(starts.len()) {
        // Two marks drawn as one glyph: the last glyph takes what is left.
        let last = place + 1 == glyphs.len();
        let end = starts.get(place + 1).copied().filter(|_| !last).unwrap_or(atom.text.end);
        shares[*glyph] = starts[place]..end;
    }
    shares
}

fn note_missing(atom: &Atom, text: &str, missing: &mut Vec<char>) {
    if atom.glyphs.iter().any(|glyph| glyph.id == 0) {
        for character in text[atom.text.clone()].chars().filter(|c| !c.is_control()) {
            if !missing.contains(&character) {
                missing.push(character);
            }
        }
    }
}

/// Arabic and general combining marks.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{610}'..='\u{61A}' | '\u{64B}'..='\u{65F}' | '\u{670}'
        | '\u{6D6}'..='\u{6DC}' | '\u{6DF}'..='\u{6E4}' | '\u{6E7}' | '\u{6E8}' | '\u{6EA}'..='\u{6ED}')
}

/// Characters that steer the setting and leave no ink: direction marks, isolates, joiners, line ends.
fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
            | '\u{61C}' | '\u{FEFF}' | '\u{AD}')
}
