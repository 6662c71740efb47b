//! How many values lie where, for views with more of them than can be told apart.

use egui::{Pos2, Rect, Vec2, pos2};
use std::collections::BTreeMap;

/// The most dots that are painted one by one. Above this the view shows density, and dots again when enlarged.
pub const DOT_LIMIT: usize = 5_000;

/// Side of a cell in points.
const CELL: f32 = 6.0;

/// Squares of `room` in which points lie, with how full each is: above 0, and 1 for the fullest.
/// Points outside `room` are left out. The shares follow the square root of the counts, so that few beside many show.
pub fn density(points: impl Iterator<Item = Pos2>, room: Rect) -> Vec<(Rect, f32)> {
    let mut counts: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    for point in points.filter(|point| room.contains(*point)) {
        let cell = (point - room.min) / CELL;
        *counts.entry((cell.x as u32, cell.y as u32)).or_default() += 1;
    }
    let most = counts.values().copied().max().unwrap_or(1) as f32;
    let square = |((column, row), count): ((u32, u32), u32)| {
        let corner = room.min + Vec2::new(column as f32, row as f32) * CELL;
        (Rect::from_min_size(pos2(corner.x, corner.y), Vec2::splat(CELL)), (count as f32 / most).sqrt())
    };
    counts.into_iter().map(square).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn squares_tell_where_most_points_lie() {
        let room = Rect::from_min_max(pos2(10.0, 10.0), pos2(110.0, 60.0));
        let many = std::iter::repeat_n(pos2(50.0, 30.0), 100);
        let few = std::iter::repeat_n(pos2(100.0, 20.0), 25);
        let outside = std::iter::repeat_n(pos2(0.0, 0.0), 1_000);
        let found = density(many.chain(few).chain(outside), room);
        let shares: Vec<f32> = found.iter().map(|(_, share)| *share).collect();
        assert_eq!(shares, [1.0, 0.5]);
        assert!(found[0].0.contains(pos2(50.0, 30.0)) && found[1].0.contains(pos2(100.0, 20.0)));
    }

    #[test]
    fn nothing_gives_nothing() {
        assert!(density(std::iter::empty(), Rect::EVERYTHING).is_empty());
    }
}
