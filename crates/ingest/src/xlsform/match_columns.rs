//! Which column of an export answers which question: by its name with or without the groups around it, or by its label.

use super::Kind;
use super::form::{Form, Question};
use crate::fold_word::fold_word;
use std::collections::{BTreeSet, HashMap};

/// Longer headers are read by nobody; each sign of a header is a place at which it may be divided.
const LONGEST_HEADER: usize = 1_000;

/// What of a question a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Whole,
    /// Whether this choice, by its place in the list, was taken.
    Choice(usize),
    /// A part of a position.
    Coordinate,
}

/// A column and its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Matched {
    pub(super) question: usize,
    pub(super) part: Part,
}

/// The columns of a table as the answers to the questions of one repeat, or of the form outside of repeats.
#[derive(Debug)]
pub(super) struct Matches {
    pub(super) repeat: Option<usize>,
    pub(super) columns: Vec<Option<Matched>>,
    /// Questions found among the columns.
    pub(super) found: usize,
    /// Questions that there are.
    pub(super) of: usize,
    /// Headers that more than one question could have.
    pub(super) twice: BTreeSet<String>,
}

impl Matches {
    /// Whether the share found is at least so many per cent.
    pub(super) fn reaches(&self, percent: usize) -> bool {
        self.of > 0 && self.found * 100 >= self.of * percent
    }
}

/// The part of the form that fits the headers best; `None` where not one question is among them.
pub(super) fn match_columns(form: &Form, headers: &[String]) -> Option<Matches> {
    let parts = std::iter::once(None).chain((0..form.repeats.len()).map(Some));
    let all = parts.map(|repeat| match_part(form, repeat, headers)).filter(|matches| matches.found > 0);
    // The part that has most of the columns: a small repeat may be found whole among the columns of all the rest.
    all.reduce(|best, next| {
        let closer = next.found == best.found && next.of < best.of;
        if next.found > best.found || closer { next } else { best }
    })
}

fn match_part(form: &Form, repeat: Option<usize>, headers: &[String]) -> Matches {
    let names = Names::of(form, repeat);
    let mut twice = BTreeSet::new();
    let columns: Vec<Option<Matched>> = headers
        .iter()
        .map(|header| match names.find(form, header) {
            Found::One(matched) => Some(matched),
            Found::Several => {
                twice.insert(header.clone());
                None
            }
            Found::None => None,
        })
        .collect();
    let found: BTreeSet<usize> = columns.iter().flatten().map(|matched| matched.question).collect();
    Matches { repeat, columns, found: found.len(), of: form.within(repeat).count(), twice }
}

enum Found {
    One(Matched),
    Several,
    None,
}

/// Questions by what a header may call them; `None` for what more than one is called.
#[derive(Default)]
struct Names {
    whole: HashMap<String, Option<usize>>,
    shortened: HashMap<String, Option<usize>>,
    labels: HashMap<String, Option<usize>>,
}

fn put(names: &mut HashMap<String, Option<usize>>, key: String, question: usize) {
    if !key.is_empty() {
        let known = names.entry(key).or_insert(Some(question));
        *known = known.filter(|known| *known == question);
    }
}

/// Groups are joined by `/`, `-`, `:` or `.`.
fn plain(name: &str) -> String {
    name.trim().to_lowercase().replace(['-', ':', '.'], "/")
}

impl Names {
    fn of(form: &Form, repeat: Option<usize>) -> Names {
        let mut names = Names::default();
        for (place, question) in form.within(repeat) {
            let mut steps: Vec<&str> = question.path.iter().map(String::as_str).collect();
            steps.push(&question.name);
            put(&mut names.whole, plain(&steps.join("/")), place);
            for from in 1..steps.len() {
                put(&mut names.shortened, plain(&steps[from..].join("/")), place);
            }
            for (_, label) in &question.labels {
                put(&mut names.labels, fold_word(label), place);
            }
        }
        names
    }

    /// The question that the whole text names.
    fn question(&self, text: &str) -> Option<Option<usize>> {
        let plain = plain(text);
        let by_name = self.whole.get(&plain).or_else(|| self.shortened.get(&plain));
        by_name.or_else(|| self.labels.get(&fold_word(text))).copied()
    }

    fn find(&self, form: &Form, header: &str) -> Found {
        if header.trim().is_empty() || header.len() > LONGEST_HEADER {
            return Found::None;
        }
        match self.question(header) {
            Some(Some(question)) => return Found::One(Matched { question, part: Part::Whole }),
            Some(None) => return Found::Several,
            None => {}
        }
        let divided = header.char_indices().rev().filter(|(_, sign)| matches!(sign, '/' | '-' | ':' | '.' | '_'));
        for (at, _) in divided {
            let (before, behind) = (&header[..at], &header[at + 1..]);
            // KoboToolbox writes the parts of a position as `_place_latitude`.
            let question = self.question(before).or_else(|| self.question(before.strip_prefix('_')?));
            if let Some(Some(place)) = question
                && let Some(part) = part_of(form, &form.questions[place], behind)
            {
                return Found::One(Matched { question: place, part });
            }
        }
        Found::None
    }
}

fn part_of(form: &Form, question: &Question, text: &str) -> Option<Part> {
    match question.kind {
        Kind::Position => {
            let known = ["latitude", "longitude", "altitude", "precision", "accuracy"];
            known.contains(&text.to_lowercase().as_str()).then_some(Part::Coordinate)
        }
        Kind::SelectMultiple => {
            let choices = form.choices(question);
            let by_name = choices.iter().position(|choice| choice.name == text);
            let folded = fold_word(text);
            let labelled = |choice: &super::form::Choice| choice.labels.iter().any(|(_, own)| fold_word(own) == folded);
            by_name.or_else(|| choices.iter().position(labelled)).map(Part::Choice)
        }
        Kind::SelectOne | Kind::Other => None,
    }
}
