//! A line whose places count signs and not bytes.

/// A line, kept for the places of its signs.
#[derive(Default)]
pub(super) struct Line {
    text: String,
    /// Where each sign begins; empty when every sign is one byte.
    places: Vec<usize>,
}

impl Line {
    /// Takes over a text.
    pub(super) fn set(&mut self, text: &str) {
        text.clone_into(&mut self.text);
        self.places.clear();
        if !text.is_ascii() {
            self.places.extend(text.char_indices().map(|(place, _)| place));
        }
    }

    /// A stretch of the line; shorter where the line ends.
    pub(super) fn part(&self, start: usize, length: usize) -> &str {
        let byte = |place: usize| match self.places.is_empty() {
            true => place.min(self.text.len()),
            false => self.places.get(place).copied().unwrap_or(self.text.len()),
        };
        self.text.get(byte(start)..byte(start.saturating_add(length))).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_count_signs() {
        let mut line = Line::default();
        line.set("12Zoë 34");
        assert_eq!((line.part(2, 4), line.part(6, 2), line.part(7, 9), line.part(99, 2)), ("Zoë ", "34", "4", ""));
        line.set("12Zoe 34");
        assert_eq!((line.part(2, 4), line.part(6, 9), line.part(8, 1)), ("Zoe ", "34", ""));
    }
}
