SELECT id, kind, doc, deleted FROM meta.entity WHERE id = ? AND kind <> '';
