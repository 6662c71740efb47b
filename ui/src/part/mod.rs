//! Parts that several pages are made of.

mod blocks;

pub use blocks::{BlockContext, blocks};
