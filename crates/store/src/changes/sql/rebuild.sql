-- Makes the documents of the entities asked for from the heads of their fields. Of several heads the latest id is shown.
INSERT INTO meta.entity (id, kind, doc, deleted)
WITH asked AS (
    SELECT unnest(from_json(?::JSON, '["VARCHAR"]')) AS id
),
state AS (
    SELECT h.entity, h.field, arg_max(h.value::VARCHAR, h.id) AS value
    FROM meta.head h
    WHERE h.entity IN (SELECT id FROM asked)
    GROUP BY h.entity, h.field
),
built AS (
    SELECT
        entity,
        coalesce(
            any_value(value::JSON ->> '$') FILTER (field = '@kind' AND value <> 'null'),
            CASE WHEN entity = 'settings' THEN 'settings' ELSE '' END
        ) AS kind,
        '{' || coalesce(
            string_agg(to_json(field)::VARCHAR || ':' || value, ',' ORDER BY field)
                FILTER (NOT starts_with(field, '@') AND value <> 'null'),
            ''
        ) || '}' AS doc,
        coalesce(bool_or(value = 'true') FILTER (field = '@deleted'), false) AS deleted
    FROM state
    GROUP BY entity
)
-- An entity whose making was undone has no kind; its row stays and counts as deleted.
SELECT entity, kind, doc::JSON, deleted OR kind = '' FROM built
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, doc = excluded.doc, deleted = excluded.deleted;
