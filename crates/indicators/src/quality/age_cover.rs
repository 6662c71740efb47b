//! Do age groups follow each other without a gap?

/// An age group: first and last completed year, open at the top where the last is absent.
pub type AgeGroup = (u8, Option<u8>);

/// How far the groups reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AgeCover {
    /// These groups follow each other from the first age to the last, each age in one of them; the finest such row.
    Whole(Vec<AgeGroup>),
    /// No row of groups leads over this age, although older ages have groups.
    GapAt(u8),
}

/// Looks for groups that follow each other from the youngest to the oldest age. Groups of several widths may lie over each
/// other (0–4 beside 0–14); the finest are taken. `None` without groups.
pub fn age_cover(groups: &[AgeGroup]) -> Option<AgeCover> {
    let mut sorted: Vec<AgeGroup> = groups.to_vec();
    // The narrowest group of an age first; the open group last.
    sorted.sort_by_key(|(lower, upper)| (*lower, upper.unwrap_or(u8::MAX)));
    sorted.dedup();
    let first = sorted.first()?.0;
    let oldest = sorted.last()?.0;
    let mut reached = first;
    let mut dead_ends = [false; 256];
    match lead(&sorted, first, oldest, &mut dead_ends, &mut reached) {
        Some(row) => Some(AgeCover::Whole(row)),
        None => Some(AgeCover::GapAt(reached)),
    }
}

/// A row of groups from `age` to the end; `reached` becomes the highest age at which no group begins.
fn lead(
    sorted: &[AgeGroup],
    age: u8,
    oldest: u8,
    dead_ends: &mut [bool; 256],
    reached: &mut u8,
) -> Option<Vec<AgeGroup>> {
    if dead_ends[usize::from(age)] {
        return None;
    }
    let at = sorted.partition_point(|group| group.0 < age);
    for group in sorted[at..].iter().take_while(|group| group.0 == age) {
        let next = group.1.and_then(|upper| upper.checked_add(1));
        let Some(next) = next.filter(|next| *next <= oldest) else { return Some(vec![*group]) };
        if let Some(mut rest) = lead(sorted, next, oldest, dead_ends, reached) {
            rest.insert(0, *group);
            return Some(rest);
        }
    }
    dead_ends[usize::from(age)] = true;
    *reached = (*reached).max(age);
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_of_several_widths() {
        let groups =
            [(0, Some(14)), (0, Some(4)), (5, Some(9)), (10, Some(14)), (15, None), (15, Some(64)), (65, None)];
        let whole = vec![(0, Some(4)), (5, Some(9)), (10, Some(14)), (15, Some(64)), (65, None)];
        assert_eq!(age_cover(&groups), Some(AgeCover::Whole(whole)));
        assert_eq!(age_cover(&[]), None);
        let from_15 = [(15, Some(24)), (25, None)];
        assert_eq!(age_cover(&from_15), Some(AgeCover::Whole(from_15.to_vec())));
    }

    #[test]
    fn a_missing_group_and_one_that_begins_too_late() {
        assert_eq!(age_cover(&[(0, Some(4)), (10, Some(14)), (15, None)]), Some(AgeCover::GapAt(5)));
        assert_eq!(age_cover(&[(0, Some(4)), (6, Some(9)), (5, Some(7)), (10, None)]), Some(AgeCover::GapAt(8)));
        let coarse = [(0, Some(4)), (10, Some(14)), (15, None), (0, Some(14))];
        assert_eq!(age_cover(&coarse), Some(AgeCover::Whole(vec![(0, Some(14)), (15, None)])));
    }

    #[test]
    fn single_years_to_the_last() {
        let single: Vec<AgeGroup> = (0..100).map(|age| (age, Some(age))).chain([(100, None)]).collect();
        assert_eq!(age_cover(&single), Some(AgeCover::Whole(single.clone())));
        let all: Vec<AgeGroup> = (0..=255).map(|age| (age, Some(age))).collect();
        assert_eq!(age_cover(&all), Some(AgeCover::Whole(all.clone())));
    }
}
