//! What is said while something runs: before each step what it is, after it how long it took.

use std::io::Write;
use std::time::{Duration, Instant};

/// Says what is done now; the sentence ends in time.
pub fn now(what: &str) {
    println!("· {what}");
    // A closed terminal is no reason to stop.
    let _ = std::io::stdout().flush();
}

/// Runs a step between its announcement and its time.
pub fn timed<T>(what: &str, step: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    println!("\n── {what}");
    let _ = std::io::stdout().flush();
    let since = Instant::now();
    let done = step()?;
    println!("── done in {}", duration(since.elapsed()));
    Ok(done)
}

/// `0.4 s`, `12 s`, `3 min 20 s`.
pub fn duration(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        10..60 => format!("{seconds} s"),
        _ => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_read_naturally() {
        let said = [420, 12_345, 200_000].map(|millis| duration(Duration::from_millis(millis)));
        assert_eq!(said, ["0.4 s", "12 s", "3 min 20 s"]);
    }
}
