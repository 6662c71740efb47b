SELECT id, act, entity, field, value, to_json(replaces)
FROM meta.change
WHERE entity IN (SELECT unnest(from_json(?::JSON, '["VARCHAR"]')))
ORDER BY id;
