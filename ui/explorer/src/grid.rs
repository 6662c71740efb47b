//! Which series is nearest to the pointer: the pieces of all lines in square cells, so that only near ones are measured.

use crate::Chart;
use egui::{Pos2, Vec2};

/// The index. It is made for one size of the plot, not enlarged; the asker divides distances by the zoom.
#[derive(Clone, Debug)]
pub struct Grid {
    columns: usize,
    rows: usize,
    size: Vec2,
    cells: Vec<Vec<u32>>,
    pieces: Vec<Piece>,
    /// Every value of every series, by series, in points of the plot.
    dots: Vec<Vec<(Pos2, usize)>>,
}

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Hit {
    /// Number of the series in the chart.
    pub series: usize,
    /// Row of the table twin whose value is nearest in time.
    pub row: usize,
    /// Number of that value among the series' dots.
    pub dot: usize,
}

#[derive(Clone, Copy, Debug)]
struct Piece {
    series: usize,
    from: Pos2,
    to: Pos2,
}

/// Side of a cell in points.
const CELL: f32 = 24.0;

impl Grid {
    /// An index over the lines and values of the chart for a plot of `size` points.
    pub fn new(chart: &Chart, size: Vec2) -> Grid {
        let scaled = |place: Pos2| (place.to_vec2() * size).to_pos2();
        let (columns, rows) = ((size.x / CELL) as usize + 1, (size.y / CELL) as usize + 1);
        let dots = chart.series.iter().map(|s| s.dots.iter().map(|dot| (scaled(dot.place), dot.row)).collect());
        let cells = vec![Vec::new(); columns * rows];
        let mut grid = Grid { columns, rows, size, cells, pieces: Vec::new(), dots: dots.collect() };
        for (number, series) in chart.series.iter().enumerate() {
            for pair in series.runs.iter().flat_map(|run| run.places.windows(2)) {
                grid.insert(Piece { series: number, from: scaled(pair[0]), to: scaled(pair[1]) });
            }
            // A value that no line reaches is a piece without length.
            for dot in &series.dots {
                grid.insert(Piece { series: number, from: scaled(dot.place), to: scaled(dot.place) });
            }
        }
        grid
    }

    /// The size it was made for.
    pub fn size(&self) -> Vec2 {
        self.size
    }

    /// The series nearest to `point` within `reach`, both in points of the plot not enlarged.
    /// Of series equally near the last wins, which is painted on top.
    pub fn nearest(&self, point: Pos2, reach: f32) -> Option<Hit> {
        let (left, right) = (self.column(point.x - reach), self.column(point.x + reach));
        let (top, bottom) = (self.row(point.y - reach), self.row(point.y + reach));
        let near = (top..=bottom).flat_map(|row| (left..=right).map(move |column| row * self.columns + column));
        let mut best: Option<(f32, usize)> = None;
        for piece in near.flat_map(|cell| &self.cells[cell]).map(|index| self.pieces[*index as usize]) {
            let distance = distance(point, piece);
            let better =
                best.is_none_or(|(known, series)| distance < known || (distance == known && piece.series > series));
            if distance <= reach && better {
                best = Some((distance, piece.series));
            }
        }
        let series = best?.1;
        let dots = self.dots[series].iter().enumerate();
        let away = |dot: &(Pos2, usize)| (dot.0 - point).x.abs();
        let (dot, (_, row)) = dots.min_by(|(_, one), (_, other)| away(one).total_cmp(&away(other)))?;
        Some(Hit { series, row: *row, dot })
    }

    /// Enters a piece into every cell that it crosses, column by column.
    fn insert(&mut self, piece: Piece) {
        let number = self.pieces.len() as u32;
        let (from, to) = if piece.from.x <= piece.to.x { (piece.from, piece.to) } else { (piece.to, piece.from) };
        if !(from.is_finite() && to.is_finite()) {
            return;
        }
        self.pieces.push(piece);
        let y_at = |x: f32| {
            let along = if to.x > from.x { ((x - from.x) / (to.x - from.x)).clamp(0.0, 1.0) } else { 0.0 };
            from.y + (to.y - from.y) * along
        };
        for column in self.column(from.x)..=self.column(to.x) {
            let left = column as f32 * CELL;
            let (enters, leaves) = if to.x > from.x { (y_at(left), y_at(left + CELL)) } else { (from.y, to.y) };
            for row in self.row(enters.min(leaves))..=self.row(enters.max(leaves)) {
                self.cells[row * self.columns + column].push(number);
            }
        }
    }

