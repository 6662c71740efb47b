//! What a use case refuses, beyond the faults of the crates below.

use bearings_fault::Fault;

/// Why a use case did nothing.
pub type Refusal = Box<dyn Fault>;

bearings_fault::faults! {
    /// What the use cases refuse themselves.
    pub enum AppFault("APP") {
        /// No recipe fits the file.
        101 NoRecipeFits { file: String },
        /// The area is not one of the edition's.
        102 UnknownArea { code: String },
        /// The file to be given out has no known ending.
        103 UnknownFormat { format: String },
        /// There is nothing to undo.
        104 NothingToUndo {},
        /// The language is not shipped.
        105 UnknownLanguage { language: String },
        /// The section is not one of the template's.
        106 UnknownSection { section: String },
        /// There are no figures for the area in the data at hand.
        107 NoFigures { code: String },
        /// The text that was typed is longer than a section takes.
        108 TextTooLong { limit: u64 },
        /// The logo is no PNG or JPEG picture, or too large.
        109 NotAPicture { file: String },
        /// The copy is to be written where the workspace itself lies.
        110 CopyOntoItself { file: String },
        /// The form has no such field, or the field no such choice; `listed` is `yes` where the choices are named.
        111 UnknownChoice { choice: String, listed: String, choices: String },
        /// A field of the sheet of a source is empty.
        112 SourceIncomplete { field: String },
        /// Nothing says what the values of a table are: `value`, `indicator`.
        113 MappingSaysTooLittle { what: String },
        /// What was typed as a value is no number.
        114 NotANumber { text: String },
        /// The doubt that a repair was for is no longer there.
        129 RepairGone {},
        /// The new passphrase was not typed twice in the same way.
        130 PassphrasesDiffer {},
        /// The person has not said to know that a lost passphrase means lost data.
        131 LossNotAccepted {},
        /// The recipe counts no records, so there are none to keep.
        132 NoRecords { file: String },
        /// Records are kept only when a person has chosen so.
        133 KeepingNotChosen {},
        /// What was typed as the number of a row is none.
        134 RowNotNumber { text: String },
        /// A file of records names its columns itself and has no header to be corrected.
        135 RowsOfRecords { file: String },
        /// A table was to be written in a format that tables are not handed on in.
        136 TableFormatUnknown { format: String },
        /// Rows differ only in columns that are not read, so that one category would stand for all.
        137 CategoriesNotRead { columns: String },
        /// Columns of values of which nothing says in what they differ.
        138 ColumnsAlike { columns: String },
        /// An answer that changes nothing: no such `column`, no such `text` in it, or a column that is not `read` so.
        139 AnswerWithoutEffect { answer: String, why: String },
        /// The workspace holds no such table of migration: `matrix` or an id.
        145 NoMigrationTable { table: String },
        /// A power of ten in which no value is kept, such as billions; `text` is the title or header that names it.
        146 ScaleNotHeld { words: String, text: String },
        /// Money that is no US dollars under an indicator in US dollars; `text` is the title or header that names it.
        147 OtherMoney { words: String, text: String },
        /// A title speaks of one sex, `M` or `F`, and nothing says the sex of the values.
        148 SexInTitle { title: String, sex: String },
        /// Rows differ only in texts of a column that are one code of ours.
        149 TextsOfOneCode { column: String, texts: String, code: String },
        /// A file cannot be written.
        201 CannotWrite { file: String },
        /// A file cannot be read.
        202 CannotRead { file: String },
        /// A file of the program itself is missing or damaged.
        901 BrokenInstallation { file: String },
        /// Something the program promised did not hold.
        902 BrokenPromise { promise: String },
    }
}

impl AppFault {
    /// The answer is none of the choices; without choices, those of the page are meant.
    pub fn unknown_choice(choice: impl Into<String>, choices: &[&str]) -> AppFault {
        let listed = if choices.is_empty() { "no" } else { "yes" };
        AppFault::UnknownChoice { choice: choice.into(), listed: listed.to_owned(), choices: choices.join(", ") }
    }
}
