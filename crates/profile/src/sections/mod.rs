//! What the program writes in each section, one file a content.

mod age_and_sex;
mod change;
mod counterparts;
mod destinations;
mod key_figures;
mod notes;
mod origins;
mod refugees;
mod remittances;
mod sources;
mod stock;
mod stock_table;

use crate::voice::Voice;
use crate::{DraftBlock, SectionTemplate};

/// The generated blocks of a section that has what it needs.
pub(crate) fn write_section(part: &SectionTemplate, voice: &Voice<'_>) -> Vec<DraftBlock> {
    match part.content.as_str() {
        "key-figures" => key_figures::write(voice),
        "stock" => stock::write(voice),
        "age-and-sex" => age_and_sex::write(voice),
        "origins" => origins::write(voice),
        "destinations" => destinations::write(voice),
        "refugees" => refugees::write(voice),
        "remittances" => remittances::write(voice),
        "notes" => notes::write(voice),
        "sources" => sources::write(voice),
        _ => Vec::new(),
    }
}
