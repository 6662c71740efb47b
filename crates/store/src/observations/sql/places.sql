SELECT r.sha256, v.sheet, v."row", v."column"
FROM obs.value v
JOIN obs.series s ON s.id = v.series
JOIN source.release r ON r.number = v.file
WHERE s.freq = ? AND s.ref_area = ? AND s.indicator = ? AND s.basis = ? AND s.counterpart = ? AND s.counterpart_role = ?
  AND s.sex = ? AND s.age = ? AND s.edu = ? AND s.occ = ? AND s.status = ? AND s.reason = ? AND s.duration = ?
  AND s.area_sub = ? AND s.urbanisation = ? AND s.source = ? AND s.edition = ?
  AND v.time_period = ?
ORDER BY v.file, v.sheet, v."row", v."column";
