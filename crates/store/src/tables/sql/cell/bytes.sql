coalesce(TRY(decode({column})), CAST({column} AS VARCHAR))
