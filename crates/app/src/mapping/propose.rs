//! What the program proposes for a table of a picked file.

use super::Answers;
use super::rows::{ShownRow, shown_rows};
use super::scale_values::common_power;
use crate::count_large::head_of_large;
use crate::look::nth_table;
use crate::open_book::open_book;
use crate::shared::Shared;
use crate::{App, AppFault, Refusal, content};
use bearings_ingest::{
    Because, ColumnSuggestion, Concept, Sheet, TableSeen, Workbook, correct_table, sniff, suggest_columns,
    suggestion_as_chosen,
};
use bearings_locale::Language;
use bearings_model::{Area, AreaCode, AreaKind, RegionScheme};
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

/// Where header and data of a table stand. Rows count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowsOf {
    /// First and last header row; zeros without a header.
    pub header: (u32, u32),
    /// First and last row of data.
    pub data: (u32, u32),
}

impl From<&TableSeen> for RowsOf {
    fn from(table: &TableSeen) -> RowsOf {
        let row = |row: Option<&u32>| row.copied().unwrap_or_default();
        RowsOf {
            header: (row(table.header_rows.first()), row(table.header_rows.last())),
            data: (table.first_row, table.last_row),
        }
    }
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
    /// The rows of the table, as corrected.
    pub layout: RowsOf,
    /// The same before anything was corrected.
    pub seen: RowsOf,
    /// Rows around its header and its end.
    pub shown: Vec<ShownRow>,
    /// Whether a person may say which rows are header and data; not of a file that names its columns itself.
    pub has_header: bool,
    /// Whether it holds records of persons or cases, by its kind.
    pub of_records: bool,
    /// Whether its rows look like persons although the file says no more of them: no column holds values, and columns
    /// tell the sex or the age of each.
    pub persons: bool,
    /// What the table and its file may be called, the likeliest first.
    pub titles: Vec<String>,
    /// Years that the titles name, in their order.
    pub years: Vec<String>,
    /// Lines above the table that may name a unit: the title, and those too short for a remark.
    pub lines: Vec<String>,
    /// Power of ten that title or headers name for all values: 0, 3 or 6; `None` for one that no value is kept in.
    pub multiplier: Option<u8>,
    /// The columns.
    pub columns: Vec<ColumnSuggestion>,
}

pub(super) fn as_answered(shared: &Shared, table: &MappedTable, answers: &Answers) -> Result<Proposal, Refusal> {
    let (vocabulary, areas) = (shared.content.vocabulary()?, shared.content.areas()?);
    let mut proposal = table.proposal.clone();
    for column in &mut proposal.columns {
        let chosen = answers.concept(column);
        if chosen != column.concept && chosen != Concept::Skip {
            *column = suggestion_as_chosen(table.sheet(), &table.seen, column, chosen, (&vocabulary, &areas));
        }
    }
    Ok(proposal)
}

/// Rows below which a table is too short to be told from a list of persons.
const FEWEST_PERSONS: u32 = 3;

/// Whether each row looks like a person: no column may hold values, one names a sex or an age, and another identifies
/// persons or weighs them, or says one more thing that offices ask of persons.
fn rows_look_like_persons(columns: &[ColumnSuggestion], table: &TableSeen) -> bool {
    let named = |found: &&ColumnSuggestion| matches!(found.because, Because::Name | Because::Both);
    let has = |wanted: &[Concept]| columns.iter().filter(named).any(|found| wanted.contains(&found.concept));
    let of_persons = [Concept::Identifier, Concept::Weight, Concept::ArrivalYear];
    table.last_row.saturating_sub(table.first_row) + 1 >= FEWEST_PERSONS
        && !columns.iter().any(|found| found.concept == Concept::Value)
        && has(&[Concept::Sex, Concept::Age])
        && (has(&of_persons) || columns.iter().any(|found| found.identifies.is_some()))
}

/// The first year that is offered; an earlier one is typed.
const EARLIEST_CHOICE: i32 = 1950;

/// What a source may be called. The title above records names the kind of record, so that the file says more.
fn titles(file_name: &str, title: &str, of_records: bool) -> Vec<String> {
    let stem = file_name.rsplit_once('.').map_or(file_name, |(stem, _)| stem).replace('_', " ");
    let mut titles = if of_records { vec![stem, title.to_owned()] } else { vec![title.to_owned(), stem] };
    titles.retain(|title| !title.trim().is_empty());
    titles.dedup();
    titles
}

/// Letters of a line that says a unit and is no remark on the table.
const LONGEST_LINE: usize = 48;

/// The title, then other lines above the table that are short.
fn lines_with_units(table: &TableSeen) -> Vec<String> {
    let is_short = |line: &&String| line.chars().count() <= LONGEST_LINE && **line != table.title;
    std::iter::once(&table.title).chain(table.above.iter().filter(is_short)).cloned().collect()
}

