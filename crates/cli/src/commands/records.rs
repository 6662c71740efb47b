//! `bearings records`: keeping the records of a file, counting them again, discarding them.

use super::import::read_recipe;
use crate::options::RecordsCommand;
use crate::streams::say;
use crate::tell::{Ended, Teller, read_passphrase};
use bearings_app::{AppFault, file_name};
use bearings_locale::messages;
use serde_json::json;

/// Keeps, counts or discards.
pub fn records(teller: &Teller, command: &RecordsCommand) -> Ended {
    match command {
        RecordsCommand::Keep { file, input, recipe, columns, records_passphrase_file, keep_persons } => {
            if !keep_persons {
                return Err(AppFault::KeepingNotChosen {}.into());
            }
            let recipe = recipe.as_deref().map(|path| read_recipe(teller, path)).transpose()?;
            let passphrase = read_passphrase(records_passphrase_file)?;
            let open = teller.open(file)?;
            let progress = teller.progress(&messages::cli_reading(file_name(input)));
            let kept = open.keep_records(input, recipe.as_ref(), columns, &passphrase, &progress)?;
            open.close()?;
            let Some(kept) = kept else { return Ok(()) };
            let count = teller.words().numbers().count(i64::try_from(kept).unwrap_or(i64::MAX));
            teller.result(&messages::cli_records_kept(count), json!({ "kept": kept }));
        }
        RecordsCommand::Count { file, recipe, records_passphrase_file } => {
            let recipe = recipe.as_deref().map(|path| read_recipe(teller, path)).transpose()?;
            let passphrase = read_passphrase(records_passphrase_file)?;
            let open = teller.open(file)?;
            let progress = teller.progress(&messages::cli_reading(file_name(file)));
            let counted = open.count_records(recipe.as_ref(), &passphrase, &progress)?;
            let named = counted.as_ref().map(|report| open.named(&report.findings, teller.language)).transpose()?;
            open.close()?;
            let (Some(report), Some(named)) = (counted, named) else { return Ok(()) };
            teller.read(&report.title, report.observations);
            teller.findings(&named);
            if teller.json {
                say(json!({ "observations": report.observations, "findings": report.findings }));
            }
        }
        RecordsCommand::Discard { file } => {
            let open = teller.open(file)?;
            let discarded = open.discard_records()?;
            open.close()?;
            let sentence = if discarded { messages::cli_records_discarded() } else { messages::cli_records_none() };
            teller.result(&sentence, json!({ "discarded": discarded }));
        }
    }
    Ok(())
}
