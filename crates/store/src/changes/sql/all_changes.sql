SELECT id, act, entity, field, value, to_json(replaces) FROM meta.change ORDER BY id;
