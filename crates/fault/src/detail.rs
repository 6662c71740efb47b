//! The values a fault or finding names, before any language is known.

use serde::Serialize;

/// One value inside a fault. The sentence decides how it is printed.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Detail {
    /// Text of the user's file or of the system, shown as it is.
    Text(String),
    /// A number of things, which takes part in plural forms.
    Count(u64),
    /// A measured number.
    Number(f64),
}

/// Details by the variable name that the message uses.
pub type Details = Vec<(&'static str, Detail)>;

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        Detail::Text(text.to_owned())
    }
}
impl From<String> for Detail {
    fn from(text: String) -> Self {
        Detail::Text(text)
    }
}
impl From<u64> for Detail {
    fn from(count: u64) -> Self {
        Detail::Count(count)
    }
}
impl From<u32> for Detail {
    fn from(count: u32) -> Self {
        Detail::Count(count.into())
    }
}
impl From<usize> for Detail {
    fn from(count: usize) -> Self {
        Detail::Count(count as u64)
    }
}
impl From<f64> for Detail {
    fn from(number: f64) -> Self {
        Detail::Number(number)
    }
}
