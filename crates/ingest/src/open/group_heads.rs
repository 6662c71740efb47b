//! Names of groups of columns: a line of a few words, each in the middle of the columns that it names.

/// The cells of such a line: each part in the first of the columns, behind that of the rows' names, that are nearest to
/// it. `None` when a part names no column or stands over the first one.
pub(super) fn group_heads(parts: &[(String, (usize, usize))], places: &[(usize, usize)]) -> Option<Vec<String>> {
    let (first, others) = places.split_first()?;
    if parts.len() < 2 || parts.len() >= others.len() || parts[0].1.0 <= first.1 {
        return None;
    }
    // Twice the middle, which needs no fraction.
    let middle = |(begin, end): (usize, usize)| begin + end;
    let nearest = |place: &(usize, usize)| {
        let distance = |(_, part): &&(String, (usize, usize))| middle(*part).abs_diff(middle(*place));
        parts.iter().min_by_key(distance).map(|(text, _)| text)
    };
    let mut cells = vec![String::new(); places.len()];
    let mut named = 0;
    let mut last = None;
    for (cell, place) in cells[1..].iter_mut().zip(others) {
        let text = nearest(place);
        if text.map(std::ptr::from_ref) != last {
            *cell = text.cloned().unwrap_or_default();
            named += 1;
        }
        last = text.map(std::ptr::from_ref);
    }
    (named == parts.len()).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_group_stands_over_the_first_of_its_columns() {
        let places = [(0, 9), (14, 16), (20, 24), (30, 32), (36, 40)];
        let heads = |parts: &[(&str, usize, usize)]| {
            let parts: Vec<_> = parts.iter().map(|(text, begin, end)| ((*text).to_owned(), (*begin, *end))).collect();
            group_heads(&parts, &places)
        };
        let found = heads(&[("Urban", 17, 21), ("Rural", 33, 37)]).unwrap();
        assert_eq!(found, ["", "Urban", "", "Rural", ""]);
        assert_eq!(heads(&[("Printed", 0, 6), ("Page 1", 30, 36)]), None);
        assert_eq!(heads(&[("a", 90, 91), ("b", 95, 96)]), None);
    }
}
