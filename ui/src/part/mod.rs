//! Parts that several pages are made of.

mod blocks;
mod text_direction;

pub use blocks::{BlockContext, blocks};
pub use text_direction::text_direction;
