//! The tables of migration that were counted from records: four groups, and matrices of regions.

mod figures;
mod speak_tables;

use crate::profile::write_whole;
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_locale::{Language, Words, messages};
use bearings_model::{IndicatorId, Observation, SeriesKey};
use bearings_report::{Block, Cell, Cover, Document, Labels, Section, Span, Table, paint_xlsx, table_csv};
use bearings_store::{ObservationQuery, StoreFault};
use figures::figures;
use serde_json::{Value, json};
use speak_tables::Speaker;
use std::collections::BTreeMap;
use std::path::Path;

/// What is counted, in the order of the page.
const INDICATORS: [&str; 4] = ["B18", "B112.lifetime", "B112.5y", "B112.1y"];
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
