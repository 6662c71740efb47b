//! `bearings new`: makes a workspace.

use crate::tell::{Ended, Teller};
use bearings_app::AppFault;
use bearings_locale::messages;
use serde_json::json;
use std::path::Path;

/// Makes the workspace; with the shipped estimates in it when asked for.
pub fn new(teller: &Teller, file: &Path, country: &str, international: bool) -> Ended {
    let unknown = |_| AppFault::UnknownArea { code: country.to_owned() };
    let made = teller.app.create_workspace(file, &country.parse().map_err(unknown)?, teller.language)?;
    if international {
        made.import_international(&teller.progress(&messages::cli_making_ready()))?;
    }
    let name = bearings_app::file_name(made.path());
    made.close()?;
    teller.result(&messages::cli_made(name.as_str()), json!({ "workspace": name }));
    Ok(())
}
