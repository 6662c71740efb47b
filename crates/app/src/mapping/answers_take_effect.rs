//! Answers that would change nothing: those about a column that is not there, or a text that does not stand in it.

use super::{Answers, MappedTable, ROW_FIELDS};
use crate::{App, AppFault, Refusal};
use bearings_ingest::{ColumnSuggestion, Concept};

/// Fields that are not about a column.
const FIELDS: [&str; 22] = [
    "indicator",
    "unit",
    "multiplier",
    "area",
    "period",
    "sex",
    "basis",
    "years",
    "once",
    "add-up",
    "rows",
    "least",
    "title",
    "publisher",
    "edition",
    "licence",
    "kind",
    "reference",
    "residence",
    "through",
    "limit",
    "table",
];

impl App {
    /// Whether each answer says something about the table. A page keeps the answers of choices that were taken back, so
    /// that this is for answers typed as a whole.
    ///
    /// # Errors
    /// `UnknownChoice` for a field or concept that is none, `AnswerWithoutEffect`.
    pub fn answers_take_effect(&self, table: &MappedTable, answers: &Answers) -> Result<(), Refusal> {
        let proposal = self.proposal_as_answered(table, answers)?;
        for (field, text) in answers.0.iter().filter(|(_, text)| !text.trim().is_empty()) {
            if FIELDS.contains(&field.as_str()) || ROW_FIELDS.contains(&field.as_str()) {
                continue;
            }
            let answer = format!("{field}={text}");
            let Some((kind, number, of)) = about_column(field) else {
                return Err(AppFault::unknown_choice(field.as_str(), &FIELDS).into());
            };
            let without_effect =
                |why: &str| AppFault::AnswerWithoutEffect { answer: answer.clone(), why: why.to_owned() };
            let column = proposal.columns.iter().find(|column| column.column == number);
            let column = column.ok_or_else(|| without_effect("column"))?;
            let takes = match kind {
                'c' if Concept::from_id(text.trim()).is_none() => {
                    let ids: Vec<&str> = Concept::ALL.iter().map(|concept| concept.id()).collect();
                    return Err(AppFault::unknown_choice(answer, &ids).into());
                }
                'b' => answers.concept(column).is_area(),
                'm' => answers.concept(column) == Concept::Value,
                'k' | 'l' if !has_text(column, kind, of) => return Err(without_effect("text").into()),
                'k' | 'l' => answers.concept(column) != Concept::Skip,
                _ => true,
            };
            if !takes {
                return Err(without_effect("read").into());
            }
        }
        Ok(())
    }
}

/// The letter, the column and what stands behind the point of a field such as `k3.Work`.
fn about_column(field: &str) -> Option<(char, u32, &str)> {
    let kind = field.chars().next().filter(|kind| "cbmskl".contains(*kind))?;
    let (number, of) = match kind {
        'k' | 'l' => field[1..].split_once('.')?,
        _ => (&field[1..], ""),
    };
    Some((kind, number.parse().ok()?, of))
}

/// Whether the text, or the label, stands in the column; of a column with too many texts none is known.
fn has_text(column: &ColumnSuggestion, kind: char, text: &str) -> bool {
    let same = |known: &str| known.trim() == text.trim();
    match kind {
        'k' => column.codes.iter().any(|seen| same(&seen.text)) || column.too_many,
        _ => column.codes.iter().any(|seen| same(&seen.label)),
    }
}
