//! Sources: every release with the citation its publisher asks for, edition and licence.

use crate::DraftBlock;
use crate::draft_profile::citation;
use crate::voice::Voice;

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let items = voice.request.releases.iter().map(|release| voice.prose(citation(release)));
    vec![DraftBlock::Bullets(items.collect())]
}
