//! Tables whose title alone says of which sex the persons are.

use super::{Answers, MappedTable};
use crate::{AppFault, Refusal};
use bearings_ingest::{ColumnRole, Recipe, ValuesPart, Vocabulary, sex_in_title};

/// Refuses a recipe by which values of one sex would stand for both: the title, or the name of the sheet, speaks of one,
/// and no column, header or answer says the sex.
///
/// # Errors
/// `SexInTitle`.
pub(super) fn refuse_sex_of_title(
    table: &MappedTable,
    answers: &Answers,
    recipe: &Recipe,
    vocabulary: &Vocabulary,
) -> Result<(), Refusal> {
    let Some(part) = recipe.tables.first().filter(|part| part.tally.is_none()) else { return Ok(()) };
    let in_column = part.columns.iter().any(|column| column.is == ColumnRole::Sex);
    let says_nothing = |values: &ValuesPart| !values.skip && values.set.sex.is_none();
    if in_column || !answers.text("sex").is_empty() || !part.values.iter().any(says_nothing) {
        return Ok(());
    }
    let texts = [&table.proposal.title, &table.proposal.sheet];
    let named = texts.into_iter().find_map(|title| Some((title, sex_in_title(vocabulary, title)?)));
    let Some((title, sex)) = named else { return Ok(()) };
    Err(AppFault::SexInTitle { title: title.clone(), sex: sex.code().to_owned() }.into())
}
