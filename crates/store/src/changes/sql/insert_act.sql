INSERT INTO meta.act SELECT $1, epoch_ms($2::BIGINT), $3, $4, $5, $6
WHERE NOT EXISTS (SELECT 1 FROM meta.act WHERE id = $1);
