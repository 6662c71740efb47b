//! What the program proposes for a table of a picked file.

use crate::count_large::head_of_large;
use crate::look::nth_table;
use crate::open_book::open_book;
use crate::{App, Refusal, content};
use bearings_ingest::{ColumnSuggestion, Sheet, TableSeen, Workbook, sniff, suggest_columns};
use bearings_locale::Language;
use std::path::Path;

/// What can be counted or measured in a column of values.
#[derive(Clone, Debug, PartialEq)]
pub struct Measure {
    /// Id of the indicator, such as `B10`.
    pub id: String,
    /// Its name in the language asked for.
    pub name: String,
    /// Code of the unit it is counted in.
    pub unit: String,
}

/// A table with a suggestion for each of its columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Name of the file.
    pub file_name: String,
    /// Name of the sheet; empty in a file without sheets.
    pub sheet: String,
    /// The line above that most looks like the title.
    pub title: String,
    /// Which table it is, from 1 over all tables of the file.
    pub table: usize,
    /// How many rows of data it has.
    pub rows: u64,
    /// Whether it holds records of persons or cases, by its kind.
    pub of_records: bool,
    /// Power of ten that title or headers name: 0, 3 or 6.
    pub multiplier: u8,
    /// The columns.
    pub columns: Vec<ColumnSuggestion>,
}

/// The table that a mapping is about, with the file it stands in.
pub struct MappedTable {
    pub(super) book: Workbook,
    pub(super) sheet: usize,
    pub(super) seen: TableSeen,
    /// The proposal.
    pub proposal: Proposal,
}

impl MappedTable {
    pub(super) fn sheet(&self) -> &Sheet {
        &self.book.sheets[self.sheet]
    }
}

impl App {
    /// Proposes a concept for each column of a table; `table` counts from 1 over all tables of the file.
    pub fn propose_mapping(&self, file: &Path, table: usize) -> Result<MappedTable, Refusal> {
        // Of a file too large to be held, the first rows tell what its columns are.
        let book = match head_of_large(&self.shared, file)? {
            Some(head) => head,
            None => open_book(&self.shared, file)?,
        };
        let seen = sniff(&book);
        let (sheet, chosen) = nth_table(&seen, table)?;
        let chosen = chosen.clone();
        let (vocabulary, areas) = (self.shared.content.vocabulary()?, self.shared.content.areas()?);
        let proposal = Proposal {
            file_name: content::file_name(file),
            sheet: book.sheets[sheet].name.clone(),
            title: chosen.title.clone(),
            table,
            rows: u64::from(chosen.last_row.saturating_sub(chosen.first_row) + 1),
            of_records: book.sheets[sheet].dictionary.is_some(),
            multiplier: chosen.units.iter().find_map(|hint| hint.multiplier).unwrap_or(0),
            columns: suggest_columns(&book.sheets[sheet], &chosen, &vocabulary, &areas),
        };
        Ok(MappedTable { book, sheet, seen: chosen, proposal })
    }

    /// The observed indicators of the catalogue, which a column may hold.
    pub fn measures(&self, language: Language) -> Result<Vec<Measure>, Refusal> {
        let catalogue = self.shared.content.catalogue()?;
        let words = self.shared.content.words(language);
        let observed = catalogue.indicators.iter().filter(|indicator| indicator.formula.is_empty());
        Ok(observed
            .map(|indicator| {
                let name = words.by_id(&indicator.message_id(), &[]).unwrap_or_else(|| indicator.id.clone());
                Measure { id: indicator.id.clone(), name, unit: indicator.unit.clone() }
            })
            .collect())
    }

    /// Our codes of a concept, for a person to choose from; empty where its texts stand for themselves.
    pub fn codes_of(&self, concept: &str) -> Result<Vec<String>, Refusal> {
        let concept = bearings_ingest::Concept::from_id(concept);
        let vocabulary = self.shared.content.vocabulary()?;
        Ok(concept.map(|concept| vocabulary.codes(concept).to_vec()).unwrap_or_default())
    }
}
