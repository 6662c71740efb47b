//! Pseudo-languages for tests: every sentence is replaced by one that shows what was forgotten.

use fluent_syntax::ast;

/// Which pseudo-language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented and half as long again, in brackets; what is not is not translated, what is cut is too narrow.
    Long,
    /// `ar-XB`: English letters that run from right to left.
    Mirrored,
}

impl Pseudo {
    /// The language tag to load the files under.
    pub fn code(self) -> &'static str {
        match self {
            Pseudo::Long => "en-XA",
            Pseudo::Mirrored => "ar-XB",
        }
    }
}

/// The pseudo-language made from English files (names and texts). Ids, variables, variants and attributes stay.
/// Stretches that cannot be read are left out.
pub fn pseudo(kind: Pseudo, english: &[(String, String)]) -> Vec<(String, String)> {
    let files = english.iter().filter(|(name, _)| name.ends_with(".ftl"));
    files.map(|(name, text)| (name.clone(), pseudo_text(kind, text))).collect()
}

fn pseudo_text(kind: Pseudo, text: &str) -> String {
    let mut resource = fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        match entry {
            ast::Entry::Message(message) => {
                for pattern in message.value.iter_mut().chain(message.attributes.iter_mut().map(|a| &mut a.value)) {
                    dress(kind, pattern, true);
                }
            }
            ast::Entry::Term(term) => dress(kind, &mut term.value, false),
            _ => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

fn dress(kind: Pseudo, pattern: &mut ast::Pattern<String>, whole: bool) {
    for element in &mut pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => *value = dressed(kind, value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } => {
                for variant in variants {
                    dress(kind, &mut variant.value, false);
                }
            }
            ast::PatternElement::Placeable { .. } => {}
        }
    }
    if whole && kind == Pseudo::Long {
        // The opening bracket is a placeable: `[` at the start of a line would be read as a variant.
        let literal = |text: &str| ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value: text.to_owned() }),
        };
        pattern.elements.insert(0, literal("["));
        pattern.elements.push(literal("]"));
    }
}

fn dressed(kind: Pseudo, text: &str) -> String {
    match kind {
        Pseudo::Long => text.chars().flat_map(accented).collect(),
        Pseudo::Mirrored => {
            let words = text.split_inclusive(char::is_whitespace).map(|word| {
                let bare = word.trim_end();
                let space = &word[bare.len()..];
                if bare.is_empty() { word.to_owned() } else { format!("\u{202E}{bare}\u{202C}{space}") }
            });
            words.collect()
        }
    }
}

/// Vowels are doubled, which makes English about half as long again.
fn accented(letter: char) -> Vec<char> {
    match letter {
        'a' => vec!['å', 'å'],
        'e' => vec!['é', 'é'],
        'i' => vec!['î', 'î'],
        'o' => vec!['ö', 'ö'],
        'u' => vec!['û', 'û'],
        'y' => vec!['ý', 'ý'],
        'A' => vec!['Å'],
        'E' => vec!['É'],
        'I' => vec!['Î'],
        'O' => vec!['Ö'],
        'U' => vec!['Û'],
        'c' => vec!['ç'],
        'n' => vec!['ñ'],
        's' => vec!['š'],
        'z' => vec!['ž'],
        'S' => vec!['Š'],
        'C' => vec!['Ç'],
        'N' => vec!['Ñ'],
        other => vec![other],
    }
}
