//! The office's logo: checked, freed of its maker's notes, and kept in the workspace with its own words.

use super::ProfileSettings;
use super::settings::field;
use crate::{AppFault, OpenWorkspace, Refusal, content};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bearings_report::clean_picture;
use serde_json::{Value, json};
use std::path::Path;

/// The largest file that is taken, in bytes: a logo for print needs far less, and every edit of it stays in the log.
const LARGEST: u64 = 1 << 20;

impl OpenWorkspace {
    /// Takes a PNG or JPEG picture of at most a megabyte for the cover.
    pub fn set_logo(&self, file: &Path) -> Result<(), Refusal> {
        let name = || content::file_name(file);
        let size = std::fs::metadata(file).map_err(|_| AppFault::CannotRead { file: name() })?.len();
        if size > LARGEST {
            return Err(AppFault::NotAPicture { file: name() }.into());
        }
        let bytes = std::fs::read(file).map_err(|_| AppFault::CannotRead { file: name() })?;
        let picture = clean_picture(&bytes).ok_or_else(|| AppFault::NotAPicture { file: name() })?;
        self.change("edit-office", &[(field::LOGO.to_owned(), json!(STANDARD.encode(picture)))])
    }

    /// Takes the logo from the cover.
    pub fn remove_logo(&self) -> Result<(), Refusal> {
        self.change("edit-office", &[(field::LOGO.to_owned(), Value::Null)])
    }

    /// The bytes of the logo, PNG or JPEG.
    pub fn logo(&self) -> Result<Option<Vec<u8>>, Refusal> {
        Ok(self.profile_settings()?.logo())
    }
}

impl ProfileSettings {
    /// The bytes of the logo; none when there is none.
    pub(super) fn logo(&self) -> Option<Vec<u8>> {
        STANDARD.decode(self.0.get(field::LOGO)?.as_str()?).ok()
    }
}
