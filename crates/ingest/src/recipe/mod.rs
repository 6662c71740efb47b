//! Import recipes: what a kind of file looks like and what its columns mean, as data a person can read and write.
//!
//! The page `docs/formats/recipe.md` describes the format. Deliberately not here: applying a recipe (`read`).

mod check;
mod choose;
mod parts;
mod tally_parts;

pub use choose::{Choice, choose_recipe};
pub use parts::{
    AreaBy, Brackets, CheckBy, CheckPart, ClassificationPart, ColumnPart, ColumnRole, DateOrder, Keep, NotesPart,
    Numbers, RowPart, RowTest, Set, TablePart, Texts, ValuesPart,
};
pub(crate) use parts::{code_in, plain};
pub use tally_parts::{CountOf, CountPart, StaysPart, TallyPart};

use crate::{IngestFault, Pattern};
use bearings_model::Release;
use serde::{Deserialize, Serialize};

/// A recipe: how to recognise a kind of file, and how to read it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Version of the recipe format; this program reads 1.
    pub format: u64,
    /// Its own id, such as `un-desa-ims-2019`.
    pub id: String,
    /// What a person sees in a list, in the language of whoever made it.
    pub label: String,
    /// Patterns of file names; needed only where several recipes describe the same columns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub file_names: Vec<Pattern>,
    /// Signs that stand for a missing value, such as `..`.
    #[serde(default)]
    pub signs: Vec<String>,
    /// Sheets that hold nothing to read.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ignore_sheets: Vec<Pattern>,
    /// The source and edition that the values belong to.
    pub release: Release,
    /// Where the source's own notes stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<NotesPart>,
    /// The tables.
    #[serde(rename = "table")]
    pub tables: Vec<TablePart>,
    /// Tables that say which area belongs to which group.
    #[serde(default, rename = "classification", skip_serializing_if = "Vec::is_empty")]
    pub classifications: Vec<ClassificationPart>,
    /// Sums to be checked.
    #[serde(default, rename = "check", skip_serializing_if = "Vec::is_empty")]
    pub checks: Vec<CheckPart>,
}

/// Only the version, so that a newer recipe is told from a broken one.
#[derive(Deserialize)]
struct FormatOnly {
    format: u64,
}

impl Recipe {
    /// The version of the recipe format that this program reads.
    pub const FORMAT: u64 = 1;

    /// The recipe as a file that a person can read and [`Recipe::parse`] reads back.
    pub fn to_toml(&self) -> Result<String, IngestFault> {
        let wrong =
            |error: toml::ser::Error| IngestFault::RecipeWrong { recipe: self.id.clone(), problem: error.to_string() };
        toml::to_string(self).map_err(wrong)
    }

    /// Reads a recipe and checks that it does not contradict itself. `name` is the file it came from, for the fault.
    pub fn parse(text: &str, name: &str) -> Result<Recipe, IngestFault> {
        let recipe = name.to_owned();
        if let Ok(FormatOnly { format }) = toml::from_str::<FormatOnly>(text)
            && format > Self::FORMAT
        {
            return Err(IngestFault::RecipeNewer { recipe, format });
        }
        let parsed: Recipe = toml::from_str(text)
            .map_err(|error| IngestFault::RecipeUnreadable { recipe, problem: error.to_string().trim().to_owned() })?;
        check::check(&parsed, name)?;
        Ok(parsed)
    }
}
