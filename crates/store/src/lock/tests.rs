//! A locked workspace: what opens it, what does not, and that nothing readable is left.

use super::{Passphrase, read_record};
use crate::testing::{Ground, act};
use crate::{Edit, StoreFault, Workspace};
use std::path::Path;

const MARKER: &str = "MARKER-7719-Okavango";

fn first() -> Passphrase {
    Passphrase::new("seven rivers meet")
}

fn second() -> Passphrase {
    Passphrase::new("an older harbour")
}

/// A closed workspace that holds the marker in its file and in a backup.
fn marked(ground: &Ground) -> std::path::PathBuf {
    let workspace = ground.create("a");
    set(&workspace, 1);
    workspace.back_up(1000).unwrap();
    let file = workspace.file().to_path_buf();
    workspace.close().unwrap();
    file
}

fn set(workspace: &Workspace, n: u32) {
    workspace.write(|tx| tx.record(&act(n), &[Edit::setting("k", format!("{MARKER} {n}"))])).unwrap();
}

fn value(workspace: &Workspace) -> String {
    workspace.read(|reading| reading.setting("k")).unwrap().unwrap().as_str().unwrap().to_owned()
}

fn change(ground: &Ground, file: &Path, old: Option<&Passphrase>, new: Option<&Passphrase>) -> Result<(), StoreFault> {
    Workspace::change_lock(file, old, new, 2000, &ground.path(""))
}

fn open(ground: &Ground, name: &str, passphrase: Option<&Passphrase>) -> Result<Workspace, StoreFault> {
    Workspace::open_with(&ground.path(name), passphrase, &ground.path(""))
}

