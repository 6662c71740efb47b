SELECT number, release, sha256, name, bytes, epoch_ms(imported_at) FROM source.file ORDER BY number;
