SELECT 1 FROM source.file f JOIN meta.entity e ON e.id = f.release WHERE f.release = ? AND NOT e.deleted;
