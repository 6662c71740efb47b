//! A font file as it came in, and the face it holds.

use parley::fontique::Blob;

/// A font file: its name, for messages and for nothing else, and its bytes (TrueType or OpenType, one face).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontFile {
    /// File name, such as `NotoSerif_400Regular.ttf`.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

/// Names a face of one [`FontLibrary`](crate::FontLibrary); the order is that of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FaceId(pub usize);

/// One face of the library.
#[derive(Clone, Debug)]
pub struct Face {
    pub(crate) name: String,
    pub(crate) blob: Blob<u8>,
    pub(crate) units_per_em: u16,
}

impl Face {
    /// The name of the file, without folder and ending.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The bytes of the file.
    pub fn bytes(&self) -> &[u8] {
        self.blob.as_ref()
    }

    /// Units of the font's own grid to the em, such as 1000.
    pub fn units_per_em(&self) -> u16 {
        self.units_per_em
    }
}
