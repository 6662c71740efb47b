-- The first format. No foreign keys, no secondary indexes, no unique constraints except on ids.
CREATE SCHEMA meta;
CREATE SCHEMA source;
CREATE SCHEMA obs;
CREATE SCHEMA plan;
CREATE SCHEMA profile;
CREATE SCHEMA release;
-- One generated view a kind of entity, for other clients; made anew when edits are folded in.
CREATE SCHEMA kind;

-- What the file is and what this copy of it went through; never merged.
CREATE TABLE meta.about (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL);

CREATE TABLE meta.act (
    id VARCHAR PRIMARY KEY,
    made_at TIMESTAMP NOT NULL,
    author_label VARCHAR NOT NULL,
    use_case VARCHAR NOT NULL,
    copy_id VARCHAR NOT NULL,
    undoes VARCHAR
);

-- `value` is JSON text; JSON null takes the field away. `@kind` and `@deleted` are fields of the store itself.
CREATE TABLE meta.change (
    id VARCHAR PRIMARY KEY,
    act VARCHAR NOT NULL,
    entity VARCHAR NOT NULL,
    field VARCHAR NOT NULL,
    value JSON NOT NULL,
    replaces VARCHAR[] NOT NULL
);

-- The state of a field: the changes that no other change replaces. Two with different values are a conflict.
CREATE VIEW meta.head AS
SELECT c.id, c.act, c.entity, c.field, c.value
FROM meta.change c
ANTI JOIN (SELECT entity, unnest(replaces) AS id FROM meta.change) AS gone
ON gone.id = c.id AND gone.entity = c.entity;

-- The documents, rebuilt from the log.
CREATE TABLE meta.entity (
    id VARCHAR PRIMARY KEY,
    kind VARCHAR NOT NULL,
    doc JSON NOT NULL,
    deleted BOOLEAN NOT NULL
);

CREATE VIEW meta.setting AS
SELECT pair.key, pair.value
FROM meta.entity AS e, json_each(e.doc) AS pair
WHERE e.id = 'settings';

-- Text that is being typed and has not become an act yet.
CREATE TABLE meta.draft (entity VARCHAR NOT NULL, field VARCHAR NOT NULL, value JSON NOT NULL, saved_at TIMESTAMP NOT NULL);

-- One row an imported file; the sheet that people edit is the entity `release`.
CREATE TABLE source.file (
    number INTEGER PRIMARY KEY,
    release VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    bytes BIGINT NOT NULL,
    imported_at TIMESTAMP NOT NULL
);

CREATE VIEW source.release AS
SELECT
    f.number, f.release AS id,
    e.doc ->> '$.source' AS source,
    e.doc ->> '$.edition' AS edition,
    e.doc ->> '$.title' AS title,
    e.doc ->> '$.citation' AS citation,
    e.doc ->> '$.licence' AS licence,
    e.doc ->> '$.kind' AS kind,
    e.doc ->> '$.reference_date' AS reference_date,
    e.doc ->> '$.residence_rule' AS residence_rule,
    e.doc ->> '$.obtained_through' AS obtained_through,
    e.doc -> '$.notes' AS notes,
    f.sha256, f.name, f.bytes, f.imported_at
FROM source.file f JOIN meta.entity e ON e.id = f.release
WHERE e.kind = 'release' AND NOT e.deleted;

CREATE TABLE obs.series (
    id INTEGER NOT NULL,
    freq VARCHAR NOT NULL,
    ref_area VARCHAR NOT NULL,
    indicator VARCHAR NOT NULL,
    basis VARCHAR NOT NULL,
    counterpart VARCHAR NOT NULL,
    counterpart_role VARCHAR NOT NULL,
    sex VARCHAR NOT NULL,
    age VARCHAR NOT NULL,
    edu VARCHAR NOT NULL,
    occ VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    reason VARCHAR NOT NULL,
    duration VARCHAR NOT NULL,
    area_sub VARCHAR NOT NULL,
    urbanisation VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    edition VARCHAR NOT NULL
);

-- Unit and multiplier stand with the value, because two files may print one series in persons and in thousands.
-- Rows with the same series and period hold the same amount: one observation with several places.
CREATE TABLE obs.value (
    series INTEGER NOT NULL,
    time_period VARCHAR NOT NULL,
    value DOUBLE,
    unit VARCHAR NOT NULL,
    multiplier UTINYINT NOT NULL,
    status VARCHAR NOT NULL,
    confidentiality VARCHAR NOT NULL,
    sign VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    file INTEGER NOT NULL,
    sheet VARCHAR NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL
);

-- Flat, with the SDMX names; each observation once, at the first of its places.
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
