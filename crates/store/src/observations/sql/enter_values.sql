INSERT INTO obs.cell
SELECT k.id, s.id, ?::INTEGER, v.value, v."row", v."column"
FROM temp.staged_value v
JOIN temp.staged_key k ON k.local = v.local
JOIN temp.staged_style_key s ON s.local = v.style
ANTI JOIN (SELECT ordinal FROM temp.staged_again WHERE clashes) AS left_out ON left_out.ordinal = v.ordinal
ORDER BY v.ordinal;
