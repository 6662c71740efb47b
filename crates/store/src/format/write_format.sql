INSERT OR REPLACE INTO meta.about VALUES ('format', ?);
