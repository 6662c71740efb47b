//! Which resource of the file each glyph is drawn from.
//!
//! A resource gives each glyph one text to be copied out. Left-to-right and right-to-left runs have resources of
//! their own, because a mirrored bracket is the other bracket's glyph; a glyph that stands for a second text goes
//! to a further resource of its font.

use bearings_typeset::FaceId;
use std::collections::{BTreeMap, HashMap};

/// A resource: a font as used in one direction, with one text a glyph.
#[derive(Clone, Debug)]
pub(crate) struct FontResource {
    pub face: FaceId,
    /// Six capitals: name of the resource and tag of the subset.
    pub name: String,
    texts: HashMap<u16, String>,
}

/// The resources of a document, in the order of first use.
#[derive(Clone, Debug, Default)]
pub(crate) struct FontResources {
    resources: Vec<FontResource>,
    by_use: BTreeMap<(FaceId, bool), Vec<usize>>,
}

impl FontResources {
    /// The resource for a glyph that stands for a text.
    pub fn find(&mut self, face: FaceId, right_to_left: bool, glyph: u16, text: &str) -> usize {
        let candidates = self.by_use.entry((face, right_to_left)).or_default();
        for index in candidates.iter().copied() {
            let texts = &mut self.resources[index].texts;
            match texts.get(&glyph) {
                Some(known) if known == text => return index,
                Some(_) => {}
                None => {
                    texts.insert(glyph, text.to_owned());
                    return index;
                }
            }
        }
        let index = self.resources.len();
        candidates.push(index);
        let texts = HashMap::from([(glyph, text.to_owned())]);
        self.resources.push(FontResource { face, name: six_capitals(index), texts });
        index
    }

    /// The resources.
    pub fn all(&self) -> &[FontResource] {
        &self.resources
    }
}

/// `BEARAA`, `BEARAB`, …: the same for the same document.
fn six_capitals(index: usize) -> String {
    // Both remainders are below 26.
    let letter = |value: usize| char::from(b'A' + (value % 26) as u8);
    format!("BEAR{}{}", letter(index / 26), letter(index))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_text_goes_to_a_further_resource() {
        let mut fonts = FontResources::default();
        let face = FaceId(0);
        let first = fonts.find(face, false, 7, "a");
        assert_eq!(fonts.find(face, false, 7, "a"), first);
        let second = fonts.find(face, false, 7, "b");
        assert_ne!(first, second);
        assert_eq!(fonts.find(face, false, 8, "c"), first);
        assert_ne!(fonts.find(face, true, 7, "a"), first);
        let names: Vec<_> = fonts.all().iter().map(|font| font.name.as_str()).collect();
        assert_eq!(names, ["BEARAA", "BEARAB", "BEARAC"]);
    }
}
