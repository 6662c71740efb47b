SELECT id, epoch_ms(made_at), author_label, use_case, copy_id, undoes FROM meta.act WHERE id = ?;
