//! The shipped international estimates: made ready once on a machine, as a workspace in the user's data folder.

use crate::jobs::Progress;
use crate::workspace::ImportReport;
use crate::{App, OpenWorkspace, Refusal, content};
use bearings_ingest::sha256_hex;
use bearings_store::{NewWorkspace, Workspace};
use std::path::PathBuf;
use std::sync::{Arc, PoisonError};

/// The files of the shipped edition, below the content folder, in the order of their import: the publisher's own first.
const PACKS: [&str; 2] = ["templates/data/un-migrant-stock-2019", "templates/data/world-bank-remittances"];

impl App {
    /// The shipped edition. Made ready at the first call on this machine; nothing when that was cancelled.
    pub fn international(&self, progress: &Progress) -> Result<Option<Arc<OpenWorkspace>>, Refusal> {
        let mut kept = self.international.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(ready) = &*kept {
            return Ok(Some(ready.clone()));
        }
        let Some(made) = self.make_ready(progress)? else { return Ok(None) };
        let ready = Arc::new(made);
        self.shared.set_reference(&ready);
        *kept = Some(ready.clone());
        Ok(Some(ready))
    }

    fn make_ready(&self, progress: &Progress) -> Result<Option<OpenWorkspace>, Refusal> {
        let folder = self.shared.surroundings.folders.data.join("international");
        std::fs::create_dir_all(&folder)
            .map_err(|_| crate::AppFault::CannotWrite { file: folder.display().to_string() })?;
        let file = folder.join(format!("{}.bearings", self.edition_mark()?));
        let temp_root = self.shared.temp_root()?;
        // What cannot be opened is made anew: it holds nothing that is not in the shipped files.
        if file.exists()
            && let Ok(store) = Workspace::open(&file, &temp_root)
        {
            return Ok(Some(self.opened(store)));
        }
        let fresh = folder.join(format!("{}.making.bearings", self.shared.surroundings.ids.fresh()));
        let ids = &self.shared.surroundings.ids;
        let new = NewWorkspace {
            workspace_id: ids.fresh(),
            copy_id: ids.fresh(),
            made_at: self.shared.act("create").made_at,
        };
        let making = self.opened(Workspace::create(&fresh, &temp_root, &new)?);
        let done = making.import_packs(progress);
        making.close()?;
        if !matches!(done, Ok(Some(_))) {
            let _ = std::fs::remove_file(&fresh);
            return done.map(|_| None);
        }
        match std::fs::rename(&fresh, &file) {
            Ok(()) => Ok(Some(self.opened(Workspace::open(&file, &temp_root)?))),
            // Another program of ours holds the name: this one goes on with its own copy.
            Err(_) => Ok(Some(self.opened(Workspace::open(&fresh, &temp_root)?))),
        }
    }

    /// Changes when a shipped file, a recipe or the table of areas does, so that an older made-ready edition is not used.
    fn edition_mark(&self) -> Result<String, Refusal> {
        let content = &self.shared.content;
        let folders = &content.folders().content;
        let mut seen = Vec::new();
        for pack in PACKS.iter().chain(&["templates/data/areas"]) {
            for path in content::files_ending(&folders.join(pack), "") {
                let length = std::fs::metadata(&path).map(|found| found.len()).unwrap_or_default();
                seen.extend(format!("{} {length}\n", content::file_name(&path)).bytes());
                if path.extension().is_some_and(|ending| ending == "toml") {
                    seen.extend(std::fs::read(&path).unwrap_or_default());
                }
            }
        }
        Ok(sha256_hex(&seen).chars().take(16).collect())
    }
}

impl OpenWorkspace {
    /// Puts the shipped estimates into this workspace. What is in it already is passed over.
    pub fn import_international(&self, progress: &Progress) -> Result<Option<ImportReport>, Refusal> {
        self.import_packs(progress)
    }

    pub(crate) fn import_packs(&self, progress: &Progress) -> Result<Option<ImportReport>, Refusal> {
        let files = self.pack_files()?;
        let known: Vec<String> = self.releases()?.into_iter().map(|sheet| sheet.file_name).collect();
        let mut total = ImportReport::default();
        for (place, file) in files.iter().enumerate() {
            if known.contains(&content::file_name(file)) {
                continue;
            }
            // One scale for all files: a file is a thousand steps.
            let (outer, of) = (progress.clone(), files.len() as u64 * 1000);
            let part =
                progress.scaled(move |done, rows| outer.report(place as u64 * 1000 + 1000 * done / rows.max(1), of));
            let Some(report) = self.import(file, &part)? else { return Ok(None) };
            if total.title.is_empty() {
                total.title = report.title;
            }
            total.observations += report.observations;
            total.findings.extend(report.findings);
        }
        Ok(Some(total))
    }

    fn pack_files(&self) -> Result<Vec<PathBuf>, Refusal> {
        let folder = &self.shared.content.folders().content;
        let mut files = Vec::new();
        for pack in PACKS {
            for ending in [".xlsx", ".csv"] {
                files.extend(content::files_ending(&folder.join(pack), ending));
            }
        }
        Ok(files)
    }
}
