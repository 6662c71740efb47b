CREATE OR REPLACE VIEW kind.{view} AS SELECT id{columns} FROM meta.entity WHERE kind = {kind} AND NOT deleted;
