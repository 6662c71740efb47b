CREATE OR REPLACE TEMP TABLE staged_series (
    local INTEGER, freq VARCHAR, ref_area VARCHAR, indicator VARCHAR, basis VARCHAR, counterpart VARCHAR,
    counterpart_role VARCHAR, sex VARCHAR, age VARCHAR, edu VARCHAR, occ VARCHAR, status VARCHAR, reason VARCHAR,
    duration VARCHAR, area_sub VARCHAR, urbanisation VARCHAR, source VARCHAR, edition VARCHAR
);
CREATE OR REPLACE TEMP TABLE staged_style (
    style INTEGER, time_period VARCHAR, unit VARCHAR, multiplier UTINYINT, status VARCHAR, sign VARCHAR, notes VARCHAR,
    sheet VARCHAR
);
-- The series that have two values for one period.
CREATE OR REPLACE TEMP TABLE staged_twin (local INTEGER);
CREATE OR REPLACE TEMP TABLE staged_value (
    local INTEGER, style INTEGER, ordinal INTEGER, value DOUBLE, "row" INTEGER, "column" INTEGER
);
