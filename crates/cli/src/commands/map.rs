//! `bearings map`: what the columns of a table mean, and the recipe that follows.

use crate::streams::say;
use crate::tell::{Ended, Teller};
use bearings_app::{Answers, AppFault, ROW_FIELDS, RowsOf, file_name};
use bearings_locale::messages;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::Path;

/// Tells what each column seems to hold. With `out`, the answers given with `--set` and those suggestions that are sure
/// enough become a recipe, and it is told what the recipe reads.
pub fn map(
    teller: &Teller,
    input: &Path,
    table: usize,
    set: &[String],
    country: Option<&str>,
    out: Option<&Path>,
) -> Ended {
    let answers = Answers(read_answers(set)?);
    let mapped = teller.app.propose_corrected(input, table, &answers)?;
    teller.app.answers_take_effect(&mapped, &answers)?;
    let Some(out) = out else {
        if teller.json {
            let RowsOf { header, data } = mapped.proposal.layout;
            let value = json!({
                "file": mapped.proposal.file_name, "table": table, "header_rows": header, "data_rows": data,
                "columns": mapped.proposal.columns,
            });
            say(&value);
            return Ok(());
        }
        let RowsOf { header, data } = mapped.proposal.layout;
        let [header_from, header_to, data_from, data_to, ..] = ROW_FIELDS;
        teller.line(&format!(
            "  {header_from}={} {header_to}={} {data_from}={} {data_to}={}",
            header.0, header.1, data.0, data.1
        ));
        for column in &mapped.proposal.columns {
            let open = column.codes.iter().filter(|seen| seen.code.is_none()).count();
            let header = column.headers.join(" / ");
            teller.line(&format!(
                "  c{} {header} · {} · {} % · {open}",
                column.column,
                column.concept.id(),
                column.confidence
            ));
        }
        return Ok(());
    };
    let country = country.map(|code| code.parse().map_err(|_| AppFault::UnknownArea { code: code.to_owned() }));
    let trial = teller.app.try_mapping(&mapped, &answers, country.transpose()?)?;
    teller.app.write_recipe(&trial.recipe, out)?;
    let name = file_name(out);
    let value = json!({
        "file": name, "recipe": trial.recipe.id, "observations": trial.report.observations,
        "findings": trial.report.findings,
    });
    teller.result(&messages::cli_recipe_written(name.as_str()), value);
    if !teller.json {
        teller.read(&mapped.proposal.file_name, trial.report.observations);
        teller.findings(&trial.report.findings);
    }
    Ok(())
}

/// `field=value` pairs.
fn read_answers(set: &[String]) -> Result<BTreeMap<String, String>, AppFault> {
    let pair = |text: &String| {
        let (field, value) =
            text.split_once('=').ok_or_else(|| AppFault::unknown_choice(text.as_str(), &["field=value"]))?;
        Ok((field.trim().to_owned(), value.trim().to_owned()))
    };
    set.iter().map(pair).collect()
}
