//! The words by which columns and codes are known, read from `templates/concepts/concepts.toml`.

use super::Concept;
use crate::IngestFault;
use crate::fold_word::fold_word;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

/// The words of every concept, folded.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    /// Headers and labels, with the concept they name; the longer before the shorter.
    pub(super) names: Vec<(String, Concept)>,
    /// For each concept the words of its codes.
    pub(super) codes: HashMap<Concept, HashMap<String, String>>,
    /// For each concept its codes in alphabetical order.
    listed: BTreeMap<Concept, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u64,
    concept: Vec<WrittenConcept>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenConcept {
    id: Concept,
    names: Vec<String>,
    #[serde(default)]
    codes: BTreeMap<String, Vec<String>>,
}

impl Vocabulary {
    /// Reads the file; `name` is for the fault.
    pub fn parse(text: &str, name: &str) -> Result<Vocabulary, IngestFault> {
        let fault = |problem: String| IngestFault::RecipeUnreadable { recipe: name.to_owned(), problem };
        let written: Written = toml::from_str(text).map_err(|error| fault(error.to_string().trim().to_owned()))?;
        if written.format != 1 {
            return Err(fault(format!("format = {}", written.format)));
        }
        let mut vocabulary = Vocabulary::default();
        for concept in written.concept {
            vocabulary.names.extend(concept.names.iter().map(|name| (fold_word(name), concept.id)));
            for (code, words) in concept.codes {
                let known = vocabulary.codes.entry(concept.id).or_default();
                known.extend(words.iter().map(|word| (fold_word(word), code.clone())));
                vocabulary.listed.entry(concept.id).or_default().push(code);
            }
        }
        // The word for a sum is no list of codes.
        vocabulary.listed.retain(|concept, _| !concept.stands_for_itself());
        vocabulary.names.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
        Ok(vocabulary)
    }

    /// Our codes of a concept; empty where its texts stand for themselves or are areas, ages or periods.
    pub fn codes(&self, concept: Concept) -> &[String] {
        self.listed.get(&concept).map_or(&[], Vec::as_slice)
    }

    /// Our code for a text, where its words are known.
    pub fn code(&self, concept: Concept, text: &str) -> Option<&str> {
        self.codes.get(&concept)?.get(&fold_word(text)).map(String::as_str)
    }
}
