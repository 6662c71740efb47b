SELECT name, precision
FROM parquet_schema({file})
WHERE precision > 38 AND (converted_type = 'DECIMAL' OR logical_type LIKE 'DecimalType%')
LIMIT 1;
