//! Outside tests nothing is unwrapped without the reason why it holds, on the line or in the three above it.

use super::{Complaint, source::Source};

const CALLS: &[&str] =
    &[concat!(".unw", "rap()"), concat!(".exp", "ect("), concat!("unreach", "able!("), concat!("pan", "ic!(")];
const ABOVE: usize = 3;

pub fn check(file: &Source) -> Vec<Complaint> {
    if !file.is_rust() || file.path.ends_with("build.rs") {
        return Vec::new();
    }
    let lines: Vec<&str> = file.shipped().map(|(_, line)| line).collect();
    let calls = |line: &str| !line.trim_start().starts_with("//") && CALLS.iter().any(|call| line.contains(call));
    let bare = (0..lines.len()).filter(|at| calls(lines[*at]) && !is_reasoned(&lines, *at));
    bare.map(|at| Complaint::at(at + 1, "say in a comment why this holds, or return a fault")).collect()
}

fn is_reasoned(lines: &[&str], at: usize) -> bool {
    let near = &lines[at.saturating_sub(ABOVE)..=at];
    near.iter().any(|line| is_reason(line.trim_start()) || line.contains("reason = ")) || lines[at].contains(" // ")
}

fn is_reason(line: &str) -> bool {
    line.starts_with("// ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_stands_near() {
        let call = format!("let a = b{};\n", CALLS[0]);
        let count = |text: String| check(&Source { path: "crates/a/src/b.rs".into(), text }).len();
        assert_eq!(count(call.clone()), 1);
        assert_eq!(count(format!("// Holds: b was checked above.\n{call}")), 0);
        assert_eq!(count(format!("/// Documents a.\n{call}")), 1);
        assert_eq!(count(format!("// far\n\n\n\n{call}")), 1);
        assert_eq!(count(format!("#[cfg(test)]\n{call}")), 0);
    }
}
