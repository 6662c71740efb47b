//! Lays the figures of a table of migration out in one language, with the rates and measures that follow from them.

use super::figures::{Figure, Figures, other};
use bearings_indicators::quality::{MigrationSystem, RegionMigration, migration_of_regions};
use bearings_locale::{Message, Words, messages};
use bearings_model::{Observation, Period};
use bearings_report::{Cell, Paragraph, Span, Table};
use std::collections::BTreeSet;

/// The groups in the order of the rows, each with its two columns.
const GROUPS: [[&str; 2]; 2] =
    [["NATIVE_CITIZEN", "NATIVE_FOREIGNER"], ["FOREIGN_BORN_CITIZEN", "FOREIGN_BORN_FOREIGNER"]];

/// The rates of a region, each with its name.
type Rate = (fn() -> Message, fn(&RegionMigration) -> Option<f64>);
const RATES: [Rate; 3] = [
    (messages::report_migration_in_percent, |region| region.in_percent),
    (messages::report_migration_out_percent, |region| region.out_percent),
    (messages::report_migration_net_percent, |region| region.net_percent),
];

/// Lays figures out as a table in one language.
pub(super) struct Speaker<'w> {
    pub(super) words: &'w Words,
    pub(super) source: String,
    pub(super) period: Period,
    pub(super) of_records: bool,
}