/// Numbers of four digits that stand for themselves and may be years of the last or this century.
fn years_in(titles: &[String]) -> Vec<String> {
    let mut years: Vec<String> = Vec::new();
    for digits in titles.iter().flat_map(|title| title.split(|c: char| !c.is_ascii_digit())) {
        let is_year = digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
        if is_year && !years.iter().any(|known| known == digits) {
            years.push(digits.to_owned());
        }
    }
    years
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
        self.propose_corrected(file, table, &Answers::default())
    }

    /// As [`App::propose_mapping`], for the table with the rows that the answers say.
    ///
    /// # Errors
    /// Those of opening the file, and those that [`super::is_about_rows`] knows.
    pub fn propose_corrected(&self, file: &Path, table: usize, answers: &Answers) -> Result<MappedTable, Refusal> {
        let said = answers.rows()?;
        // Of a file too large to be held, the first rows tell what its columns are.
        let book = match head_of_large(&self.shared, file)? {
            Some(head) => head,
            None => open_book(&self.shared, file)?,
        };
        let seen = sniff(&book);
        let (sheet, chosen) = nth_table(&seen, table)?;
        let on_sheet = &book.sheets[sheet];
        let has_header = on_sheet.dictionary.is_none();
        if !has_header && !said.is_empty() {
            return Err(AppFault::RowsOfRecords { file: content::file_name(file) }.into());
        }
        let beside: Vec<&TableSeen> = seen.sheets[sheet].tables.iter().filter(|other| *other != chosen).collect();
        let as_seen = RowsOf::from(chosen);
        let chosen = correct_table(on_sheet, chosen, &beside, &said)?;
        let (vocabulary, areas) = (self.shared.content.vocabulary()?, self.shared.content.areas()?);
        let of_records = book.sheets[sheet].dictionary.is_some();
        let file_name = content::file_name(file);
        let titles = titles(&file_name, &chosen.title, of_records);
        // Of a file too large to be held only the first rows are here; records say themselves how many they are.
        let rows = book.sheets[sheet].dictionary.as_ref().and_then(|dictionary| dictionary.rows);
        let columns = suggest_columns(&book.sheets[sheet], &chosen, &vocabulary, &areas);
        let lines = lines_with_units(&chosen);
        let proposal = Proposal {
            file_name,
            persons: rows_look_like_persons(&columns, &chosen),
            years: years_in(&titles),
            titles,
            sheet: book.sheets[sheet].name.clone(),
            title: chosen.title.clone(),
            table,
            rows: rows.unwrap_or_else(|| u64::from(chosen.last_row.saturating_sub(chosen.first_row) + 1)),
            layout: RowsOf::from(&chosen),
            seen: as_seen,
            shown: shown_rows(on_sheet, &chosen),
            has_header,
            of_records,
            // Records are counted, whatever their labels are written in.
            multiplier: if of_records { Some(0) } else { common_power(&lines, &columns) },
            lines,
            columns,
        };
        Ok(MappedTable { book, sheet, seen: chosen, proposal })
    }

    /// Groups of countries by name, and the rests that stand for no country in particular, in the order of the list.
    pub fn groups_of_areas(&self, language: Language) -> Result<Vec<(AreaCode, String)>, Refusal> {
        let (areas, names) = (self.shared.content.areas()?, self.shared.content.area_names(language)?);
        let group = |area: &&Area| {
            matches!(area.kind, AreaKind::Region(RegionScheme::Geographic | RegionScheme::Development))
                || area.kind == AreaKind::Residual
        };
        Ok(areas.areas().iter().filter(group).map(|area| (area.code.clone(), names.name(&area.code))).collect())
    }

    /// Years that a person may mean, the present one first.
    pub fn years_to_choose(&self) -> Vec<String> {
        let now = self.shared.surroundings.clock.now().year();
        (EARLIEST_CHOICE..=now).rev().map(|year| year.to_string()).collect()
    }

    /// The proposal with what was answered of its columns: a column of which a person says what it holds has the codes
    /// of that.
    pub fn proposal_as_answered(&self, table: &MappedTable, answers: &Answers) -> Result<Proposal, Refusal> {
        as_answered(&self.shared, table, answers)
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

#[cfg(test)]
mod tests {
    use super::{titles, years_in};

    #[test]
    fn a_source_is_called_by_its_title_or_its_file() {
        let table = titles("stock_2019.xlsx", "Migrants 2015 and 2019", false);
        assert_eq!(table, ["Migrants 2015 and 2019", "stock 2019"]);
        assert_eq!(years_in(&table), ["2015", "2019"]);
        assert_eq!(titles("Popstan Census.dat", "Person Record", true), ["Popstan Census", "Person Record"]);
        assert_eq!(titles("a.csv", "", false), ["a"]);
        assert!(years_in(&["table 12345, row 3019".into()]).is_empty());
    }
}
