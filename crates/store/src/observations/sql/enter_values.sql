INSERT INTO obs.value
SELECT
    k.id, s.time_period, v.value, s.unit, s.multiplier, s.status, 'F', s.sign, s.notes, ?::INTEGER, s.sheet, v."row", v."column"
FROM temp.staged_value v
JOIN temp.staged_key k ON k.local = v.local
JOIN temp.staged_style s ON s.style = v.style
ANTI JOIN (SELECT ordinal FROM temp.staged_again WHERE clashes) AS left_out ON left_out.ordinal = v.ordinal
ORDER BY v.ordinal;
