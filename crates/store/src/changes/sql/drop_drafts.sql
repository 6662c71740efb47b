DELETE FROM meta.draft d
USING (SELECT unnest(from_json(?::JSON, '[{"entity":"VARCHAR","field":"VARCHAR"}]')) AS f) AS asked
WHERE asked.f.entity = d.entity AND asked.f.field = d.field;
