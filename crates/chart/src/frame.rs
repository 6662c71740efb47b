//! What every chart is told besides its data: language, direction, width, and how numbers are printed.

/// How a chart is set on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// BCP 47 language of the words.
    pub language: String,
    /// Whether that language runs from right to left.
    pub right_to_left: bool,
    /// Width of the scene in points; charts need about 300 to be readable.
    pub width: f32,
}

impl Frame {
    /// A frame as wide as the text of an A4 page.
    pub fn page(language: impl Into<String>, right_to_left: bool) -> Self {
        Frame { language: language.into(), right_to_left, width: 460.0 }
    }
}

/// How the caller's language prints numbers; formatting is not this crate's business.
#[derive(Clone, Copy)]
pub struct Print<'a> {
    /// A number at an axis tick, short: `200 000`, `0.2 million`, `4 %`.
    pub tick: &'a dyn Fn(f64) -> String,
    /// A value with the digits a reader needs, beside a bar and in the table twin.
    pub value: &'a dyn Fn(f64) -> String,
    /// The sign for a missing value, such as `..`.
    pub missing: &'a str,
}

impl Print<'_> {
    /// A value or the sign for a missing one.
    pub(crate) fn cell(&self, value: Option<f64>) -> String {
        value.map_or_else(|| self.missing.to_owned(), |value| (self.value)(value))
    }
}
