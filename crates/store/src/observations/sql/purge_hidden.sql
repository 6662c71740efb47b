-- Rows of a file that was taken out of sight and is now imported anew.
DELETE FROM obs.cell WHERE file IN (SELECT number FROM source.file WHERE release = ?);
