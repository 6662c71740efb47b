//! Reads a table row by row into observations.

use super::check_multiplier::check_multiplier;
use super::check_records::is_impossible_age;
use super::data_rows::DataRows;
use super::date_order::{DatesSeen, dates_seen, out_of_order};
use super::fill_down::FilledDown;
use super::locate_table::Located;
use super::moment::read_moment;
use super::other_calendar::read_period;
use super::parse_number::parse_number;
use super::settle_rows::{TakenRow, add_up, keep_last, keeps_last};
use super::take_values::last_with_number;
use super::unlisted::{COUNTERPART, division_of, leave_unlisted};
use super::value_column::{ValueColumn, age, sex, value_columns};
use super::{Pace, TableRead};
use crate::fault::{Findings, place};
use crate::pattern::fold;
use crate::recipe::{ColumnPart, ColumnRole, DateOrder, Recipe, RowPart, Set, Texts, code_in};
use crate::{AreaMatch, AreaTable, Cell, IngestFault, IngestFinding};
use bearings_fault::{Place, Severity};
use bearings_model::{Basis, IndicatorId, Observation, Period, Release};
use std::collections::HashSet;

/// All that a row needs to be understood.
pub(super) struct Context<'a> {
    pub(super) table: &'a Located<'a>,
    pub(super) recipe: &'a Recipe,
    pub(super) release: &'a Release,
    pub(super) areas: &'a AreaTable,
    pub(super) file: &'a str,
    /// Rows of the file between the header and the first row of the table's sheet below it; they passed before.
    pub(super) rows_before: usize,
}

/// Reads every row below the header.
pub(super) fn read_rows(
    context: &Context<'_>,
    pace: &Pace<'_>,
    observations: &mut Vec<Observation>,
    findings: &mut Findings,
) -> Result<TableRead, IngestFault> {
    let table = context.table;
    let columns = value_columns(table, context.areas, findings);
    check_multiplier(table, &columns, findings);
    let rules = rules(table);
    let filled = FilledDown::of(table);
    let dates = dates_seen(table, findings);
    let last_number = last_with_number(table, &columns);
    let (first, last) = table.header_rows;
    let mut read = TableRead {
        id: table.part.id.clone(),
        sheet: table.sheet.name.clone(),
        header_rows: (first as u32 + 1, last as u32 + 1),
        rows: (0, 0),
        rows_read: 0,
        headings: 0,
        left_out: 0,
        values: 0,
        missing: 0,
    };
    let mut data = DataRows::new(table);
    for _ in 0..=last {
        pace.step()?;
    }
    let mut taken = Vec::new();
    // Which rows count, or what they add up to, is known only when all are read.
    let settles = table.part.add_up || keeps_last(context);
    for row in last + 1..table.sheet.rows.len() {
        pace.step()?;
        if !data.next(table.sheet, row) {
            continue;
        }
        let before = observations.len();
        let rules = rules_of(&rules, |column| table.sheet.cell(filled.row_of(row, column), column));
        let is_below_numbers = last_number.is_none_or(|last| row > last);
        let line = Line { context, columns: &columns, row, rules, filled: Some(&filled), dates, is_below_numbers };
        match line.understand(findings) {
            Understood::Heading => read.headings += 1,
            Understood::LeftOut => read.left_out += 1,
            Understood::Lost => {}
            Understood::Row(said, notes) => line.take_values(&said, &notes, observations, findings),
        }
        let new = &observations[before..];
        if new.is_empty() {
            continue;
        }
        if settles {
            taken.push(TakenRow { row, day: line.day(), observations: observations.split_off(before) });
        } else {
            count_row(&mut read, row, new);
        }
    }
    data.tell(&table.sheet.name, findings);
    if settles {
        let taken = keep_last(context, taken, &mut read, findings);
        for row in &taken {
            count_row(&mut read, row.row, &[]);
        }
        let new = if table.part.add_up {
            add_up(context, taken, findings)
        } else {
            taken.into_iter().flat_map(|row| row.observations).collect()
        };
        count_values(&mut read, &new);
        observations.extend(new);
    }
    Ok(read)
}

