//! The ladder: each step turns a workspace of one format into one of the next. Steps that were released never change.

use crate::StoreFault;
use duckdb::Connection;

/// The SQL of every step; step number one makes an empty file a workspace.
pub(crate) const LADDER: &[&str] = &[include_str!("upgrades/0001_first.sql"), include_str!("upgrades/0002_styles.sql")];

/// Climbs from format `from` to the end of `ladder` in one transaction; on a fault nothing has changed.
pub(crate) fn climb(connection: &Connection, from: u32, ladder: &[&str]) -> Result<(), StoreFault> {
    let climbed = connection.execute_batch("BEGIN").and_then(|()| {
        for step in ladder.iter().skip(from as usize) {
            connection.execute_batch(step)?;
        }
        connection.execute(include_str!("write_format.sql"), [ladder.len().to_string()])?;
        connection.execute_batch("COMMIT")
    });
    climbed.map_err(|error| {
        // A commit that failed has rolled back by itself; then there is nothing left to roll back.
        let _ = connection.execute_batch("ROLLBACK");
        StoreFault::from(error)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::FORMAT;
    use crate::testing::{Ground, act};
    use crate::{Edit, Workspace};

    #[test]
    fn a_step_that_fails_leaves_the_format_before_it() {
        let ground = Ground::new();
        let workspace = ground.create("a");
        let added = "CREATE TABLE meta.added (x INTEGER)";
        let ladder: Vec<&str> = LADDER.iter().copied().chain([added, added]).collect();
        let failed = workspace.with_writer_and_temp(|writer, _| climb(writer, FORMAT, &ladder));
        assert!(failed.is_err());
        workspace.with_writer_and_temp(|writer, _| climb(writer, FORMAT, &ladder[..LADDER.len() + 1])).unwrap();
        assert_eq!(workspace.read(|reading| reading.about()).unwrap().format, FORMAT + 1);
    }

    #[test]
    fn values_of_the_first_format_come_through_the_second_unchanged() {
        let connection = Connection::open_in_memory().unwrap();
        climb(&connection, 0, &LADDER[..1]).unwrap();
        let rows = "INSERT INTO obs.value VALUES
            (1, '2019', 5.5, 'PS', 0, 'A', 'F', '', '8', 1, 'Table 1', 7, 6),
            (1, '2019', 5.5, 'PS', 0, 'A', 'F', '', '8', 1, 'Table 1', 9, 6),
            (2, '2015', NULL, 'PS', 3, 'O', 'F', '..', '', 2, 'Table 2', 1, 2)";
        connection.execute_batch(rows).unwrap();
        let values = |connection: &Connection| -> Vec<String> {
            let mut statement = connection.prepare("SELECT CAST(v AS VARCHAR) FROM obs.value v ORDER BY 1").unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
        };
        let before = values(&connection);
        assert_eq!(before.len(), 3);
        climb(&connection, 1, &LADDER[..2]).unwrap();
        assert_eq!(values(&connection), before);
        let styles: i64 = connection.query_row("SELECT count(*) FROM obs.style", [], |row| row.get(0)).unwrap();
        assert_eq!(styles, 2, "what two values share is kept once");
    }

    /// Every released format has a specimen under `tests/formats/`, written by the program that released it, with one
    /// setting `k` = `v` and the entity `e` of kind `probe`. With `BEARINGS_WRITE_FORMAT=1` the specimen of the present format is written.
    #[test]
    fn every_released_format_opens() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
        let ground = Ground::new();
        if std::env::var_os("BEARINGS_WRITE_FORMAT").is_some() {
            let workspace = ground.create("new");
            workspace.write(|tx| tx.record(&act(1), &[Edit::setting("k", "v"), Edit::create("e", "probe")])).unwrap();
            workspace.close().unwrap();
            std::fs::copy(ground.path("new.bearings"), folder.join(format!("{FORMAT:04}.bearings"))).unwrap();
        }
        for format in 1..=FORMAT {
            let name = format!("{format:04}.bearings");
            std::fs::copy(folder.join(&name), ground.path(&name)).unwrap();
            let workspace: Workspace = ground.open(&name).unwrap();
            workspace
                .read::<_, crate::StoreFault>(|reading| {
                    assert_eq!(reading.about()?.format, FORMAT);
                    assert_eq!(reading.setting("k")?, Some("v".into()));
                    assert_eq!(reading.entities("probe")?.len(), 1);
                    Ok(())
                })
                .unwrap();
            assert_eq!(Workspace::backups(workspace.file()).unwrap().len(), usize::from(format < FORMAT), "{name}");
        }
    }
}
