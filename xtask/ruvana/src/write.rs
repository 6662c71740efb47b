//! Writes the pack: records, codebook, planted errors, answers and their description.

use crate::plant::{self, ChangedCell, Planted};
use crate::row::NAMES;
use crate::{answer, answers_toml, codebook, count};
use std::path::Path;

/// The seed of the pack that is shipped: the day of the census.
pub const SEED: u64 = 20_240_630;
const README: &str = include_str!("../data/README.md");

/// Name and text of each file of the pack. The same seed gives the same bytes.
pub fn files(seed: u64) -> Vec<(&'static str, String)> {
    let true_rows = answer::all_rows(seed);
    let planted = plant::plant(seed, &true_rows);
    let (as_written, repaired) = (count::count(&planted.rows), count::count(&true_rows));
    vec![
        ("ruvana.csv", records(&planted)),
        ("ruvana-codes.csv", codebook::text()),
        ("planted-errors.csv", planted_errors(&planted)),
        ("planted-rows.csv", planted_rows(&planted)),
        ("answers.toml", answers_toml::text(seed, &as_written, &repaired, &planted)),
        ("README.md", README.to_owned()),
    ]
}

/// Writes the shipped pack into the folder, which is made where it is missing.
///
/// # Errors
/// What the disk refuses.
pub fn write_all(out: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(out)?;
    for (name, text) in files(SEED) {
        std::fs::write(out.join(name), text)?;
    }
    Ok(())
}

fn records(planted: &Planted) -> String {
    let mut out = NAMES.join(",") + "\n";
    for row in &planted.rows {
        out.push_str(&row.line());
        out.push('\n');
    }
    out
}

/// One line a kind.
fn planted_errors(planted: &Planted) -> String {
    let mut out = String::from("number,kind,column,rows,persons,finds,repair\n");
    for (number, kind) in plant::kinds() {
        let persons: Vec<String> = planted.persons(number).iter().map(|person| name_of(person)).collect();
        let cells = [
            &number.to_string(),
            kind.name,
            kind.column.name(),
            &persons.len().to_string(),
            &persons.join(" "),
            kind.finds,
            kind.repair,
        ];
        out.push_str(&line(&cells));
    }
    out
}

/// One line a changed cell. A doubled row has no column, and its line as `written`.
fn planted_rows(planted: &Planted) -> String {
    let mut out = String::from("number,household_id,person_no,column,written,truth\n");
    for ChangedCell { kind, person, column, written, truth } in &planted.cells {
        let column = column.map_or("", |column| column.name());
        out.push_str(&line(&[&kind.to_string(), &person.0, &person.1, column, written, truth]));
    }
    out
}

/// `H00012/3`: household and person.
fn name_of((household, person): &(String, String)) -> String {
    format!("{household}/{person}")
}

fn line(cells: &[&str]) -> String {
    let quoted = cells.iter().map(|cell| match cell.contains([',', '"', '\n']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => (*cell).to_owned(),
    });
    quoted.collect::<Vec<_>>().join(",") + "\n"
}
