//! What a person set for this machine: language, theme, text size, digits; and the files opened lately.
//!
//! Kept as one JSON file in the user's data folder, written whole and renamed, so that a power cut leaves the old one.

use crate::{AppFault, Refusal};
use bearings_locale::Language;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// Colours of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system asks.
    #[default]
    System,
    /// Dark ink on paper white.
    Light,
    /// Light ink on near black.
    Dark,
    /// Strongest contrast.
    Contrast,
}

/// The preferences of the person at this machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Language of the interface; absent until the first start has asked.
    pub language: Option<String>,
    /// Colours.
    pub theme: Theme,
    /// Text size in percent: 100, 125, 150 or 200.
    pub text_size: u16,
    /// Workspaces opened lately, newest first, at most eight.
    pub recent: Vec<PathBuf>,
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences { language: None, theme: Theme::System, text_size: 100, recent: Vec::new() }
    }
}

impl Preferences {
    const RECENT: usize = 8;

    /// The language chosen, or English.
    pub fn language(&self) -> Language {
        self.language.as_deref().and_then(|code| code.parse().ok()).unwrap_or(Language::ENGLISH)
    }

    /// Puts a workspace at the head of the recent files.
    pub fn opened(&mut self, file: &Path) {
        self.recent.retain(|known| known != file);
        self.recent.insert(0, file.to_owned());
        self.recent.truncate(Self::RECENT);
    }

    /// Reads the preferences of a data folder. A file that is missing or cannot be understood gives the defaults:
    /// preferences are never worth refusing to start for.
    pub fn read(data_folder: &Path) -> Preferences {
        let text = std::fs::read_to_string(data_folder.join(FILE)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// Writes them beside the old file and renames.
    pub fn write(&self, data_folder: &Path) -> Result<(), Refusal> {
        let refusal = |_| AppFault::CannotWrite { file: data_folder.join(FILE).display().to_string() };
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        std::fs::create_dir_all(data_folder).map_err(refusal)?;
        let fresh = data_folder.join("preferences.json.new");
        std::fs::write(&fresh, text).map_err(refusal)?;
        std::fs::rename(&fresh, data_folder.join(FILE)).map_err(refusal)?;
        Ok(())
    }
}

const FILE: &str = "preferences.json";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_come_back_and_a_broken_file_does_not_stop_the_start() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut preferences = Preferences { language: Some("ar".into()), text_size: 150, ..Preferences::default() };
        for number in 0..10 {
            preferences.opened(Path::new(&format!("{number}.bearings")));
        }
        preferences.opened(Path::new("5.bearings"));
        preferences.write(folder.path()).expect("written");
        let read = Preferences::read(folder.path());
        assert_eq!(read, preferences);
        assert_eq!(read.recent.len(), 8);
        assert_eq!(read.recent[0], Path::new("5.bearings"));
        std::fs::write(folder.path().join(FILE), "{ torn").expect("written");
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
    }
}
