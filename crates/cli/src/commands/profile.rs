//! `bearings profile`: the profile in files.

use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::{AppFault, Format, Refusal, file_name};
use bearings_locale::{Language, messages};
use bearings_model::AreaCode;
use serde_json::json;
use std::path::{Path, PathBuf};

/// Writes the profile of a workspace, or the data sheet of an area of the shipped edition, in the formats asked for.
pub fn profile(
    teller: &Teller,
    file: Option<&Path>,
    area: Option<&str>,
    preset: &str,
    out: &Path,
    formats: &[String],
) -> Ended {
    let formats: Vec<Format> = formats.iter().map(|name| name.parse()).collect::<Result<_, AppFault>>()?;
    let area =
        area.map(|code| code.parse().map_err(|_| AppFault::UnknownArea { code: code.to_owned() })).transpose()?;
    std::fs::create_dir_all(out).map_err(|_| AppFault::CannotWrite { file: out.display().to_string() })?;
    let language = teller.language;
    let written = match file {
        Some(file) => {
            let open = teller.open(file)?;
            let area: AreaCode = area.or_else(|| open.country()).ok_or_else(no_area)?;
            let write = |format, path: &Path| open.give_out_for(&area, language, format, path);
            let written = write_all(teller, language, &area, &formats, out, &write)?;
            open.close()?;
            written
        }
        None => {
            let area: AreaCode = area.ok_or_else(no_area)?;
            teller.app.international(&teller.progress(&messages::cli_making_ready()))?;
            let sheet = teller.app.country_sheet(&area)?.ok_or_else(no_area)?;
            write_all(teller, language, &area, &formats, out, &|format, path| sheet.give_out(language, format, path))?
        }
    };
    if teller.json {
        say(json!({ "preset": preset, "files": written }));
    }
    Ok(())
}

fn no_area() -> AppFault {
    AppFault::UnknownArea { code: String::new() }
}

/// Writes one file a format, named by area and language.
pub fn write_all(
    teller: &Teller,
    language: Language,
    area: &AreaCode,
    formats: &[Format],
    out: &Path,
    write: &dyn Fn(Format, &Path) -> Result<(), Refusal>,
) -> Result<Vec<String>, Refusal> {
    let mut written = Vec::new();
    for format in formats {
        let path: PathBuf = out.join(format!("{area}-{}.{}", language.code(), format.ending()));
        write(*format, &path)?;
        let name = file_name(&path);
        if !teller.json {
            teller.result(&messages::cli_wrote(name.as_str()), serde_json::Value::Null);
        }
        written.push(name);
    }
    Ok(written)
}
