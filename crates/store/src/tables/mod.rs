//! Other people's tables that only the engine can read, such as Parquet: read where they lie, nothing kept.

mod parquet;
mod parquet_rows;

pub use parquet::{ParquetHead, copy_parquet, parquet_head};
pub use parquet_rows::ParquetRows;
