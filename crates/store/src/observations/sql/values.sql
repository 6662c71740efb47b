WITH asked AS (
    SELECT unnest(from_json(?::JSON, '["INTEGER"]')) AS id
),
-- Few cells are asked for of many: they are taken out before anything is joined to them.
cell AS MATERIALIZED (
    SELECT c.* FROM obs.cell c SEMI JOIN asked ON asked.id = c.series
)
SELECT
    c.series, s.time_period, c.value, s.unit, s.multiplier, s.status, s.sign, s.notes,
    r.sha256, s.sheet, c."row", c."column"
FROM cell c
JOIN obs.style s ON s.id = c.style
JOIN source.release r ON r.number = c.file
QUALIFY row_number() OVER (PARTITION BY c.series, s.time_period ORDER BY c.file, s.sheet, c."row", c."column") = 1
ORDER BY c.series, s.time_period;
