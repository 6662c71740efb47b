-- As `enter_keys.sql`, in a workspace without series: every staged one is new, and its number follows from the stage's.
CREATE OR REPLACE TEMP TABLE staged_key AS
SELECT local, true AS is_new, (local + 1)::INTEGER AS id FROM temp.staged_series;

INSERT INTO obs.series SELECT local + 1, * EXCLUDE (local) FROM temp.staged_series;

INSERT INTO obs.style
SELECT style + 1, time_period, unit, multiplier, status, 'F', sign, notes, sheet FROM temp.staged_style;
