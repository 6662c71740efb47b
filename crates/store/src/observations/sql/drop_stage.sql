DROP TABLE IF EXISTS temp.staged_again;
DROP TABLE IF EXISTS temp.staged_key;
DROP TABLE IF EXISTS temp.staged_series;
DROP TABLE IF EXISTS temp.staged_style_key;
DROP TABLE IF EXISTS temp.staged_style;
DROP TABLE IF EXISTS temp.staged_twin;
DROP TABLE IF EXISTS temp.staged_value;
