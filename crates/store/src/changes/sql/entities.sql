SELECT id, kind, doc, deleted FROM meta.entity WHERE kind = ? AND NOT deleted ORDER BY id;
