//! Cells of a table of counts that are too small to print: primary suppression by threshold (5.4).

use super::QualityFault;
use super::counts::need_table;

/// What is done about cells of zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZeroCells {
    /// They may be printed.
    Allowed,
    /// They may be printed unless one category holds everybody of a row or column: then its zeros say where a known
    /// person is (attribute disclosure, F30). The default of reference 5.4 `[PROP]`.
    AllowedUnlessOneCategory,
    /// They count as small.
    Protected,
}

/// Why a cell is flagged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellDoubt {
    /// Above zero and below the threshold.
    BelowThreshold,
    /// Zero, and zeros are protected.
    Zero,
    /// Zero in a row or column of which one category holds everybody.
    ZeroBesideOneCategory,
}

/// A cell to protect, rows and columns from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmallCell {
    /// Row.
    pub row: usize,
    /// Column.
    pub column: usize,
    /// Why.
    pub why: CellDoubt,
}

/// The inner cells that primary suppression hides, row by row: `0 < count < threshold`, and zeros as `zeros` says.
///
/// `table` holds persons without its margins, rows of equal length. `threshold` is above 0; the reference proposes 3 for
/// national tables of a census, 5 for districts, 10 for sensitive themes `[PROP]`. Fractions below the threshold count as
/// small. Nothing is said about what margins give away: see [`super::recoverable_cells()`]. Errors: ragged rows, cells
/// negative or not finite, a threshold that is not above 0. Source: reference 5.4.
pub fn small_cells<R: AsRef<[f64]>>(
    table: &[R],
    threshold: f64,
    zeros: ZeroCells,
) -> Result<Vec<SmallCell>, QualityFault> {
    if !(threshold > 0.0 && threshold.is_finite()) {
        return Err(QualityFault::Parameter { name: "threshold" });
    }
    let columns = table.first().map_or(0, |row| row.as_ref().len());
    need_table(table, columns)?;
    let row_alone: Vec<bool> = table.iter().map(|row| one_category(row.as_ref().iter())).collect();
    let column_alone: Vec<bool> =
        (0..columns).map(|column| one_category(table.iter().map(|row| &row.as_ref()[column]))).collect();
    let doubt = |row: usize, column: usize, count: f64| match zeros {
        _ if count > 0.0 => (count < threshold).then_some(CellDoubt::BelowThreshold),
        ZeroCells::Protected => Some(CellDoubt::Zero),
        ZeroCells::AllowedUnlessOneCategory if row_alone[row] || column_alone[column] => {
            Some(CellDoubt::ZeroBesideOneCategory)
        }
        _ => None,
    };
    let mut found = Vec::new();
    for (row, cells) in table.iter().enumerate() {
        for (column, count) in cells.as_ref().iter().enumerate() {
            found.extend(doubt(row, column, *count).map(|why| SmallCell { row, column, why }));
        }
    }
    Ok(found)
}

/// Whether exactly one cell is above zero. The zeros beside it are what gives it away; a lone cell has none.
fn one_category<'a>(cells: impl Iterator<Item = &'a f64>) -> bool {
    cells.filter(|count| **count > 0.0).count() == 1
}

#[cfg(test)]
mod tests {
    use super::CellDoubt::{BelowThreshold, Zero, ZeroBesideOneCategory};
    use super::*;

    /// Marital status by sex.
    const F29: [[f64; 2]; 3] = [[38.0, 17.0], [7.0, 4.0], [3.0, 1.0]];
    /// Marital status by hours of work.
    const F30: [[f64; 2]; 3] = [[6.0, 0.0], [5.0, 1.0], [2.0, 2.0]];

    fn of(table: &[[f64; 2]], threshold: f64, zeros: ZeroCells) -> Vec<(usize, usize, CellDoubt)> {
        let found = small_cells(table, threshold, zeros).unwrap();
        found.into_iter().map(|cell| (cell.row, cell.column, cell.why)).collect()
    }

    #[test]
    fn f29_primary_suppression_with_threshold_2() {
        assert_eq!(of(&F29, 2.0, ZeroCells::AllowedUnlessOneCategory), [(2, 1, BelowThreshold)]);
        assert_eq!(of(&F29, 4.0, ZeroCells::Allowed), [(2, 0, BelowThreshold), (2, 1, BelowThreshold)]);
        assert_eq!(of(&F29, 1.0, ZeroCells::Protected), []);
    }

    #[test]
    fn f30_a_zero_discloses_what_the_married_do() {
        assert_eq!(of(&F30, 1.0, ZeroCells::AllowedUnlessOneCategory), [(0, 1, ZeroBesideOneCategory)]);
        assert_eq!(of(&F30, 1.0, ZeroCells::Allowed), []);
        assert_eq!(of(&F30, 2.0, ZeroCells::Protected), [(0, 1, Zero), (1, 1, BelowThreshold)]);
    }

    #[test]
    fn zeros_among_several_categories_and_empty_lines_may_be_printed() {
        let table = [[5.0, 0.0, 9.0], [0.0, 0.0, 0.0], [8.0, 6.0, 7.0], [4.0, 8.0, 0.0]];
        assert_eq!(small_cells(&table, 3.0, ZeroCells::AllowedUnlessOneCategory), Ok(vec![]));
        let by_column = [[5.0, 6.0], [0.0, 7.0]];
        let found = of(&by_column, 3.0, ZeroCells::AllowedUnlessOneCategory);
        assert_eq!(found, [(1, 0, ZeroBesideOneCategory)]);
    }

    #[test]
    fn every_count_below_the_threshold_and_no_other() {
        for threshold in 1..12 {
            let row: Vec<f64> = (0..20).map(f64::from).collect();
            let found = small_cells(&[row], f64::from(threshold), ZeroCells::Allowed).unwrap();
            let places: Vec<usize> = found.iter().map(|cell| cell.column).collect();
            assert_eq!(places, (1..threshold as usize).collect::<Vec<_>>());
        }
    }

    #[test]
    fn what_it_refuses() {
        for threshold in [0.0, -3.0, f64::NAN] {
            let fault = small_cells(&F29, threshold, ZeroCells::Allowed).unwrap_err();
            assert_eq!(fault, QualityFault::Parameter { name: "threshold" });
        }
        let ragged = small_cells(&[vec![1.0], vec![]], 3.0, ZeroCells::Allowed);
        assert_eq!(ragged, Err(QualityFault::RowLength { row: 1, found: 0, expected: 1 }));
        let negative = small_cells(&[[-1.0]], 3.0, ZeroCells::Allowed);
        assert_eq!(negative, Err(QualityFault::NegativeCell { row: 0, column: 0 }));
        assert_eq!(small_cells::<[f64; 0]>(&[], 3.0, ZeroCells::Allowed), Ok(vec![]));
    }
}
