//! Widths of a table's columns, from what stands in them.

use crate::table_grid::TableGrid;
use bearings_chart::text_width;

/// Size of table text in points, as in the styles.
const SIZE: f32 = 9.0;
/// Room left and right of a cell's text, in points.
const PADDING: f32 = 9.0;

/// Widths that add up to `total`, in the unit of `total` with `points` of them a point.
///
/// Every column gets what its longest word needs, then what its longest line wants as far as there is room; what is
/// left over goes to the first column, so that numbers stay near each other.
pub(super) fn column_widths(grid: &TableGrid, total: u32, points: f32) -> Vec<u32> {
    let count = grid.columns.max(1);
    let (mut least, mut wanted) = (vec![20.0_f32; count], vec![20.0_f32; count]);
    for placed in grid.cells.iter().filter(|placed| placed.columns == 1) {
        let bold = placed.row < grid.head_rows;
        let width = |text: &str| text_width(text, SIZE, bold) + PADDING;
        let longest_word = placed.cell.text.split(' ').map(width).fold(0.0, f32::max);
        least[placed.column] = least[placed.column].max(longest_word.min(140.0));
        wanted[placed.column] = wanted[placed.column].max(width(&placed.cell.text).min(260.0));
    }
    let room = total as f32 / points;
    let (needs, wants): (f32, f32) = (least.iter().sum(), wanted.iter().sum());
    let widths: Vec<f32> = if needs >= room {
        least.iter().map(|width| width * room / needs).collect()
    } else if wants > room {
        let share = (room - needs) / (wants - needs);
        least.iter().zip(&wanted).map(|(least, wanted)| least + (wanted - least) * share).collect()
    } else {
        // Numbers are spread evenly, the first column takes at most twice what it wants.
        let spare = room - wants;
        let first = if count == 1 { spare } else { spare.min(wanted[0]) };
        let each = if count > 1 { (spare - first) / (count - 1) as f32 } else { 0.0 };
        wanted.iter().enumerate().map(|(index, width)| width + if index == 0 { first } else { each }).collect()
    };
    let mut widths: Vec<u32> = widths.iter().map(|width| (width * points) as u32).collect();
    let rounding = total.saturating_sub(widths.iter().sum());
    widths[0] += rounding;
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Cell, Table};

    #[test]
    fn widths_add_up_and_words_stay_whole() {
        let cell = |text: &str| Cell { text: text.to_owned(), ..Cell::default() };
        for columns in [1, 2, 5, 14] {
            let row = |text: &str| (0..columns).map(|n| cell(&text[..text.len() - n % 3])).collect::<Vec<_>>();
            let table = Table {
                id: "T".to_owned(),
                caption: String::new(),
                head: vec![row("Dependency ratio")],
                body: vec![row("1 044 854")],
                notes: Vec::new(),
            };
            let grid = TableGrid::of(&table);
            let widths = column_widths(&grid, 9638, 20.0);
            assert_eq!((widths.len(), widths.iter().sum::<u32>()), (columns, 9638));
            if columns < 6 {
                assert!(widths.iter().all(|width| *width as f32 / 20.0 >= text_width("Dependency", 9.0, true)));
            }
        }
    }
}
