SELECT {cells} FROM read_parquet({file}) LIMIT {rows};
