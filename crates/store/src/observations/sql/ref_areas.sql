SELECT DISTINCT s.ref_area
FROM obs.series s
SEMI JOIN (SELECT v.series FROM obs.value v SEMI JOIN source.release r ON r.number = v.file) AS seen ON seen.series = s.id
WHERE s.indicator = ?
ORDER BY s.ref_area;