/// Counts a row, from 0, that gave observations.
fn count_row(read: &mut TableRead, row: usize, new: &[Observation]) {
    read.rows.0 = if read.rows.0 == 0 { row as u32 + 1 } else { read.rows.0 };
    read.rows.1 = row as u32 + 1;
    read.rows_read += 1;
    count_values(read, new);
}

fn count_values(read: &mut TableRead, new: &[Observation]) {
    let missing = new.iter().filter(|observation| observation.value.is_none()).count() as u64;
    read.missing += missing;
    read.values += new.len() as u64 - missing;
}

/// What a row turned out to be.
pub(super) enum Understood {
    /// What its keys say, and the numbers of its notes.
    Row(Set, String),
    Heading,
    LeftOut,
    /// Not to be used; the findings say why.
    Lost,
}

/// A rule with the column its test looks at and the texts it looks for, folded.
pub(super) type Rule<'a> = (usize, HashSet<String>, &'a RowPart);

pub(super) fn rules<'a>(table: &Located<'a>) -> Vec<Rule<'a>> {
    let column = |rule: &RowPart| {
        let named = |part: &ColumnPart| part.header.all().iter().any(|text| rule.test.header.has(text));
        table.keys.iter().find(|(_, part)| named(part)).map(|(column, _)| *column)
    };
    let texts = |rule: &RowPart| rule.test.equals.all().iter().map(|text| fold(text)).collect();
    table.part.rows.iter().filter_map(|rule| Some((column(rule)?, texts(rule), rule))).collect()
}

/// The rules whose test a row passes.
fn rules_of<'a, 'c>(rules: &[Rule<'a>], cell: impl Fn(usize) -> &'c Cell) -> Vec<&'a RowPart> {
    let passes = |(column, texts, _): &&Rule<'_>| texts.contains(&fold(&cell(*column).text()));
    rules.iter().filter(passes).map(|(_, _, rule)| *rule).collect()
}

pub(super) struct Line<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) columns: &'a [ValueColumn],
    pub(super) row: usize,
    pub(super) rules: Vec<&'a RowPart>,
    filled: Option<&'a FilledDown>,
    dates: DatesSeen,
    /// Whether no number stands in it or below it.
    is_below_numbers: bool,
}

impl<'a> Line<'a> {
    /// A record, which has keys and no values.
    pub(super) fn of_record(context: &'a Context<'a>, row: usize, rules: &[Rule<'a>]) -> Line<'a> {
        let rules = rules_of(rules, |column| context.table.sheet.cell(row, column));
        // Each date of a record is one of its own.
        let dates = DatesSeen::In(DateOrder::Ymd);
        Line { context, columns: &[], row, rules, filled: None, dates, is_below_numbers: false }
    }

    /// All its cells, up to the last filled one.
    pub(super) fn cells(&self) -> &'a [Cell] {
        self.context.table.sheet.rows.get(self.row).map_or(&[], Vec::as_slice)
    }

    /// Its row in the file, from 0.
    pub(super) fn file_row(&self) -> usize {
        self.row + self.context.rows_before
    }

    /// What the record counts for; `None` for nothing, no number, or nothing above zero.
    pub(super) fn weight(&self, column: usize) -> Option<f64> {
        let weight = parse_number(self.cell(column), self.context.table.part.numbers.as_ref());
        weight.filter(|weight| weight.is_finite() && *weight > 0.0)
    }
}

impl Line<'_> {
    pub(super) fn cell(&self, column: usize) -> &Cell {
        self.context.table.sheet.cell(self.row, column)
    }

    /// The cell of a key, or the one above that speaks for it.
    fn key_cell(&self, column: usize) -> &Cell {
        let row = self.filled.map_or(self.row, |filled| filled.row_of(self.row, column));
        self.context.table.sheet.cell(row, column)
    }

    /// Whether the row stands below all numbers and has one text alone, as sources and explanations of signs do.
    fn is_remark(&self) -> bool {
        let mut filled = self.cells().iter().filter(|cell| !cell.is_blank());
        self.is_below_numbers && matches!((filled.next(), filled.next()), (Some(Cell::Text(_)), None))
    }

