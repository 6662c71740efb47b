//! The one document model: what a report says, before any page or file format is known.
//!
//! Every painter (PDF, preview, DOCX, HTML, XLSX) reads this and nothing else.
//! All words are final: numbers are formatted, names are in the document's language.
//! Deliberately not here: how a number was computed, page sizes, fonts.

mod head_numeric;

pub use head_numeric::head_numeric;

use bearings_chart::Scene;

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// BCP 47 language of the text, such as `fr`.
    pub language: String,
    /// Whether the text runs from right to left.
    pub right_to_left: bool,
    /// Title, as the cover prints it.
    pub title: String,
    /// Title and area, by which a file names itself in the windows and lists of other programs.
    pub full_title: String,
    /// The cover: lines under the title, in order.
    pub cover: Cover,
    /// Printed at the head of every page after the cover, such as the honest status line.
    pub running_head: String,
    /// Words the painters print themselves, in the document's language.
    pub labels: Labels,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// Paragraphs of the last page: language status, program, date of the data.
    pub colophon: Vec<Paragraph>,
}

/// The first page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// Above the title: the office's name, empty for data sheets.
    pub issuer: String,
    /// Under the title: country, edition.
    pub subtitle: String,
    /// The status line in a box, such as *Compiled from published international estimates …*.
    pub status: String,
    /// Further lines: date of data, working group, contact.
    pub lines: Vec<String>,
    /// PNG or JPEG bytes of the office's logo.
    pub logo: Option<Vec<u8>>,
}

/// Words that only the painters need.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Labels {
    /// Heading of the table of contents.
    pub contents: String,
    /// `Page {n} of {total}` with the two placeholders `\u{E010}` and `\u{E011}`, in the document's language.
    pub page: String,
    /// Repeated after a table's caption on following pages, such as *(continued)*.
    pub continued: String,
    /// Name of the first sheet of a workbook, such as *About*.
    pub about_sheet: String,
}

/// A numbered or unnumbered section.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Stable id, such as `imm.stock`; used for bookmarks and HTML anchors.
    pub id: String,
    /// 1 for a chapter, 2 below it.
    pub level: u8,
    /// Number as printed, such as `3.2`; empty for none.
    pub number: String,
    /// Heading.
    pub title: String,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Running text.
    Paragraph(Paragraph),
    /// A list with bullets.
    Bullets(Vec<Paragraph>),
    /// Small text beside a bar: a caution, what is missing.
    Note(Paragraph),
    /// Big numbers, each with what it counts and where from.
    KeyFigures(Vec<KeyFigure>),
    /// A table.
    Table(Table),
    /// A chart.
    Figure(Figure),
}

/// Text of one language, made of spans.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Paragraph {
    /// Language when it differs from the document's (a source's own note).
    pub language: Option<String>,
    /// The spans, in reading order.
    pub spans: Vec<Span>,
}

/// A stretch of text with one look.
#[derive(Clone, Debug, PartialEq)]
pub enum Span {
    /// Plain text.
    Text(String),
    /// Emphasised text.
    Strong(String),
    /// A number that has a source: its text and the token by which it is traced, such as `{B11 area=KEN time=2019}`.
    Number {
        /// As printed.
        text: String,
        /// The token.
        token: String,
    },
    /// A mark pointing to a footnote of the table or section.
    NoteMark(String),
}

/// One number of the key-figures page.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigure {
    /// As printed, such as `1.04 million`.
    pub value: String,
    /// The token by which it is traced.
    pub token: String,
    /// What it counts, with basis and year.
    pub label: String,
    /// Source and edition.
    pub source: String,
}

/// A table with one or two header rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Stable id, such as `T-B2`; used for bookmarks and as a sheet name.
    pub id: String,
    /// Caption with its number, such as *Table 2. …*.
    pub caption: String,
    /// Header rows, repeated on every page.
    pub head: Vec<Vec<Cell>>,
    /// Body rows; every row has the same width in columns, spans counted.
    pub body: Vec<Vec<Cell>>,
    /// Notes under the table: unit, basis, source, signs.
    pub notes: Vec<Paragraph>,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// As printed.
    pub text: String,
    /// The number itself for workbooks; absent for words and signs.
    pub number: Option<f64>,
    /// Digits after the point in print, for the workbook's number format.
    pub digits: u8,
    /// Whether it is a number or sign, set to the right edge of the cell in every script.
    pub numeric: bool,
    /// Whether it heads its row or column.
    pub header: bool,
    /// Columns it covers; 0 is read as 1.
    pub column_span: u8,
    /// Rows it covers; 0 is read as 1. Covered cells are left out of the rows below.
    pub row_span: u8,
    /// The token by which the number is traced; empty for none.
    pub token: String,
}

/// A chart with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Stable id, such as `G-PYR2`.
    pub id: String,
    /// Caption with its number, such as *Figure 2. …*.
    pub caption: String,
    /// What a person who cannot see it should know.
    pub alternative: String,
    /// The drawing.
    pub scene: Scene,
    /// Source line and cautions under it.
    pub notes: Vec<Paragraph>,
}

impl Paragraph {
    /// Plain text in the document's language.
    pub fn plain(text: impl Into<String>) -> Self {
        Paragraph { language: None, spans: vec![Span::Text(text.into())] }
    }

    /// The text without its marks.
    pub fn text(&self) -> String {
        self.spans.iter().map(Span::text).collect()
    }
}

impl Span {
    /// The text of the span.
    pub fn text(&self) -> &str {
        match self {
            Span::Text(text) | Span::Strong(text) | Span::NoteMark(text) | Span::Number { text, .. } => text,
        }
    }
}
