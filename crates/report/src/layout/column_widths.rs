//! Widths of a table's columns from what stands in them.

/// How narrow and how wide the content of a column, or of a cell over several columns, can be.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Need {
    /// First column.
    pub column: usize,
    /// Columns covered, at least 1.
    pub columns: usize,
    /// Longest word.
    pub narrowest: f32,
    /// All on one line.
    pub widest: f32,
}

/// Shares `room` among `count` columns. Returns the widths and how much the text must shrink (1 for not at all):
/// a table whose longest words do not fit side by side is set smaller, down to a half.
pub(crate) fn column_widths(count: usize, needs: &[Need], room: f32) -> (Vec<f32>, f32) {
    let mut low = vec![0.0_f32; count];
    let mut high = vec![0.0_f32; count];
    for need in needs.iter().filter(|need| need.columns == 1) {
        low[need.column] = low[need.column].max(need.narrowest);
        high[need.column] = high[need.column].max(need.widest);
    }
    for need in needs.iter().filter(|need| need.columns > 1) {
        let covered = need.column..(need.column + need.columns).min(count);
        widen(&mut low[covered.clone()], need.narrowest);
        widen(&mut high[covered], need.widest);
    }
    for (low, high) in low.iter().zip(&mut high) {
        *high = high.max(*low);
    }
    spare_labels(&mut low, &high, room);
    let (least, most): (f32, f32) = (low.iter().sum(), high.iter().sum());
    if least > room {
        let shrink = (room / least).max(0.5);
        return (low.iter().map(|width| width * room / least).collect(), shrink);
    }
    if most <= room {
        // A small table is not torn apart: at most half as wide again as its content, but never a mere strip.
        let target = if count > 3 { room } else { (most * 1.5).max(room * 0.62).min(room) };
        let extra = (target - most) / count.max(1) as f32;
        return (high.iter().map(|width| width + extra).collect(), 1.0);
    }
    let share = (room - least) / (most - least);
    (low.iter().zip(&high).map(|(low, high)| low + (high - low) * share).collect(), 1.0)
}

/// The first column names the rows: it takes its longest label on one line, as long as the others keep their words and
/// it does not take half the table.
fn spare_labels(low: &mut [f32], high: &[f32], room: f32) {
    let [first, others @ ..] = low else { return };
    let others: f32 = others.iter().sum();
    if high[0] + others <= room && high[0] <= room / 2.0 {
        *first = high[0];
    }
}

fn widen(columns: &mut [f32], need: f32) {
    let have: f32 = columns.iter().sum();
    if have < need && !columns.is_empty() {
        let extra = (need - have) / columns.len() as f32;
        columns.iter_mut().for_each(|width| *width += extra);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(column: usize, columns: usize, narrowest: f32, widest: f32) -> Need {
        Need { column, columns, narrowest, widest }
    }

    #[test]
    fn words_fit_and_the_room_is_used() {
        let (widths, shrink) = column_widths(2, &[need(0, 1, 40.0, 300.0), need(1, 1, 30.0, 50.0)], 200.0);
        assert!(widths[0] >= 40.0 && widths[1] >= 30.0, "{widths:?}");
        assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.01);
        assert_eq!(shrink, 1.0);
    }

    #[test]
    fn labels_of_rows_stay_on_one_line_where_there_is_room() {
        let heads = [need(1, 1, 60.0, 200.0), need(2, 1, 60.0, 200.0)];
        let (widths, _) = column_widths(3, &[&[need(0, 1, 30.0, 70.0)], &heads[..]].concat(), 200.0);
        assert!(widths[0] >= 70.0, "{widths:?}");
        assert!(widths[1] >= 60.0 && widths[2] >= 60.0, "{widths:?}");
        let (widths, _) = column_widths(3, &[&[need(0, 1, 30.0, 150.0)], &heads[..]].concat(), 200.0);
        assert!(widths[0] < 100.0, "no more than half: {widths:?}");
    }

    #[test]
    fn a_cell_over_two_columns_widens_both() {
        let (widths, _) = column_widths(2, &[need(0, 1, 10.0, 10.0), need(0, 2, 100.0, 100.0)], 100.0);
        assert!(widths.iter().sum::<f32>() >= 99.9, "{widths:?}");
        assert!(widths[1] > 30.0, "{widths:?}");
    }

    #[test]
    fn too_many_words_shrink_the_text() {
        let (widths, shrink) = column_widths(2, &[need(0, 1, 150.0, 150.0), need(1, 1, 150.0, 150.0)], 200.0);
        assert!((widths.iter().sum::<f32>() - 200.0).abs() < 0.01);
        assert!((shrink - 2.0 / 3.0).abs() < 0.01);
    }
}
