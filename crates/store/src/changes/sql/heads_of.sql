-- The heads of the fields asked for: [{"entity":…,"field":…}, …].
SELECT h.id, h.entity, h.field, h.value
FROM meta.head h
SEMI JOIN (SELECT unnest(from_json(?::JSON, '[{"entity":"VARCHAR","field":"VARCHAR"}]')) AS f) AS asked
ON asked.f.entity = h.entity AND asked.f.field = h.field
ORDER BY h.id;
