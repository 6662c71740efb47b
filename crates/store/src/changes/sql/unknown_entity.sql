SELECT min(asked.id)
FROM (SELECT unnest(from_json(?::JSON, '["VARCHAR"]')) AS id) AS asked
ANTI JOIN (SELECT id FROM meta.entity WHERE kind <> '') AS known ON known.id = asked.id;
