//! The tables of migration that were counted from records: four groups, and matrices of regions.

use crate::profile::write_whole;
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_locale::{Language, Words, messages};
use bearings_model::{IndicatorId, Observation, Period, SeriesKey};
use bearings_report::{Block, Cell, Cover, Document, Labels, Paragraph, Section, Span, Table, paint_xlsx, table_csv};
use bearings_store::{ObservationQuery, StoreFault};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// What is counted, in the order of the page.
const INDICATORS: [&str; 4] = ["B18", "B112.lifetime", "B112.5y", "B112.1y"];
/// The groups in the order of the rows, each with its two columns.
const GROUPS: [[&str; 2]; 2] =
    [["NATIVE_CITIZEN", "NATIVE_FOREIGNER"], ["FOREIGN_BORN_CITIZEN", "FOREIGN_BORN_FOREIGNER"]];

/// One table of migration, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct MigrationTable {
    /// Id of its indicator, `.n` behind it where it counts records and not persons; unique together with `key`.
    pub id: String,
    /// Area, source, edition and period, joined: which of several tables of one indicator.
    pub key: String,
    /// The table.
    pub table: Table,
}

impl MigrationTable {
    /// Heads and rows as they are printed.
    pub fn lines(&self) -> Vec<Vec<&str>> {
        let rows = self.table.head.iter().chain(&self.table.body);
        rows.map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect()
    }

    /// The notes under the table.
    pub fn notes(&self) -> Vec<&str> {
        let spans = self.table.notes.iter().flat_map(|note| &note.spans);
        spans.filter_map(|span| if let Span::Text(text) = span { Some(text.as_str()) } else { None }).collect()
    }

    /// The table for other programs: numbers unrounded, signs and heads as texts.
    pub fn as_json(&self) -> Value {
        let cell = |cell: &Cell| cell.number.map_or_else(|| json!(cell.text), |number| json!(number));
        let rows =
            |rows: &[Vec<Cell>]| -> Value { rows.iter().map(|row| row.iter().map(cell).collect::<Value>()).collect() };
        json!({
            "id": self.id,
            "table": self.key,
            "caption": self.table.caption,
            "head": rows(&self.table.head),
            "rows": rows(&self.table.body),
        })
    }
}

/// A figure of a table: its amount, or the sign in its place; `None` where the table has no such cell.
type Figure = Option<Result<f64, String>>;

/// The figures of one table by origin (or group) and province of residence; empty for all together.
struct Figures(BTreeMap<(String, String), Result<f64, String>>);

impl Figures {
    fn at(&self, from: &str, to: &str) -> Figure {
        self.0.get(&(from.to_owned(), to.to_owned())).cloned()
    }

    /// What follows from two printed figures; hidden where one of them is.
    fn with(one: Figure, other: Figure, join: impl Fn(f64, f64) -> f64) -> Figure {
        match (one?, other?) {
            (Ok(one), Ok(other)) => Some(Ok(join(one, other))),
            (Err(sign), _) | (_, Err(sign)) => Some(Err(sign)),
        }
    }
}

impl OpenWorkspace {
    /// Every table of migration of the workspace, by indicator, area and source.
    pub fn migration_tables(&self, language: Language) -> Result<Vec<MigrationTable>, Refusal> {
        let ids = INDICATORS.iter().flat_map(|id| [IndicatorId::from(*id), IndicatorId(format!("{id}.n"))]);
        let query = ObservationQuery { indicators: ids.collect(), ..ObservationQuery::default() };
        let (observations, stored) =
            self.store.read::<_, StoreFault>(|reading| Ok((reading.observations(&query)?, reading.releases()?)))?;
        let words = self.shared.content.words(language);
        let mut tables: BTreeMap<(usize, String, bool), Vec<&Observation>> = BTreeMap::new();
        for seen in &observations {
            let id = seen.series.indicator.0.as_str();
            let plain = id.strip_suffix(".n").unwrap_or(id);
            let place = INDICATORS.iter().position(|known| *known == plain).unwrap_or_default();
            tables.entry((place, key_of(seen), plain != id)).or_default().push(seen);
        }
        let of_source = |seen: &Observation| {
            let same = |found: &&bearings_store::StoredRelease| {
                found.release.source == seen.series.source && found.release.edition == seen.series.edition
            };
            stored.iter().find(same).map(|found| found.release.title.clone()).unwrap_or_default()
        };
        Ok(tables
            .into_iter()
            .filter_map(|((place, key, of_records), seen)| {
                let first = *seen.first()?;
                let speaker = Speaker { words: &words, source: of_source(first), period: first.period, of_records };
                let id = if of_records { format!("{}.n", INDICATORS[place]) } else { INDICATORS[place].to_owned() };
                let table = if place == 0 {
                    speaker.groups(&id, INDICATORS[place], &figures(&seen))
                } else {
                    speaker.matrix(&id, INDICATORS[place], &seen, &figures(&seen))
                };
                Some(MigrationTable { id, key, table })
            })
            .collect())
    }