    fn column(&self, x: f32) -> usize {
        ((x / CELL).max(0.0) as usize).min(self.columns - 1)
    }

    fn row(&self, y: f32) -> usize {
        ((y / CELL).max(0.0) as usize).min(self.rows - 1)
    }
}

fn distance(point: Pos2, piece: Piece) -> f32 {
    let along = piece.to - piece.from;
    let share =
        if along == Vec2::ZERO { 0.0 } else { ((point - piece.from).dot(along) / along.length_sq()).clamp(0.0, 1.0) };
    (piece.from + along * share - point).length()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Dot, Run, Series};
    use bearings_chart::palette::ACCENT;
    use egui::{pos2, vec2};

    const SIZE: Vec2 = vec2(700.0, 300.0);

    fn series(places: &[(f32, f32)]) -> Series {
        let places: Vec<Pos2> = places.iter().map(|(x, y)| pos2(*x, *y)).collect();
        let dots = places.iter().enumerate().map(|(index, place)| Dot { place: *place, row: index + 1 }).collect();
        let runs =
            if places.len() > 1 { vec![Run { places, colour: ACCENT, width: 1.6, dash: vec![] }] } else { vec![] };
        Series { colour: ACCENT, runs, dots }
    }

    fn chart(series: Vec<Series>) -> Chart {
        Chart { series, breaks: vec![], times: vec![], time_ends: (1990.0, 2019.0), value_ends: (0.0, 1.0) }
    }

    /// Numbers that look random and are the same in every run.
    fn numbers() -> impl Iterator<Item = f32> {
        let mut state = 0x2545_f491_u32;
        std::iter::repeat_with(move || {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            (state >> 8) as f32 / (1 << 24) as f32
        })
    }

    #[test]
    fn finds_what_measuring_everything_finds() {
        let mut random = numbers();
        let mut next = || random.next().unwrap();
        let all: Vec<Series> = (0..40).map(|_| series(&[(0.0, next()), (next(), next()), (1.0, next())])).collect();
        let grid = Grid::new(&chart(all), SIZE);
        let mut found = 0;
        for _ in 0..500 {
            let point = pos2(next() * SIZE.x, next() * SIZE.y);
            let distances = grid.pieces.iter().map(|piece| (distance(point, *piece), piece.series));
            let best = distances.min_by(|one, other| one.0.total_cmp(&other.0)).filter(|(away, _)| *away <= 6.0);
            assert_eq!(grid.nearest(point, 6.0).map(|hit| hit.series), best.map(|(_, series)| series), "{point:?}");
            found += usize::from(best.is_some());
        }
        assert!(found > 50 && found < 500, "{found}");
    }

    #[test]
    fn names_the_value_nearest_in_time() {
        let grid = Grid::new(&chart(vec![series(&[(0.0, 0.5), (0.5, 0.5), (1.0, 0.5)])]), SIZE);
        let hit = grid.nearest(pos2(300.0, 152.0), 10.0);
        assert_eq!(hit, Some(Hit { series: 0, row: 2, dot: 1 }));
        assert_eq!(grid.nearest(pos2(300.0, 200.0), 10.0), None);
    }

    #[test]
    fn a_lone_value_is_found_and_an_empty_series_is_not() {
        let grid = Grid::new(&chart(vec![series(&[]), series(&[(1.0, 1.0)])]), SIZE);
        assert_eq!(grid.nearest(pos2(695.0, 296.0), 12.0).map(|hit| hit.series), Some(1));
        assert_eq!(Grid::new(&chart(vec![series(&[])]), SIZE).nearest(pos2(1.0, 1.0), 500.0), None);
    }

    #[test]
    fn points_outside_and_upright_lines_are_harmless() {
        let grid = Grid::new(&chart(vec![series(&[(0.5, 0.0), (0.5, 1.0)])]), SIZE);
        assert!(grid.nearest(pos2(352.0, 170.0), 5.0).is_some());
        assert_eq!(grid.nearest(pos2(-900.0, 9000.0), 5.0), None);
        assert!(Grid::new(&chart(vec![series(&[(0.5, 0.5)])]), Vec2::ZERO).nearest(pos2(0.0, 0.0), 1.0).is_some());
    }
}
