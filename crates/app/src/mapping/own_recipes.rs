//! Recipes that an office made, kept in its workspace.

use crate::shared::Shared;
use crate::{OpenWorkspace, Refusal};
use bearings_ingest::Recipe;
use bearings_store::{Edit, StoreFault};
use serde_json::json;

/// The kind of entity.
const KIND: &str = "recipe";

/// The edits that keep a recipe; one of the same id is replaced.
pub(crate) fn recipe_edits(recipe: &Recipe) -> Result<Vec<Edit>, Refusal> {
    let id = format!("{KIND}.{}", recipe.id);
    let doc = json!({ "label": recipe.label, "toml": recipe.to_toml()? });
    Ok(Edit::create_with(&id, KIND, &doc).map_err(|error| StoreFault::Unexpected { reason: error.to_string() })?)
}

impl OpenWorkspace {
    /// The recipes made here. One that a newer program wrote is passed over.
    pub fn own_recipes(&self) -> Result<Vec<Recipe>, Refusal> {
        let kept = self.store.read::<_, StoreFault>(|reading| reading.entities(KIND))?;
        let text = |doc: &serde_json::Map<String, serde_json::Value>| doc.get("toml")?.as_str().map(str::to_owned);
        let recipes = kept.iter().filter_map(|entity| Recipe::parse(&text(&entity.doc)?, &entity.id).ok());
        Ok(recipes.collect())
    }
}

/// Every recipe that a file may be read by: an office's own before those that ship.
pub(crate) fn all_recipes(shared: &Shared, own: Vec<Recipe>) -> Result<Vec<Recipe>, Refusal> {
    let mut all = own;
    all.extend(shared.content.recipes()?.iter().cloned());
    Ok(all)
}
