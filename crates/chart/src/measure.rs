//! How wide a text is, estimated by the class of each character, and where it may be broken into lines.
//!
//! Charts are laid out without fonts, so that pages and the explorer need none. The classes are set to the widths of
//! Noto Sans and Noto Sans Arabic, rounded up: an estimate may leave air, never cut a label.

/// Width in points of a text on one line, at least as wide as Noto Sans sets it.
pub fn text_width(text: &str, size: f32, bold: bool) -> f32 {
    let em: f32 = text.chars().map(em_width).sum();
    em * size * if bold { 1.09 } else { 1.0 }
}

/// Breaks a text into lines no wider than `limit`: between words, inside a word only where it is wider than a whole
/// line, between any two characters of Chinese. Never empty.
pub(crate) fn wrap(text: &str, size: f32, bold: bool, limit: f32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(text) {
        let joined = text_width(line.trim_end(), size, bold) + text_width(piece.trim_end(), size, bold);
        let gap = text_width(&line[line.trim_end().len()..], size, bold);
        if line.is_empty() || joined + gap <= limit {
            line.push_str(piece);
        } else {
            lines.push(std::mem::take(&mut line));
            line.push_str(piece);
        }
        while text_width(line.trim_end(), size, bold) > limit && line.trim_end().chars().count() > 1 {
            let cut = longest_start(&line, size, bold, limit);
            let rest = line.split_off(cut);
            lines.push(std::mem::replace(&mut line, rest));
        }
    }
    lines.push(line);
    let mut lines: Vec<String> = lines.iter().map(|line| line.trim().to_owned()).collect();
    lines.retain(|line| !line.is_empty());
    if lines.is_empty() { vec![String::new()] } else { lines }
}

/// The widest of some lines.
pub(crate) fn widest<'a>(lines: impl IntoIterator<Item = &'a String>, size: f32, bold: bool) -> f32 {
    lines.into_iter().map(|line| text_width(line, size, bold)).fold(0.0, f32::max)
}

fn em_width(c: char) -> f32 {
    match c {
        '\u{0300}'..='\u{036f}' | '\u{064b}'..='\u{065f}' | '\u{0670}' => 0.0,
        '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' => 0.0,
        ' ' | '\u{a0}' => 0.27,
        '\u{2009}' | '\u{202f}' => 0.26,
        'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | '\u{2019}' | '\u{00b7}' => 0.36,
        'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '-' | '/' | '"' | '*' => 0.43,
        'm' | 'w' | '%' | '@' | '\u{0436}' | '\u{0448}' | '\u{0449}' | '\u{044e}' | '\u{0444}' => 0.95,
        'M' | 'W' | '\u{0416}' | '\u{0428}' | '\u{0429}' | '\u{042e}' => 1.04,
        'a'..='z' | '0'..='9' | '+' | '=' | '<' | '>' | '\u{2013}' => 0.63,
        'A'..='Z' => 0.79,
        '\u{00c0}'..='\u{00de}' => 0.82,
        '\u{00df}'..='\u{024f}' => 0.65,
        '\u{0410}'..='\u{042f}' => 0.80,
        '\u{0400}'..='\u{04ff}' => 0.71,
        '\u{0633}'..='\u{0636}' | '\u{0640}' => 1.04,
        '\u{0622}' | '\u{0623}' | '\u{0625}' | '\u{0627}' => 0.36,
        '\u{0644}' => 0.5,
        '\u{062f}'..='\u{0632}' => 0.53,
        '\u{0600}'..='\u{06ff}' => 0.64,
        '\u{0590}'..='\u{05ff}' => 0.65,
        _ if is_wide(c) => 1.0,
        _ => 0.85,
    }
}

/// Characters of East Asian writing, which take a whole em and may be broken anywhere.
pub(crate) fn is_wide(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

/// Closing marks that must not begin a line.
fn closes(c: char) -> bool {
    matches!(c, '\u{3001}' | '\u{3002}' | '\u{ff0c}' | '\u{ff09}' | '\u{ff1b}' | '\u{ff1a}' | '\u{300b}' | '\u{300d}')
}

/// The stretches between which a line may be broken; trailing spaces stay with the stretch before them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    for (at, c) in text.char_indices() {
        let after_space = before == Some(' ') && c != ' ';
        let beside_wide = before.is_some_and(|b| (is_wide(b) || is_wide(c)) && c != ' ' && !closes(c));
        if at > start && (after_space || beside_wide) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(c);
    }
    pieces.push(&text[start..]);
    pieces
}

/// Byte length of the longest beginning that fits, at least one character.
fn longest_start(line: &str, size: f32, bold: bool, limit: f32) -> usize {
    let fits = |end: &usize| text_width(&line[..*end], size, bold) <= limit;
    let ends = line.char_indices().map(|(at, c)| at + c.len_utf8());
    let first = line.chars().next().map_or(0, char::len_utf8);
    ends.take_while(fits).last().unwrap_or(first).max(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_stay_within_the_limit_and_lose_nothing() {
        for text in [
            "Democratic Republic of the Congo",
            "United Kingdom of Great Britain and Northern Ireland",
            "جمهورية الكونغو الديمقراطية",
            "大不列颠及北爱尔兰联合王国",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        ] {
            let lines = wrap(text, 9.0, false, 90.0);
            assert!(lines.len() > 1, "{text}");
            for line in &lines {
                assert!(text_width(line, 9.0, false) <= 90.0, "{line}");
            }
            let bare = |text: &str| text.replace(' ', "");
            assert_eq!(bare(&lines.concat()), bare(text));
        }
    }

    #[test]
    fn an_empty_text_is_one_empty_line() {
        assert_eq!(wrap("", 9.0, false, 50.0), [""]);
        assert_eq!(wrap("Kenya", 9.0, false, 1.0).concat(), "Kenya");
    }

    #[test]
    fn marks_and_isolates_take_no_room() {
        assert_eq!(text_width("\u{2068}75\u{2069}", 10.0, false), text_width("75", 10.0, false));
    }
}
