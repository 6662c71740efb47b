WITH latest AS (
    SELECT a.* FROM meta.act a
    SEMI JOIN (SELECT act FROM meta.change WHERE $1 IS NULL OR entity = $1) AS c ON c.act = a.id
    ORDER BY a.id DESC LIMIT $2
)
SELECT
    a.id, epoch_ms(a.made_at), a.author_label, a.use_case, a.copy_id, a.undoes,
    c.id, c.act, c.entity, c.field, c.value, to_json(c.replaces)
FROM latest a JOIN meta.change c ON c.act = a.id
WHERE $1 IS NULL OR c.entity = $1
ORDER BY a.id DESC, c.id;
