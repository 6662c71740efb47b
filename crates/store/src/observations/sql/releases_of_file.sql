SELECT f.release
FROM source.file f
JOIN meta.entity e ON e.id = f.release
WHERE NOT e.deleted AND f.sha256 = ?;
