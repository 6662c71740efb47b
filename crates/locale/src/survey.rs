//! What a Fluent text asks for: its messages, the variables of each, and what its comments promise.
//!
//! Used twice: by `build.rs` to write the typed functions, and when translations are compared with English.
//! Deliberately not here: any judgement; see `build.rs` and `compare.rs`.

use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};

/// One message as written in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shape {
    /// Its id.
    pub id: String,
    /// Whether it says something besides its attributes.
    pub has_value: bool,
    /// Names and types of the comment lines `# $name (Type) …`, in their order.
    pub documented: Vec<(String, String)>,
    /// Every variable that the value or an attribute uses, companions such as `n_form` included.
    pub variables: BTreeSet<String>,
    /// Variables that select, each with the keys of its variants; a variable that selects twice keeps the common keys.
    pub selects: BTreeMap<String, BTreeSet<String>>,
    /// Names of attributes, in their order.
    pub attributes: Vec<String>,
    /// Ids of messages it refers to.
    pub references: BTreeSet<String>,
    /// The value as one line of plain text with `{…}` for placeables, for documentation.
    pub sketch: String,
}

/// A stretch that is no Fluent: its line, counted from 1, and what the parser says.
#[derive(Clone, Debug, PartialEq)]
pub struct Unreadable {
    /// Line of the file, from 1.
    pub line: usize,
    /// The parser's words, English.
    pub reason: String,
}

/// Reads the text. What cannot be read is told, the rest is still returned, in file order.
pub fn survey(text: &str) -> (Vec<Shape>, Vec<Unreadable>) {
    let (resource, errors) = match fluent_syntax::parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let unreadable = errors
        .iter()
        .map(|error| Unreadable {
            line: text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count() + 1,
            reason: error.kind.to_string(),
        })
        .collect();
    let shapes = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(shape(message)),
        _ => None,
    });
    (shapes.collect(), unreadable)
}

/// Endings of the companion variables of an area.
pub const AREA_ENDINGS: [&str; 4] = ["_in", "_of", "_the", "_from"];

/// The argument that `variable` belongs to, given the documented arguments, or none.
/// A count, number or share brings `_form`, an area its four forms.
pub fn argument_of<'a>(variable: &'a str, documented: &[(String, String)]) -> Option<&'a str> {
    let kind_of = |name: &str| documented.iter().find(|(known, _)| known == name).map(|(_, kind)| kind.as_str());
    if kind_of(variable).is_some() {
        return Some(variable);
    }
    if let Some(base) = variable.strip_suffix("_form") {
        return matches!(kind_of(base), Some("Count" | "Number" | "Share")).then_some(base);
    }
    let base = AREA_ENDINGS.iter().find_map(|ending| variable.strip_suffix(ending))?;
    (kind_of(base) == Some("Area")).then_some(base)
}

fn shape(message: &ast::Message<&str>) -> Shape {
    let mut shape = Shape { id: message.id.name.to_owned(), has_value: message.value.is_some(), ..Shape::default() };
    shape.documented =
        message.comment.iter().flat_map(|comment| &comment.content).filter_map(|line| documented(line)).collect();
    if let Some(value) = &message.value {
        shape.sketch = sketch(value);
        walk_pattern(value, &mut shape);
    }
    for attribute in &message.attributes {
        shape.attributes.push(attribute.id.name.to_owned());
        walk_pattern(&attribute.value, &mut shape);
    }
    shape
}

/// `$people (Count) persons counted` -> (`people`, `Count`).
fn documented(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.trim().strip_prefix('$')?.split_once(char::is_whitespace)?;
    let (kind, _) = rest.trim_start().strip_prefix('(')?.split_once(')')?;
    Some((name.to_owned(), kind.trim().to_owned()))
}

fn sketch(pattern: &ast::Pattern<&str>) -> String {
    let parts = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::TextElement { value } => (*value).to_owned(),
        ast::PatternElement::Placeable { expression } => match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => format!("{{ ${} }}", id.name),
            _ => "{ … }".to_owned(),
        },
    });
    parts.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn walk_pattern(pattern: &ast::Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            walk_expression(expression, shape);
        }
    }
}

fn walk_expression(expression: &ast::Expression<&str>, shape: &mut Shape) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, shape),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, shape);
            if let ast::InlineExpression::VariableReference { id } = selector {
                let keys: BTreeSet<String> = variants.iter().map(|variant| key_name(&variant.key)).collect();
                let known = shape.selects.entry(id.name.to_owned()).or_insert_with(|| keys.clone());
                known.retain(|key| keys.contains(key));
            }
            for variant in variants {
                walk_pattern(&variant.value, shape);
            }
        }
    }
}

fn walk_inline(inline: &ast::InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => {
            shape.references.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, shape),
        ast::InlineExpression::FunctionReference { arguments, .. } => walk_arguments(arguments, shape),
        ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => walk_arguments(arguments, shape),
        _ => {}
    }
}

fn walk_arguments(arguments: &ast::CallArguments<&str>, shape: &mut Shape) {
    for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        walk_inline(inline, shape);
    }
}

fn key_name(key: &ast::VariantKey<&str>) -> String {
    match key {
        ast::VariantKey::Identifier { name } => (*name).to_owned(),
        ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
    }
}
