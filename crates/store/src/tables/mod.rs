//! Other people's tables that only the engine can read, such as Parquet: read where they lie, nothing kept.

mod footer;
mod open_parquet;
mod parquet_cell;
mod parquet_rows;

pub use parquet_cell::ParquetCell;
pub use parquet_rows::ParquetRows;
