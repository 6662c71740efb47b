//! What a person types to open a locked workspace.

use crate::StoreFault;
use icu_normalizer::ComposingNormalizerBorrowed;
use std::fmt;

/// The least number of characters of a new passphrase.
const LEAST: usize = 10;

/// A passphrase. It is shown nowhere, not even when a program is looked into.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(String);

impl Passphrase {
    /// As it was typed. Machines differ in how they write one accented letter, so equal letters are made equal (NFKC).
    pub fn new(typed: &str) -> Self {
        Passphrase(ComposingNormalizerBorrowed::new_nfkc().normalize(typed).into_owned())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// A new passphrase that can be found by trying protects nothing.
    ///
    /// # Errors
    /// `ShortPassphrase` below ten characters.
    pub fn check_length(&self) -> Result<(), StoreFault> {
        let enough = self.0.chars().count() >= LEAST;
        if enough { Ok(()) } else { Err(StoreFault::ShortPassphrase { least: LEAST }) }
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase(…)")
    }
}
