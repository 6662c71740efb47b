//! Data packs that the program ships: what is in them, where it came from, and that nobody changed it.

use crate::{IngestFault, sha256_hex};
use serde::{Deserialize, Serialize};

/// `pack.toml` of a folder under `templates/data`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// Version of this description; 1.
    pub format: u64,
    /// Its id, the name of its folder.
    pub id: String,
    /// The publisher's title.
    pub title: String,
    /// SPDX licence expression.
    pub licence: String,
    /// Whom to credit, as the publisher asks.
    pub attribution: String,
    /// Where the files came from and what was done to them.
    pub origin: String,
    /// What must be said wherever the data are shown; empty when nothing.
    #[serde(default)]
    pub disclaimer: String,
    /// The files.
    #[serde(rename = "file")]
    pub files: Vec<PackFile>,
}

/// One file of a pack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackFile {
    /// Its name as received.
    pub name: String,
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
    /// The recipe it is read with, a file of the same folder; empty for data that the program reads itself.
    #[serde(default)]
    pub recipe: String,
    /// Where this file came from, when that differs from the rest of the pack.
    #[serde(default)]
    pub obtained_through: String,
}

impl Pack {
    /// Reads `pack.toml`; `name` is for the fault.
    pub fn parse(text: &str, name: &str) -> Result<Pack, IngestFault> {
        let fault = |problem: String| IngestFault::PackUnreadable { pack: name.to_owned(), problem };
        let pack: Pack = toml::from_str(text).map_err(|error| fault(error.to_string().trim().to_owned()))?;
        if pack.format == 1 { Ok(pack) } else { Err(fault(format!("format = {}", pack.format))) }
    }

    /// Holds a file against its hash. A file that the pack does not list is changed too.
    pub fn verify(&self, file_name: &str, bytes: &[u8]) -> Result<(), IngestFault> {
        let known = self.files.iter().find(|file| file.name == file_name);
        if known.is_some_and(|file| file.sha256 == sha256_hex(bytes)) {
            Ok(())
        } else {
            Err(IngestFault::PackFileChanged { pack: self.id.clone(), file: file_name.to_owned() })
        }
    }
}
