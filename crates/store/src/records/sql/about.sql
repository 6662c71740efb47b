SELECT text, (SELECT count(*) FROM record) FROM about;
