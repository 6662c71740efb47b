//! The use cases on the shipped files: every area, every language, the published tables, the words.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test says with a panic what it did not find")]

mod checks;
mod demonstration;
mod every_area;
mod hand_on;
mod large_records;
mod mapping;
mod mapping_asks;
mod named;
mod parquet;
mod published_tables;
mod records;
mod without_identifying;
mod words;
mod workspace_acts;
mod world;
