-- Blocks of 32 KB: a workspace is small, and each fold rewrites whole blocks; below that, integers are not packed.
ATTACH {file} AS {name} (TYPE duckdb, STORAGE_VERSION '{storage}', BLOCK_SIZE 32768{key});
