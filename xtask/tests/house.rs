//! What cargo knows about the house: its floors, its licences, and the words every crate speaks through.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs)]

#[path = "house/floors.rs"]
mod floors;
#[path = "house/licences.rs"]
mod licences;
#[path = "house/metadata.rs"]
mod metadata;
#[path = "house/words.rs"]
mod words;
