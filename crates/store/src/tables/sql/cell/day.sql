nullif(nullif(CAST({column} AS VARCHAR), 'infinity'), '-infinity')
