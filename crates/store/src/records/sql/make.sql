CREATE TABLE about (text VARCHAR);
CREATE TABLE record (cells VARCHAR);
