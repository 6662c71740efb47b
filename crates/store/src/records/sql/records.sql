SELECT cells FROM record ORDER BY rowid;
