SELECT entity, field, value, epoch_ms(saved_at) FROM meta.draft ORDER BY entity, field;
