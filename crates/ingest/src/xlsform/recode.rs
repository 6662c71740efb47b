//! Answers written as labels, as the codes of the form.

use super::Kind;
use super::form::{Choice, Question};
use crate::fold_word::fold_word;
use crate::{Cell, Sheet};
use std::collections::{HashMap, HashSet};

/// Words of one label.
const LONGEST_LABEL: usize = 40;

/// Puts codes in place of labels, in any language of the form, in the rows below the header. What is neither a code nor
/// the label of exactly one stays as it is.
pub(super) fn recode(sheet: &mut Sheet, column: usize, question: &Question, choices: &[Choice]) {
    let codes: HashSet<&str> = choices.iter().map(|choice| choice.name.as_str()).collect();
    let mut labels: HashMap<String, Option<&str>> = HashMap::new();
    for choice in choices {
        for (_, label) in &choice.labels {
            let known = labels.entry(fold_word(label)).or_insert(Some(&choice.name));
            *known = known.filter(|known| *known == choice.name);
        }
    }
    let code_of = |text: &str| labels.get(&fold_word(text)).copied().flatten();
    let mut known: HashMap<String, Option<String>> = HashMap::new();
    for cells in sheet.rows.iter_mut().skip(1) {
        let Some(Cell::Text(text)) = cells.get_mut(column) else { continue };
        let recoded = known.entry(text.clone()).or_insert_with_key(|text| match question.kind {
            _ if codes.contains(text.trim()) => None,
            Kind::SelectMultiple => several(text, &codes, &code_of),
            _ => code_of(text).map(str::to_owned),
        });
        if let Some(code) = recoded {
            text.clone_from(code);
        }
    }
}

/// The codes of several labels with blanks, commas or semicolons between; `None` where they are codes already or where
/// a word belongs to no label.
fn several<'c>(text: &str, codes: &HashSet<&str>, code_of: &dyn Fn(&str) -> Option<&'c str>) -> Option<String> {
    let words: Vec<&str> = text.split([' ', ',', ';', '\u{a0}', '،']).filter(|word| !word.is_empty()).collect();
    if words.iter().all(|word| codes.contains(word)) {
        return None;
    }
    let (mut taken, mut from) = (Vec::new(), 0);
    while from < words.len() {
        let longest = (from + LONGEST_LABEL).min(words.len());
        let (to, code) = (from + 1..=longest).rev().find_map(|to| Some((to, code_of(&words[from..to].join(" "))?)))?;
        taken.push(code);
        from = to;
    }
    Some(taken.join(" "))
}
