//! Files of records: a dictionary that says what each column is, then rows. Read row by row, never whole.

mod iso_seconds;
mod iso_time;
mod kept;
mod open_records;
mod to_sheet;
mod variable_json;

pub(crate) use iso_seconds::{Shape, read_iso, shape_of};
pub(crate) use iso_time::{Shown, push_iso};
pub(crate) use kept::{Kept, swap};
pub use open_records::{OpenRecords, open_cspro, open_described_csv, open_pair, open_records};
pub(crate) use open_records::{open_beginning, open_kind, recognise_records};
pub(crate) use to_sheet::{tell_losses, to_sheet};
pub(crate) use variable_json::{code_of, put_variable, take_variable};

use crate::Identifies;
use crate::sheet::Cell;
use bearings_fault::Finding;

/// What a file says of its columns and of itself, before its rows.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Dictionary {
    /// Title that the file gives itself; empty for none.
    pub label: String,
    /// Remarks of its makers, line by line.
    pub notes: Vec<String>,
    /// The columns, in the file's order.
    pub variables: Vec<Variable>,
    /// The column that weights the rows, from 0.
    pub weight: Option<usize>,
    /// Name of the encoding of its texts, as in the Encoding standard, `CP437` or `CP850`.
    pub encoding: String,
    /// Whether nothing in the file says the encoding.
    pub encoding_guessed: bool,
    /// How many rows it says it has.
    pub rows: Option<u64>,
    /// Kinds of things the file holds that are not kept, by the format's own names.
    pub not_kept: Vec<String>,
    /// File name of the form that lies beside the data and explains them; empty for none.
    pub form: String,
    /// For rows that belong to rows of another table: the column that names theirs.
    pub parent: Option<ParentKey>,
}

/// How a row of a repeated part names the row it belongs to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ParentKey {
    /// The column here, as its header has it.
    pub column: String,
    /// The other table, by the name of its sheet or part; empty where nothing says it.
    pub table: String,
    /// The column there; empty where that table has none of the known names.
    pub there: String,
}

impl Dictionary {
    /// Whether more is known of the table than the names of its columns.
    pub fn is_labelled(&self) -> bool {
        let is_plain =
            |variable: &Variable| *variable == Variable { name: variable.name.clone(), ..Variable::default() };
        !self.label.is_empty() || !self.notes.is_empty() || !self.variables.iter().all(is_plain)
    }
}

/// One column.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Variable {
    /// Its name, unique in the file.
    pub name: String,
    /// What it is, in words; empty for none.
    pub label: String,
    /// How its values are printed, in the format's own writing: `F8.2`, `%9.0g`, `A20`.
    pub format: String,
    /// Codes with their meaning, in the file's order.
    pub values: Vec<(Cell, String)>,
    /// Codes that stand for no answer.
    pub missing: Vec<MissingRule>,
    /// `nominal`, `ordinal` or `scale`; empty where the file does not say.
    pub measure: String,
    /// How many signs wide its column is on the screen of its program; 0 where the file does not say.
    pub width: u32,
    /// `left`, `right` or `centre`; empty where the file does not say.
    pub alignment: String,
    /// Whether its numbers are kept in 32 bits.
    pub is_single: bool,
    /// The question that was asked, where a form says it.
    pub question: Option<Question>,
    /// In what way it could identify a person, where a form says it.
    pub identifies: Option<Identifies>,
}

/// A question of a form.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Question {
    /// Its name with the groups around it, joined by `/`.
    pub name: String,
    /// Its type in the form's writing: `select_one`, `select_multiple`, `integer`, `geopoint`.
    pub asked: String,
}

/// A code, or all numbers of a range, that its maker counts as no answer.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub enum MissingRule {
    /// This code.
    Code(Cell),
    /// From the first to the second, both included; infinities for an open end.
    Range(f64, f64),
}

/// Rows, one after the other.
pub trait Records: Send {
    /// What the file says before its rows.
    fn dictionary(&self) -> &Dictionary;

    /// Fills `row` with the next row, one cell a variable; `false` behind the last. A missing value is `Cell::Empty`;
    /// a code for no answer stays the code. Numbers are numbers, texts lose the spaces that only fill their width,
    /// dates and times are ISO 8601 (`2019-06-30`, `2019-06-30T12:00:00`, `12:30:00`).
    fn next(&mut self, row: &mut Vec<Cell>) -> Result<bool, RecordsFault>;

    /// Doubts about the rows so far that the file says nothing of before them.
    fn doubts(&self) -> Vec<Finding> {
        Vec::new()
    }
}

/// Why records could not be read. The name of the file is added by the caller.
#[derive(Debug)]
pub enum RecordsFault {
    /// The file breaks off, contradicts itself, or names sizes that cannot be.
    Damaged,
    /// Locked with a password.
    PasswordProtected,
    /// A kind or version that is not read; its name.
    Unsupported(String),
    /// JSON whose names stand in single quotes.
    QuotesOfPython,
    /// More of something than the limit: variables, labels, characters of one text.
    TooLarge,
    /// The disk failed.
    Disk(std::io::Error),
}
