//! Records that a person chose to keep: under a passphrase of their own, counted again by any recipe, and discarded.
//!
//! Not here: counting as a file is imported, which keeps nothing and is what happens where nobody chose otherwise.

mod count;
mod keep;

use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_ingest::{Cell, Dictionary, FileKind};
use serde::{Deserialize, Serialize};

/// What is said of kept records, in their own file.
#[derive(Serialize, Deserialize)]
struct About {
    file_name: String,
    sha256: String,
    bytes: u64,
    kind: FileKind,
    sheet: String,
    /// The recipe by which they were chosen.
    recipe: String,
    header: Vec<Cell>,
    dictionary: Option<Dictionary>,
}

impl OpenWorkspace {
    /// Whether records are kept beside this workspace.
    pub fn keeps_records(&self) -> bool {
        self.store.records_file().exists()
    }

    /// Deletes the kept records; `false` when there were none. There is no undo.
    pub fn discard_records(&self) -> Result<bool, Refusal> {
        Ok(self.store.discard_records()?)
    }
}

fn broken() -> AppFault {
    AppFault::BrokenPromise { promise: "kept records".into() }
}
