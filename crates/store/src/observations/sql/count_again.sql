SELECT count(*) FROM temp.staged_again WHERE NOT clashes;
