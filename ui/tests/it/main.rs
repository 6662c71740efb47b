//! The pages, asked through the whole router without a window.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test says with a panic what it did not find")]

mod desk;
mod journeys;
mod lock;
mod manners;
mod mapping_rows;
mod records;
mod refusals;