impl Speaker<'_> {
    pub(super) fn matrix(&self, id: &str, indicator: &str, seen: &[&Observation], figures: &Figures) -> Table {
        let say = |message| self.words.say_plain(&message);
        let codes: BTreeSet<&str> = seen.iter().map(|seen| other(&seen.series, "AREA_SUB")).collect();
        let codes: Vec<&str> = codes.into_iter().filter(|code| !code.is_empty()).collect();
        let head = [say(messages::report_migration_corner())]
            .into_iter()
            .chain(codes.iter().map(|code| (*code).to_owned()))
            .chain([say(messages::report_migration_all()), say(messages::report_migration_out())]);
        let left = |code: &str| Figures::with(figures.at(code, ""), figures.at(code, code), |all, stayed| all - stayed);
        let came = |code: &str| Figures::with(figures.at("", code), figures.at(code, code), |all, stayed| all - stayed);
        let mut body = Vec::new();
        for from in &codes {
            let cells = codes.iter().map(|to| figures.at(from, to));
            let sums = [figures.at(from, ""), left(from)];
            body.push(self.row((*from).to_owned(), cells.chain(sums)));
        }
        let across = |figure: &dyn Fn(&str) -> Figure, all: Figure| {
            codes.iter().map(|code| figure(code)).chain([all, None]).collect::<Vec<_>>()
        };
        let sums = across(&|code| figures.at("", code), figures.at("", ""));
        body.push(self.row(say(messages::report_migration_all()), sums.into_iter()));
        body.push(self.row(say(messages::report_migration_in()), across(&came, None).into_iter()));
        body.push(self.row(say(messages::report_migration_out()), across(&left, None).into_iter()));
        let net = across(&|code| Figures::with(came(code), left(code), |came, left| came - left), None);
        body.push(self.row(say(messages::report_migration_net()), net.into_iter()));
        let regions: Vec<Option<RegionMigration>> = codes.iter().map(|code| figures.region(code)).collect();
        for (name, rate) in RATES {
            body.push(self.rates(say(name()), regions.iter().map(|region| region.and_then(|region| rate(&region)))));
        }
        for (code, name) in [("_X", messages::report_migration_abroad()), ("_U", messages::report_migration_unknown())]
        {
            body.push(self.row(say(name), across(&|to| figures.at(code, to), figures.at(code, "")).into_iter()));
        }
        let whole = regions.into_iter().collect::<Option<Vec<_>>>().and_then(|known| migration_of_regions(known).ok());
        let notes = whole.map(|whole| self.measures(&whole)).into_iter();
        let notes = notes.chain([say(messages::report_migration_matrix_note())]).collect();
        self.table(id, indicator, head.collect(), body, notes, figures)
    }

    pub(super) fn groups(&self, id: &str, indicator: &str, figures: &Figures) -> Table {
        let say = |message| self.words.say_plain(&message);
        let sum = |one: &str, other: &str| {
            Figures::with(figures.at(one, ""), figures.at(other, ""), |one, other| one + other)
        };
        let [[native, native_foreign], [abroad, abroad_foreign]] = GROUPS;
        let head = vec![
            String::new(),
            say(messages::report_migration_citizens()),
            say(messages::report_migration_foreigners()),
            say(messages::report_migration_all()),
        ];
        let line = |name, [citizens, foreigners]: [&str; 2]| {
            let cells = [figures.at(citizens, ""), figures.at(foreigners, ""), sum(citizens, foreigners)];
            self.row(say(name), cells.into_iter())
        };
        let body = vec![
            line(messages::report_migration_native(), GROUPS[0]),
            line(messages::report_migration_foreign_born(), GROUPS[1]),
            self.row(say(messages::report_migration_in_no_group()), [None, None, figures.at("_U", "")].into_iter()),
            self.row(
                say(messages::report_migration_all()),
                [sum(native, abroad), sum(native_foreign, abroad_foreign), figures.at("", "")].into_iter(),
            ),
        ];
        self.table(id, indicator, head, body, vec![say(messages::report_migration_groups_note())], figures)
    }

    /// Shares in per cent, with one decimal; under all together and who left there is none.
    fn rates(&self, name: String, rates: impl Iterator<Item = Option<f64>>) -> Vec<Cell> {
        let head = Cell { text: name, header: true, ..Cell::default() };
        let cell = |rate: Option<f64>| {
            let number = rate.map(|rate| (rate * 10.0).round() / 10.0);
            let text = number.map(|number| self.words.numbers().decimal(number, 1).to_string()).unwrap_or_default();
            Cell { text, number, numeric: true, ..Cell::default() }
        };
        [head].into_iter().chain(rates.chain([None, None]).map(cell)).collect()
    }

    /// The measures of the whole (4.2.12), as a sentence.
    fn measures(&self, whole: &MigrationSystem) -> String {
        let number = |value: f64, decimals: u8| self.words.numbers().decimal(value, decimals).to_string();
        let absent = || "–".to_owned();
        self.words.say_plain(&messages::report_migration_measures(
            number(whole.intensity_percent, 1),
            number(whole.migrants, 0),
            number(whole.population, 0),
            whole.courgeau_k.map_or_else(absent, |k| number(k, 2)),
            whole.effectiveness_percent.map_or_else(absent, |index| number(index, 1)),
            number(whole.aggregate_net_percent, 2),
        ))
    }

    fn row(&self, name: String, figures: impl Iterator<Item = Figure>) -> Vec<Cell> {
        let head = Cell { text: name, header: true, ..Cell::default() };
        let cell = |figure: Figure| match figure {
            None => Cell { numeric: true, ..Cell::default() },
            Some(Err(sign)) => Cell { text: sign, numeric: true, ..Cell::default() },
            Some(Ok(value)) => {
                // Sums of weights have two decimals; what binary fractions add behind these is no figure.
                let value = (value * 100.0).round() / 100.0;
                let text = self.words.numbers().decimal(value, 0).to_string();
                Cell { text, number: Some(value), numeric: true, ..Cell::default() }
            }
        };
        [head].into_iter().chain(figures.map(cell)).collect()
    }

    fn table(
        &self,
        id: &str,
        indicator: &str,
        head: Vec<String>,
        body: Vec<Vec<Cell>>,
        reading: Vec<String>,
        figures: &Figures,
    ) -> Table {
        let message = format!("indicator-{}", indicator.to_lowercase().replace('.', "-"));
        let name = self.words.by_id(&message, &[]).unwrap_or(message);
        let period = match self.period {
            Period::Year(year) => self.words.numbers().year(year.into()).to_string(),
            Period::Interval { from, to } => self.words.numbers().years(from.into(), to.into()).to_string(),
        };
        let caption = if self.of_records {
            messages::report_migration_caption_records(name, period)
        } else {
            messages::report_migration_caption(name, period)
        };
        let note = |text: String| Paragraph { language: None, spans: vec![Span::Text(text)] };
        let hidden = figures.hides().then(|| self.words.say_plain(&messages::report_migration_hidden()));
        let source = self.words.say_plain(&messages::report_migration_source(self.source.as_str()));
        Table {
            id: id.to_owned(),
            caption: self.words.say_plain(&caption),
            head: vec![head.into_iter().map(|text| Cell { text, header: true, ..Cell::default() }).collect()],
            body,
            notes: hidden.into_iter().chain(reading).chain([source]).map(note).collect(),
        }
    }
}
