//! What is begun is finished or written down as an issue; marks in the code are read by nobody.

use super::{Complaint, source::Source};

const MARKS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("to", "do!("),
    concat!("unimple", "mented!("),
    concat!("db", "g!("),
    concat!("#[ig", "nore"),
];

pub fn check(file: &Source) -> Vec<Complaint> {
    let lines = file.text.lines().enumerate();
    let marked = lines.filter_map(|(index, line)| Some((index + 1, MARKS.iter().find(|mark| line.contains(**mark))?)));
    marked.map(|(line, mark)| Complaint::at(line, format!("finish it or write an issue: `{mark}`"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_found() {
        for mark in MARKS {
            let file = Source { path: "a.rs".into(), text: format!("fine\n// {mark} later\n") };
            assert_eq!(check(&file).iter().map(|found| found.line).collect::<Vec<_>>(), [2], "{mark}");
        }
    }
}
