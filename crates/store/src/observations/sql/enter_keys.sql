-- Each staged series with its number: that of the workspace, or the next ones in the order of the file.
CREATE OR REPLACE TEMP TABLE staged_key AS
WITH met AS (
    SELECT s.local, known.id
    FROM temp.staged_series s
    LEFT JOIN obs.series known USING (
        freq, ref_area, indicator, basis, counterpart, counterpart_role, sex, age, edu, occ, status, reason, duration,
        area_sub, urbanisation, source, edition
    )
)
SELECT
    local,
    id IS NULL AS is_new,
    CASE
        WHEN id IS NULL
            THEN (SELECT coalesce(max(id), 0) FROM obs.series) + row_number() OVER (PARTITION BY id IS NULL ORDER BY local)
        ELSE id
    END::INTEGER AS id
FROM met;

INSERT INTO obs.series
SELECT k.id, s.* EXCLUDE (local)
FROM temp.staged_series s
JOIN temp.staged_key k ON k.local = s.local
WHERE k.is_new
ORDER BY k.id;

-- Each staged style with its number: that of the workspace, or the next ones in the order of the file.
CREATE OR REPLACE TEMP TABLE staged_style_key AS
WITH met AS (
    SELECT s.style AS local, known.id
    FROM temp.staged_style s
    LEFT JOIN obs.style known
        ON (known.time_period, known.unit, known.multiplier, known.status, known.sign, known.notes, known.sheet)
            = (s.time_period, s.unit, s.multiplier, s.status, s.sign, s.notes, s.sheet)
        AND known.confidentiality = 'F'
)
SELECT
    local,
    id IS NULL AS is_new,
    CASE
        WHEN id IS NULL
            THEN (SELECT coalesce(max(id), 0) FROM obs.style) + row_number() OVER (PARTITION BY id IS NULL ORDER BY local)
        ELSE id
    END::INTEGER AS id
FROM met;

INSERT INTO obs.style
SELECT k.id, s.time_period, s.unit, s.multiplier, s.status, 'F', s.sign, s.notes, s.sheet
FROM temp.staged_style s
JOIN temp.staged_style_key k ON k.local = s.style
WHERE k.is_new
ORDER BY k.id;
