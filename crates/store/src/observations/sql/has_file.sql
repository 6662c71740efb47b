SELECT 1 FROM source.file WHERE release = ?;
