DELETE FROM source.file WHERE release = ?;