    /// The day that the period's column names, where dates stand in it.
    fn day(&self) -> Option<i32> {
        let dated = |(column, part): &(usize, &ColumnPart)| Some((*column, part.dates?));
        let (column, order) = self.context.table.keys.iter().find_map(dated)?;
        read_moment(&self.cell(column).text(), order).map(|moment| moment.day)
    }

    pub(super) fn place(&self, column: usize) -> Place {
        place(&self.context.table.sheet.name, self.file_row(), column)
    }

    /// The header of a column as the file writes it.
    pub(super) fn header(&self, column: usize, known: &Texts) -> String {
        let (first, last) = self.context.table.header_rows;
        let mut written = (first..=last).map(|row| self.context.table.sheet.cell(row, column).text().into_owned());
        written.find(|text| known.has(text)).unwrap_or_else(|| known.to_string())
    }

    fn is_of_record(&self) -> bool {
        self.context.table.part.tally.is_some()
    }

    pub(super) fn is_sign(&self, cell: &Cell) -> bool {
        matches!(cell, Cell::Text(text) if self.context.recipe.signs.iter().any(|sign| sign == text.trim()))
    }

    /// Whether a record does not answer: nothing, or a sign, in a text or as a number, that the column gives no code.
    pub(super) fn is_unanswered(&self, part: Option<&ColumnPart>, cell: &Cell) -> bool {
        let text = cell.text();
        let is_sign = || self.context.recipe.signs.iter().any(|sign| sign == text.trim());
        (cell.is_blank() || is_sign()) && part.is_none_or(|part| code_in(&part.codes, text.trim()).is_none())
    }

    pub(super) fn understand(&self, findings: &mut Findings) -> Understood {
        if self.rules.iter().any(|rule| rule.heading) {
            return Understood::Heading;
        }
        if self.rules.iter().any(|rule| rule.skip) {
            return Understood::LeftOut;
        }
        let keys = &self.context.table.keys;
        let filtered = |(column, part): &&(usize, &ColumnPart)| {
            let text = self.key_cell(*column).text();
            !part.only.is_empty() && !part.only.iter().any(|known| fold(known) == fold(&text))
        };
        if keys.iter().find(filtered).is_some() {
            return Understood::LeftOut;
        }
        let is_record = self.is_of_record();
        let mut said = self.context.table.part.set.clone();
        let mut notes = String::new();
        for (column, part) in keys {
            let cell = self.key_cell(*column);
            let needed = matches!(part.is, ColumnRole::Area | ColumnRole::Counterpart | ColumnRole::Period);
            let named_by_rule = self.rules.iter().any(|rule| match part.is {
                ColumnRole::Area => rule.set.area.is_some(),
                ColumnRole::Counterpart => rule.set.no_counterpart || rule.set.counterpart.is_some(),
                _ => rule.set.period.is_some(),
            });
            let unanswered = self.is_unanswered(Some(*part), cell) && (is_record || cell.is_blank());
            // A record that does not answer says nothing; in a table of values a blank key is a doubt.
            let may_be_silent = is_record && !matches!(part.is, ColumnRole::Area | ColumnRole::Period);
            if needed && unanswered && !named_by_rule && !may_be_silent {
                return self.without_key(*column, findings);
            }
            if needed && named_by_rule || is_record && unanswered {
                continue;
            }
            if let Err(mut what) = self.say(part, cell, &mut said, &mut notes) {
                if let IngestFinding::CodeUnknown { header, .. } = &mut what {
                    *header = self.header(*column, &part.header);
                }
                if let (true, IngestFinding::CodeUnknown { text, header }) = (is_record, &what)
                    && let Some(dimension) = division_of(part.is)
                {
                    // A person is lost to no table but those of the column.
                    let (text, header) = (text.chars().take(80).collect(), header.clone());
                    let what = IngestFinding::CountedAsNotStated { text, header };
                    findings.add(&what, Severity::Question, self.place(*column));
                    leave_unlisted(&mut said, dimension);
                    continue;
                }
                if self.is_remark() {
                    let sheet = self.context.table.sheet.name.clone();
                    findings.add(&IngestFinding::RowWithoutKey { sheet }, Severity::Note, self.place(*column));
                    return Understood::Lost;
                }
                match what {
                    // As one who does not say it: whether a person of an unknown country is a migrant nobody knows.
                    IngestFinding::AreaUnknown { .. } if is_record && part.is == ColumnRole::Counterpart => {
                        findings.add(&what, Severity::Question, self.place(*column));
                        said.counterpart = None;
                        leave_unlisted(&mut said, COUNTERPART);
                        continue;
                    }
                    // The record is counted all the same, where age does not divide.
                    IngestFinding::AgeImpossible { .. } => {
                        findings.gather(&what, Severity::Question, self.place(*column), Some("header"));
                        continue;
                    }
                    IngestFinding::YearOfOtherCalendar { .. } | IngestFinding::DatesOrdered { .. } => {
                        findings.gather(&what, Severity::Question, self.place(*column), Some("header"));
                    }
                    IngestFinding::PartOfYear { .. } => {
                        findings.gather(&what, Severity::Question, self.place(*column), None);
                    }
                    IngestFinding::AggregateLeftOut { .. } => {
                        findings.gather(&what, Severity::Note, self.place(*column), None);
                    }
                    _ => findings.add(&what, Severity::Question, self.place(*column)),
                }
                return Understood::Lost;
            }
        }
        if is_record {
            self.say_arrival(&mut said, findings);
        }
        self.check_notes(&notes, findings);
        Understood::Row(said, notes)
    }

