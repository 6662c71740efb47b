SELECT
    f.release, e.doc, f.sha256, f.name, f.bytes, epoch_ms(f.imported_at),
    (SELECT count(*) FROM obs.cell c WHERE c.file = f.number)
FROM source.file f
JOIN meta.entity e ON e.id = f.release
WHERE NOT e.deleted AND ($1 IS NULL OR f.release = $1)
ORDER BY f.number;
