//! A form as it is needed to explain an export.

use super::Kind;
use crate::Identifies;
use std::collections::HashMap;

/// Labels by language; the language is a code of two letters where it can be told, else its name, empty for none.
pub(super) type Labels = Vec<(String, String)>;

/// A form.
#[derive(Debug, Default)]
pub(super) struct Form {
    /// File name of its workbook.
    pub(super) file: String,
    /// Title that its settings give.
    pub(super) title: String,
    /// Language that its settings name as default, written as those of labels are.
    pub(super) default_language: String,
    /// What is asked or computed, in order.
    pub(super) questions: Vec<Question>,
    /// The repeats, each with the place of the repeat around it.
    pub(super) repeats: Vec<Repeat>,
    /// The lists of choices.
    pub(super) lists: HashMap<String, Vec<Choice>>,
}

/// A repeated part.
#[derive(Debug)]
pub(super) struct Repeat {
    pub(super) name: String,
    pub(super) parent: Option<usize>,
}

/// What becomes a column.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) name: String,
    /// The groups around it, from the outermost; those around its repeat are among them.
    pub(super) path: Vec<String>,
    pub(super) repeat: Option<usize>,
    pub(super) kind: Kind,
    /// Its type, as the standard writes it: `select_one`, `integer`.
    pub(super) asked: String,
    pub(super) labels: Labels,
    pub(super) list: String,
    pub(super) identifies: Option<Identifies>,
}

/// A choice of a list.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) labels: Labels,
}

impl Form {
    /// The choices of a question; none where it has no list in the form.
    pub(super) fn choices(&self, question: &Question) -> &[Choice] {
        self.lists.get(&question.list).map_or(&[], Vec::as_slice)
    }

    /// The questions of a repeat, or of the form outside of repeats, with their places.
    pub(super) fn within(&self, repeat: Option<usize>) -> impl Iterator<Item = (usize, &Question)> {
        self.questions.iter().enumerate().filter(move |(_, question)| question.repeat == repeat)
    }
}
