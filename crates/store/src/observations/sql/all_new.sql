SELECT coalesce(bool_and(is_new), true) FROM temp.staged_key;
