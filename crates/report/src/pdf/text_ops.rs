//! A text run as operators: positions from the layout, one text a glyph for copying out.

use super::font_resources::FontResources;
use crate::pages::TextRun;
use bearings_typeset::{FaceId, FontLibrary, Glyph};
use icu_normalizer::ComposingNormalizerBorrowed;
use printpdf::{Codepoint, Op, PdfFontHandle, Pt, TextItem, TextMatrix};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Advances of glyphs in thousandths of the size, as printpdf writes them into the file.
#[derive(Default)]
pub(crate) struct Advances(HashMap<(FaceId, u16), f32>);

impl Advances {
    fn of(&mut self, library: &FontLibrary, face: FaceId, glyph: u16) -> f32 {
        *self.0.entry((face, glyph)).or_insert_with(|| {
            let units = f32::from(library.face(face).units_per_em().max(1));
            let advance = library.advances(face, [glyph]).first().copied().unwrap_or_default();
            (advance * 1000.0 / units).trunc()
        })
    }
}

/// Appends the operators of a run; `height` is the page's.
pub(crate) fn text_ops(
    ops: &mut Vec<Op>,
    text: &TextRun,
    height: f32,
    library: &FontLibrary,
    fonts: &mut FontResources,
    advances: &mut Advances,
) {
    let run = &text.run;
    if run.glyphs.is_empty() {
        return;
    }
    ops.push(Op::StartTextSection);
    let mut current = None;
    let mut line: Vec<Codepoint> = Vec::new();
    let mut pen = 0.0_f32;
    for glyph in drawing_order(text) {
        let letters = letters(&text.text[glyph.text.clone()], run.right_to_left);
        let resource = fonts.find(run.face, run.right_to_left, glyph.id, &letters);
        let place = (resource, glyph.rise.to_bits());
        if current != Some(place) {
            show(ops, &mut line);
            if current.map(|(resource, _)| resource) != Some(resource) {
                let font = PdfFontHandle::External(printpdf::FontId(fonts.all()[resource].name.clone()));
                ops.push(Op::SetFont { font, size: Pt(run.size) });
            }
            let (x, y) = (round(run.x + glyph.x), round(height - run.y + glyph.rise));
            ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(x), Pt(y)) });
            pen = x - run.x;
            current = Some(place);
        } else if let Some(last) = line.last_mut() {
            let kern = ((pen - glyph.x) * 1000.0 / run.size).round();
            if kern != 0.0 {
                last.offset = kern;
                pen -= kern * run.size / 1000.0;
            }
        }
        line.push(Codepoint::with_cid(glyph.id, 0.0, letters));
        pen += advances.of(library, run.face, glyph.id) * run.size / 1000.0;
    }
    show(ops, &mut line);
    ops.push(Op::EndTextSection);
}

/// The glyphs from left to right, but in a right-to-left run the marks of a word after its letters: a mark stands
/// on a height of its own, and a viewer that meets it between two letters takes the word for two.
fn drawing_order(text: &TextRun) -> Vec<&Glyph> {
    let glyphs = &text.run.glyphs;
    if !text.run.right_to_left {
        return glyphs.iter().collect();
    }
    let is_mark = |c: char| matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}');
    let letters = |glyph: &Glyph| &text.text[glyph.text.clone()];
    let mut order = Vec::with_capacity(glyphs.len());
    for word in glyphs.split_inclusive(|glyph| letters(glyph).starts_with(char::is_whitespace)) {
        // An empty text is a mark whose letter carries everything.
        let (marks, bases): (Vec<&Glyph>, Vec<&Glyph>) =
            word.iter().partition(|glyph| letters(glyph).chars().all(is_mark));
        order.extend(bases);
        order.extend(marks);
    }
    order
}

fn show(ops: &mut Vec<Op>, line: &mut Vec<Codepoint>) {
    if !line.is_empty() {
        ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(line))] });
    }
}

/// What a glyph gives when it is copied. A mark whose letters another glyph carries gives a zero-width space,
/// since printpdf writes U+FFFD for a glyph without text.
fn letters(text: &str, right_to_left: bool) -> String {
    let letters: String =
        text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')).collect();
    if letters.is_empty() {
        return "\u{200B}".to_owned();
    }
    match (right_to_left, joined().get(&letters)) {
        (true, Some(sign)) => sign.to_string(),
        _ => letters,
    }
}

/// Letters drawn as one sign from right to left, such as lam and alef. Viewers turn the letters of such a glyph
/// round with the rest of the line, and copying would give them in the wrong order; the character Unicode has for
/// the sign cannot be turned round, and searching treats it as its letters.
fn joined() -> &'static HashMap<String, char> {
    static JOINED: OnceLock<HashMap<String, char>> = OnceLock::new();
    JOINED.get_or_init(|| {
        let normalizer = ComposingNormalizerBorrowed::new_nfkc();
        let mut signs = HashMap::new();
        for sign in ('\u{FB50}'..='\u{FDFB}').chain('\u{FE70}'..='\u{FEFC}') {
            let letters = normalizer.normalize(sign.encode_utf8(&mut [0; 4])).into_owned();
            if letters.chars().count() > 1 && !letters.contains(char::is_whitespace) {
                signs.entry(letters).or_insert(sign);
            }
        }
        signs
    })
}

/// Hundredths of a point: finer than any printer, and short in the file.
pub(crate) fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
