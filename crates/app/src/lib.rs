//! Every use case once: one door for changes, one for questions. What `ui`, `cli` and the shell call.
//!
//! All calls block; a caller with a window runs them on a thread of their own.
//! Deliberately not here: HTML, SQL, page layout, formulas, sentences.

mod cell_lines;
mod checks;
mod content;
mod count_large;
mod country_sheet;
mod diagnosis;
mod explore;
mod facts;
mod fault;
mod hand_on;
mod indicator_values;
mod international;
mod jobs;
mod languages;
mod look;
mod mapping;
mod migration_tables;
mod open_book;
mod parquet_records;
mod preferences;
mod profile;
mod quality;
mod read_without_identifying;
mod records;
mod shared;
mod surroundings;
mod workspace;

pub use bearings_ingest::{
    Because, CodeSuggestion, ColumnSuggestion, Concept, Identifies, Loss, LossKind, Recipe, Sniff, Target, YearsIn,
};
pub use bearings_store::Passphrase;
pub use cell_lines::cell_lines;
pub use content::{Content, file_name};
pub use country_sheet::CountrySheet;
pub use explore::Exploration;
pub use fault::{AppFault, Refusal};
pub use hand_on::{HandedOn, TableToHandOn, loss_message, stopped, target_of};
pub use indicator_values::IndicatorValue;
pub use jobs::{Jobs, Progress, Standing};
pub use languages::LanguageChoice;
pub use look::{Look, LookRow, LookTable, column_letters};
pub use mapping::{
    Answers, CHOICES_OF_REFERENCE, CHOICES_OF_RESIDENCE, MULTIPLIERS, MappedTable, MappingTrial, Measure, Proposal,
    ROW_FIELDS, RowKind, RowsOf, ShownRow, is_about_rows,
};
pub use migration_tables::MigrationTable;
pub use preferences::{Preferences, Theme};
pub use profile::{Format, OfficeField, OutlineEntry, SectionView, Trace, TraceRow};
pub use quality::{CheckReport, Checked, QualityFinding, Repair};
pub use read_without_identifying::SafelyWritten;
pub use surroundings::{Clock, Folders, Ids, Surroundings};
pub use workspace::{EarlierCopy, ImportReport, NewLock, OpenWorkspace, PastAct, ReadFile, ReleaseSheet, Trial};

use shared::Shared;
use std::sync::{Arc, Mutex};

/// The program: its surroundings, its content, and the shipped edition once it was made ready.
pub struct App {
    pub(crate) shared: Arc<Shared>,
    pub(crate) international: Mutex<Option<Arc<OpenWorkspace>>>,
    preferences: Mutex<Preferences>,
}

impl App {
    /// Starts the program. Fails when its content is not where the surroundings say.
    pub fn start(surroundings: Surroundings) -> Result<App, Refusal> {
        let shared = Arc::new(Shared::new(surroundings));
        shared.content.file("locales/en/locale.toml")?;
        let preferences = Preferences::read(&shared.surroundings.folders.data);
        shared.take_labels_in(preferences.language());
        Ok(App { shared, international: Mutex::default(), preferences: Mutex::new(preferences) })
    }

    /// Takes labels from forms in another language than the one preferred.
    pub fn take_labels_in(&self, language: bearings_locale::Language) {
        self.shared.take_labels_in(language);
    }

    /// Clock, ids, folders.
    pub fn surroundings(&self) -> &Surroundings {
        &self.shared.surroundings
    }

    /// What the person at this machine has set.
    pub fn preferences(&self) -> Preferences {
        self.preferences.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Keeps preferences; they hold from now on, even when the disk refuses them.
    pub fn set_preferences(&self, preferences: Preferences) -> Result<(), Refusal> {
        *self.preferences.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = preferences.clone();
        self.shared.take_labels_in(preferences.language());
        preferences.write(&self.shared.surroundings.folders.data)
    }
}
