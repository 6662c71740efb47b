//! The reader against real files, made-up files and broken ones.

// A test that panics has failed, which is what a panic is for here.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod area_names;
mod arrival_counted;
mod awkward_bytes;
mod awkward_files;
mod awkward_forms;
mod bad_files;
mod corrected_rows;
mod files;
mod general_engine;
mod labels_survive;
mod marks_and_gaps;
mod migration_counted;
mod mutated_bytes;
mod next_years_workbook;
mod passing_counted;
mod recipes_of_records;
mod records_counted;
mod shipped_files;
mod shipped_packs;
mod shipped_recipes;
mod sniffing;
mod unlisted_codes;
mod words;
