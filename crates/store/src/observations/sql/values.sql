WITH asked AS (
    SELECT unnest(from_json(?::JSON, '["INTEGER"]')) AS id
)
SELECT
    v.series, v.time_period, v.value, v.unit, v.multiplier, v.status, v.sign, v.notes,
    r.sha256, v.sheet, v."row", v."column"
FROM obs.value v
SEMI JOIN asked ON asked.id = v.series
JOIN source.release r ON r.number = v.file
QUALIFY row_number() OVER (PARTITION BY v.series, v.time_period ORDER BY v.file, v.sheet, v."row", v."column") = 1
ORDER BY v.series, v.time_period;
