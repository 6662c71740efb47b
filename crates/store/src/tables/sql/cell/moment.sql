nullif(nullif(replace(replace(CAST({column} AS VARCHAR), ' ', 'T'), 'T(BC)T', ' (BC) '), 'infinity'), '-infinity')
