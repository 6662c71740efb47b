//! The sentences of one language, parsed and checked against English.

use crate::compare::{compare_shapes, survey_files};
use crate::info::LocaleInfo;
use crate::numbers::plural_rules;
use crate::{Language, LocaleFault, messages};
use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use icu::plurals::PluralRules;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};

/// One language's sentences.
pub(crate) struct Speech {
    bundle: FluentBundle<FluentResource>,
    /// Plural rules for the companions `_form`.
    pub plurals: PluralRules,
    /// Messages whose text arguments select a variant: these arguments must reach Fluent unmarked.
    selectors: HashMap<String, HashSet<String>>,
    /// Messages that name what English does not offer, or leave out what it tells.
    rejected: HashSet<String>,
}

impl Speech {
    /// Parses the files and compares them with English, unless they are English.
    pub fn build(language: Language, info: &LocaleInfo, files: &[(String, String)]) -> (Self, Vec<LocaleFault>) {
        let (shapes, mut faults) = survey_files(files);
        let mut rejected = HashSet::new();
        if language != Language::ENGLISH {
            let (english, _) = survey_files(&english_files());
            let compared = compare_shapes(language, &english, &shapes);
            rejected.extend(compared.iter().filter_map(|fault| match fault {
                LocaleFault::UnknownVariable { message, .. }
                | LocaleFault::MissingVariable { message, .. }
                | LocaleFault::UnknownReference { message, .. } => Some(message.clone()),
                _ => None,
            }));
            faults.extend(compared);
        }
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        for (_, text) in files {
            // What could not be parsed has been told by the survey; the rest of the file still speaks.
            let resource = FluentResource::try_new(text.clone()).unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        let selecting = shapes.into_values().map(|shape| {
            let names = shape.selects.into_keys().filter(|name| !name.ends_with("_form"));
            (shape.id, names.collect::<HashSet<_>>())
        });
        let selectors = selecting.filter(|(_, names)| !names.is_empty()).collect();
        (Speech { bundle, plurals: plural_rules(&info.numbers.cldr), selectors, rejected }, faults)
    }

    /// The compiled-in sentences.
    pub fn english() -> &'static Arc<Speech> {
        static ENGLISH: OnceLock<Arc<Speech>> = OnceLock::new();
        ENGLISH.get_or_init(|| {
            let info = LocaleInfo::shipped(Language::ENGLISH).unwrap_or_else(|| LocaleInfo::plain(Language::ENGLISH));
            Arc::new(Speech::build(Language::ENGLISH, &info, &english_files()).0)
        })
    }

    /// Whether the text argument chooses a variant of the message.
    pub fn selects(&self, id: &str, name: &str) -> bool {
        self.selectors.get(id).is_some_and(|names| names.contains(name))
    }

    /// Whether it has the message, or the attribute of it, and may say it.
    pub fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        !self.rejected.contains(id) && self.pattern(id, attribute).is_some()
    }

    /// The sentence, and whether everything it names was there.
    pub fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<(String, bool)> {
        let pattern = self.pattern(id, attribute)?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        Some((text, errors.is_empty()))
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
        }
    }
}

/// The English files as names and texts.
pub(crate) fn english_files() -> Vec<(String, String)> {
    messages::ENGLISH.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}
