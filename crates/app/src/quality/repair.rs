//! Repairs that take one step: an act of its own with undo, in which the file is entered again as it is meant.

use super::{Checked, keep};
use crate::mapping::recipe_edits;
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_fault::{Detail, Finding, Place};
use bearings_ingest::{Recipe, Set, sha256_hex};
use bearings_model::Observation;
use bearings_store::{Beside, Import, Repaired};

/// What can be done about a doubt in one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repair {
    /// The values of an indicator are in another unit: so many powers of ten.
    Multiplier {
        /// Id of the indicator.
        indicator: String,
        /// 0 or 3.
        power: u8,
    },
    /// The cells that the doubt names are left out.
    LeaveOut {
        /// The cells.
        places: Vec<Place>,
    },
}

/// Codes of doubts whose cells may be left out: totals that miss their parts, counts below zero, points that leave their
/// course, years that are not over.
const MAY_BE_LEFT_OUT: [&str; 5] = ["INGEST-167", "INGEST-169", "APP-124", "APP-125", "APP-128"];

impl Repair {
    /// The repairs of a doubt.
    pub(crate) fn of(finding: &Finding) -> Vec<Repair> {
        let text = |wanted: &str| {
            finding.details.iter().find_map(|(name, detail)| match detail {
                Detail::Text(text) if *name == wanted => Some(text.as_str()),
                _ => None,
            })
        };
        let power = match text("looks") {
            Some("thousands") => Some(3),
            Some("persons") => Some(0),
            _ => None,
        };
        if let (Some(power), Some(indicator)) = (power, text("indicator")) {
            return vec![Repair::Multiplier { indicator: indicator.to_owned(), power }];
        }
        // Only what is shown can be left out: nobody agrees to the rest.
        let all_shown = finding.count == finding.places.len() as u64 && finding.places.iter().all(|at| at.row > 0);
        if MAY_BE_LEFT_OUT.contains(&finding.code.to_string().as_str()) && all_shown {
            return vec![Repair::LeaveOut { places: finding.places.clone() }];
        }
        Vec::new()
    }

    /// A few letters that tell this repair from others of the same file.
    pub fn id(&self) -> String {
        match self {
            Repair::Multiplier { indicator, power } => format!("{indicator}-x{power}"),
            Repair::LeaveOut { places } => {
                let cells: Vec<String> =
                    places.iter().map(|place| format!("{}!{}/{}", place.sheet, place.row, place.column)).collect();
                format!("without-{}", sha256_hex(cells.join(" ").as_bytes()).get(..12).unwrap_or_default())
            }
        }
    }

    fn apply(&self, observations: Vec<Observation>) -> Vec<Observation> {
        match self {
            Repair::Multiplier { indicator, power } => {
                let scale = |mut seen: Observation| {
                    if seen.series.indicator.0 == *indicator {
                        seen.multiplier = *power;
                    }
                    seen
                };
                observations.into_iter().map(scale).collect()
            }
            Repair::LeaveOut { places } => {
                let is_left = |seen: &Observation| {
                    let at = &seen.place;
                    places.iter().any(|out| (out.row, out.column) == (at.row, at.column) && out.sheet == at.sheet)
                };
                observations.into_iter().filter(|seen| !is_left(seen)).collect()
            }
        }
    }

    /// The recipe that reads the next file as this one is meant; nothing where the repair is about this file alone.
    fn recipe(&self, recipe: &Recipe) -> Option<Recipe> {
        let Repair::Multiplier { indicator, power } = self else { return None };
        let mut patched = recipe.clone();
        let is_it = |set: &Set| set.indicator.as_ref().is_some_and(|known| known.0 == *indicator);
        for table in &mut patched.tables {
            let (of_table, common) = (is_it(&table.set), table.set.multiplier.is_some());
            let values = table.values.iter_mut().map(|values| &mut values.set);
            for set in values.chain(table.rows.iter_mut().map(|row| &mut row.set)) {
                if is_it(set) {
                    // What the table says of all values would come through where the part says nothing.
                    set.multiplier = Some(*power).filter(|power| *power > 0 || common);
                } else if of_table && set.indicator.is_none() {
                    set.multiplier = None;
                }
            }
            if of_table {
                table.set.multiplier = Some(*power).filter(|power| *power > 0);
            }
        }
        (patched != *recipe).then_some(patched)
    }
}

impl OpenWorkspace {
    /// Does the repair: the file's release gives way to one with the values as they are meant, and a recipe that follows
    /// from it is kept with the workspace. Can be undone. Answers the id of the repaired release.
    ///
    /// # Errors
    /// The release is not here, or none of its doubts has this repair any more.
    pub fn repair(&self, release_id: &str, repair_id: &str) -> Result<String, Refusal> {
        let checked = self.check_release(release_id)?.checked;
        let known = checked.into_iter().find_map(|Checked { finding, repairs }| {
            let repair = repairs.into_iter().find(|repair| repair.id() == repair_id)?;
            Some((finding, repair))
        });
        let (of, repair) = known.ok_or(AppFault::RepairGone {})?;
        let (stored, observations, kept) = self.release_with_values(release_id)?;
        // What the store left out is told anew.
        let stays = |known: &&Finding| **known != of && known.code.prefix != "STORE";
        let findings: Vec<Finding> = kept.findings.iter().filter(stays).cloned().collect();
        let recipe = kept.recipe.as_ref().and_then(|recipe| repair.recipe(recipe));
        let edits = recipe.as_ref().map(recipe_edits).transpose()?.unwrap_or_default();
        let observations = repair.apply(observations);
        let import = Import { release: &stored.release, file: &stored.file, observations: &observations };
        let gone = Repaired { release_id, repair: repair_id };
        let checks = keep(&findings, recipe.as_ref().or(kept.recipe.as_ref()));
        let beside = Beside { checks: Some(&checks), edits: &edits, in_place_of: Some(&gone) };
        let entered = self.store.import_with(&self.shared.act("repair"), &import, beside, &|| true)?;
        self.moved();
        Ok(entered.release_id)
    }
}
