//! What every measure asks of its counts before it uses them.

use super::QualityFault;
use std::ops::RangeInclusive;

/// Counts are finite and not negative.
pub(super) fn need_counts(counts: &[f64]) -> Result<(), QualityFault> {
    need_finite(counts)?;
    match counts.iter().position(|count| *count < 0.0) {
        Some(index) => Err(QualityFault::Negative { index }),
        None => Ok(()),
    }
}

/// Values are finite; either sign.
pub(super) fn need_finite(values: &[f64]) -> Result<(), QualityFault> {
    match values.iter().position(|value| !value.is_finite()) {
        Some(index) => Err(QualityFault::NotFinite { index }),
        None => Ok(()),
    }
}

/// Two slices of counts that run side by side.
pub(super) fn need_pairs(left: &[f64], right: &[f64]) -> Result<(), QualityFault> {
    if left.len() != right.len() {
        return Err(QualityFault::DifferentLengths { left: left.len(), right: right.len() });
    }
    need_counts(left)?;
    need_counts(right)
}

/// The counts of these single ages; index and age are the same, and a fault names the age. Ages outside the range may
/// be anything: an open group at the end does no harm to a measure that leaves it out.
pub(super) fn of_ages(by_age: &[f64], ages: RangeInclusive<usize>) -> Result<&[f64], QualityFault> {
    let start = *ages.start();
    let counts = by_age.get(ages).ok_or(QualityFault::MissingAge { age: by_age.len() })?;
    need_counts(counts).map_err(|fault| match fault {
        QualityFault::Negative { index } => QualityFault::Negative { index: start + index },
        QualityFault::NotFinite { index } => QualityFault::NotFinite { index: start + index },
        other => other,
    })?;
    Ok(counts)
}

/// A table whose rows all have `columns` cells, finite and not negative.
pub(super) fn need_table<R: AsRef<[f64]>>(rows: &[R], columns: usize) -> Result<(), QualityFault> {
    for (row, cells) in rows.iter().map(AsRef::as_ref).enumerate() {
        if cells.len() != columns {
            return Err(QualityFault::RowLength { row, found: cells.len(), expected: columns });
        }
        for (column, cell) in cells.iter().enumerate() {
            if !cell.is_finite() {
                return Err(QualityFault::CellNotFinite { row, column });
            }
            if *cell < 0.0 {
                return Err(QualityFault::NegativeCell { row, column });
            }
        }
    }
    Ok(())
}

/// Of at least one value, all finite.
pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let upper = values.len() / 2;
    if values.len().is_multiple_of(2) { (values[upper - 1] + values[upper]) / 2.0 } else { values[upper] }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Males by single age 0 to 99 of fixture F20.
    pub(crate) const F20: [f64; 100] = [
        80626.0, 95823.0, 104315.0, 115813.0, 100796.0, 105086.0, 97266.0, 116328.0, 75984.0, 89982.0, 95525.0,
        56973.0, 78767.0, 65672.0, 53438.0, 85014.0, 47600.0, 64363.0, 42195.0, 42262.0, 73221.0, 30080.0, 34391.0,
        29072.0, 20531.0, 66171.0, 24029.0, 44227.0, 24128.0, 23599.0, 82088.0, 16454.0, 22628.0, 17108.0, 12531.0,
        57325.0, 17220.0, 28425.0, 16206.0, 17532.0, 65976.0, 11593.0, 15828.0, 13541.0, 8133.0, 44696.0, 11165.0,
        18543.0, 12614.0, 12041.0, 55798.0, 9324.0, 10772.0, 10453.0, 6773.0, 28358.0, 9916.0, 13348.0, 8039.0, 7583.0,
        42470.0, 5288.0, 5317.0, 6582.0, 3361.0, 17949.0, 3650.0, 5873.0, 3279.0, 3336.0, 27368.0, 1965.0, 2495.0,
        2319.0, 1335.0, 12022.0, 1401.0, 1668.0, 1360.0, 1185.0, 9167.0, 424.0, 568.0, 462.0, 282.0, 6206.0, 343.0,
        409.0, 333.0, 291.0, 4137.0, 133.0, 169.0, 157.0, 89.0, 2068.0, 68.0, 81.0, 66.0, 57.0,
    ];

    /// Five-year groups 0–4 … 70–74 and 75 and over of the sheet AGESEX of the U.S. Census Bureau's PAS.
    pub(crate) const PAS_MALES: [f64; 16] = [
        4677000.0, 4135000.0, 3825000.0, 3647000.0, 3247000.0, 2802000.0, 2409000.0, 2212000.0, 1786000.0, 1505000.0,
        1390000.0, 984000.0, 745000.0, 537000.0, 346000.0, 335000.0,
    ];
    pub(crate) const PAS_FEMALES: [f64; 16] = [
        4544000.0, 4042000.0, 3735000.0, 3647000.0, 3309000.0, 2793000.0, 2353000.0, 2112000.0, 1691000.0, 1409000.0,
        1241000.0, 887000.0, 697000.0, 525000.0, 348000.0, 366000.0,
    ];

    #[test]
    fn what_is_no_count_is_named_with_its_place() {
        assert_eq!(need_counts(&[1.0, -0.5]), Err(QualityFault::Negative { index: 1 }));
        assert_eq!(need_counts(&[f64::NAN]), Err(QualityFault::NotFinite { index: 0 }));
        assert_eq!(need_pairs(&[1.0], &[]), Err(QualityFault::DifferentLengths { left: 1, right: 0 }));
        assert_eq!(of_ages(&[1.0; 40], 23..=62), Err(QualityFault::MissingAge { age: 40 }));
        assert_eq!(
            need_table(&[vec![1.0], vec![1.0, 2.0]], 1),
            Err(QualityFault::RowLength { row: 1, found: 2, expected: 1 })
        );
        assert_eq!(need_table(&[[0.0, -1.0]], 2), Err(QualityFault::NegativeCell { row: 0, column: 1 }));
        assert_eq!(need_table(&[[f64::INFINITY]], 1), Err(QualityFault::CellNotFinite { row: 0, column: 0 }));
    }
}
