//! The texts of a column, numbered as they come, with how often each came.

use rustc_hash::FxHashMap;

#[derive(Default)]
pub(super) struct TextCounts {
    numbers: FxHashMap<String, u32>,
    texts: Vec<(String, u64)>,
}

impl TextCounts {
    /// Counts a text; answers its number, from 0.
    pub(super) fn number(&mut self, text: &str) -> u32 {
        let number = match self.numbers.get(text) {
            Some(known) => *known,
            None => {
                let next = self.texts.len() as u32;
                self.numbers.insert(text.to_owned(), next);
                self.texts.push((text.to_owned(), 0));
                next
            }
        };
        self.texts[number as usize].1 += 1;
        number
    }

    /// The text of a number.
    pub(super) fn text(&self, number: u32) -> &str {
        self.texts.get(number as usize).map_or("", |(text, _)| text)
    }

    /// Every text with how often it came.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.texts.iter().map(|(text, count)| (text.as_str(), *count))
    }
}
