//! Saving, backing up, restoring.

use crate::testing::{Ground, act};
use crate::{Edit, StoreFault, Workspace};

fn set(workspace: &Workspace, n: u32) {
    workspace.write(|tx| tx.record(&act(n), &[Edit::setting("k", n)])).unwrap();
}

fn value(workspace: &Workspace) -> Option<serde_json::Value> {
    workspace.read(|reading| reading.setting("k")).unwrap()
}

#[test]
fn a_copy_holds_the_newest_edits_and_stands_alone() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    set(&workspace, 1);
    workspace.save_copy(&ground.path("copy.bearings"), "c2", 99).unwrap();
    assert_eq!(workspace.read(|reading| reading.about()).unwrap().copied_elsewhere_at, Some(99));
    set(&workspace, 2);
    let copy = ground.open("copy.bearings").unwrap();
    assert_eq!(value(&copy), Some(1.into()));
    let about = copy.read(|reading| reading.about()).unwrap();
    assert_eq!((about.copy_id.as_str(), about.workspace_id.as_str(), about.copied_elsewhere_at), ("c2", "w", None));
    // The copy is a whole workspace: it can be edited, and merged back.
    set(&copy, 3);
    copy.close().unwrap();
    workspace.merge_from(&ground.path("copy.bearings")).unwrap();
    assert_eq!(workspace.read(|reading| reading.conflicts()).unwrap()[0].sides.len(), 2);
    drop(workspace);
    assert_eq!(ground.names(), ["a.bearings", "copy.bearings"]);
}

#[test]
fn a_copy_replaces_an_older_one_but_no_open_file() {
    let ground = Ground::new();
    let (workspace, other) = (ground.create("a"), ground.create("other"));
    for n in 1..=2 {
        set(&workspace, n);
        workspace.save_copy(&ground.path("copy.bearings"), "c", n.into()).unwrap();
    }
    assert_eq!(value(&ground.open("copy.bearings").unwrap()), Some(2.into()));
    for (target, name) in [(workspace.file(), "a.bearings"), (other.file(), "other.bearings")] {
        let fault = workspace.save_copy(target, "c", 3).err();
        assert_eq!(fault, Some(StoreFault::CopyOverItself { file: name.into() }));
    }
    let fault = workspace.save_copy(&ground.path("no/copy.bearings"), "c", 3).err();
    assert!(matches!(fault, Some(StoreFault::MissingFolder { .. })), "{fault:?}");
}

#[test]
fn the_last_five_backups_stay() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    for n in 1..=7 {
        set(&workspace, n);
        workspace.back_up(i64::from(n) * 1000).unwrap();
    }
    let backups = Workspace::backups(workspace.file()).unwrap();
    let names: Vec<_> = backups.iter().map(|backup| backup.path.file_stem().unwrap().to_str().unwrap()).collect();
    let expected: Vec<String> = (3..=7).rev().map(|n| format!("a-1970-01-01-00000{n}")).collect();
    assert_eq!(names, expected);
    assert!(backups.iter().all(|backup| backup.bytes > 0));
}

#[test]
fn an_earlier_copy_comes_back_and_the_present_one_is_kept() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    set(&workspace, 1);
    let backup = workspace.back_up(1000).unwrap();
    set(&workspace, 2);
    let file = workspace.file().to_path_buf();
    let open = Workspace::restore(&file, &backup.path, &ground.path(""));
    assert_eq!(open, Err(StoreFault::OpenElsewhere { file: "a.bearings".into() }));
    workspace.close().unwrap();
    Workspace::restore(&file, &backup.path, &ground.path("")).unwrap();
    let restored = ground.open("a.bearings").unwrap();
    assert_eq!(value(&restored), Some(1.into()));
    let kept = ground.open("a.backups/a-replaced.bearings").unwrap();
    assert_eq!(value(&kept), Some(2.into()));
}

#[test]
fn a_damaged_workspace_is_restored_and_a_damaged_backup_refused() {
    let ground = Ground::new();
    let workspace = ground.create("a");
    set(&workspace, 1);
    let backup = workspace.back_up(1000).unwrap();
    let file = workspace.file().to_path_buf();
    workspace.close().unwrap();
    let whole = std::fs::read(&file).unwrap();
    std::fs::write(&file, &whole[..5000]).unwrap();
    let bad = ground.path("bad.bearings");
    std::fs::write(&bad, &whole[..5000]).unwrap();
    let refused = Workspace::restore(&file, &bad, &ground.path(""));
    assert_eq!(refused, Err(StoreFault::Damaged { file: "bad.bearings".into() }));
    assert_eq!(std::fs::read(&file).unwrap().len(), 5000);
    Workspace::restore(&file, &backup.path, &ground.path("")).unwrap();
    assert_eq!(value(&ground.open("a.bearings").unwrap()), Some(1.into()));
}
