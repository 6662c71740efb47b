//! Secondary suppression: which cells must be hidden with the small ones, so that no margin gives these away (5.4).

use super::QualityFault;
use super::small_cells::{ZeroCells, small_cells};
use std::collections::BTreeSet;

type Place = (usize, usize);

/// Which cells of a table of counts to hide when all its margins are printed (of a table of one row its sum); rows and
/// columns from 0, in order. `None` where no choice protects the small cells, so that the table must not be printed.
///
/// Each cell of [`small_cells()`] is hidden with the other corners of a rectangle in which counts can be moved round,
/// margins unchanged, over at least twice the threshold (5.6, check 2); of all such rectangles the one that hides least.
/// In a single row the smallest cells join until they hold twice the threshold together. Errors: those of
/// [`small_cells()`]. Source: reference 5.4, hypercube method, and F29.
pub fn hide_cells<R: AsRef<[f64]>>(
    table: &[R],
    threshold: f64,
    zeros: ZeroCells,
) -> Result<Option<Vec<Place>>, QualityFault> {
    let small: Vec<Place> = small_cells(table, threshold, zeros)?.iter().map(|cell| (cell.row, cell.column)).collect();
    let mut hidden: BTreeSet<Place> = small.iter().copied().collect();
    if let [row] = table {
        return Ok(hide_in_row(row.as_ref(), hidden, threshold));
    }
    for cell in small {
        let Some(corners) = cheapest_rectangle(table, &hidden, cell, 2.0 * threshold) else { return Ok(None) };
        hidden.extend(corners);
    }
    Ok(Some(hidden.into_iter().collect()))
}

fn hide_in_row(row: &[f64], mut hidden: BTreeSet<Place>, threshold: f64) -> Option<Vec<Place>> {
    let mut others: Vec<usize> = (0..row.len()).filter(|column| !hidden.contains(&(0, *column))).collect();
    // A zero hides nothing that a reader could not think of.
    others.sort_by(|one, other| {
        (row[*one] == 0.0, row[*one])
            .partial_cmp(&(row[*other] == 0.0, row[*other]))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    let mut others = others.into_iter();
    while !hidden.is_empty()
        && (hidden.len() < 2 || hidden.iter().map(|(_, column)| row[*column]).sum::<f64>() < 2.0 * threshold)
    {
        hidden.insert((0, others.next()?));
    }
    Some(hidden.into_iter().collect())
}

/// The three corners that protect a cell at the least cost, by the logarithms of what they hide anew.
fn cheapest_rectangle<R: AsRef<[f64]>>(
    table: &[R],
    hidden: &BTreeSet<Place>,
    (row, column): Place,
    width: f64,
) -> Option<[Place; 3]> {
    let at = |(row, column): Place| table[row].as_ref()[column];
    let columns = table.first().map_or(0, |cells| cells.as_ref().len());
    let across = (0..table.len()).filter(|other| *other != row);
    let corners = across.flat_map(|other| {
        (0..columns).filter(|aside| *aside != column).map(move |aside| [(other, aside), (row, aside), (other, column)])
    });
    // What is added to a cell and the one opposite is taken from the two beside, and the other way round.
    let wide = corners.filter(|[opposite, beside, below]| {
        at((row, column)).min(at(*opposite)) + at(*beside).min(at(*below)) >= width
    });
    let cost = |corners: &[Place; 3]| -> f64 {
        corners.iter().filter(|cell| !hidden.contains(cell)).map(|cell| (at(*cell) + 2.0).ln()).sum()
    };
    wide.min_by(|one, other| cost(one).total_cmp(&cost(other)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quality::recoverable_cells;

    const F29: [[f64; 2]; 3] = [[38.0, 17.0], [7.0, 4.0], [3.0, 1.0]];

    #[test]
    fn f29_hides_the_rectangle_with_divorced() {
        let hidden = hide_cells(&F29, 2.0, ZeroCells::Allowed).unwrap().unwrap();
        assert_eq!(hidden, [(1, 0), (1, 1), (2, 0), (2, 1)]);
    }

    #[test]
    fn nothing_small_hides_nothing_and_a_lone_cell_cannot_be_protected() {
        assert_eq!(hide_cells(&F29, 1.0, ZeroCells::Allowed), Ok(Some(vec![])));
        assert_eq!(hide_cells(&[[1.0]], 3.0, ZeroCells::Allowed), Ok(None));
        assert_eq!(hide_cells(&[[1.0, 2.0]], 3.0, ZeroCells::Allowed), Ok(None));
        assert_eq!(hide_cells(&[[1.0, 2.0, 9.0]], 3.0, ZeroCells::Allowed), Ok(Some(vec![(0, 0), (0, 1), (0, 2)])));
        assert_eq!(hide_cells(&[[1.0, 7.0, 9.0]], 3.0, ZeroCells::Allowed), Ok(Some(vec![(0, 0), (0, 1)])));
    }

    /// Whatever stands in a table, no hidden cell follows from the margins by subtraction, and every small one is hidden.
    #[test]
    fn no_small_cell_follows_from_the_margins() {
        let mut seed = 7u64;
        for _ in 0..200 {
            let mut cell = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                ((seed >> 33) % 40) as f64
            };
            let table: Vec<Vec<f64>> = (0..6).map(|_| (0..5).map(|_| cell()).collect()).collect();
            let hidden = hide_cells(&table, 3.0, ZeroCells::AllowedUnlessOneCategory).unwrap().unwrap();
            let small = small_cells(&table, 3.0, ZeroCells::AllowedUnlessOneCategory).unwrap();
            assert!(small.iter().all(|cell| hidden.contains(&(cell.row, cell.column))));
            let known = recoverable_cells(&hidden);
            assert!(small.iter().all(|cell| !known.contains(&(cell.row, cell.column))), "{table:?} {hidden:?}");
        }
    }
}
