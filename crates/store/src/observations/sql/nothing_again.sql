-- What `check_values.sql` would find where nothing can be found.
CREATE OR REPLACE TEMP TABLE staged_again (ordinal INTEGER, amount DOUBLE, kept_amount DOUBLE, clashes BOOLEAN);
