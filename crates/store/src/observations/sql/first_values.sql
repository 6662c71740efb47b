-- As `enter_values.sql`, after `first_keys.sql`: nothing has to be looked up, and the stage is in order.
INSERT INTO obs.cell
SELECT v.local + 1, v.style + 1, ?::INTEGER, v.value, v."row", v."column"
FROM temp.staged_value v
WHERE v.ordinal NOT IN (SELECT ordinal FROM temp.staged_again WHERE clashes);
