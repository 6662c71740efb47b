//! What every use case needs: surroundings, content, and the fonts once they were read.

use crate::{AppFault, Content, Refusal, Surroundings, content};
use bearings_fault::Fault;
use bearings_report::PicturePainter;
use bearings_store::Act;
use bearings_typeset::{FontFile, FontLibrary};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// Shared by the program and its open workspaces.
pub(crate) struct Shared {
    pub surroundings: Surroundings,
    pub content: Content,
    fonts: OnceLock<Arc<FontLibrary>>,
    pictures: OnceLock<Arc<PicturePainter>>,
    pasted: Mutex<BTreeMap<PathBuf, Arc<Vec<u8>>>>,
}

impl Shared {
    pub fn new(surroundings: Surroundings) -> Self {
        let content = Content::new(surroundings.folders.clone());
        Shared { surroundings, content, fonts: OnceLock::new(), pictures: OnceLock::new(), pasted: Mutex::default() }
    }

    /// Keeps a pasted text for the life of the program under a name that no file has; it is never written to a disk.
    pub fn keep_pasted(&self, name: &str, text: String) -> PathBuf {
        let plain: String = name.chars().map(|c| if matches!(c, '/' | '\\') { ' ' } else { c }).collect();
        let path = PathBuf::from(format!("pasted:{}", self.surroundings.ids.fresh())).join(plain.trim());
        let bytes = Arc::new(text.into_bytes());
        self.pasted.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), bytes);
        path
    }

    /// The text pasted under the name.
    pub fn pasted(&self, path: &Path) -> Option<Arc<Vec<u8>>> {
        self.pasted.lock().unwrap_or_else(PoisonError::into_inner).get(path).cloned()
    }

    /// The fonts that ship with the program, read at their first use.
    pub fn fonts(&self) -> Result<Arc<FontLibrary>, Refusal> {
        if let Some(fonts) = self.fonts.get() {
            return Ok(fonts.clone());
        }
        let library = FontLibrary::new(self.font_files(|_| true)?).map_err(refuse)?;
        Ok(self.fonts.get_or_init(|| Arc::new(library)).clone())
    }

    /// Draws charts as pictures, with the sans families alone.
    pub fn pictures(&self) -> Result<Arc<PicturePainter>, Refusal> {
        if let Some(pictures) = self.pictures.get() {
            return Ok(pictures.clone());
        }
        let files = self.font_files(|name| name.starts_with("NotoSans"))?;
        let painter = PicturePainter::new(files.into_iter().map(|file| file.bytes));
        Ok(self.pictures.get_or_init(|| Arc::new(painter)).clone())
    }

    fn font_files(&self, wanted: impl Fn(&str) -> bool) -> Result<Vec<FontFile>, Refusal> {
        let folder = self.surroundings.folders.assets.join("fonts");
        let mut files = Vec::new();
        for path in content::files_ending(&folder, ".ttf") {
            let name = content::file_name(&path);
            if wanted(&name) {
                let bytes = std::fs::read(&path).map_err(|_| AppFault::BrokenInstallation { file: name.clone() })?;
                files.push(FontFile { name, bytes });
            }
        }
        if files.is_empty() {
            return Err(AppFault::BrokenInstallation { file: "fonts".into() }.into());
        }
        Ok(files)
    }

    /// A new act of a use case, made now.
    pub fn act(&self, use_case: &str) -> Act {
        let millis = self.surroundings.clock.now().unix_timestamp_nanos() / 1_000_000;
        Act {
            id: self.surroundings.ids.fresh(),
            made_at: i64::try_from(millis).unwrap_or_default(),
            author_label: String::new(),
            use_case: use_case.to_owned(),
        }
    }

    /// Where private temporary files of the engine go; made when it is not there.
    pub fn temp_root(&self) -> Result<PathBuf, Refusal> {
        let folder = self.surroundings.folders.data.join("temporary");
        std::fs::create_dir_all(&folder).map_err(|_| AppFault::CannotWrite { file: folder.display().to_string() })?;
        Ok(folder)
    }
}

/// A fault of a crate below, as a use case passes it on.
pub(crate) fn refuse(fault: impl Fault + 'static) -> Refusal {
    Box::new(fault)
}
