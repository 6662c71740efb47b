//! Tables 3 to 6 of the UN workbook, recomputed from tables 1 and 2 for every area and date.

use crate::world::edition;

/// Every published share and rate that can be recomputed agrees with ours; what does not is listed, not hidden.
#[test]
fn tables_3_to_6_are_recomputed() {
    let (_, edition) = edition();
    let comparison = edition.compare_with_published().expect("no fault");
    let differing: Vec<String> =
        comparison.differences.iter().take(10).map(|difference| format!("{difference:?}")).collect();
    assert!(comparison.compared > 15_000, "only {} values compared", comparison.compared);
    assert!(
        comparison.differences.len() <= 40,
        "{} differ, such as\n{}",
        comparison.differences.len(),
        differing.join("\n")
    );
}
