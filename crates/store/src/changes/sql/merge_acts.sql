INSERT INTO meta.act
SELECT a.id, epoch_ms(a.made_at), a.author_label, a.use_case, a.copy_id, a.undoes
FROM (
    SELECT unnest(from_json(
        ?::JSON,
        '[{"id":"VARCHAR","made_at":"BIGINT","author_label":"VARCHAR","use_case":"VARCHAR","copy_id":"VARCHAR","undoes":"VARCHAR"}]'
    )) AS a
) AS given
ANTI JOIN meta.act AS known ON known.id = a.id;
