//! A message: which sentence, with which arguments, before any language is chosen.

use crate::Arg;
use std::borrow::Cow;

/// The id of a sentence and the values it names. Made by the functions of `messages`.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    id: Cow<'static, str>,
    args: Vec<(Cow<'static, str>, Arg)>,
}

impl Message {
    /// A message without arguments, by id. Prefer the functions of `messages`, which know what is needed.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Message { id: id.into(), args: Vec::new() }
    }

    /// Adds an argument by the name that the sentence uses.
    #[must_use]
    pub fn with(mut self, name: impl Into<Cow<'static, str>>, arg: impl Into<Arg>) -> Self {
        self.args.push((name.into(), arg.into()));
        self
    }

    /// The Fluent id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The arguments in their order.
    pub fn args(&self) -> &[(Cow<'static, str>, Arg)] {
        &self.args
    }
}

/// The type of an argument, as named in the comment above an English message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text shown as it is.
    Text,
    /// A number of things; brings `$name_form`.
    Count,
    /// A measured number; brings `$name_form`.
    Number,
    /// A percentage; brings `$name_form`.
    Share,
    /// A country or group; brings `$name_in`, `$name_of`, `$name_the`, `$name_from`.
    Area,
    /// A day.
    Day,
    /// A list of items, joined in the language.
    List,
}

/// What an English message asks for, so that other languages can be compared with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declared {
    /// Fluent id.
    pub id: &'static str,
    /// File of `locales/en` it stands in.
    pub file: &'static str,
    /// Its arguments with their types, in the order of the typed function.
    pub arguments: &'static [(&'static str, Kind)],
    /// Its attributes, such as `hint`.
    pub attributes: &'static [&'static str],
}

impl Declared {
    /// Whether it says what to do: the attribute `.hint`.
    pub fn has_hint(&self) -> bool {
        self.attributes.contains(&"hint")
    }
}
