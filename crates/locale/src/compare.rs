//! Compares a language with English: ids, variables, attributes, plural forms.

use crate::survey::{Shape, argument_of, survey};
use crate::{Language, LocaleFault};
use std::collections::{BTreeMap, BTreeSet};

/// What is missing, extra or wrong in the files of `language`, beside the English files. Both are names and texts.
///
/// Missing and extra messages and attributes, variables that English does not offer or that are never used,
/// selections that lack a plural form the language needs for whole numbers, stretches that cannot be read.
/// Empty when all is well. In order of message id.
pub fn compare(language: Language, english: &[(String, String)], other: &[(String, String)]) -> Vec<LocaleFault> {
    let (english, _) = survey_files(english);
    let (other, mut faults) = survey_files(other);
    faults.extend(compare_shapes(language, &english, &other));
    faults
}

/// The messages of several files by id, and what could not be read.
pub(crate) fn survey_files(files: &[(String, String)]) -> (BTreeMap<String, Shape>, Vec<LocaleFault>) {
    let mut shapes = BTreeMap::new();
    let mut faults = Vec::new();
    for (file, text) in files.iter().filter(|(name, _)| name.ends_with(".ftl")) {
        let (found, unreadable) = survey(text);
        faults.extend(unreadable.into_iter().map(|bad| LocaleFault::Unreadable {
            file: file.clone(),
            line: bad.line,
            reason: bad.reason,
        }));
        for shape in found {
            if let Some(first) = shapes.insert(shape.id.clone(), shape) {
                faults.push(LocaleFault::DoubleMessage { file: file.clone(), message: first.id });
            }
        }
    }
    (shapes, faults)
}

pub(crate) fn compare_shapes(
    language: Language,
    english: &BTreeMap<String, Shape>,
    other: &BTreeMap<String, Shape>,
) -> Vec<LocaleFault> {
    let mut faults = Vec::new();
    for (id, source) in english {
        match other.get(id) {
            Some(shape) if shape.has_value => compare_message(language, source, shape, &mut faults),
            _ => faults.push(LocaleFault::MissingMessage { message: id.clone() }),
        }
    }
    for (id, shape) in other {
        if !english.contains_key(id) {
            faults.push(LocaleFault::ExtraMessage { message: id.clone() });
        }
        for reference in shape.references.iter().filter(|reference| !other.contains_key(*reference)) {
            faults.push(LocaleFault::UnknownReference { message: id.clone(), reference: reference.clone() });
        }
    }
    faults
}

fn compare_message(language: Language, source: &Shape, shape: &Shape, faults: &mut Vec<LocaleFault>) {
    let message = || source.id.clone();
    let arguments = arguments(source);
    let mut used = BTreeSet::new();
    for variable in &shape.variables {
        match argument_of(variable, &arguments) {
            Some(argument) => {
                used.insert(argument);
            }
            None => faults.push(LocaleFault::UnknownVariable { message: message(), variable: variable.clone() }),
        }
    }
    for (name, _) in arguments.iter().filter(|(name, _)| !used.contains(name.as_str())) {
        faults.push(LocaleFault::MissingVariable { message: message(), variable: name.clone() });
    }
    for attribute in source.attributes.iter().filter(|name| !shape.attributes.contains(name)) {
        faults.push(LocaleFault::MissingAttribute { message: message(), attribute: attribute.clone() });
    }
    for attribute in shape.attributes.iter().filter(|name| !source.attributes.contains(name)) {
        faults.push(LocaleFault::ExtraAttribute { message: message(), attribute: attribute.clone() });
    }
    for (variable, keys) in shape.selects.iter().filter(|(name, _)| name.ends_with("_form")) {
        for form in forms_needed(language).iter().filter(|form| !keys.contains(**form)) {
            let (variable, form) = (variable.clone(), (*form).to_owned());
            faults.push(LocaleFault::MissingForm { message: message(), variable, form });
        }
    }
}

/// The documented arguments; a fault without a comment offers what its English sentence uses.
fn arguments(source: &Shape) -> Vec<(String, String)> {
    if !source.documented.is_empty() {
        return source.documented.clone();
    }
    let bases: BTreeSet<&str> =
        source.variables.iter().map(|name| name.strip_suffix("_form").unwrap_or(name)).collect();
    bases.into_iter().map(|name| (name.to_owned(), "Count".to_owned())).collect()
}

/// The forms that whole numbers of people meet in a language, without `other`, and without those that
/// mostly read like it (Arabic `zero`).
fn forms_needed(language: Language) -> &'static [&'static str] {
    match language.code().split('-').next() {
        Some("zh") => &[],
        Some("ar") if language.code() == "ar" => &["one", "two", "few", "many"],
        Some("ru") => &["one", "few", "many"],
        Some("fr" | "es" | "pt") => &["one", "many"],
        _ => &["one"],
    }
}
