//! The cells of a finding as a person looks for them: a line for each sheet.

use crate::column_letters;
use bearings_fault::Place;

/// A line for each sheet, with its cells: `Table 1 · B18, B19`.
pub fn cell_lines(places: &[&Place]) -> Vec<String> {
    let mut sheets: Vec<(&str, Vec<String>)> = Vec::new();
    for place in places {
        let cell = match (place.row, place.column) {
            (0, _) => String::new(),
            (row, 0) => row.to_string(),
            (row, column) => format!("{}{row}", column_letters(column)),
        };
        let known = sheets.iter().position(|(sheet, _)| *sheet == place.sheet);
        let at = known.unwrap_or_else(|| {
            sheets.push((&place.sheet, Vec::new()));
            sheets.len() - 1
        });
        if !cell.is_empty() && !sheets[at].1.contains(&cell) {
            sheets[at].1.push(cell);
        }
    }
    let line = |(sheet, cells): (&str, Vec<String>)| {
        let parts = [sheet.to_owned(), cells.join(", ")];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    };
    sheets.into_iter().map(line).filter(|line| !line.is_empty()).collect()
}
