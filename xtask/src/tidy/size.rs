//! Files stay small enough to be read in one sitting: look twice at 300 lines, stop at 500, tests not counted.

use super::{Complaint, source::Source};

const ALARM: usize = 300;
const STOP: usize = 500;

pub fn check(file: &Source) -> Vec<Complaint> {
    let lines = lines(file);
    if lines <= STOP {
        return Vec::new();
    }
    vec![Complaint::at(lines, format!("{lines} lines without tests; at {STOP} a file is two files"))]
}

/// A word of warning that stops nothing.
pub fn alarm(file: &Source) -> Option<String> {
    let lines = lines(file);
    (ALARM < lines && lines <= STOP).then(|| format!("{lines} lines without tests; look whether it is two files"))
}

fn lines(file: &Source) -> usize {
    if file.is_rust() { file.shipped().count() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_do_not_count() {
        let text = format!("{}#[cfg(test)]\n{}", "fn a() {}\n".repeat(STOP), "fn b() {}\n".repeat(9));
        let mut file = Source { path: "a/b.rs".into(), text };
        assert_eq!((check(&file).len(), alarm(&file).is_some()), (0, true));
        file.text.insert_str(0, "fn c() {}\n");
        assert_eq!((check(&file).len(), alarm(&file).is_some()), (1, false));
    }
}
