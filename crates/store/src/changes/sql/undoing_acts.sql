SELECT id, undoes FROM meta.act WHERE undoes IS NOT NULL;
