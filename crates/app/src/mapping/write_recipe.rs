//! A recipe as a file that can be handed to another office.

use crate::profile::write_whole;
use crate::{App, Refusal};
use bearings_ingest::Recipe;
use std::path::Path;

impl App {
    /// Writes the recipe; an earlier file of the name is replaced only by a whole one.
    pub fn write_recipe(&self, recipe: &Recipe, out: &Path) -> Result<(), Refusal> {
        write_whole(out, recipe.to_toml()?.as_bytes())
    }
}
