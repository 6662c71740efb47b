INSERT INTO meta.draft VALUES (?, ?, ?, epoch_ms(?::BIGINT));
