//! The values inside a message: text, numbers already printed, areas with their grammar, lists, other messages.

use crate::{AreaForms, Message};
use icu::plurals::PluralOperands;

/// One argument of a message. Numbers come from `Numbers`, areas from `AreaNames`, text from `&str` or `String`.
///
/// A plain integer is also an argument: it is printed by whoever speaks, in the style of that language.
/// A `Message` or a list of arguments may stand inside a message; it is spoken in the same language.
#[derive(Clone, Debug, PartialEq)]
pub struct Arg {
    pub(crate) value: Value,
    pub(crate) token: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    Text(String),
    /// Printed, with what plural rules need to know of it.
    Number {
        text: String,
        operands: PluralOperands,
    },
    /// Not yet printed.
    Integer(i64),
    Area(Box<AreaForms>),
    Message(Box<Message>),
    List(Vec<Arg>),
}

impl Arg {
    /// Text that is shown as it is.
    pub fn text(text: impl Into<String>) -> Self {
        Value::Text(text.into()).into()
    }

    /// An area with its grammatical forms.
    pub fn area(forms: AreaForms) -> Self {
        Value::Area(Box::new(forms)).into()
    }

    /// Items joined as the language joins them (*A, B and C*), each of them traced on its own.
    pub fn list(items: impl IntoIterator<Item = Arg>) -> Self {
        Value::List(items.into_iter().collect()).into()
    }

    pub(crate) fn number(text: String, operands: impl Into<PluralOperands>) -> Self {
        Value::Number { text, operands: operands.into() }.into()
    }

    /// Marks the argument as traced to a source: `Words::say_pieces` returns the token beside its text.
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// The token given by `with_token`.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }
}

/// The printed text alone, as for a table cell. An argument that only a language can print
/// (plain integer, message, list) shows a neutral form: digits, the id, items with commas.
impl std::fmt::Display for Arg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.value {
            Value::Text(text) | Value::Number { text, .. } => f.write_str(text),
            Value::Integer(number) => write!(f, "{number}"),
            Value::Area(forms) => f.write_str(&forms.name),
            Value::Message(message) => f.write_str(message.id()),
            Value::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    f.write_str(if index == 0 { "" } else { ", " })?;
                    item.fmt(f)?;
                }
                Ok(())
            }
        }
    }
}

impl From<Value> for Arg {
    fn from(value: Value) -> Self {
        Arg { value, token: None }
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::text(text)
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::text(text)
    }
}
impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Arg::text(text.as_str())
    }
}
impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Value::Message(Box::new(message)).into()
    }
}
impl From<&Arg> for Arg {
    fn from(arg: &Arg) -> Self {
        arg.clone()
    }
}

macro_rules! integers {
    ($($type:ty),*) => { $(impl From<$type> for Arg {
        fn from(number: $type) -> Self {
            Value::Integer(i64::try_from(number).unwrap_or(i64::MAX)).into()
        }
    })* };
}
integers!(i32, i64, u16, u32, u64, usize);
