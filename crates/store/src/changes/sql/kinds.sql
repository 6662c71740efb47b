SELECT e.kind, to_json(list_sort(list_distinct(flatten(list(json_keys(e.doc))))))
FROM meta.entity e
WHERE e.kind <> ''
GROUP BY e.kind
ORDER BY e.kind;
