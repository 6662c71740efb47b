//! The use cases on the shipped files: every area, every language, the published tables, the words.

mod demonstration;
mod every_area;
mod published_tables;
mod words;
mod workspace_acts;
mod world;
