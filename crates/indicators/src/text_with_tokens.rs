//! Finds the tokens in a text that a person typed.

use crate::{IndicatorFault, Token};

/// A stretch of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum TextPart {
    /// Words, with doubled braces made single.
    Words(String),
    /// A token.
    Token(Box<Token>),
    /// A token that cannot be read: what was typed, and why.
    Broken {
        /// As typed, braces included.
        typed: String,
        /// What is wrong with it.
        fault: IndicatorFault,
    },
}

/// Splits a text into words and tokens, in order and without loss. `{{` and `}}` are braces typed as text.
/// Positions in faults count characters from 1, over the whole text. Never stops at the first fault.
pub fn read_text_with_tokens(text: &str) -> Vec<TextPart> {
    let characters: Vec<char> = text.chars().collect();
    let mut parts = Vec::new();
    let mut words = String::new();
    let mut at = 0;
    while at < characters.len() {
        match (characters[at], characters.get(at + 1)) {
            ('{', Some('{')) | ('}', Some('}')) => {
                words.push(characters[at]);
                at += 2;
            }
            ('}', _) => {
                finish(&mut words, &mut parts);
                parts.push(TextPart::Broken {
                    typed: "}".into(),
                    fault: IndicatorFault::LoneBrace { position: at + 1 },
                });
                at += 1;
            }
            ('{', _) => {
                finish(&mut words, &mut parts);
                at = read_one(&characters, at, &mut parts);
            }
            (other, _) => {
                words.push(other);
                at += 1;
            }
        }
    }
    finish(&mut words, &mut parts);
    parts
}

/// Reads the token that opens at `open`; answers where the text goes on.
fn read_one(characters: &[char], open: usize, parts: &mut Vec<TextPart>) -> usize {
    let rest = &characters[open + 1..];
    let end = rest.iter().position(|c| matches!(c, '}' | '{' | '\n'));
    let Some(length) = end.filter(|length| rest[*length] == '}') else {
        parts.push(TextPart::Broken { typed: "{".into(), fault: IndicatorFault::OpenBrace { position: open + 1 } });
        return open + 1;
    };
    let inner: String = rest[..length].iter().collect();
    parts.push(match Token::read_inside(&inner, open + 2) {
        Ok(token) => TextPart::Token(Box::new(token)),
        Err(fault) => TextPart::Broken { typed: format!("{{{inner}}}"), fault },
    });
    open + length + 2
}

fn finish(words: &mut String, parts: &mut Vec<TextPart>) {
    if !words.is_empty() {
        parts.push(TextPart::Words(std::mem::take(words)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_words_tokens_and_doubled_braces() {
        let parts = read_text_with_tokens("In {{sum}} {B11 area=KEN}, so {B10}.");
        let token = |text: &str| TextPart::Token(Box::new(Token::read(text).unwrap()));
        let words = |text: &str| TextPart::Words(text.into());
        assert_eq!(parts, [words("In {sum} "), token("{B11 area=KEN}"), words(", so "), token("{B10}"), words(".")]);
    }

    #[test]
    fn goes_on_after_a_fault_and_loses_nothing() {
        let parts = read_text_with_tokens("é {B11 x=1} } {B10");
        let position: Vec<_> = parts
            .iter()
            .filter_map(|part| match part {
                TextPart::Broken { fault, .. } => Some(fault.clone()),
                _ => None,
            })
            .collect();
        assert_eq!(
            position,
            [
                IndicatorFault::UnknownKey { key: "x".into(), position: 8 },
                IndicatorFault::LoneBrace { position: 13 },
                IndicatorFault::OpenBrace { position: 15 },
            ]
        );
        assert_eq!(parts.last(), Some(&TextPart::Words("B10".into())));
    }
}
