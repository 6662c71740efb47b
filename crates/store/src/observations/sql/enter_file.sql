INSERT INTO source.file
SELECT coalesce(max(number), 0) + 1, $1, $2, $3, $4, epoch_ms($5::BIGINT) FROM source.file
RETURNING number;
