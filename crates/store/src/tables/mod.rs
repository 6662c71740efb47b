//! Other people's tables that only the engine can read, such as Parquet: read where they lie, nothing kept.

mod parquet;

pub use parquet::{ParquetHead, copy_parquet, parquet_head};
