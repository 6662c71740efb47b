CAST({column} AS DECIMAL(20, 0))
