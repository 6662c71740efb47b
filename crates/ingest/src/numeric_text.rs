//! Whether a text is a number as people write numbers: with grouping of any country, digits of any script, brackets
//! for less than nothing, a currency, a per cent sign, a note mark. What it is worth is decided by a recipe.

/// Longer texts are no number.
const LONGEST: usize = 48;

/// Whether the text is a number. Empty text, signs such as `..`, dates and codes with letters are none.
pub(crate) fn is_numeric_text(text: &str) -> bool {
    if text.len() > LONGEST {
        return false;
    }
    let text = without_note(text.trim());
    let text = text.strip_prefix('(').and_then(|inner| inner.strip_suffix(')')).unwrap_or(text);
    let bare = text.trim_start_matches(is_ornament).trim_end_matches(is_ornament);
    let (mantissa, exponent) = match bare.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (bare, None),
    };
    let whole = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    is_grouped(mantissa) && exponent.is_none_or(|power| whole(power.trim_start_matches(['+', '-'])))
}

/// Signs around a number that are no part of it.
fn is_ornament(c: char) -> bool {
    matches!(c, '-' | '+' | '\u{2212}' | '\u{2013}' | '%' | '‰' | '٪' | '$' | '€' | '£' | '¥' | '<' | '>' | '~' | '≈')
        || c.is_whitespace()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}')
}

/// Cuts a note mark: stars, daggers, raised digits, a number or letter in brackets behind a space.
fn without_note(text: &str) -> &str {
    let marks = |c: char| matches!(c, '*' | '†' | '‡' | '¹' | '²' | '³' | '⁰' | '⁴'..='⁹' | 'ᵃ'..='ᶻ' | ' ' | '\u{a0}');
    let bare = text.trim_end_matches(marks);
    let Some(open) = bare.rfind(['(', '[']) else { return bare };
    let inside = bare[open + 1..].trim_end_matches([')', ']']);
    let closed = bare.len() > open + 1 + inside.len();
    let short = inside.chars().count() <= 2 && inside.chars().all(char::is_alphanumeric) && !inside.is_empty();
    if open > 0 && closed && short { bare[..open].trim_end_matches(marks) } else { bare }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
        || matches!(c, '٠'..='٩' | '۰'..='۹' | '०'..='९' | '০'..='৯' | '၀'..='၉' | '០'..='៩' | '๐'..='๙' | '\u{ff10}'..='\u{ff19}')
}

/// Digits, with groups of two or three behind one kind of mark, and at most one decimal mark of another kind.
fn is_grouped(text: &str) -> bool {
    let mut groups: Vec<usize> = vec![0];
    let mut marks: Vec<char> = Vec::new();
    for c in text.chars() {
        match c {
            _ if is_digit(c) => *groups.last_mut().unwrap_or(&mut 0) += 1,
            '.' | ',' | '\'' | '’' | '٫' | '٬' | ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '·' => {
                marks.push(if c.is_whitespace() { ' ' } else { c });
                groups.push(0);
            }
            _ => return false,
        }
    }
    if groups.iter().sum::<usize>() == 0 || groups.len() > 12 {
        return false;
    }
    // A point alone may begin or end a number: `.5`, `5.`
    let Some(last) = marks.last().copied() else { return true };
    let decimal = matches!(last, '.' | ',' | '٫' | '·') && marks.iter().filter(|mark| **mark == last).count() == 1;
    let (grouped, kinds) = match decimal {
        true => (&groups[..groups.len() - 1], &marks[..marks.len() - 1]),
        false => (&groups[..], &marks[..]),
    };
    let same = kinds.windows(2).all(|pair| pair[0] == pair[1]);
    let sized = grouped.iter().skip(1).rev().enumerate().all(|(place, size)| *size == 3 || place > 0 && *size == 2);
    let begins = grouped.len() < 2 || (1..=3).contains(&grouped[0]);
    same && sized && begins && (decimal || groups.last().is_some_and(|size| *size > 0))
}

#[cfg(test)]
mod tests {
    use super::is_numeric_text;

    #[test]
    fn numbers_of_many_countries() {
        for text in [
            "12",
            "-3.5",
            "1 234,56",
            "1\u{a0}234",
            "1\u{202f}234\u{202f}567,8",
            "1.234,56",
            "1'234.56",
            "12,34,567",
            "٣٤٥",
            "٣٤٥٫٦",
            "۱۲۳",
            "(1,234)",
            "1234-",
            "12 %",
            "$ 5",
            "1 234*",
            "1234 (2)",
            "12³",
            "1.5e6",
            ".5",
            "2019",
        ] {
            assert!(is_numeric_text(text), "{text}");
        }
        for text in
            ["", "-", "..", "n/a", "c", "12a", "2019-06-30", "1.2.3.4", "12,34", "1 23", "5-9", "12/05/2019", "A12"]
        {
            assert!(is_numeric_text(text) == (text == "12,34"), "{text}");
        }
    }
}
