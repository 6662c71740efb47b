//! From columns to concepts: what the program proposes for a table, what a person decides, the recipe that follows and
//! is kept with the workspace, so that next year's file is read without asking.

mod answers_take_effect;
mod categories_not_read;
mod decide;
mod own_recipes;
mod propose;
mod rows;
mod scale_values;
mod sex_of_values;
mod source_sheet;
mod try_mapping;
mod write_recipe;

pub use decide::{Answers, CHOICES_OF_REFERENCE, CHOICES_OF_RESIDENCE, MULTIPLIERS};
pub(crate) use own_recipes::{all_recipes, recipe_edits};
pub use propose::{MappedTable, Measure, Proposal, RowsOf};
pub use rows::{ROW_FIELDS, RowKind, ShownRow, is_about_rows};
pub(crate) use source_sheet::source_sheet;
pub use try_mapping::MappingTrial;
