//! One program a person: a second start hands its files to the first and ends.
//!
//! A lock on a file decides who is first, because the system drops it with the process, however that ends. A local
//! socket (on Windows a named pipe) carries the files. No D-Bus, which small systems and tests do not have.

use interprocess::local_socket::prelude::*;
use interprocess::local_socket::{Listener, ListenerOptions, Name, Stream};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a second start waits for a first one that is itself just starting.
const PATIENCE: Duration = Duration::from_secs(10);
/// The longest message: a few paths.
const MAX_MESSAGE_BYTES: u64 = 64 * 1024;
const HEARD: &str = "heard\n";

/// What the lock decided.
pub enum Claim {
    /// This program is the first.
    First(First),
    /// Another one runs and has taken the files.
    HandedOver,
}

/// The first program: holds the lock while it lives and hears from later starts.
pub struct First {
    lock: File,
    listener: Listener,
}

/// Claims the data folder, or hands the files to the program that holds it.
///
/// # Errors
/// The folder cannot be written, or the program that holds it does not answer within ten seconds.
pub fn claim(data: &Path, files: &[PathBuf]) -> io::Result<Claim> {
    std::fs::create_dir_all(data)?;
    let lock = OpenOptions::new().create(true).truncate(false).write(true).open(data.join("instance.lock"))?;
    match lock.try_lock() {
        Ok(()) => {
            let listener = listen(data)?;
            Ok(Claim::First(First { lock, listener }))
        }
        Err(TryLockError::WouldBlock) => {
            hand_over(data, files)?;
            Ok(Claim::HandedOver)
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl First {
    /// Hears later starts on a thread of its own, until the process ends.
    pub fn listen(self, mut take: impl FnMut(Vec<PathBuf>) + Send + 'static) {
        std::thread::spawn(move || {
            let First { lock, listener } = self;
            for caller in listener.incoming().flatten() {
                // A caller that says nothing sensible is no start of ours.
                if let Ok(files) = hear(caller) {
                    take(files);
                }
            }
            drop(lock);
        });
    }
}

fn hear(caller: Stream) -> io::Result<Vec<PathBuf>> {
    let mut message = String::new();
    let mut caller = BufReader::new(caller);
    caller.by_ref().take(MAX_MESSAGE_BYTES).read_line(&mut message)?;
    let files = serde_json::from_str(&message)?;
    caller.get_mut().write_all(HEARD.as_bytes())?;
    Ok(files)
}

fn hand_over(data: &Path, files: &[PathBuf]) -> io::Result<()> {
    let until = Instant::now() + PATIENCE;
    let files: Vec<PathBuf> =
        files.iter().map(|file| std::path::absolute(file).unwrap_or_else(|_| file.clone())).collect();
    let message = serde_json::to_string(&files)? + "\n";
    loop {
        match call(data, &message) {
            Ok(()) => return Ok(()),
            Err(error) if Instant::now() >= until => return Err(error),
            // The first program has the lock and not yet the socket: a matter of microseconds.
            Err(_) => std::thread::sleep(Duration::from_millis(20)),
        }
    }
}

fn call(data: &Path, message: &str) -> io::Result<()> {
    let mut first = BufReader::new(Stream::connect(name(data)?)?);
    first.get_mut().write_all(message.as_bytes())?;
    let mut answer = String::new();
    first.read_line(&mut answer)?;
    if answer == HEARD { Ok(()) } else { Err(io::ErrorKind::InvalidData.into()) }
}

/// The lock is ours, so a socket left by a killed program may go.
fn listen(data: &Path) -> io::Result<Listener> {
    ListenerOptions::new().name(name(data)?).try_overwrite(true).create_sync()
}

#[cfg(unix)]
fn name(data: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericFilePath;
    /// What fits into a socket address on every Unix, less the end mark.
    const LONGEST: usize = 103;
    let beside = data.join("instance.socket");
    let short = || PathBuf::from(format!("{}/bearings-{:016x}.socket", runtime_folder().display(), digest(data)));
    let path = if beside.as_os_str().len() <= LONGEST { beside } else { short() };
    path.to_fs_name::<GenericFilePath>()
}

/// A folder of this user only, for the rare data folder with a very long name.
#[cfg(unix)]
fn runtime_folder() -> PathBuf {
    std::env::var_os("XDG_RUNTIME_DIR").map_or_else(std::env::temp_dir, PathBuf::from)
}

#[cfg(windows)]
fn name(data: &Path) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericNamespaced;
    format!("bearings-{:016x}", digest(data)).to_ns_name::<GenericNamespaced>()
}

/// FNV-1a, the same in every build; it only keeps names of different folders apart.
fn digest(data: &Path) -> u64 {
    let text = data.to_string_lossy();
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::mpsc;

    #[test]
    fn a_second_start_hands_its_files_over() {
        let folder = tempfile::tempdir().unwrap();
        let Claim::First(first) = claim(folder.path(), &[]).unwrap() else { panic!("not the first") };
        let (sender, receiver) = mpsc::channel();
        first.listen(move |files| sender.send(files).unwrap());
        let second = claim(folder.path(), &["/x/Kenya 2026.bearings".into()]).unwrap();
        assert!(matches!(second, Claim::HandedOver));
        assert_eq!(receiver.recv().unwrap(), [PathBuf::from("/x/Kenya 2026.bearings")]);
    }

    #[test]
    fn what_a_killed_program_left_is_no_hindrance() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("instance.lock"), "").unwrap();
        std::fs::write(folder.path().join("instance.socket"), "").unwrap();
        assert!(matches!(claim(folder.path(), &[]).unwrap(), Claim::First(_)));
    }

    #[test]
    fn a_data_folder_with_a_long_name_works() {
        let folder = tempfile::tempdir().unwrap();
        let long = folder.path().join("n".repeat(150));
        let Claim::First(first) = claim(&long, &[]).unwrap() else { panic!("not the first") };
        first.listen(|_| ());
        assert!(matches!(claim(&long, &[]).unwrap(), Claim::HandedOver));
    }

    #[test]
    fn nonsense_does_not_stop_the_listener() {
        let folder = tempfile::tempdir().unwrap();
        let Claim::First(first) = claim(folder.path(), &[]).unwrap() else { panic!("not the first") };
        first.listen(|_| ());
        assert!(call(folder.path(), "nonsense\n").is_err());
        assert!(matches!(claim(folder.path(), &[]).unwrap(), Claim::HandedOver));
    }
}
