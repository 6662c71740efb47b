//! Age bands such as 5–9 that a spreadsheet took for the ninth of May and keeps as a date.

use crate::{Cell, Sheet};

/// A date among age bands.
pub(super) struct AgeAsDate {
    /// Row and column, from 0.
    pub(super) place: (usize, usize),
    /// The date as it stands.
    pub(super) date: String,
    /// The band it may have been: day and month, the smaller first.
    pub(super) band: String,
}

/// The dates of a column whose other cells are mostly age bands.
pub(super) fn ages_as_dates(sheet: &Sheet, column: usize, rows: std::ops::RangeInclusive<usize>) -> Vec<AgeAsDate> {
    let cells = || rows.clone().map(|row| (row, sheet.cell(row, column)));
    // Most columns hold no date at all.
    if !cells().any(|(_, cell)| matches!(cell, Cell::Date(_))) {
        return Vec::new();
    }
    let bands = cells().filter(|(_, cell)| matches!(cell, Cell::Text(text) if is_band(text))).count();
    let filled = cells().filter(|(_, cell)| !cell.is_blank()).count();
    let mut found = Vec::new();
    for (row, cell) in cells() {
        if let Cell::Date(date) = cell
            && let Some(band) = band_of(date)
        {
            found.push(AgeAsDate { place: (row, column), date: date.clone(), band });
        }
    }
    if bands >= 2 && (bands + found.len()) * 3 >= filled * 2 { found } else { Vec::new() }
}

/// `0-4`, `75+`.
fn is_band(text: &str) -> bool {
    let number = |text: &str| !text.is_empty() && text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.trim();
    text.strip_suffix('+').is_some_and(number)
        || text.split_once(['-', '–', '—']).is_some_and(|(from, to)| number(from.trim()) && number(to.trim()))
}

fn band_of(date: &str) -> Option<String> {
    let mut parts = date.split('T').next()?.split('-').skip(1);
    let (month, day): (u8, u8) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    // The fourteenth of October was 10-14; the first of December 2014 may have been 12-14 and is left to a person.
    (month != day).then(|| format!("{}-{}", month.min(day), month.max(day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_among_bands_are_bands() {
        let cells = [
            Cell::Text("0-4".into()),
            Cell::Date("2019-09-05".into()),
            Cell::Text("10-14".into()),
            Cell::Text("75+".into()),
        ];
        let sheet = Sheet { rows: cells.into_iter().map(|cell| vec![cell]).collect(), ..Sheet::default() };
        let found = ages_as_dates(&sheet, 0, 0..=3);
        assert_eq!(found.iter().map(|age| age.band.as_str()).collect::<Vec<_>>(), ["5-9"]);
        let days = Sheet { rows: vec![vec![Cell::Date("2019-09-05".into())]; 4], ..Sheet::default() };
        assert!(ages_as_dates(&days, 0, 0..=3).is_empty());
    }
}
