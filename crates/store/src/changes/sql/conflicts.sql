WITH torn AS (
    SELECT entity, field FROM meta.head
    GROUP BY entity, field HAVING count(DISTINCT value::VARCHAR) > 1
)
SELECT h.entity, h.field, h.value, a.id, epoch_ms(a.made_at), a.author_label, a.use_case, a.copy_id, a.undoes
FROM meta.head h
SEMI JOIN torn ON torn.entity = h.entity AND torn.field = h.field
JOIN meta.act a ON a.id = h.act
ORDER BY h.entity, h.field, h.id;
