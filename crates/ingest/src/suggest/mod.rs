//! From columns to concepts: what each column of a table seems to hold, why, and the recipe that follows from what a
//! person decided. Words by which columns are known are data (`templates/concepts`).
//!
//! Deliberately not here: asking the person (`app`, `ui`, `cli`), and reading by the recipe (`read`).

mod age_words;
mod code_words;
mod concept;
mod draft_recipe;
mod guess_numbers;
mod header_meaning;
mod left_to_columns;
mod mapping;
mod marked_columns;
mod name_persons;
mod score_names;
mod score_values;
mod settle_mapping;
mod sex_in_title;
mod sexes_together;
mod suggest_columns;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use concept::Concept;
pub use draft_recipe::draft_recipe;
pub use guess_numbers::number_as_written;
pub use mapping::{MappedColumn, Mapping};
pub use sex_in_title::sex_in_title;
pub use suggest_columns::{Because, CodeSuggestion, ColumnSuggestion, suggest_columns, suggestion_as_chosen};
pub use vocabulary::Vocabulary;
