//! The columns of a record beside its keys: weight, person, date, direction, permitted stay.

use super::super::locate_table::Located;
use super::super::moment::{Moment, read_moment};
use super::super::parse_number::parse_number;
use super::super::read_rows::Line;
use super::pair_crossings::Crossing;
use crate::fault::Findings;
use crate::recipe::{StaysPart, TallyPart, Texts};
use crate::{IngestFault, IngestFinding};
use bearings_fault::Severity;

/// Columns from 0.
pub(super) struct RecordColumns<'a> {
    pub(super) weight: Option<usize>,
    person: Option<usize>,
    stays: Option<StayColumns<'a>>,
    /// Counts with a test: their number among all, the column, and the texts.
    tests: Vec<(usize, usize, &'a Texts)>,
}

struct StayColumns<'a> {
    part: &'a StaysPart,
    date: usize,
    direction: usize,
    days: Option<usize>,
    until: Option<usize>,
}

/// The longest permitted stay that is believed, in days; more is no limit.
const MOST_DAYS: f64 = 36_525.0;

impl<'a> RecordColumns<'a> {
    pub(super) fn find(table: &Located<'_>, part: &'a TallyPart) -> Result<Self, IngestFault> {
        let stays = match &part.stays {
            None => None,
            Some(part) => Some(StayColumns {
                part,
                date: table.named_column(Some(&part.date))?.unwrap_or_default(),
                direction: table.named_column(Some(&part.direction))?.unwrap_or_default(),
                days: table.named_column(part.permitted_days.as_ref())?,
                until: table.named_column(part.permitted_until.as_ref())?,
            }),
        };
        let mut tests = Vec::new();
        for (number, count) in part.counts.iter().enumerate() {
            if let Some(test) = &count.test
                && let Some(column) = table.named_column(Some(&test.header))?
            {
                tests.push((number, column, &test.equals));
            }
        }
        Ok(RecordColumns {
            tests,
            weight: table.named_column(part.weight.as_ref())?,
            person: table.named_column(part.person.as_ref())?,
            stays,
        })
    }

    /// What tells the person apart; nothing where the record does not say it.
    pub(super) fn person(&self, line: &Line<'_>) -> Option<String> {
        let cell = line.cell(self.person?);
        (!line.is_unanswered(None, cell)).then(|| cell.text().trim().to_owned())
    }

    /// For each count with a test, by its number among all, whether the record passes.
    pub(super) fn passed(&self, line: &Line<'_>) -> Vec<(usize, bool)> {
        let passes = |texts: &Texts, column: usize| texts.has(&line.cell(column).text());
        self.tests.iter().map(|(number, column, texts)| (*number, passes(texts, *column))).collect()
    }

    /// The crossing that the record is, `Some(None)` where records are none, and `None` with a finding where its date
    /// or direction cannot be read.
    pub(super) fn crossing(&self, line: &Line<'_>, findings: &mut Findings) -> Option<Option<Crossing>> {
        let Some(columns) = &self.stays else { return Some(None) };
        let stays = columns.part;
        let mut odd = |column: usize, known: Option<&Texts>| {
            let header = known.map(|known| line.header(column, known)).unwrap_or_default();
            let text = line.cell(column).text().chars().take(80).collect();
            findings.add(&IngestFinding::CodeUnknown { text, header }, Severity::Question, line.place(column));
        };
        let Some(moment) = read_moment(&line.cell(columns.date).text(), stays.dates) else {
            odd(columns.date, Some(&stays.date));
            return None;
        };
        let way = line.cell(columns.direction).text();
        let arrival = stays.arrival.has(&way);
        if !arrival && !stays.departure.has(&way) {
            odd(columns.direction, Some(&stays.direction));
            return None;
        }
        let mut last_day = None;
        if let Some(column) = columns.until.filter(|column| arrival && !line.is_unanswered(None, line.cell(*column))) {
            match read_moment(&line.cell(column).text(), stays.dates) {
                Some(until) => last_day = Some(until.day),
                None => odd(column, stays.permitted_until.as_ref()),
            }
        }
        if let Some(column) = columns.days.filter(|column| arrival && !line.is_unanswered(None, line.cell(*column))) {
            match parse_number(line.cell(column), None).filter(|days| (0.0..=MOST_DAYS).contains(days)) {
                Some(days) => last_day = last_day.or(Some(moment.day + days as i32)),
                None => odd(column, stays.permitted_days.as_ref()),
            }
        }
        let Moment { day, minute, year } = moment;
        Some(Some(Crossing { kind: 0, day, minute, year, arrival, last_day }))
    }
}
