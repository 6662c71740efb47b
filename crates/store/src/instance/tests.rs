//! The settings read back, and what they refuse.

use super::*;
use crate::testing::Ground;
use duckdb::Connection;

fn setting(connection: &Connection, name: &str) -> String {
    let sql = "SELECT value FROM duckdb_settings() WHERE name = ?";
    connection.query_row(sql, [name], |row| row.get(0)).unwrap()
}

fn assert_locked_down(connection: &Connection, temp: &std::path::Path) {
    for (name, value) in [
        ("autoinstall_known_extensions", "false"),
        ("autoload_known_extensions", "false"),
        ("allow_community_extensions", "false"),
        ("allow_unsigned_extensions", "false"),
        ("allow_persistent_secrets", "false"),
        ("enable_external_access", "false"),
        ("lock_configuration", "true"),
        ("temp_directory", temp.to_str().unwrap()),
    ] {
        assert_eq!(setting(connection, name), value, "{name}");
    }
    let limit = setting(connection, "memory_limit");
    assert!(limit.ends_with("MiB") && limit.trim_end_matches(" MiB").parse::<f64>().unwrap() < 954.0, "{limit}");
    for refused in [
        "SET memory_limit = '8GB'",
        "ATTACH '/tmp/bearings-other.db'",
        "SELECT * FROM read_text('/etc/hostname')",
        "COPY (SELECT 1) TO '/tmp/bearings-out.csv'",
        "LOAD httpfs",
        "INSTALL httpfs",
    ] {
        assert!(connection.execute_batch(refused).is_err(), "{refused}");
    }
}

#[test]
fn a_workspace_touches_its_own_files_only() {
    let ground = Ground::new();
    let file = ground.path("O'Brien.bearings");
    let instance = open_workspace(&file, None, &ground.path("backups"), &ground.path("")).unwrap();
    assert_locked_down(&instance.connection, instance.temp.path());
    let version: String = instance
        .connection
        .query_row(
            "SELECT tags['storage_version'] FROM duckdb_databases() WHERE database_name = 'workspace'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert!(version.starts_with(STORAGE_VERSION), "{version}");
}

#[test]
fn a_reader_changes_nothing() {
    let ground = Ground::new();
    let file = ground.path("a.bearings");
    let writer = open_workspace(&file, None, &ground.path("backups"), &ground.path("")).unwrap();
    writer.connection.execute_batch("CREATE TABLE t AS SELECT 1 AS x; CHECKPOINT workspace").unwrap();
    drop(writer);
    let before = std::fs::read(&file).unwrap();
    let reader = open_reader(&file, None, &ground.path("")).unwrap();
    assert_locked_down(&reader.connection, reader.temp.path());
    assert!(reader.connection.execute_batch("INSERT INTO t VALUES (2)").is_err());
    drop(reader);
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn the_private_folder_is_private_and_goes() {
    let ground = Ground::new();
    let instance = open_workspace(&ground.path("a.bearings"), None, &ground.path("b"), &ground.path("")).unwrap();
    let temp = instance.temp.path().to_path_buf();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&temp).unwrap().permissions().mode() & 0o077, 0);
    }
    drop(instance);
    assert!(!temp.exists());
}
