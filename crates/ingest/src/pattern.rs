//! Texts as recipes write them: compared without regard to case and spacing, with `{name}` for a part to be taken out.

use serde::{Deserialize, Serialize};

/// Lower case, one space where there was any white space or line break, none at the ends; all dashes and quotes alike.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        for c in word.chars() {
            match c {
                '\u{2010}'..='\u{2015}' | '\u{2212}' => folded.push('-'),
                '\u{2018}' | '\u{2019}' | '\u{02bc}' | '`' => folded.push('\''),
                '\u{201c}' | '\u{201d}' => folded.push('"'),
                '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{00ad}' => {}
                c => folded.extend(c.to_lowercase()),
            }
        }
    }
    folded
}

/// A text with parts to take out: `{age}_({sex})`; `*` stands for any text that is not needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Pattern {
    text: String,
    pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Text(String),
    Part(String),
}

/// Bytes of the longest text that a pattern is held against.
const LONGEST: usize = 2000;

impl Pattern {
    /// The pattern that the text itself fits; signs that mean something in a pattern fit anything. `None` for no text.
    pub fn literal(text: &str) -> Option<Pattern> {
        let text = text.trim().replace(['{', '}'], "*");
        Pattern::try_from(text).ok().filter(|pattern| !pattern.pieces.is_empty())
    }

    /// The names of the parts, in their order; `*` has none.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Part(name) if !name.is_empty() => Some(name.as_str()),
            _ => None,
        })
    }

    /// The parts by name when the whole text of at most 2000 bytes fits; each part is as short as it can be and never empty.
    pub fn take<'t>(&self, text: &'t str) -> Option<Vec<(&str, &'t str)>> {
        // No header or title is longer; a hostile text must not cost the square of its length.
        if text.len() > LONGEST {
            return None;
        }
        let mut taken = Vec::new();
        fit(&self.pieces, text.trim(), &mut taken).then_some(taken)
    }

    /// Whether the whole text fits.
    pub fn fits(&self, text: &str) -> bool {
        self.take(text).is_some()
    }
}

fn fit<'p, 't>(pieces: &'p [Piece], text: &'t str, taken: &mut Vec<(&'p str, &'t str)>) -> bool {
    match pieces.split_first() {
        None => text.is_empty(),
        Some((Piece::Text(literal), rest)) => {
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            // Folding changes lengths, so that every beginning of the text is tried, the shortest first, until one is
            // no beginning of the literal: then no longer one can be.
            let wanted = fold(literal);
            let beginnings = ends.map(|end| (end, fold(&text[..end])));
            let hopeful = beginnings.take_while(|(_, folded)| wanted.starts_with(folded.as_str()));
            let mut fitting = hopeful.filter(|(_, folded)| *folded == wanted).map(|(end, _)| end);
            fitting.any(|end| {
                let mut end = end;
                // Spaces around a literal belong to it.
                while text[end..].starts_with(char::is_whitespace) {
                    end += text[end..].chars().next().map_or(1, char::len_utf8);
                }
                fit(rest, &text[end..], taken)
            })
        }
        Some((Piece::Part(name), rest)) => {
            let shortest = usize::from(!name.is_empty());
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]).skip(shortest);
            let before = taken.len();
            if rest.is_empty() {
                let enough = text.len() >= shortest;
                if enough && !name.is_empty() {
                    taken.push((name, text.trim()));
                }
                return enough;
            }
            for end in ends {
                if !name.is_empty() {
                    taken.push((name, text[..end].trim()));
                }
                if fit(rest, &text[end..], taken) {
                    return true;
                }
                taken.truncate(before);
            }
            false
        }
    }
}

impl TryFrom<String> for Pattern {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let mut pieces = Vec::new();
        let mut rest = text.as_str();
        while let Some(at) = rest.find(['{', '*']) {
            if at > 0 {
                pieces.push(Piece::Text(rest[..at].to_owned()));
            }
            if rest[at..].starts_with('*') {
                pieces.push(Piece::Part(String::new()));
                rest = &rest[at + 1..];
            } else {
                let Some(close) = rest[at..].find('}') else { return Err(format!("`{{` without `}}` in `{text}`")) };
                pieces.push(Piece::Part(rest[at + 1..at + close].trim().to_owned()));
                rest = &rest[at + close + 1..];
            }
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
        }
        Ok(Pattern { text, pieces })
    }
}

impl From<Pattern> for String {
    fn from(pattern: Pattern) -> String {
        pattern.text
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> Pattern {
        Pattern::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn takes_parts_out_of_headers() {
        let band = pattern("{age}_({sex})");
        assert_eq!(band.take("0-4_(mf)"), Some(vec![("age", "0-4"), ("sex", "mf")]));
        assert_eq!(band.take("75+_(f)"), Some(vec![("age", "75+"), ("sex", "f")]));
        assert_eq!(band.take("Total"), None);
        assert_eq!(pattern("{period}").take(" 1990 "), Some(vec![("period", "1990")]));
        assert_eq!(pattern("{period} [YR{period2}]").take("2011Q1 [YR2011Q1]").unwrap()[0], ("period", "2011Q1"));
    }

    #[test]
    fn stars_fit_anything_and_case_and_spacing_do_not_matter() {
        assert!(pattern("Table 1*Migrant stock*").fits("TABLE  1 -  migrant stock at mid-year"));
        assert!(pattern("Table 1").fits("table 1"));
        assert!(!pattern("Table 1").fits("Table 10"));
        assert!(!pattern("*_sex_*.csv").fits("migrants_by_age_and_sex.csv"));
        assert!(pattern("*age*.csv").fits("migrants_by_age_and_sex.csv"));
        assert!(Pattern::try_from("{age".to_owned()).is_err());
    }
}
