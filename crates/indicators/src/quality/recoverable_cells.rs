//! Suppressed cells that printed margins give away.

use std::collections::{BTreeMap, BTreeSet};

/// The suppressed cells that can be worked out exactly by subtraction, in order: alone in their row or column, or alone
/// once such cells are known. Rows and columns from 0.
///
/// The table is of two dimensions and all its margins are printed. An empty answer does not make a table safe: bounds may
/// still be narrow, and several cells together may still be solved; that is what an interval audit is for (5.6).
/// Source: reference 5.4, secondary suppression, and F29.
pub fn recoverable_cells(suppressed: &[(usize, usize)]) -> Vec<(usize, usize)> {
    let mut hidden: BTreeSet<(usize, usize)> = suppressed.iter().copied().collect();
    let mut found = BTreeSet::new();
    loop {
        let (mut in_row, mut in_column) = (BTreeMap::new(), BTreeMap::new());
        for (row, column) in &hidden {
            *in_row.entry(*row).or_insert(0) += 1;
            *in_column.entry(*column).or_insert(0) += 1;
        }
        let (alone, among): (BTreeSet<_>, BTreeSet<_>) =
            hidden.into_iter().partition(|(row, column)| in_row[row] == 1 || in_column[column] == 1);
        if alone.is_empty() {
            return found.into_iter().collect();
        }
        found.extend(alone);
        hidden = among;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f29_the_primary_cell_alone_is_given_away_and_the_rectangle_is_not() {
        assert_eq!(recoverable_cells(&[(2, 1)]), [(2, 1)]);
        assert_eq!(recoverable_cells(&[(2, 1), (2, 0), (1, 0), (1, 1)]), []);
    }

    #[test]
    fn one_cell_leads_to_the_next() {
        assert_eq!(recoverable_cells(&[(2, 1), (2, 0)]), [(2, 0), (2, 1)]);
        assert_eq!(recoverable_cells(&[(0, 0), (0, 1), (1, 1), (1, 2)]), [(0, 0), (0, 1), (1, 1), (1, 2)]);
        let beside_a_rectangle = [(0, 0), (0, 1), (1, 0), (1, 1), (1, 4), (3, 4)];
        assert_eq!(recoverable_cells(&beside_a_rectangle), [(1, 4), (3, 4)]);
    }

    #[test]
    fn nothing_hidden_and_cells_named_twice() {
        assert_eq!(recoverable_cells(&[]), []);
        assert_eq!(recoverable_cells(&[(4, 4), (4, 4)]), [(4, 4)]);
    }
}
