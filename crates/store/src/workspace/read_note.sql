SELECT value FROM meta.about WHERE key = ?;
