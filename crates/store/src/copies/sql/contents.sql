-- A digest does not depend on the order of rows. `about` is only counted: the copy has an id of its own.
SELECT 'about', count(*), 0::UBIGINT FROM meta.about
UNION ALL SELECT 'act', count(*), coalesce(bit_xor(hash(t)), 0) FROM meta.act t
UNION ALL SELECT 'change', count(*), coalesce(bit_xor(hash(t)), 0) FROM meta.change t
UNION ALL SELECT 'entity', count(*), coalesce(bit_xor(hash(t)), 0) FROM meta.entity t
UNION ALL SELECT 'draft', count(*), coalesce(bit_xor(hash(t)), 0) FROM meta.draft t
UNION ALL SELECT 'file', count(*), coalesce(bit_xor(hash(t)), 0) FROM source.file t
UNION ALL SELECT 'series', count(*), coalesce(bit_xor(hash(t)), 0) FROM obs.series t
UNION ALL SELECT 'style', count(*), coalesce(bit_xor(hash(t)), 0) FROM obs.style t
UNION ALL SELECT 'cell', count(*), coalesce(bit_xor(hash(t)), 0) FROM obs.cell t;
