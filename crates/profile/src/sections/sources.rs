//! Sources: every release behind a figure with the citation its publisher asks for, edition and licence.

use crate::draft_profile::citation;
use crate::voice::Voice;
use crate::{DraftBlock, Prose};

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let mut items: Vec<Prose> = Vec::new();
    for release in voice.told.sources() {
        let item = voice.prose(citation(release));
        // Several files of one publication are cited alike, and once.
        if !items.contains(&item) {
            items.push(item);
        }
    }
    if items.is_empty() { Vec::new() } else { vec![DraftBlock::Bullets(items)] }
}
