-- Each parameter is a JSON list; an empty one asks for everything.
SELECT s.*
FROM obs.series s
WHERE (len(from_json($1::JSON, '["VARCHAR"]')) = 0
        OR list_contains(from_json($1::JSON, '["VARCHAR"]'), s.ref_area)
        OR list_contains(from_json($1::JSON, '["VARCHAR"]'), s.counterpart))
  AND (len(from_json($2::JSON, '["VARCHAR"]')) = 0 OR list_contains(from_json($2::JSON, '["VARCHAR"]'), s.ref_area))
  AND (len(from_json($3::JSON, '["VARCHAR"]')) = 0 OR list_contains(from_json($3::JSON, '["VARCHAR"]'), s.counterpart))
  AND (len(from_json($4::JSON, '["VARCHAR"]')) = 0 OR list_contains(from_json($4::JSON, '["VARCHAR"]'), s.indicator))
  AND (len(from_json($5::JSON, '["VARCHAR"]')) = 0 OR list_contains(from_json($5::JSON, '["VARCHAR"]'), s.source))
  AND (len(from_json($6::JSON, '["VARCHAR"]')) = 0 OR list_contains(from_json($6::JSON, '["VARCHAR"]'), s.edition));