    /// Writes a table of migration as `xlsx` or `csv`. `key` names one of several tables with the id; without it the
    /// first is taken.
    pub fn give_out_migration(
        &self,
        id: &str,
        key: Option<&str>,
        format: &str,
        language: Language,
        file: &Path,
    ) -> Result<(), Refusal> {
        let all = self.migration_tables(language)?;
        let found = all.into_iter().find(|known| known.id == id && key.is_none_or(|key| key == known.key));
        let found = found.ok_or_else(|| AppFault::NoMigrationTable { table: id.to_owned() })?;
        let bytes = match format {
            "csv" => table_csv(&found.table).into_bytes(),
            "xlsx" => {
                let words = self.shared.content.words(language);
                paint_xlsx(&alone(found.table, &words)).map_err(crate::shared::refuse)?
            }
            other => return Err(AppFault::UnknownFormat { format: other.to_owned() }.into()),
        };
        write_whole(file, &bytes)
    }
}

fn key_of(seen: &Observation) -> String {
    let SeriesKey { ref_area, source, edition, .. } = &seen.series;
    format!("{ref_area}/{source}/{edition}/{}", seen.period)
}

fn other<'s>(series: &'s SeriesKey, wanted: &str) -> &'s str {
    series.other.iter().find(|(name, _)| name == wanted).map_or("", |(_, code)| code)
}

fn origin(series: &SeriesKey) -> &str {
    series.counterpart.as_ref().and_then(|area| area.as_part()).map_or("", |(_, part)| part)
}

fn figures(seen: &[&Observation]) -> Figures {
    let figure = |seen: &&Observation| {
        let status = other(&seen.series, "STATUS");
        let from = if status.is_empty() { origin(&seen.series) } else { status };
        let key = (from.to_owned(), other(&seen.series, "AREA_SUB").to_owned());
        (key, seen.amount().ok_or_else(|| seen.sign.clone()))
    };
    Figures(seen.iter().map(figure).collect())
}

/// A workbook's document that holds one table.
fn alone(table: Table, words: &Words) -> Document {
    let title = table.caption.clone();
    Document {
        language: words.language().code().to_owned(),
        right_to_left: words.language().direction() == "rtl",
        title: title.clone(),
        full_title: title.clone(),
        cover: Cover::default(),
        running_head: String::new(),
        labels: Labels { about_sheet: words.say_plain(&messages::report_about_sheet()), ..Labels::default() },
        sections: vec![Section {
            id: table.id.clone(),
            level: 1,
            number: String::new(),
            title,
            blocks: vec![Block::Table(table)],
        }],
        colophon: Vec::new(),
    }
}

/// Lays figures out as a table in one language.
struct Speaker<'w> {
    words: &'w Words,
    source: String,
    period: Period,
    of_records: bool,
}

impl Speaker<'_> {
    fn matrix(&self, id: &str, indicator: &str, seen: &[&Observation], figures: &Figures) -> Table {
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
        for (code, name) in [("_X", messages::report_migration_abroad()), ("_U", messages::report_migration_unknown())]
        {
            body.push(self.row(say(name), across(&|to| figures.at(code, to), figures.at(code, "")).into_iter()));
        }
        self.table(id, indicator, head.collect(), body, say(messages::report_migration_matrix_note()), figures)
    }

    fn groups(&self, id: &str, indicator: &str, figures: &Figures) -> Table {
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
        self.table(id, indicator, head, body, say(messages::report_migration_groups_note()), figures)
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
        reading: String,
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
        let hidden = figures.0.values().any(Result::is_err);
        let hidden = hidden.then(|| self.words.say_plain(&messages::report_migration_hidden()));
        let source = self.words.say_plain(&messages::report_migration_source(self.source.as_str()));
        Table {
            id: id.to_owned(),
            caption: self.words.say_plain(&caption),
            head: vec![head.into_iter().map(|text| Cell { text, header: true, ..Cell::default() }).collect()],
            body,
            notes: hidden.into_iter().chain([reading, source]).map(note).collect(),
        }
    }
}
