//! The fonts a program owns: registered once from bytes, asked for by voice, weight and script.

use crate::lines::ShapedText;
use crate::{Face, FaceId, FontFile, Paragraph, TextStyle, TypesetFault, Widths};
use parley::fontique::{Blob, Collection, CollectionOptions, SourceCache};
use parley::{FontContext, LayoutContext};
use skrifa::{FontRef, MetadataProvider, prelude::Size};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Families that must be among the files; the others widen what can be set.
const REQUIRED: [&str; 2] = ["Noto Serif", "Noto Sans"];

/// Fonts as bytes, ready to set text. Cheap to share by reference between threads; one thread sets at a time.
pub struct FontLibrary {
    faces: Vec<Face>,
    by_blob: BTreeMap<u64, FaceId>,
    bench: Mutex<Bench>,
}

pub(crate) struct Bench {
    pub(crate) fonts: FontContext,
    pub(crate) layouts: LayoutContext<usize>,
}

impl FontLibrary {
    /// Registers the files. Nothing but their names and weights is read now; glyphs are read when asked for.
    pub fn new(files: impl IntoIterator<Item = FontFile>) -> Result<FontLibrary, TypesetFault> {
        let options = CollectionOptions { shared: false, system_fonts: false };
        let mut fonts = FontContext { collection: Collection::new(options), source_cache: SourceCache::default() };
        let mut faces = Vec::new();
        let mut by_blob = BTreeMap::new();
        for file in files {
            let unreadable = || TypesetFault::UnreadableFont { name: file.name.clone() };
            let font = FontRef::new(&file.bytes).map_err(|_| unreadable())?;
            let units_per_em = font.metrics(Size::unscaled(), skrifa::prelude::LocationRef::default()).units_per_em;
            let blob = Blob::new(Arc::new(file.bytes));
            if fonts.collection.register_fonts(blob.clone(), None).is_empty() {
                return Err(unreadable());
            }
            by_blob.insert(blob.id(), FaceId(faces.len()));
            let name = file.name.rsplit(['/', '\\']).next().unwrap_or_default();
            let name = name.split('.').next().unwrap_or_default().to_owned();
            faces.push(Face { name, blob, units_per_em });
        }
        for family in REQUIRED {
            if fonts.collection.family_id(family).is_none() {
                return Err(TypesetFault::MissingFamily { family: family.to_owned() });
            }
        }
        let bench = Mutex::new(Bench { fonts, layouts: LayoutContext::new() });
        Ok(FontLibrary { faces, by_blob, bench })
    }

    /// Sets a paragraph.
    pub fn shape(&self, paragraph: &Paragraph) -> ShapedText {
        crate::shape::shape(self, &mut self.bench(), paragraph)
    }

    /// How narrow and how wide a paragraph can be.
    pub fn widths(&self, paragraph: &Paragraph) -> Widths {
        crate::shape::widths(&mut self.bench(), paragraph)
    }

    /// Width of a text on one line, in points.
    pub fn measure(&self, text: &str, style: TextStyle, language: &str, right_to_left: bool) -> f32 {
        self.widths(&Paragraph::line(text, style, language, right_to_left)).widest
    }

    /// Whether every letter of a text is in one of the fonts.
    pub fn covers(&self, text: &str) -> bool {
        let fonts: Vec<_> = self.faces.iter().filter_map(|face| FontRef::new(face.blob.data()).ok()).collect();
        let has = |letter: char| fonts.iter().any(|font| font.charmap().map(letter).is_some());
        text.chars().filter(|letter| letter.is_alphanumeric()).all(has)
    }

    /// A face. The id comes from a run this library has set.
    pub fn face(&self, id: FaceId) -> &Face {
        &self.faces[id.0]
    }

    /// How many faces there are.
    pub fn face_count(&self) -> usize {
        self.faces.len()
    }

    /// The face whose bytes stand in a blob; none for a foreign blob.
    pub(crate) fn face_of(&self, blob: u64) -> Option<FaceId> {
        self.by_blob.get(&blob).copied()
    }

    fn bench(&self) -> MutexGuard<'_, Bench> {
        // The contexts are scratch space, rebuilt by every call: a panic elsewhere leaves nothing half done in them.
        self.bench.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for FontLibrary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.faces.iter().map(Face::name)).finish()
    }
}
