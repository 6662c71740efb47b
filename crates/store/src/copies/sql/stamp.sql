SELECT strftime(epoch_ms(?::BIGINT), '%Y-%m-%d-%H%M%S');
