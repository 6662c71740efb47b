//! What the fuzz targets of the reader share.

mod guarded_panics;
mod list_seeds;
mod read_bytes;

pub use guarded_panics::let_guarded_panics_pass;
pub use list_seeds::{Seed, list_seeds, reader_of};
pub use read_bytes::{DATA_MARK, LIMITS, csdb, cspro, described_csv, package, parts_of, recipe, text, whole_file};
