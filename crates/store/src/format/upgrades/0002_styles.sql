-- What many values share is written once: an import writes numbers only, and a workspace takes less room.
CREATE TABLE obs.style (
    id INTEGER NOT NULL,
    time_period VARCHAR NOT NULL,
    unit VARCHAR NOT NULL,
    multiplier UTINYINT NOT NULL,
    status VARCHAR NOT NULL,
    confidentiality VARCHAR NOT NULL,
    sign VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    sheet VARCHAR NOT NULL
);

INSERT INTO obs.style
SELECT row_number() OVER (), *
FROM (
    SELECT DISTINCT time_period, unit, multiplier, status, confidentiality, sign, notes, sheet FROM obs.value ORDER BY ALL
);

CREATE TABLE obs.cell (
    series INTEGER NOT NULL,
    style INTEGER NOT NULL,
    file INTEGER NOT NULL,
    value DOUBLE,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL
);

INSERT INTO obs.cell
SELECT v.series, s.id, v.file, v.value, v."row", v."column"
FROM obs.value v
JOIN obs.style s USING (time_period, unit, multiplier, status, confidentiality, sign, notes, sheet)
ORDER BY v.file, v.sheet, v."row", v."column";

DROP VIEW obs.observation;
DROP TABLE obs.value;

-- As the table of this name was. Unit and multiplier stand with the value, because two files may print one series in
-- persons and in thousands. Rows with the same series and period hold the same amount: one observation, several places.
CREATE VIEW obs.value AS
SELECT
    c.series, s.time_period, c.value, s.unit, s.multiplier, s.status, s.confidentiality, s.sign, s.notes,
    c.file, s.sheet, c."row", c."column"
FROM obs.cell c
JOIN obs.style s ON s.id = c.style;

CREATE VIEW obs.observation AS
SELECT
    s.freq AS FREQ, s.ref_area AS REF_AREA, s.indicator AS INDICATOR, s.basis AS BASIS,
    s.counterpart AS COUNTERPART, s.counterpart_role AS COUNTERPART_ROLE, s.sex AS SEX, s.age AS AGE,
    s.edu AS EDU, s.occ AS OCC, s.status AS STATUS, s.reason AS REASON, s.duration AS DURATION,
    s.area_sub AS AREA_SUB, s.urbanisation AS URBANISATION, s.source AS SOURCE, s.edition AS EDITION,
    v.time_period AS TIME_PERIOD, v.value AS OBS_VALUE, v.unit AS UNIT_MEASURE, v.multiplier AS UNIT_MULT,
    v.status AS OBS_STATUS, v.confidentiality AS CONF_STATUS, v.sign AS SIGN, v.notes AS NOTES,
    r.sha256 AS FILE_SHA256, r.name AS FILE_NAME, v.sheet AS SHEET, v."row" AS "ROW", v."column" AS "COLUMN"
FROM obs.value v
JOIN source.release r ON r.number = v.file
JOIN obs.series s ON s.id = v.series
QUALIFY row_number() OVER (PARTITION BY v.series, v.time_period ORDER BY v.file, v.sheet, v."row", v."column") = 1;
