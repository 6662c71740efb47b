//! Parts that several pages are made of.

mod blocks;
mod head_numeric;
mod text_direction;

pub use blocks::{BlockContext, blocks};
pub use head_numeric::head_numeric;
pub use text_direction::text_direction;
