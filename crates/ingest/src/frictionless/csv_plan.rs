//! A table as CSV, and what stands beside it.

use super::write_schema::{field, package};
use crate::export::{ExportFault, Held, Rows, Survey, held};
use crate::sheet::Cell;
use crate::write_table::as_it_stands;
use serde_json::Value;
use std::io::Write;

/// A CSV file before its first byte.
pub(crate) struct CsvPlan {
    package: Option<Package>,
}

/// The description of a CSV file without the name of the file.
#[derive(Clone)]
pub(crate) struct Package(Value);

impl CsvPlan {
    /// `mixed` hears of columns whose values are of several kinds, which a text cannot tell apart.
    pub(crate) fn make(survey: &Survey, mixed: &mut dyn FnMut(&str)) -> CsvPlan {
        let dictionary = &survey.dictionary;
        for (variable, seen) in dictionary.variables.iter().zip(&survey.columns) {
            if held(variable, seen).1 {
                mixed(&variable.name);
            }
        }
        CsvPlan { package: Package::of(survey) }
    }

    pub(crate) fn write(&self, rows: &mut Rows<'_>, out: &mut impl Write) -> Result<Option<Package>, ExportFault> {
        write_rows(rows, out, |_| {})?;
        Ok(self.package.clone())
    }
}

/// Writes rows at which nobody has looked, and looks at them meanwhile where there is something to describe.
pub(crate) fn write_at_once(rows: &mut Rows<'_>, out: &mut impl Write) -> Result<Option<Package>, ExportFault> {
    let dictionary = rows.records.dictionary().clone();
    if !dictionary.is_labelled() {
        return write_rows(rows, out, |_| {}).map(|()| None);
    }
    let mut survey = Survey::new(dictionary);
    write_rows(rows, out, |row| survey.take(row))?;
    Ok(Package::of(&survey))
}

fn write_rows(rows: &mut Rows<'_>, out: &mut impl Write, mut look: impl FnMut(&[Cell])) -> Result<(), ExportFault> {
    let failed = |error: csv::Error| ExportFault::Write(error.into());
    let mut writer = csv::Writer::from_writer(out);
    let names: Vec<String> = rows.records.dictionary().variables.iter().map(|one| one.name.clone()).collect();
    writer.write_record(&names).map_err(failed)?;
    let mut row = Vec::new();
    while rows.next(&mut row)? {
        look(&row);
        for cell in &row {
            writer.write_field(as_it_stands(cell).as_bytes()).map_err(failed)?;
        }
        writer.write_record(None::<&[u8]>).map_err(failed)?;
    }
    writer.flush()?;
    Ok(())
}

impl Package {
    /// `None` where only the names of columns are known.
    fn of(survey: &Survey) -> Option<Package> {
        let dictionary = &survey.dictionary;
        let columns = dictionary.variables.iter().zip(&survey.columns);
        let fields = columns.map(|(variable, seen)| {
            let (held, is_mixed) = held(variable, seen);
            field(variable, seen, if is_mixed { Held::Text } else { held })
        });
        dictionary.is_labelled().then(|| Package(package(dictionary, survey.rows, fields.collect())))
    }

    /// The description of a file of that name.
    pub(crate) fn descriptor(&self, csv_name: &str) -> Option<String> {
        let mut package = self.0.clone();
        let stem = csv_name.rsplit_once('.').map_or(csv_name, |(stem, _)| stem);
        let sign = |sign: char| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' };
        let name: String = stem.chars().map(sign).collect();
        let name = name.trim_matches('-');
        let name = if name.is_empty() { "table" } else { name };
        package["name"] = name.into();
        package["resources"][0]["name"] = name.into();
        package["resources"][0]["path"] = csv_name.into();
        serde_json::to_string_pretty(&package).ok().map(|text| text + "\n")
    }
}
