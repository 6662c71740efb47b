INSERT INTO meta.change
SELECT c.id, c.act, c.entity, c.field, coalesce(c.value, 'null'), c.replaces
FROM (
    SELECT unnest(from_json(
        ?::JSON,
        '[{"id":"VARCHAR","act":"VARCHAR","entity":"VARCHAR","field":"VARCHAR","value":"JSON","replaces":["VARCHAR"]}]'
    )) AS c
) AS given
ANTI JOIN meta.change AS known ON known.id = c.id;