    /// A row without area or period: a heading when it has words and no numbers, otherwise a finding.
    fn without_key(&self, column: usize, findings: &mut Findings) -> Understood {
        let sheet = self.context.table.sheet.name.clone();
        if self.has_numbers() {
            findings.add(&IngestFinding::NumbersWithoutKey { sheet }, Severity::Question, self.place(column));
            return Understood::Lost;
        }
        let is_record = self.is_of_record();
        let words = !is_record
            && self.context.table.keys.iter().any(|(column, part)| {
                let names = matches!(part.is, ColumnRole::Label | ColumnRole::Area | ColumnRole::Counterpart);
                names && !self.cell(*column).is_blank()
            });
        if words {
            return Understood::Heading;
        }
        findings.add(&IngestFinding::RowWithoutKey { sheet }, Severity::Note, self.place(column));
        Understood::Lost
    }

    /// Adds to `said` what a key column says about the row.
    fn say(&self, part: &ColumnPart, cell: &Cell, said: &mut Set, notes: &mut String) -> Result<(), IngestFinding> {
        let text = cell.text();
        let odd = || IngestFinding::CodeUnknown { text: text.to_string(), header: part.header.to_string() };
        match part.is {
            // The code of a total says that the counterpart does not divide.
            ColumnRole::Counterpart if code_in(&part.codes, &text).is_some_and(|code| code == "_T") => {}
            ColumnRole::Area | ColumnRole::Counterpart => {
                let named = code_in(&part.codes, &text).and_then(|code| code.parse().ok());
                let area = match named.map_or_else(|| self.context.areas.resolve(part.by, &text), AreaMatch::Area) {
                    AreaMatch::Area(area) => Some(area),
                    AreaMatch::Aggregate => return Err(IngestFinding::AggregateLeftOut { area: text.to_string() }),
                    AreaMatch::Unknown => return Err(IngestFinding::AreaUnknown { area: text.to_string() }),
                };
                if part.is == ColumnRole::Area {
                    said.area = area
                } else {
                    said.counterpart = area
                }
                if part.role.is_some() {
                    said.role = part.role;
                }
            }
            ColumnRole::Period => said.period = Some(period(part, &text, self.dates)?),
            ColumnRole::Sex => said.sex = Some(sex(&text, &part.codes).ok_or_else(odd)?),
            ColumnRole::Age if self.is_of_record() && is_impossible_age(&text, &part.codes) => {
                let (text, header) = (text.into_owned(), part.header.to_string());
                return Err(IngestFinding::AgeImpossible { text, header });
            }
            ColumnRole::Age => said.age = Some(age(&text, &part.codes).ok_or_else(odd)?),
            ColumnRole::Basis => {
                let code = code_in(&part.codes, &text).map_or(text.as_ref(), String::as_str);
                said.basis = Some(Basis::read(code).map_err(|_| odd())?);
            }
            ColumnRole::Indicator => {
                let code = code_in(&part.codes, &text);
                match code {
                    Some(code) => said.indicator = Some(IndicatorId(code.clone())),
                    None if said.indicator.is_some() || !part.only.is_empty() => {}
                    None => return Err(odd()),
                }
            }
            ColumnRole::Flag => {
                let code = code_in(&part.codes, &text).map_or(text.trim(), String::as_str);
                match code.parse() {
                    Ok(status) => said.obs_status = Some(status),
                    Err(_) => add_notes(notes, code),
                }
            }
            ColumnRole::Notes => add_notes(notes, &text),
            // Where a person lived before is read with all other answers of the column, by the tables of migration; a year
            // of arrival when age and period are known.
            ColumnRole::Label
            | ColumnRole::ArrivalYear
            | ColumnRole::Skip
            | ColumnRole::ProvinceOfBirth
            | ColumnRole::ProvinceFiveYearsAgo
            | ColumnRole::ProvinceOneYearAgo => {}
            ColumnRole::Education
            | ColumnRole::Occupation
            | ColumnRole::Status
            | ColumnRole::Reason
            | ColumnRole::Duration
            | ColumnRole::Province
            | ColumnRole::Urbanisation => say_further(part, &text, said).ok_or_else(odd)?,
        }
        Ok(())
    }

