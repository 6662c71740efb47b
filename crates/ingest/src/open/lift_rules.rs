//! Lines that are drawn below a header: their blank rows part it from what it heads.

use crate::Sheet;

/// Moves the rows above the first of the `rules` (rows from 0, blank) below it, and so wherever the same row stands above
/// another. Every row of data keeps its number.
pub(super) fn lift_rules(sheet: &mut Sheet, rules: &[usize]) {
    let is_filled = |sheet: &Sheet, row: usize| sheet.rows.get(row).is_some_and(|cells| !cells.is_empty());
    let parts = |sheet: &Sheet, rule: usize| rule > 0 && is_filled(sheet, rule - 1) && is_filled(sheet, rule + 1);
    let Some(first) = rules.iter().copied().find(|rule| parts(sheet, *rule)) else { return };
    let header = sheet.rows[first - 1].clone();
    for rule in rules.iter().copied().filter(|rule| *rule >= first) {
        if parts(sheet, rule) && sheet.rows[rule - 1] == header {
            let begin = (0..rule).rev().find(|row| !is_filled(sheet, *row)).map_or(0, |blank| blank + 1);
            sheet.rows[begin..=rule].rotate_right(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Cell;

    #[test]
    fn a_header_comes_to_stand_over_its_rows() {
        let row = |text: &str| text.chars().map(|c| Cell::Text(c.to_string())).collect();
        let lines = ["", "t", "ab", "", "12", "34", "", "56", "ab", "", "78"];
        let mut sheet = Sheet { rows: lines.iter().map(|line| row(line)).collect(), ..Sheet::default() };
        lift_rules(&mut sheet, &[0, 3, 6, 9]);
        let after: Vec<String> =
            sheet.rows.iter().map(|row| row.iter().map(|cell| cell.text().into_owned()).collect()).collect();
        assert_eq!(after, ["", "", "t", "ab", "12", "34", "", "", "56", "ab", "78"]);
    }
}
