//! What a kind of planted error is.

use crate::draw::Draw;
use crate::row::{Column, Row};

/// How an error is made.
#[derive(Clone, Copy, Debug)]
pub enum Change {
    /// Cells of the row are written wrongly.
    Cells(fn(&mut Draw, &mut Row)),
    /// The row stands twice.
    Twice,
}

/// One kind of error.
#[derive(Debug)]
pub struct Kind {
    /// Its name, in small letters and hyphens.
    pub name: &'static str,
    /// The column in which it shows.
    pub column: Column,
    /// In how many rows it is planted.
    pub rows: usize,
    /// Rows that may have it.
    pub fits: fn(&Row) -> bool,
    /// How it is made.
    pub change: Change,
    /// The rule that finds these rows and no others.
    pub finds: &'static str,
    /// What may be done about it without asking the household.
    pub repair: &'static str,
}
