SELECT s.* FROM obs.series s SEMI JOIN (SELECT series FROM obs.value WHERE file = ?) AS v ON v.series = s.id;
