//! What every use case needs: surroundings, content, and the fonts once they were read.

use crate::{AppFault, Content, OpenWorkspace, Refusal, Surroundings, content};
use bearings_fault::Fault;
use bearings_locale::Language;
use bearings_report::{Document, Pages, PicturePainter, Setting, lay_out};
use bearings_store::Act;
use bearings_typeset::{FontFile, FontLibrary};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};

/// Bytes of a font file that is read for every document. Fonts with the thousands of signs of Chinese are larger.
const COMMON_FONT: u64 = 2 << 20;

/// Shared by the program and its open workspaces.
pub(crate) struct Shared {
    pub surroundings: Surroundings,
    pub content: Content,
    common_fonts: OnceLock<Arc<FontLibrary>>,
    all_fonts: OnceLock<Arc<FontLibrary>>,
    pictures: OnceLock<Arc<PicturePainter>>,
    pasted: Mutex<BTreeMap<PathBuf, Arc<Vec<u8>>>>,
    reference: Mutex<Weak<OpenWorkspace>>,
    labels_in: Mutex<Language>,
}

impl Shared {
    pub fn new(surroundings: Surroundings) -> Self {
        let content = Content::new(surroundings.folders.clone());
        Shared {
            surroundings,
            content,
            common_fonts: OnceLock::new(),
            all_fonts: OnceLock::new(),
            pictures: OnceLock::new(),
            pasted: Mutex::default(),
            reference: Mutex::default(),
            labels_in: Mutex::new(Language::ENGLISH),
        }
    }

    /// The shipped edition, to hold values against; nothing before it was made ready.
    pub fn reference(&self) -> Option<Arc<OpenWorkspace>> {
        self.reference.lock().unwrap_or_else(PoisonError::into_inner).upgrade()
    }

    /// Remembers the shipped edition without keeping it open.
    pub fn set_reference(&self, edition: &Arc<OpenWorkspace>) {
        *self.reference.lock().unwrap_or_else(PoisonError::into_inner) = Arc::downgrade(edition);
    }

    /// The language in which labels are taken from forms that have several.
    pub fn labels_in(&self) -> Language {
        *self.labels_in.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes labels from forms in this language from now on.
    pub fn take_labels_in(&self, language: Language) {
        *self.labels_in.lock().unwrap_or_else(PoisonError::into_inner) = language;
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

    /// A document on pages, and the fonts it is set in. Large fonts are read only when it cannot be set without them.
    pub fn lay_out(&self, document: &Document) -> Result<(Pages, Arc<FontLibrary>), Refusal> {
        let common = self.kept_fonts(&self.common_fonts, |bytes| bytes <= COMMON_FONT)?;
        if common.covers(&document.full_title) {
            let pages = lay_out(document, &common, Setting::default());
            if !pages.lacks_characters() {
                return Ok((pages, common));
            }
        }
        let all = self.kept_fonts(&self.all_fonts, |_| true)?;
        Ok((lay_out(document, &all, Setting::default()), all))
    }

    fn kept_fonts(
        &self,
        kept: &OnceLock<Arc<FontLibrary>>,
        wanted: impl Fn(u64) -> bool,
    ) -> Result<Arc<FontLibrary>, Refusal> {
        if let Some(fonts) = kept.get() {
            return Ok(fonts.clone());
        }
        let files = self.font_files(|path| wanted(std::fs::metadata(path).map_or(0, |found| found.len())))?;
        let library = FontLibrary::new(files).map_err(refuse)?;
        Ok(kept.get_or_init(|| Arc::new(library)).clone())
    }

    /// Draws charts as pictures, with the sans families alone.
    pub fn pictures(&self) -> Result<Arc<PicturePainter>, Refusal> {
        if let Some(pictures) = self.pictures.get() {
            return Ok(pictures.clone());
        }
        let files = self.font_files(|path| content::file_name(path).starts_with("NotoSans"))?;
        let painter = PicturePainter::new(files.into_iter().map(|file| file.bytes));
        Ok(self.pictures.get_or_init(|| Arc::new(painter)).clone())
    }

    fn font_files(&self, wanted: impl Fn(&Path) -> bool) -> Result<Vec<FontFile>, Refusal> {
        let folder = self.surroundings.folders.assets.join("fonts");
        let mut files = Vec::new();
        for path in content::files_ending(&folder, ".ttf") {
            if wanted(&path) {
                let name = content::file_name(&path);
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
