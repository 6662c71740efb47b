//! What is asked of the setting: stretches of text with their look, and how the lines stand.

/// The two voices of a publication; the library chooses the family by script.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Voice {
    /// Running text.
    #[default]
    Serif,
    /// Headings, tables, charts.
    Sans,
}

/// How Arabic running text is set; headings and tables are always in the sans family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ArabicText {
    /// Noto Naskh Arabic.
    #[default]
    Naskh,
    /// Noto Sans Arabic.
    Sans,
}

/// Weights the shipped families have in common.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Weight {
    /// 400.
    #[default]
    Regular,
    /// 600, or the nearest the family has.
    Bold,
}

/// The look of a stretch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Voice.
    pub voice: Voice,
    /// Size in points.
    pub size: f32,
    /// Weight.
    pub weight: Weight,
    /// How far the stretch stands above the baseline, in points; it does not make its line taller.
    pub rise: f32,
}

impl TextStyle {
    /// Regular text on the baseline.
    pub fn new(voice: Voice, size: f32) -> Self {
        TextStyle { voice, size, weight: Weight::Regular, rise: 0.0 }
    }

    /// The same, bold.
    pub fn bold(self) -> Self {
        TextStyle { weight: Weight::Bold, ..self }
    }
}

/// A stretch of text with one look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch<'a> {
    /// The text. Direction isolates in it are obeyed and leave no glyph.
    pub text: &'a str,
    /// The look.
    pub style: TextStyle,
}

/// How lines stand in their width, in terms of the paragraph's own direction.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// At the side where reading starts.
    #[default]
    Start,
    /// At the other side.
    End,
    /// In the middle.
    Centre,
    /// Spaces widened so that both edges are straight, the last line excepted.
    Justify,
}

/// A paragraph to set.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph<'a> {
    /// The stretches in reading order.
    pub stretches: Vec<Stretch<'a>>,
    /// BCP 47 language; decides glyph forms, line breaking and which family comes first.
    pub language: &'a str,
    /// Base direction.
    pub right_to_left: bool,
    /// Alignment.
    pub align: Align,
    /// Width in points; none sets one line, however long.
    pub width: Option<f32>,
    /// Distance of baselines as a multiple of the size.
    pub line_height: f32,
    /// Which Arabic family running text takes.
    pub arabic: ArabicText,
}

impl<'a> Paragraph<'a> {
    /// One stretch on one line.
    pub fn line(text: &'a str, style: TextStyle, language: &'a str, right_to_left: bool) -> Self {
        Paragraph {
            stretches: vec![Stretch { text, style }],
            language,
            right_to_left,
            align: Align::Start,
            width: None,
            line_height: 1.4,
            arabic: ArabicText::Naskh,
        }
    }
}

/// How narrow and how wide a paragraph can be, in points.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Widths {
    /// Every allowed line break taken: the longest word.
    pub narrowest: f32,
    /// No line break taken.
    pub widest: f32,
}
