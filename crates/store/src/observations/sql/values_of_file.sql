SELECT
    v.series, v.time_period, v.value, v.unit, v.multiplier, v.status, v.sign, v.notes,
    f.sha256, v.sheet, v."row", v."column"
FROM obs.value v
JOIN source.file f ON f.number = v.file
WHERE v.file = ?
ORDER BY v.sheet, v."row", v."column";
