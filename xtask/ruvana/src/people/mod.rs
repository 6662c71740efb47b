//! The people of Ruvana: households, lives, citizenship, schooling and work.

pub mod citizenship;
pub mod history;
pub mod households;
pub mod members;
pub mod moves;
pub mod person;
pub mod schooling;
