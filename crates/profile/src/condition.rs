//! When a section has what it needs, as data.

use bearings_indicators::{ObservationSet, Token, evaluate};
use bearings_model::AreaCode;
use serde::Deserialize;

/// A condition of a template. No expression language: what cannot be said here is not a condition.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// All of them hold; holds when there are none.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The figure has a value: a token without braces, such as `B10 age=Y0T14`.
    HasData(String),
    /// The figure has a value of at least so much.
    AtLeast {
        /// A token without braces.
        figure: String,
        /// The least value, in whole units.
        value: f64,
    },
    /// The office has written this: `text` is its text for the section.
    Answered(String),
    /// The office has written exactly this.
    Equals {
        /// What was asked.
        question: String,
        /// The answer.
        answer: String,
    },
}

/// What conditions are asked about.
pub(crate) struct Facts<'a> {
    pub area: &'a AreaCode,
    pub data: &'a ObservationSet,
    pub text: &'a str,
}

impl Condition {
    /// Whether it holds.
    pub(crate) fn holds(&self, facts: &Facts<'_>) -> bool {
        match self {
            Condition::All(parts) => parts.iter().all(|part| part.holds(facts)),
            Condition::Any(parts) => parts.iter().any(|part| part.holds(facts)),
            Condition::Not(part) => !part.holds(facts),
            Condition::HasData(figure) => amount(figure, facts).is_some(),
            Condition::AtLeast { figure, value } => amount(figure, facts).is_some_and(|amount| amount >= *value),
            Condition::Answered(question) => question == "text" && !facts.text.trim().is_empty(),
            Condition::Equals { question, answer } => question == "text" && facts.text.trim() == answer,
        }
    }

    /// The tokens it names, as written.
    pub(crate) fn figures(&self) -> Vec<&str> {
        match self {
            Condition::All(parts) | Condition::Any(parts) => parts.iter().flat_map(Condition::figures).collect(),
            Condition::Not(part) => part.figures(),
            Condition::HasData(figure) | Condition::AtLeast { figure, .. } => vec![figure],
            Condition::Answered(_) | Condition::Equals { .. } => Vec::new(),
        }
    }
}

fn amount(figure: &str, facts: &Facts<'_>) -> Option<f64> {
    let token = Token::read(&format!("{{{figure}}}")).ok()?;
    evaluate(&token.of(facts.area), facts.data).amount()
}
