CAST({column} AS DOUBLE)
