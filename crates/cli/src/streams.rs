//! Lines on standard output and standard error, of programs too that stop reading before the end.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether a result is lost: a full disk, say, behind `> file`.
static LOST: AtomicBool = AtomicBool::new(false);

/// Writes a line to standard output. Nobody who reads on, as behind `| head`, is no fault: what was begun is done to its
/// end all the same, so that nothing is left half made.
pub fn say(line: impl Display) {
    if put(&mut std::io::stdout().lock(), line).is_err() {
        LOST.store(true, Ordering::Relaxed);
    }
}

/// Writes a line to standard error. Where that cannot be written to, there is nobody to tell.
pub fn whisper(line: impl Display) {
    let _ = put(&mut std::io::stderr().lock(), line);
}

/// Whether something was to be said and could not be, though somebody reads.
pub fn is_lost() -> bool {
    LOST.load(Ordering::Relaxed)
}

fn put(to: &mut impl Write, line: impl Display) -> std::io::Result<()> {
    match writeln!(to, "{line}").and_then(|()| to.flush()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Stream(ErrorKind);

    impl Write for Stream {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn only_a_stream_that_somebody_reads_can_fail() {
        assert!(put(&mut Stream(ErrorKind::BrokenPipe), "a").is_ok());
        assert!(put(&mut Stream(ErrorKind::StorageFull), "a").is_err());
        let mut lines = Vec::new();
        assert!(put(&mut lines, "a").is_ok());
        assert_eq!(lines, b"a\n");
    }
}
