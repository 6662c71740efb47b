SELECT number FROM source.file WHERE release = ?;
