SELECT a.ordinal, a.amount, a.kept_amount, s.sheet, v."row", v."column"
FROM temp.staged_again a
JOIN temp.staged_value v ON v.ordinal = a.ordinal
JOIN temp.staged_style s ON s.style = v.style
WHERE a.clashes
ORDER BY a.ordinal;
