SELECT count(*) FROM meta.change WHERE act = ?;
