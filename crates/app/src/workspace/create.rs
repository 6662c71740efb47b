//! Making a workspace.

use super::OpenWorkspace;
use crate::profile::{PROFILE, field};
use crate::{App, AppFault, Refusal};
use bearings_locale::Language;
use bearings_model::AreaCode;
use bearings_store::{Edit, NewWorkspace, StoreFault, Workspace};
use serde_json::json;
use std::path::Path;

impl App {
    /// Makes a workspace for a country at a place where nothing lies yet, and opens it.
    /// `language` is the one the office begins to write in.
    pub fn create_workspace(
        &self,
        file: &Path,
        country: &AreaCode,
        language: Language,
    ) -> Result<OpenWorkspace, Refusal> {
        if self.shared.content.areas()?.area(country).is_none() {
            return Err(AppFault::UnknownArea { code: country.to_string() }.into());
        }
        let file = if file.extension().is_none() { file.with_extension("bearings") } else { file.to_owned() };
        let act = self.shared.act("create");
        let ids = &self.shared.surroundings.ids;
        let new = NewWorkspace { workspace_id: ids.fresh(), copy_id: ids.fresh(), made_at: act.made_at };
        let store = Workspace::create(&file, &self.shared.temp_root()?, &new)?;
        let edits = [
            Edit::create(PROFILE, "profile"),
            Edit::set(PROFILE, field::COUNTRY, json!(country)),
            Edit::set(PROFILE, "language", json!(language.code())),
        ];
        store.write::<_, StoreFault>(|tx| tx.record(&act, &edits))?;
        Ok(self.opened(store))
    }
}