    fn check_notes(&self, notes: &str, findings: &mut Findings) {
        if self.context.recipe.notes.is_empty() {
            return;
        }
        for note in notes.split(' ').filter(|note| !note.is_empty()) {
            if !self.context.release.notes.iter().any(|(number, _)| number == note) {
                let column = self.context.table.keys.iter().find(|(_, part)| part.is == ColumnRole::Notes);
                let place = self.place(column.map_or(0, |(column, _)| *column));
                findings.add(&IngestFinding::NoteUnknown { note: note.to_owned() }, Severity::Note, place);
            }
        }
    }
}

/// A period as people write it, or the year of a date.
fn period(part: &ColumnPart, text: &str, seen: DatesSeen) -> Result<Period, IngestFinding> {
    let of_date = |order| read_moment(text, order).map(|moment| Period::Year(moment.year));
    let is_date = || [DateOrder::Dmy, DateOrder::Mdy].into_iter().any(|order| of_date(order).is_some());
    read_period(text, part.years, &part.header.to_string()).or_else(|what| match (part.dates, seen) {
        (Some(order), _) | (None, DatesSeen::In(order)) => of_date(order).ok_or(what),
        (None, DatesSeen::PartsOfYears) if is_date() => Err(IngestFinding::PartOfYear { text: text.to_owned() }),
        (None, DatesSeen::Unclear) if is_date() => {
            of_date(DateOrder::Ymd).ok_or_else(|| out_of_order(text, part, "either"))
        }
        _ => Err(what),
    })
}

/// Puts the notes of a cell behind those of the cells before it.
pub(super) fn add_notes(notes: &mut String, text: &str) {
    for note in text.split([',', ';', ' ']).filter(|note| !note.is_empty()) {
        if !notes.is_empty() {
            notes.push(' ');
        }
        notes.push_str(note);
    }
}

/// Whether a text without a code stands for itself: where the part names no code, or none but that of the sum.
fn stands_for_itself(part: &ColumnPart) -> bool {
    let is_open =
        matches!(part.is, ColumnRole::Occupation | ColumnRole::Status | ColumnRole::Duration | ColumnRole::Province);
    part.codes.is_empty() || is_open && part.codes.values().all(|code| code == "_T")
}

/// Fills a further dimension. A text without a code of its own stands for itself where the part names no codes, as the
/// names of provinces do; where it names some, another text is a doubt. Nothing in the cell says nothing.
fn say_further(part: &ColumnPart, text: &str, said: &mut Set) -> Option<()> {
    let dimension = part.is.dimension()?;
    let code = match code_in(&part.codes, text) {
        Some(code) => code.clone(),
        None if text.is_empty() => return Some(()),
        None if stands_for_itself(part) || part.codes.values().any(|known| known == text) => text.to_owned(),
        None => return None,
    };
    // The code of a total says that the dimension does not divide.
    if code == "_T" {
        said.other.remove(dimension);
    } else {
        said.other.insert(dimension.to_owned(), code);
    }
    Some(())
}
