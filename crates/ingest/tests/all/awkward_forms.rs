//! Exports of ODK and Kobo with the forms beside them: every folder of `tests/awkward/forms` against its `expected.txt`.

use bearings_ingest::{ColumnSeen, Limits, Sheet, TableSeen, describe_by_form, open, read_file, sniff, write_table};
use std::path::{Path, PathBuf};

/// The language in which labels are asked for.
const LANGUAGE: &str = "en";

/// Without the parts at the end that are empty.
fn joined(parts: Vec<String>) -> String {
    let filled = parts.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
    parts[..filled].join(" | ").replace("|  |", "| |").replace("|  |", "| |")
}

fn column(seen: &ColumnSeen) -> String {
    let (name, asked) = seen.question.as_ref().map(|of| (of.name.clone(), of.asked.clone())).unwrap_or_default();
    let codes: Vec<String> = seen.codes.iter().map(|(code, label)| format!("{code}={label}")).collect();
    let identifies = seen.identifies.map_or("", |what| what.id()).to_owned();
    joined(vec![seen.headers.join(" "), name, asked, seen.label.clone(), codes.join("; "), identifies])
}

fn table(sheet: &Sheet, seen: &TableSeen) -> String {
    let parent = seen.parent.as_ref().map(|parent| {
        let table = if parent.table.is_empty() { String::new() } else { format!("{}.", parent.table) };
        format!("{} > {table}{}", parent.column, parent.there)
    });
    let head = joined(vec![seen.title.clone(), seen.form.clone(), parent.unwrap_or_default()]);
    let mut lines = vec![format!("table: {}", head.trim()).trim_end().to_owned()];
    lines.extend(seen.columns.iter().map(column));
    let mut written = Vec::new();
    write_table(sheet, seen, &mut written).expect("memory takes it");
    let written = String::from_utf8(written).expect("UTF-8");
    lines.extend(written.lines().skip(1).map(|row| format!("= {row}")));
    lines.join("\n")
}

fn told(export: &Path) -> String {
    let bytes = read_file(export).expect("the export");
    let mut book = open(&bytes, &export.to_string_lossy(), &Limits::default()).expect("an export");
    describe_by_form(&mut book, export, LANGUAGE);
    let seen = sniff(&book);
    // What is said of the data themselves is tested elsewhere.
    let of_forms = seen.findings.iter().map(|finding| finding.code.to_string());
    let mut lines: Vec<String> = of_forms.filter(|code| code.starts_with("INGEST-2")).collect();
    for (on, table_seen) in seen.tables() {
        let sheet = book.sheets.iter().find(|sheet| sheet.name == on.name).expect("the sheet that was seen");
        lines.push(table(sheet, table_seen));
    }
    format!("{}\n", lines.join("\n"))
}

#[test]
fn every_form_explains_its_export_as_written_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/awkward/forms");
    let mut cases: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the folder").flatten().map(|at| at.path()).collect();
    cases.sort();
    let mut failures = Vec::new();
    for case in &cases {
        let files = std::fs::read_dir(case).expect("a case").flatten().map(|at| at.path());
        let mut exports =
            files.filter(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("export")));
        let told = told(&exports.next().expect("an export"));
        let expected = std::fs::read_to_string(case.join("expected.txt")).expect("what is expected");
        if told != expected {
            failures.push(format!("{}:\n--- wanted\n{expected}--- told\n{told}", case.display()));
        }
    }
    assert!(cases.len() >= 8, "{} cases", cases.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
