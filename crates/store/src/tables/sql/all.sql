SELECT CAST(COLUMNS(*) AS VARCHAR) FROM read_parquet({file});
