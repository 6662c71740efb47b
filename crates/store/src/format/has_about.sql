SELECT count(*) FROM duckdb_tables() WHERE database_name = 'workspace' AND schema_name = 'meta' AND table_name = 'about';
