//! A drafted profile: final words in one language, before any page. The app turns it into a report's document.

use bearings_chart::Scene;
use bearings_fault::Finding;

/// Whether the document may call itself a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TitleKind {
    /// International figures only: a data sheet, which says so on every page.
    DataSheet,
    /// An office stands behind it.
    Profile,
}

/// A whole drafted document. Texts hold direction isolates, which whoever writes files strips.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// BCP 47 language.
    pub language: String,
    /// Whether it runs from right to left.
    pub right_to_left: bool,
    /// What it may call itself.
    pub kind: TitleKind,
    /// Title.
    pub title: String,
    /// Title and area in one line, without isolates: the title of the file.
    pub full_title: String,
    /// Cover.
    pub cover: Cover,
    /// At the head of every page.
    pub running_head: String,
    /// Sections in order, those left out included.
    pub sections: Vec<DraftSection>,
    /// The last page.
    pub colophon: Vec<Prose>,
    /// Doubts about the office's own texts (tokens that cannot be read or have no value).
    pub findings: Vec<Finding>,
}

/// What stands on the first page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// The office's name; empty for data sheets.
    pub issuer: String,
    /// Area and edition.
    pub subtitle: String,
    /// The status line.
    pub status: String,
    /// Sources, working group, contact, next update.
    pub lines: Vec<String>,
    /// PNG or JPEG bytes.
    pub logo: Option<Vec<u8>>,
    /// The foreword of the office, if any.
    pub foreword: Vec<DraftBlock>,
    /// Heading of the foreword.
    pub foreword_title: String,
}

/// Why a section looks as it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionState {
    /// It has what it needs.
    Filled,
    /// It says what is missing and which source would fill it.
    Missing,
    /// The office leaves it out of print; its blocks are empty.
    LeftOut,
}

/// One section.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftSection {
    /// Stable id, such as `imm.stock`.
    pub id: String,
    /// 1 for a chapter, 2 below it.
    pub level: u8,
    /// Number as printed, such as `1.2`; empty for none.
    pub number: String,
    /// Heading.
    pub title: String,
    /// Guiding question, shown beside the text and never printed.
    pub guide: String,
    /// State.
    pub state: SectionState,
    /// Content.
    pub blocks: Vec<DraftBlock>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum DraftBlock {
    /// Running text, one sentence or paragraph a message.
    Paragraph(Vec<Prose>),
    /// A list; each item one prose.
    Bullets(Vec<Prose>),
    /// Small text beside a bar.
    Note(Prose),
    /// Big numbers.
    KeyFigures(Vec<KeyNumber>),
    /// A table.
    Table(Table),
    /// A chart.
    Figure(Box<Figure>),
}

/// Who wrote a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The program, from a message.
    Program,
    /// The office.
    Office,
    /// The source, verbatim.
    Source,
}

/// One sentence or short text. Sentences of a paragraph are printed one after the other with a space between.
#[derive(Clone, Debug, PartialEq)]
pub struct Prose {
    /// Id of the message it was made from; empty for texts of the office or the source.
    pub message: String,
    /// Who wrote it.
    pub author: Author,
    /// Language where it is not the document's.
    pub language: Option<String>,
    /// Its stretches.
    pub spans: Vec<ProseSpan>,
}

/// A stretch of text.
#[derive(Clone, Debug, PartialEq)]
pub enum ProseSpan {
    /// Words.
    Text(String),
    /// Emphasised words.
    Strong(String),
    /// A traced number.
    Number {
        /// As printed.
        text: String,
        /// Its token, such as `{B11 area=KEN time=2019}`.
        token: String,
        /// The unrounded value, for the check of the text rules.
        value: Option<f64>,
    },
}

/// One number of the key-figures page.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyNumber {
    /// As printed.
    pub value: String,
    /// The unrounded value.
    pub amount: f64,
    /// Its token.
    pub token: String,
    /// What it counts, with basis and date.
    pub label: String,
    /// Source and edition.
    pub source: String,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Stable id, such as `T-B2`.
    pub id: String,
    /// Caption with its number.
    pub caption: String,
    /// Header rows.
    pub head: Vec<Vec<Cell>>,
    /// Rows.
    pub body: Vec<Vec<Cell>>,
    /// Unit, basis, source, signs.
    pub notes: Vec<Prose>,
}

/// One cell; the fields mean what those of the report's cells mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// As printed.
    pub text: String,
    /// The number itself.
    pub number: Option<f64>,
    /// Digits after the point.
    pub digits: u8,
    /// Whether it is a number or the sign for a missing one.
    pub numeric: bool,
    /// Whether it heads its row or column.
    pub header: bool,
    /// Columns covered; 0 is read as 1.
    pub column_span: u8,
    /// Rows covered; 0 is read as 1.
    pub row_span: u8,
    /// Its token; empty for none.
    pub token: String,
}

/// A chart with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Stable id, such as `G-PYR2`.
    pub id: String,
    /// Caption with its number.
    pub caption: String,
    /// For those who cannot see it.
    pub alternative: String,
    /// The drawing.
    pub scene: Scene,
    /// Basis and source.
    pub notes: Vec<Prose>,
}

impl Prose {
    /// The text without marks and tokens, isolates included.
    pub fn text(&self) -> String {
        self.spans.iter().map(ProseSpan::text).collect()
    }
}

impl ProseSpan {
    /// The text of the stretch.
    pub fn text(&self) -> &str {
        match self {
            ProseSpan::Text(text) | ProseSpan::Strong(text) | ProseSpan::Number { text, .. } => text,
        }
    }
}
