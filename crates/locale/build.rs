//! Writes one typed function for each English message, so that a missing argument does not compile.
//!
//! Reads `locales/en/*.ftl`; what is wrong in them is a build error that names the file and the message.

#[path = "src/survey.rs"]
#[allow(dead_code, missing_docs)]
mod survey;

#[path = "src/check_english.rs"]
mod check_english;

use check_english::{check, is_fault};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use survey::{Shape, survey};

const FOLDER: &str = "../../locales/en";

fn main() {
    println!("cargo::rerun-if-changed={FOLDER}");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/survey.rs");
    println!("cargo::rerun-if-changed=src/check_english.rs");
    let mut problems = Vec::new();
    let files = read_files(&mut problems);
    let mut messages: BTreeMap<String, (String, Shape)> = BTreeMap::new();
    for (name, text) in &files {
        let (shapes, unreadable) = survey(text);
        problems.extend(unreadable.iter().map(|bad| format!("{name}, line {}: {}", bad.line, bad.reason)));
        for shape in shapes {
            if let Some((other, _)) = messages.get(&shape.id) {
                problems.push(format!("{name}: message {} is already in {other}", shape.id));
            } else {
                messages.insert(shape.id.clone(), (name.clone(), shape));
            }
        }
    }
    let with_variables: BTreeSet<&str> = messages
        .values()
        .filter(|(_, shape)| !shape.variables.is_empty())
        .map(|(_, shape)| shape.id.as_str())
        .collect();
    for (file, shape) in messages.values() {
        let mut told = check(shape);
        for reference in &shape.references {
            if !messages.contains_key(reference) {
                told.push(format!("refers to {reference}, which does not exist"));
            } else if with_variables.contains(reference.as_str()) {
                told.push(format!("refers to {reference}, which has variables: pass it as an argument"));
            }
        }
        problems.extend(told.iter().map(|what| format!("{file}, message {}: {what}", shape.id)));
    }
    if problems.is_empty() {
        let text = generate(&files, &messages);
        let out = std::env::var_os("OUT_DIR").map(std::path::PathBuf::from).unwrap_or_default();
        if let Err(error) = std::fs::write(out.join("messages.rs"), text) {
            println!("cargo::error=messages.rs: {error}");
        }
    }
    for problem in problems {
        println!("cargo::error=locales/en/{problem}");
    }
}

fn read_files(problems: &mut Vec<String>) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let entries = std::fs::read_dir(FOLDER).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|kind| kind == "ftl")) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match std::fs::read_to_string(&path) {
            Ok(text) => files.push((name, text)),
            Err(error) => problems.push(format!("{name}: {error}")),
        }
    }
    files.sort();
    files
}

/// Arguments in the order of the comment; for a fault without one, in alphabetical order.
fn arguments(shape: &Shape) -> Vec<(String, String)> {
    if !shape.documented.is_empty() {
        return shape.documented.clone();
    }
    let counts: BTreeSet<&str> = shape.variables.iter().filter_map(|name| name.strip_suffix("_form")).collect();
    let bases: BTreeSet<&str> = shape.variables.iter().map(|name| name.strip_suffix("_form").unwrap_or(name)).collect();
    let kind = |name: &str| if counts.contains(name) { "Count" } else { "Text" };
    bases.into_iter().map(|name| (name.to_owned(), kind(name).to_owned())).collect()
}

fn generate(files: &[(String, String)], messages: &BTreeMap<String, (String, Shape)>) -> String {
    let mut out =
        String::from("/// The English files: name and text.\npub(crate) const ENGLISH: &[(&str, &str)] = &[\n");
    for (name, _) in files {
        let path = format!("/{FOLDER}/{name}");
        let _ = writeln!(out, "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?}))),");
    }
    out.push_str("];\n\n/// Every English message, by id, faults included.\npub const ALL: &[Declared] = &[\n");
    for (file, shape) in messages.values() {
        let arguments: Vec<String> =
            arguments(shape).iter().map(|(name, kind)| format!("({name:?}, Kind::{kind})")).collect();
        let _ = writeln!(
            out,
            "Declared {{ id: {:?}, file: {file:?}, arguments: &[{}], attributes: &{:?} }},",
            shape.id,
            arguments.join(", "),
            shape.attributes
        );
    }
    out.push_str("];\n\n");
    for (_, shape) in messages.values().filter(|(_, shape)| !is_fault(shape)) {
        let arguments = arguments(shape);
        let parameters: Vec<String> =
            arguments.iter().map(|(name, _)| format!("{}: impl Into<Arg>", rust_name(name))).collect();
        let told: Vec<String> = arguments.iter().map(|(name, kind)| format!("{name}: {kind}")).collect();
        let doc =
            if told.is_empty() { shape.sketch.clone() } else { format!("{} ({})", shape.sketch, told.join(", ")) };
        let _ = write!(
            out,
            "#[doc = {:?}]\npub fn {}({}) -> Message {{\n    Message::new({:?})",
            format!("`{}`", doc.replace('`', "'")),
            rust_name(&shape.id),
            parameters.join(", "),
            shape.id
        );
        for (name, _) in &arguments {
            let _ = write!(out, ".with({name:?}, {})", rust_name(name));
        }
        out.push_str("\n}\n\n");
    }
    out
}

fn rust_name(name: &str) -> String {
    let plain = name.replace('-', "_");
    match plain.as_str() {
        "type" | "use" | "as" | "in" | "for" | "match" | "move" | "ref" | "where" | "loop" | "if" | "else" | "box"
        | "mod" | "fn" | "let" | "pub" | "static" | "const" | "enum" | "struct" | "trait" | "impl" | "return"
        | "continue" | "break" | "while" | "unsafe" | "dyn" | "do" | "final" | "try" | "yield" | "macro" | "mut"
        | "true" | "false" | "gen" | "async" | "await" => format!("r#{plain}"),
        _ => plain,
    }
}
