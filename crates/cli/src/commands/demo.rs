//! `bearings demo`: a workspace of Kenya from the shipped files, and its profile in three languages and all formats.

use super::profile::write_all;
use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::{AppFault, Format, file_name};
use bearings_locale::{Language, messages};
use bearings_model::AreaCode;
use serde_json::json;
use std::path::Path;

const COUNTRY: &str = "KEN";
const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// Makes the demonstration. A workspace from an earlier call is made anew.
pub fn demo(teller: &Teller, out: &Path) -> Ended {
    let cannot = |path: &Path| AppFault::CannotWrite { file: path.display().to_string() };
    std::fs::create_dir_all(out).map_err(|_| cannot(out))?;
    let file = out.join("Kenya.bearings");
    for old in [file.clone(), out.join("Kenya.bearings.wal")] {
        if old.exists() {
            std::fs::remove_file(&old).map_err(|_| cannot(&old))?;
        }
    }
    let country: AreaCode = COUNTRY.parse().map_err(|_| AppFault::UnknownArea { code: COUNTRY.into() })?;
    let open = teller.app.create_workspace(&file, &country, teller.language)?;
    open.import_international(&teller.progress(&messages::cli_making_ready()))?;
    let mut written = vec![file_name(&file)];
    if !teller.json {
        teller.result(&messages::cli_made(file_name(&file)), serde_json::Value::Null);
    }
    for code in LANGUAGES {
        let language: Language = code.parse().map_err(|_| AppFault::UnknownLanguage { language: code.into() })?;
        teller.progress(&messages::cli_drafting(language.code()));
        let write = |format, path: &Path| open.give_out(language, format, path);
        written.extend(write_all(teller, language, &country, Format::ALL, out, &write)?);
    }
    open.close()?;
    if teller.json {
        say(json!({ "folder": out.display().to_string(), "files": written }));
    }
    Ok(())
}
