-- The key check, set-based: the values whose key has a value already, in the workspace or earlier in the file, each beside
-- the one that is kept. Only a series that the workspace knows, or that has two values for one period in the file, can
-- have such values; the others are left alone.
CREATE OR REPLACE TEMP TABLE staged_again AS
WITH present AS (
    SELECT v.series, v.time_period, v.value * pow(10, v.multiplier) AS amount, v.unit
    FROM obs.value v
    SEMI JOIN source.release r ON r.number = v.file
    SEMI JOIN (SELECT id FROM temp.staged_key WHERE NOT is_new) AS k ON k.id = v.series
    QUALIFY row_number() OVER (PARTITION BY v.series, v.time_period ORDER BY v.file, v.sheet, v."row", v."column") = 1
),
doubtful AS (
    SELECT k.local, k.id
    FROM temp.staged_key k
    WHERE NOT k.is_new OR k.local IN (SELECT local FROM temp.staged_twin)
),
staged AS (
    SELECT k.id AS series, s.time_period, v.ordinal, v.value * pow(10, s.multiplier) AS amount, s.unit
    FROM temp.staged_value v
    JOIN doubtful k ON k.local = v.local
    JOIN temp.staged_style s ON s.style = v.style
),
first AS (
    SELECT series, time_period, min(ordinal) AS ordinal
    FROM staged
    GROUP BY series, time_period
),
again AS (
    SELECT s.*, f.ordinal AS first_ordinal, p.series IS NOT NULL AS is_present, p.amount AS present_amount, p.unit AS present_unit
    FROM staged s
    JOIN first f ON f.series = s.series AND f.time_period = s.time_period
    LEFT JOIN present p ON p.series = s.series AND p.time_period = s.time_period
    WHERE p.series IS NOT NULL OR s.ordinal <> f.ordinal
),
compared AS (
    SELECT
        a.ordinal, a.amount, a.unit,
        CASE WHEN a.is_present THEN a.present_amount ELSE f.amount END AS kept_amount,
        CASE WHEN a.is_present THEN a.present_unit ELSE f.unit END AS kept_unit
    FROM again a
    LEFT JOIN staged f ON f.ordinal = a.first_ordinal
)
SELECT
    ordinal, amount, kept_amount,
    unit <> kept_unit
        OR (amount IS NULL) <> (kept_amount IS NULL)
        -- Equal but for the last bits: a value in thousands beside the same one in persons.
        OR coalesce(abs(amount - kept_amount) > 1e-9 * abs(kept_amount), false) AS clashes
FROM compared;
