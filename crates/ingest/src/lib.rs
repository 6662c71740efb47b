//! Reads tables that an office really receives: workbooks and delimited texts, by recipes that are data.
//!
//! Bytes become sheets (`open`), sheets become a description of what was seen (`sniff`), and with a recipe they become
//! observations (`read`), each traced to its cell. Nothing here knows a particular country or file: what a file looks
//! like stands in its recipe. Deliberately not here: storing, computing, and any sentence a person reads.

mod areas;
mod cspro;
mod encodings;
mod exact_number;
mod export;
mod fault;
mod fold_word;
mod frictionless;
mod head;
mod head_period;
mod headers;
mod identifies;
mod json_lines;
mod large_text;
mod no_number;
mod numeric_text;
mod ods;
mod open;
mod pack;
mod part_of_year;
mod pattern;
mod read;
mod read_ahead;
mod recipe;
mod records;
mod records_of_table;
mod sdmx_ml;
mod sheet;
mod sniff;
mod spss;
mod stata;
mod suggest;
mod unit_hint;
mod write_table;
mod xlsform;
mod xml;

pub use areas::{AreaMatch, AreaTable, fold_name, is_part_of_above};
pub use export::{ExportFault, Loss, LossKind, Plan, Survey, Target, Written, survey};
pub use fault::{IngestFault, IngestFinding};
pub use frictionless::is_own_description;
pub use head::{HEAD_ROWS, LARGE_BYTES, head_only, open_head};
pub use identifies::Identifies;
pub use large_text::{LargeText, open_large_text, open_text_records, text_records_of};
pub use open::{Limits, MAX_FILE_MEGABYTES, open, read_file, sha256_hex, sha256_of_file};
pub use pack::{Pack, PackFile};
pub use pattern::{Pattern, fold};
pub use read::{
    Membership, Passing, PassingTable, Progress, Reading, RecordsToKeep, TableRead, YearsIn, choose_by_texts,
    count_passing, misfits, only_counts, read, read_workbook, records_to_keep,
};
pub use recipe::{
    AreaBy, Brackets, CheckBy, CheckPart, Choice, ClassificationPart, ColumnPart, ColumnRole, CountOf, CountPart,
    DateOrder, Keep, NotesPart, Numbers, Recipe, RowPart, RowTest, Set, StaysPart, TablePart, TallyPart, Texts,
    ValuesPart, choose_recipe,
};
pub use records::{
    Dictionary, MissingRule, OpenRecords, ParentKey, Question, Records, RecordsFault, Variable, open_cspro,
    open_described_csv, open_pair, open_records,
};
pub use records_of_table::{RecordsOfTable, records_of_table};
pub use sheet::{Cell, FileKind, Merge, Sheet, Workbook};
pub use sniff::{ColumnKind, ColumnSeen, Layout, SheetSeen, Sniff, TableRows, TableSeen, correct_table, sniff};
pub use suggest::{
    Because, CodeSuggestion, ColumnSuggestion, Concept, MappedColumn, Mapping, Vocabulary, draft_recipe,
    number_as_written, sex_in_title, suggest_columns, suggestion_as_chosen,
};
pub use unit_hint::{UnitHint, unit_hints};
pub use write_table::{TableSize, main_table, write_table};
pub use xlsform::{describe_by_form, describe_by_forms};
