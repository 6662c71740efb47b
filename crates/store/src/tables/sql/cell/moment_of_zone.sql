replace(replace(CAST(make_timestamp(epoch_us({column})) AS VARCHAR), ' ', 'T'), 'T(BC)T', ' (BC) ') || 'Z'
