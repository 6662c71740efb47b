//! What a mapping would make of the file, and keeping it.

use super::categories_not_read::refuse_joined;
use super::decide::decide;
use super::own_recipes::recipe_edits;
use super::propose::as_answered;
use super::sex_of_values::refuse_sex_of_title;
use super::{Answers, MappedTable};
use crate::shared::Shared;
use crate::workspace::ImportReport;
use crate::{App, OpenWorkspace, Progress, Refusal};
use bearings_ingest::{Mapping, Recipe, draft_recipe, read_workbook};
use bearings_model::{AreaCode, Unit};
use bearings_store::StoreFault;
use std::path::Path;

/// What a mapping makes of the file, before anything is kept.
pub struct MappingTrial {
    /// The recipe that follows from what was decided.
    pub recipe: Recipe,
    /// The recipe as a person can read it.
    pub text: String,
    /// What it reads.
    pub report: ImportReport,
    /// The first observations in words of the file: area, period, counterpart, sex, age, value.
    pub first: Vec<[String; 6]>,
}

/// How many observations are shown before they are kept.
const SHOWN: usize = 8;

impl App {
    /// Makes the recipe that the answers say, and reads the table with it. Nothing is kept.
    pub fn try_mapping(
        &self,
        table: &MappedTable,
        answers: &Answers,
        country: Option<AreaCode>,
    ) -> Result<MappingTrial, Refusal> {
        let (mapping, recipe) = recipe_of(&self.shared, table, answers, country)?;
        let areas = self.shared.content.areas()?;
        let read = |recipe: &Recipe| read_workbook(&table.book, recipe, &areas, &|_, _| true);
        let reading = read(&recipe)?;
        // What is added up is looked at part by part, so that no categories and no columns are added.
        let mut apart = recipe.clone();
        apart.tables.iter_mut().for_each(|part| part.add_up = false);
        let parts = if mapping.add_up { Some(read(&apart)?) } else { None };
        refuse_joined(table, &mapping, &recipe, &parts.as_ref().unwrap_or(&reading).findings)?;
        let first = reading.observations.iter().take(SHOWN).map(|seen| {
            let key = &seen.series;
            let counterpart = key.counterpart.as_ref().map(ToString::to_string).unwrap_or_default();
            let value = seen.value.map_or_else(|| seen.sign.clone(), |value| value.to_string());
            let (area, period) = (key.ref_area.to_string(), seen.period.to_string());
            [area, period, counterpart, key.sex.to_string(), key.age.code(), value]
        });
        let first = first.collect();
        let observations = reading.observations.len() as u64;
        let report = ImportReport {
            title: reading.release.title,
            observations,
            findings: reading.findings,
            ..Default::default()
        };
        let text = recipe.to_toml()?;
        Ok(MappingTrial { recipe, text, report, first })
    }
}

impl OpenWorkspace {
    /// Imports the file by the recipe and keeps the recipe with the workspace. Nothing comes back when it was
    /// cancelled; then nothing happened.
    pub fn import_mapped(
        &self,
        file: &Path,
        recipe: &Recipe,
        progress: &Progress,
    ) -> Result<Option<ImportReport>, Refusal> {
        let report = self.import_by(file, Some(recipe), progress)?;
        if report.is_some() {
            let act = self.shared.act("keep-recipe");
            let edits = recipe_edits(recipe)?;
            self.store.write::<_, StoreFault>(|tx| tx.record(&act, &edits))?;
            self.moved();
        }
        Ok(report)
    }
}

fn recipe_of(
    shared: &Shared,
    table: &MappedTable,
    answers: &Answers,
    country: Option<AreaCode>,
) -> Result<(Mapping, Recipe), Refusal> {
    let catalogue = shared.content.catalogue()?;
    let unit_of = |id: &str| -> Option<Unit> {
        catalogue
            .indicators
            .iter()
            .find(|indicator| indicator.id == id)
            .and_then(|indicator| indicator.unit.parse().ok())
    };
    let proposal = as_answered(shared, table, answers)?;
    let mapping = decide(&proposal, answers, &unit_of, country)?;
    let (vocabulary, areas) = (shared.content.vocabulary()?, shared.content.areas()?);
    let recipe = draft_recipe(table.sheet(), &table.seen, &mapping, &vocabulary, &areas)?;
    refuse_sex_of_title(table, answers, &recipe, &vocabulary)?;
    Ok((mapping, recipe))
}
