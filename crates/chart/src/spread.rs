//! Moves labels apart along one axis, as little as needed.

/// Moves the centres so that no two labels overlap and all stay between `top` and `bottom`, keeping their order.
/// `labels` are (wanted centre, height); the answer is in the same order. Where they cannot all fit they run below.
pub(crate) fn spread(labels: &[(f32, f32)], top: f32, bottom: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by(|a, b| labels[*a].0.total_cmp(&labels[*b].0).then(a.cmp(b)));
    let mut centres: Vec<f32> = labels.iter().map(|label| label.0).collect();
    let mut edge = top;
    for index in &order {
        let half = labels[*index].1 / 2.0;
        centres[*index] = centres[*index].max(edge + half);
        edge = centres[*index] + half;
    }
    let mut edge = bottom;
    for index in order.iter().rev() {
        let half = labels[*index].1 / 2.0;
        centres[*index] = centres[*index].min(edge - half);
        edge = centres[*index] - half;
    }
    // When there is not room for all, the upward pass pushed the first above the top: start again from the top.
    let mut edge = top;
    for index in &order {
        let half = labels[*index].1 / 2.0;
        centres[*index] = centres[*index].max(edge + half);
        edge = centres[*index] + half;
    }
    centres
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_order_and_distance() {
        let labels = [(50.0, 12.0), (48.0, 12.0), (99.0, 12.0), (97.0, 12.0), (10.0, 12.0)];
        let centres = spread(&labels, 0.0, 100.0);
        let mut sorted = centres.clone();
        sorted.sort_by(f32::total_cmp);
        assert!(sorted.windows(2).all(|pair| pair[1] - pair[0] >= 11.99), "{sorted:?}");
        assert!(sorted[0] >= 6.0 && sorted[4] <= 94.0);
        assert!(centres[1] < centres[0] && centres[3] < centres[2]);
        assert_eq!(centres[4], 10.0);
    }

    #[test]
    fn runs_below_when_there_is_no_room() {
        let centres = spread(&[(5.0, 10.0), (5.0, 10.0), (5.0, 10.0)], 0.0, 20.0);
        assert_eq!(centres, [5.0, 15.0, 25.0]);
    }
}
