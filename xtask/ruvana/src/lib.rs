//! Makes the census records of Ruvana, a made-up country, and the answers to the exercises on them.
//!
//! Lives are drawn first (`people`), then what people answer (`answer`), then the errors (`plant`); the answers are
//! counted before and after the errors (`count`).

pub mod answer;
mod answers_toml;
mod codebook;
pub mod count;
pub mod draw;
pub mod people;
pub mod plant;
pub mod provinces;
pub mod row;
mod write;

pub use write::{SEED, files, write_all};
