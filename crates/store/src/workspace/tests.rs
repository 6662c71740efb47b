//! Opening, refusing, transactions, folding.

use crate::testing::{Ground, act};
use crate::{Edit, FORMAT, StoreFault, Workspace};

#[test]
fn a_new_workspace_says_what_it_is() {
    let ground = Ground::new();
    let workspace = ground.create("Kenya");
    let about = workspace.read(|reading| reading.about()).unwrap();
    assert_eq!((about.format, about.workspace_id.as_str(), about.copy_id.as_str()), (FORMAT, "w", "Kenya"));
    assert_eq!((about.made_at, about.copied_elsewhere_at), (7, None));
    workspace.close().unwrap();
    assert_eq!(ground.names(), ["Kenya.bearings"]);
}

#[test]
fn nothing_is_made_over_a_file_or_in_no_folder() {
    let ground = Ground::new();
    ground.create("a").close().unwrap();
    let new = crate::NewWorkspace { workspace_id: "x".into(), copy_id: "x".into(), made_at: 0 };
    let again = Workspace::create(&ground.path("a.bearings"), &ground.path(""), &new).err();
    assert_eq!(again, Some(StoreFault::AlreadyThere { file: "a.bearings".into() }));
    let nowhere = Workspace::create(&ground.path("no/b.bearings"), &ground.path(""), &new).err();
    assert!(matches!(nowhere, Some(StoreFault::MissingFolder { .. })), "{nowhere:?}");
    assert_eq!(ground.names(), ["a.bearings"]);
}

#[test]
fn what_is_no_workspace_is_refused_and_stays() {
    let ground = Ground::new();
    let whole = {
        ground.create("whole").close().unwrap();
        std::fs::read(ground.path("whole.bearings")).unwrap()
    };
    let foreign = ground.path("foreign.db");
    duckdb::Connection::open(&foreign).unwrap().execute_batch("CREATE TABLE t AS SELECT 1 AS x").unwrap();
    let mut torn = whole.clone();
    torn[20_000..24_000].fill(7);
    let specimens: [(&str, Vec<u8>, u16); 6] = [
        ("empty", Vec::new(), 101),
        ("text", b"Year,Destination\n".repeat(1000), 101),
        ("workbook", b"PK\x03\x04".repeat(4000), 101),
        ("foreign", std::fs::read(&foreign).unwrap(), 101),
        ("short", whole[..9000].to_vec(), 302),
        ("torn", torn, 302),
    ];
    for (name, bytes, number) in specimens {
        let file = format!("{name}.bearings");
        std::fs::write(ground.path(&file), &bytes).unwrap();
        let fault = ground.open(&file).err().unwrap_or_else(|| panic!("{name} opened"));
        assert_eq!(bearings_fault::Fault::code(&fault).number, number, "{name}: {fault:?}");
        assert_eq!(std::fs::read(ground.path(&file)).unwrap(), bytes, "{name} changed");
        assert!(!ground.path(&format!("{file}.wal")).exists(), "{name}");
    }
    assert_eq!(ground.open("none.bearings").err(), Some(StoreFault::Missing { file: "none.bearings".into() }));
    assert!(!ground.path("none.bearings").exists());
}

#[test]
fn a_newer_format_is_refused_and_stays() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    workspace.write(|tx| tx.set_note("format", &(FORMAT + 1).to_string())).unwrap();
    workspace.close().unwrap();
    let before = std::fs::read(ground.path("a.bearings")).unwrap();
    let newer = StoreFault::NewerFormat { file: "a.bearings".into(), found: FORMAT + 1, known: FORMAT };
    assert_eq!(ground.open("a.bearings").err(), Some(newer));
    assert_eq!(std::fs::read(ground.path("a.bearings")).unwrap(), before);
}

#[test]
fn one_process_opens_a_file_once() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let second = ground.open("a.bearings").err();
    assert_eq!(second, Some(StoreFault::OpenElsewhere { file: "a.bearings".into() }));
    workspace.write(|tx| tx.record(&act(1), &[Edit::setting("k", 1)])).unwrap();
    workspace.close().unwrap();
    ground.open("a.bearings").unwrap();
}

#[test]
fn a_fault_or_a_panic_leaves_nothing() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    let fault = workspace.write(|tx| {
        tx.record(&act(1), &[Edit::setting("k", 1)])?;
        Err::<(), StoreFault>(StoreFault::Cancelled {})
    });
    assert_eq!(fault, Err(StoreFault::Cancelled {}));
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        let _ = workspace.write::<(), StoreFault>(|tx| {
            tx.record(&act(2), &[Edit::setting("k", 2)])?;
            panic!("on purpose");
        });
    }));
    assert!(panicked.is_err());
    assert_eq!(workspace.read(|reading| reading.setting("k")).unwrap(), None);
    workspace.write(|tx| tx.record(&act(3), &[Edit::setting("k", 3)])).unwrap();
    assert_eq!(workspace.read(|reading| reading.setting("k")).unwrap(), Some(3.into()));
    assert!(workspace.read(|reading| reading.act("act-00001")).unwrap().is_none());
}

#[test]
fn readers_see_the_last_commit_and_do_not_wait() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    workspace
        .write::<_, StoreFault>(|tx| {
            tx.record(&act(1), &[Edit::setting("k", 1)])?;
            assert_eq!(tx.setting("k")?, Some(1.into()));
            let outside = std::thread::scope(|scope| {
                scope.spawn(|| workspace.read(|reading| reading.setting("k"))).join().unwrap()
            });
            assert_eq!(outside?, None);
            Ok(())
        })
        .unwrap();
}

#[test]
fn folding_leaves_one_file() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    workspace.write(|tx| tx.record(&act(1), &[Edit::setting("k", 1)])).unwrap();
    assert!(workspace.has_unfolded_edits());
    workspace.fold().unwrap();
    assert!(!workspace.has_unfolded_edits());
    assert_eq!(ground.names().iter().filter(|name| name.starts_with("a.")).count(), 1);
}

#[test]
fn any_client_reads_the_file() {
    let ground = Ground::new();
    // A name that is also the name of a schema.
    let workspace = ground.create("obs");
    workspace.write(|tx| tx.record(&act(1), &[Edit::setting("k", "v")])).unwrap();
    workspace.close().unwrap();
    let client = duckdb::Connection::open_in_memory().unwrap();
    client.execute_batch(&format!("ATTACH '{}' AS w; USE w", ground.path("obs.bearings").display())).unwrap();
    let value: String =
        client.query_row("SELECT value FROM meta.setting WHERE key = 'k'", [], |row| row.get(0)).unwrap();
    assert_eq!(value, "\"v\"");
    let rows: i64 = client.query_row("SELECT count(*) FROM obs.observation", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 0);
}
