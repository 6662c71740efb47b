SELECT DISTINCT entity FROM meta.change WHERE act = ? ORDER BY entity;
