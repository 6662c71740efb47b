//! A writer is killed at random moments; the workspace opens, and every edit it had acknowledged is there.

use super::{file, numbers};
use bearings_store::{ObservationQuery, Workspace};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

pub fn a_kill_loses_no_acknowledged_edit() {
    let kills = std::env::var("BEARINGS_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(10);
    let folder = tempfile::tempdir().expect("a folder");
    let mut chance = Chance(std::process::id().into());
    let mut acknowledged = BTreeSet::new();
    let mut imports = 0;
    for round in 0..kills {
        let first = acknowledged.last().map_or(1, |last: &u64| last + 100);
        for line in write_and_kill(folder.path(), first, &mut chance) {
            match line.split_once(' ') {
                Some(("ack", n)) => drop(acknowledged.insert(n.parse().expect("a number"))),
                Some(("import", _)) => imports += 1,
                // The kill cut the line short, so nobody heard it.
                _ => {}
            }
        }
        let workspace = Workspace::open(&file(folder.path()), &std::env::temp_dir())
            .unwrap_or_else(|fault| panic!("round {round}: the workspace does not open: {fault:?}"));
        let there: BTreeSet<u64> = numbers(&workspace).into_iter().collect();
        let lost: Vec<&u64> = acknowledged.difference(&there).collect();
        assert!(lost.is_empty(), "round {round}: lost {lost:?}");
        let observations = workspace.read(|reading| reading.observations(&ObservationQuery::default()));
        let entered = observations.expect("observations can be read").len();
        assert!(
            entered.is_multiple_of(200) && entered >= 200 * imports,
            "round {round}: {entered} of {imports} imports"
        );
    }
    assert!(acknowledged.len() >= kills, "only {} edits were acknowledged", acknowledged.len());
}

/// The lines that the writer printed before it was killed.
fn write_and_kill(folder: &Path, first: u64, chance: &mut Chance) -> Vec<String> {
    let program = std::env::current_exe().expect("this program has a path");
    let mut child = Command::new(program)
        .args(["--write".as_ref(), folder.as_os_str(), first.to_string().as_ref()])
        .stdout(Stdio::piped())
        .spawn()
        .expect("the writer starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    let wanted = 1 + chance.below(25) as usize;
    let mut heard: Vec<String> = lines.by_ref().take(wanted).collect();
    for _ in 0..chance.below(2000) {
        std::thread::yield_now();
    }
    child.kill().expect("the writer can be killed");
    child.wait().expect("the writer ends");
    heard.extend(lines);
    heard
}

/// Numbers that look random (xorshift), so that no crate is needed for them.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}
