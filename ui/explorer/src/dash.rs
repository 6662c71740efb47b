//! Dashed lines, only where they are seen: an enlarged line may be a hundred canvases long.

use egui::{Pos2, Rect};

/// The dashes of the line that lie in `clip`. The pattern (dash, gap, dash, gap …, in points) runs on from piece to
/// piece and is counted from the line's beginning, so that dashes keep their places while the view moves.
/// A pattern without length gives nothing.
pub(crate) fn dashes(line: &[Pos2], pattern: &[f32], clip: Rect) -> Vec<[Pos2; 2]> {
    let pattern = if pattern.len() % 2 == 1 { pattern.repeat(2) } else { pattern.to_vec() };
    let mut found = Vec::new();
    if pattern.iter().sum::<f32>() < 0.5 {
        return found;
    }
    let mut travelled = 0.0;
    for pair in line.windows(2) {
        let length = (pair[1] - pair[0]).length();
        if let Some((enters, leaves)) = inside(pair[0], pair[1], clip) {
            let (mut at, end) = (enters * length, leaves * length);
            while at < end {
                let (is_dash, rest) = element(travelled + at, &pattern);
                // At least a step that a float of this size can take.
                let next = (at + rest.max(0.05)).min(end);
                if is_dash {
                    found.push([at, next].map(|along| pair[0] + (pair[1] - pair[0]) * (along / length)));
                }
                at = next;
            }
        }
        travelled += length;
    }
    found
}

/// Whether the pattern has a dash at this distance from the beginning, and how far it still goes.
fn element(distance: f32, pattern: &[f32]) -> (bool, f32) {
    let mut left = distance.rem_euclid(pattern.iter().sum());
    for (index, length) in pattern.iter().enumerate() {
        if left < *length {
            return (index % 2 == 0, length - left);
        }
        left -= length;
    }
    (true, pattern[0])
}

/// The shares of the piece between which it lies in the rectangle (Liang and Barsky).
fn inside(from: Pos2, to: Pos2, clip: Rect) -> Option<(f32, f32)> {
    let along = to - from;
    let (mut enters, mut leaves) = (0.0_f32, 1.0_f32);
    let sides = [
        (-along.x, from.x - clip.min.x),
        (along.x, clip.max.x - from.x),
        (-along.y, from.y - clip.min.y),
        (along.y, clip.max.y - from.y),
    ];
    for (outward, room) in sides {
        if outward == 0.0 {
            if room < 0.0 {
                return None;
            }
        } else if outward < 0.0 {
            enters = enters.max(room / outward);
        } else {
            leaves = leaves.min(room / outward);
        }
    }
    (enters < leaves).then_some((enters, leaves))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::pos2;

    const CLIP: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(100.0, 100.0) };

    #[test]
    fn the_pattern_runs_on_around_corners() {
        let line = [pos2(0.0, 50.0), pos2(15.0, 50.0), pos2(15.0, 80.0)];
        let found = dashes(&line, &[10.0, 10.0], CLIP);
        let expected = [
            [pos2(0.0, 50.0), pos2(10.0, 50.0)],
            [pos2(15.0, 55.0), pos2(15.0, 65.0)],
            [pos2(15.0, 75.0), pos2(15.0, 80.0)],
        ];
        assert_eq!(found.len(), 3, "{found:?}");
        for (one, other) in found.iter().flatten().zip(expected.iter().flatten()) {
            assert!((*one - *other).length() < 0.06, "{found:?}");
        }
    }

    #[test]
    fn only_what_is_seen_is_made_and_it_keeps_its_place() {
        let long = [pos2(-60_000.0, 50.0), pos2(60_000.0, 50.0)];
        let found = dashes(&long, &[6.0, 2.0], CLIP);
        assert!((12..=14).contains(&found.len()), "{}", found.len());
        assert!(found.iter().flatten().all(|point| CLIP.expand(0.1).contains(*point)));
        // 60 000 is a multiple of the pattern's 8: a dash begins at the canvas's edge.
        assert!((found[0][0].x, found[0][1].x).0 < 0.1 && (found[0][1].x - 6.0).abs() < 0.2, "{:?}", found[0]);
        assert!(dashes(&[pos2(0.0, 200.0), pos2(90.0, 300.0)], &[6.0, 2.0], CLIP).is_empty());
    }

    #[test]
    fn odd_and_empty_patterns_end() {
        assert_eq!(dashes(&[pos2(0.0, 0.0), pos2(40.0, 0.0)], &[10.0], CLIP).len(), 2);
        assert!(dashes(&[pos2(0.0, 0.0), pos2(40.0, 0.0)], &[], CLIP).is_empty());
        assert!(dashes(&[pos2(0.0, 0.0), pos2(40.0, 0.0)], &[0.0, 0.0], CLIP).is_empty());
        assert!(dashes(&[pos2(5.0, 5.0), pos2(5.0, 5.0)], &[3.0, 3.0], CLIP).len() <= 1);
    }
}