/// The files below the folder whose bytes hold the text, as they lie on the disk now.
fn holding(folder: &Path, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holding(&path, text));
        } else if std::fs::read(&path).unwrap().windows(text.len()).any(|part| part == text.as_bytes()) {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_lock_is_set_and_only_its_passphrase_opens() {
    let ground = Ground::new();
    let file = marked(&ground);
    assert!(!holding(&ground.path(""), MARKER).is_empty(), "the search finds what is not locked");
    change(&ground, &file, None, Some(&first())).unwrap();
    assert!(Workspace::is_locked_file(&file).unwrap());
    let locked = StoreFault::Locked { file: "a.bearings".into() };
    assert_eq!(open(&ground, "a.bearings", None).err(), Some(locked));
    let wrong = StoreFault::WrongPassphrase { file: "a.bearings".into() };
    assert_eq!(open(&ground, "a.bearings", Some(&second())).err(), Some(wrong));
    let workspace = open(&ground, "a.bearings", Some(&first())).unwrap();
    assert_eq!((value(&workspace), workspace.is_locked()), (format!("{MARKER} 1"), true));
    set(&workspace, 2);
    workspace.save_copy(&ground.path("copy.bearings"), "c2", 9).unwrap();
    assert!(workspace.has_unfolded_edits());
    // With edits in the `.wal`, in the file, in the backup and in the copy.
    assert_eq!(holding(&ground.path(""), MARKER), [""; 0]);
    let key = workspace.key().unwrap().text().to_owned();
    for secret in [key.as_str(), "seven rivers meet"] {
        assert_eq!(holding(&ground.path(""), secret), [""; 0]);
    }
    workspace.close().unwrap();
    let copy = open(&ground, "copy.bearings", Some(&first())).unwrap();
    assert_eq!(value(&copy), format!("{MARKER} 2"));
}

#[test]
fn earlier_copies_that_would_open_without_the_lock_go() {
    let ground = Ground::new();
    let file = marked(&ground);
    change(&ground, &file, None, Some(&first())).unwrap();
    let backups = Workspace::backups(&file).unwrap();
    assert_eq!(backups.len(), 1);
    assert_eq!(read_record(&backups[0].path).unwrap(), read_record(&file).unwrap());
    // And it comes back, with the passphrase.
    Workspace::restore(&file, &backups[0].path, &ground.path("")).unwrap();
    assert_eq!(value(&open(&ground, "a.bearings", Some(&first())).unwrap()), format!("{MARKER} 1"));
    assert_eq!(holding(&ground.path(""), MARKER), [""; 0]);
}

#[test]
fn a_lock_that_was_broken_off_is_finished_at_the_next_opening() {
    let ground = Ground::new();
    let file = marked(&ground);
    let backup = Workspace::backups(&file).unwrap().remove(0).path;
    let plain = std::fs::read(&backup).unwrap();
    let workspace = Workspace::open(&file, &ground.path("")).unwrap();
    let key = super::Key::fresh(&first()).unwrap();
    workspace.write(|tx| tx.set_note("lock_to_finish", &key.record().mark())).unwrap();
    workspace.close().unwrap();
    super::change::rewrite(&file, None, Some(&key), &ground.path("")).unwrap();
    assert_eq!(std::fs::read(&backup).unwrap(), plain, "the power went before the earlier copies did");
    open(&ground, "a.bearings", Some(&first())).unwrap().close().unwrap();
    assert_eq!(Workspace::backups(&file).unwrap(), []);
}

#[test]
fn a_lock_is_changed_and_taken_away() {
    let ground = Ground::new();
    let file = marked(&ground);
    change(&ground, &file, None, Some(&first())).unwrap();
    let wrong = StoreFault::WrongPassphrase { file: "a.bearings".into() };
    let before = std::fs::read(&file).unwrap();
    assert_eq!(change(&ground, &file, Some(&second()), None), Err(wrong.clone()));
    assert_eq!(
        change(&ground, &file, Some(&first()), Some(&Passphrase::new("short"))),
        Err(StoreFault::ShortPassphrase { least: 10 })
    );
    assert_eq!(std::fs::read(&file).unwrap(), before, "refused, and nothing happened");
    change(&ground, &file, Some(&first()), Some(&second())).unwrap();
    assert_eq!(open(&ground, "a.bearings", Some(&first())).err(), Some(wrong));
    let workspace = open(&ground, "a.bearings", Some(&second())).unwrap();
    assert_eq!(value(&workspace), format!("{MARKER} 1"));
    workspace.close().unwrap();
    change(&ground, &file, Some(&second()), None).unwrap();
    assert_eq!(value(&open(&ground, "a.bearings", None).unwrap()), format!("{MARKER} 1"));
    assert_eq!(ground.names(), ["a.backups", "a.bearings"]);
}

#[test]
fn edits_of_a_locked_workspace_survive_and_its_lock_record_stays() {
    let ground = Ground::new();
    let file = marked(&ground);
    change(&ground, &file, None, Some(&first())).unwrap();
    let record = read_record(&file).unwrap();
    for n in 2..5 {
        let workspace = open(&ground, "a.bearings", Some(&first())).unwrap();
        set(&workspace, n);
        workspace.fold().unwrap();
        set(&workspace, n + 10);
        // What lies on the disk at this moment, as after a power cut.
        for end in ["", ".wal"] {
            let from = crate::instance::with_ending(&file, end);
            std::fs::copy(from, ground.path(&format!("cut{n}.bearings{end}"))).unwrap();
        }
        workspace.close().unwrap();
        let cut = open(&ground, &format!("cut{n}.bearings"), Some(&first())).unwrap();
        assert_eq!(value(&cut), format!("{MARKER} {}", n + 10));
    }
    assert_eq!(read_record(&file).unwrap(), record);
}

#[test]
fn copies_under_one_lock_merge_and_others_are_refused() {
    let ground = Ground::new();
    let file = marked(&ground);
    change(&ground, &file, None, Some(&first())).unwrap();
    let workspace = open(&ground, "a.bearings", Some(&first())).unwrap();
    workspace.save_copy(&ground.path("copy.bearings"), "c2", 9).unwrap();
    let copy = open(&ground, "copy.bearings", Some(&first())).unwrap();
    set(&copy, 7);
    copy.close().unwrap();
    workspace.merge_from(&ground.path("copy.bearings")).unwrap();
    assert_eq!(value(&workspace), format!("{MARKER} 7"));
    change(&ground, &ground.path("copy.bearings"), Some(&first()), Some(&second())).unwrap();
    let fault = workspace.merge_from(&ground.path("copy.bearings")).err();
    assert_eq!(fault, Some(StoreFault::Locked { file: "copy.bearings".into() }));
}

#[test]
fn a_locked_instance_spills_encrypted_and_reaches_no_network() {
    let ground = Ground::new();
    let file = marked(&ground);
    change(&ground, &file, None, Some(&first())).unwrap();
    let workspace = open(&ground, "a.bearings", Some(&first())).unwrap();
    workspace
        .with_writer_and_temp(|writer, _| {
            let sql = "SELECT value FROM duckdb_settings() WHERE name = ?";
            let setting = |name: &str| writer.query_row(sql, [name], |row| row.get::<_, String>(0)).unwrap();
            assert_eq!(setting("temp_file_encryption"), "true");
            assert_eq!(setting("lock_configuration"), "true");
            assert_eq!(setting("enable_external_access"), "false");
            for refused in ["SELECT * FROM read_csv('https://localhost/a.csv')", "SET disabled_filesystems = ''"] {
                assert!(writer.execute_batch(refused).is_err(), "{refused}");
            }
            Ok(())
        })
        .unwrap();
}

#[test]
fn one_letter_written_in_two_ways_is_one_passphrase() {
    assert_eq!(Passphrase::new("re\u{301}sidence"), Passphrase::new("r\u{e9}sidence"));
    assert_eq!(format!("{:?}", first()), "Passphrase(…)");
}
