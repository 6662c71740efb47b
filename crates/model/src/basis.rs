//! The criterion by which a person counts as a migrant.

use crate::ModelFault;
use serde::{Deserialize, Serialize};

/// The criterion itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Criterion {
    /// Born abroad.
    #[serde(rename = "B")]
    Birth,
    /// Foreign citizens.
    #[serde(rename = "C")]
    Citizenship,
    /// Some years by birth, others by citizenship.
    #[serde(rename = "BC")]
    BirthAndCitizenship,
    /// No data: the figure was imputed.
    #[serde(rename = "I")]
    Imputed,
}

/// Criterion and whether refugees were added to it; for groups of countries and for measures without a basis, nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Basis {
    /// The criterion; absent where the source names none.
    pub criterion: Option<Criterion>,
    /// Whether refugees were added to the counted stock (the `R` of UN DESA).
    pub refugees_added: bool,
}

impl Basis {
    /// Nothing said.
    pub const NONE: Basis = Basis { criterion: None, refugees_added: false };

    /// Reads the source's letters in any order and spacing: `B`, `B R `, `CR`, `C B R`, `I`.
    pub fn read(text: &str) -> Result<Self, ModelFault> {
        if text == "_Z" {
            return Ok(Basis::NONE);
        }
        let mut letters: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
        letters.sort_unstable();
        letters.dedup();
        let refugees_added = letters.contains(&'R');
        letters.retain(|letter| *letter != 'R');
        let criterion = match letters.as_slice() {
            [] => None,
            ['B'] => Some(Criterion::Birth),
            ['C'] => Some(Criterion::Citizenship),
            ['B', 'C'] => Some(Criterion::BirthAndCitizenship),
            ['I'] => Some(Criterion::Imputed),
            _ => return Err(ModelFault::NotABasis { text: text.to_owned() }),
        };
        Ok(Basis { criterion, refugees_added })
    }

    /// The joined code: `B`, `BR`, `C`, `CR`, `BC`, `BCR`, `I`, `IR`; `_Z` where nothing is said.
    pub fn code(self) -> &'static str {
        match (self.criterion, self.refugees_added) {
            (Some(Criterion::Birth), false) => "B",
            (Some(Criterion::Birth), true) => "BR",
            (Some(Criterion::Citizenship), false) => "C",
            (Some(Criterion::Citizenship), true) => "CR",
            (Some(Criterion::BirthAndCitizenship), false) => "BC",
            (Some(Criterion::BirthAndCitizenship), true) => "BCR",
            (Some(Criterion::Imputed), false) => "I",
            (Some(Criterion::Imputed), true) => "IR",
            (None, true) => "R",
            (None, false) => "_Z",
        }
    }
}

impl TryFrom<String> for Basis {
    type Error = ModelFault;
    fn try_from(text: String) -> Result<Self, ModelFault> {
        Basis::read(&text)
    }
}

impl From<Basis> for String {
    fn from(basis: Basis) -> String {
        basis.code().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_letters_of_the_un_file() {
        for (text, code) in [
            ("B R ", "BR"),
            ("CR", "CR"),
            ("C R", "CR"),
            ("C B R", "BCR"),
            ("C B", "BC"),
            ("I R", "IR"),
            ("", "_Z"),
            ("_Z", "_Z"),
        ] {
            assert_eq!(Basis::read(text).map(Basis::code), Ok(code), "{text:?}");
        }
        assert!(Basis::read("X").is_err());
    }
}
