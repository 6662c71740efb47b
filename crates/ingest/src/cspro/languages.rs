//! Labels in the language that was asked for.

use super::written::{Label, Language};

/// The languages of a dictionary, and the place of the one that labels are wanted in.
pub(super) struct Languages {
    pub(super) names: Vec<String>,
    chosen: usize,
}

impl Languages {
    /// Chooses a language by its name, in any case of letters; the first for a name that is not there.
    pub(super) fn choose(languages: &[Language], wanted: &str) -> Self {
        let names: Vec<String> = languages.iter().map(|language| language.name.trim().to_owned()).collect();
        let chosen = names.iter().position(|name| name.eq_ignore_ascii_case(wanted)).unwrap_or(0);
        Languages { names, chosen }
    }

    /// The languages whose labels are not read.
    pub(super) fn others(&self) -> impl Iterator<Item = &str> {
        let others = self.names.iter().enumerate().filter(|(place, _)| *place != self.chosen);
        others.map(|(_, name)| name.as_str())
    }

    /// A label in the chosen language; where it has none, the first one that there is.
    pub(super) fn say(&self, labels: &[Label]) -> String {
        let name = self.names.get(self.chosen).map(String::as_str).unwrap_or_default();
        let is_named = labels.iter().any(|label| !label.language.is_empty());
        let own = match is_named {
            true => labels.iter().find(|label| label.language.eq_ignore_ascii_case(name)),
            false => labels.get(self.chosen),
        };
        let own = own.filter(|label| !label.text.trim().is_empty());
        let said = own.or_else(|| labels.iter().find(|label| !label.text.trim().is_empty()));
        said.map(|label| label.text.trim().to_owned()).unwrap_or_default()
    }
}
