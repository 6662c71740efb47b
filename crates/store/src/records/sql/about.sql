SELECT text FROM about;
