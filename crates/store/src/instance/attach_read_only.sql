ATTACH {file} AS workspace (TYPE duckdb, READ_ONLY{key});
