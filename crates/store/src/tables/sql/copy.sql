COPY (SELECT * FROM read_parquet({file}))
TO {out} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', NULLSTR '', TIMESTAMPFORMAT '%Y-%m-%dT%H:%M:%S');
