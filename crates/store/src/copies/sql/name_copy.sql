UPDATE copy.meta.about SET value = ? WHERE key = 'copy_id';
