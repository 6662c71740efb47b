//! What an English message must keep so that a typed function can be written for it. Used by `build.rs`.

use crate::survey::{Shape, argument_of};

const KINDS: [&str; 7] = ["Text", "Count", "Number", "Share", "Area", "Day", "List"];

/// What is wrong with the message, in words for whoever writes English; empty when all is well.
///
/// A fault's details are typed by its Rust enum, so its comment may be absent; what is written must still be true.
pub fn check(shape: &Shape) -> Vec<String> {
    let mut told = Vec::new();
    if !shape.has_value {
        told.push("has attributes only; give it a value".to_owned());
    }
    for (name, kind) in &shape.documented {
        if !KINDS.contains(&kind.as_str()) {
            told.push(format!("${name} has the unknown type {kind}; use one of {}", KINDS.join(", ")));
        }
        if !shape.variables.iter().any(|used| argument_of(used, &shape.documented) == Some(name)) {
            told.push(format!("documents ${name} but does not use it"));
        }
    }
    for used in &shape.variables {
        let free = is_fault(shape) && shape.documented.is_empty();
        if !free && argument_of(used, &shape.documented).is_none() {
            told.push(format!("uses ${used} without a comment line `# ${used} (Type) …`"));
        }
    }
    for (selector, keys) in &shape.selects {
        // A key of digits is a number, which no text equals, so that the last variant would always speak.
        if !selector.ends_with("_form") && keys.iter().any(|key| key.starts_with(|c: char| c.is_ascii_digit())) {
            told.push(format!("selects on ${selector} by a number; keys of texts begin with a letter"));
        }
        let kind = shape.documented.iter().find(|(name, _)| name == selector).map(|(_, kind)| kind.as_str());
        if !matches!(kind, None | Some("Text")) {
            told.push(format!("selects on ${selector}, which is printed text; select on ${selector}_form"));
        }
    }
    told
}

/// Whether the message is the sentence of a fault or finding.
pub fn is_fault(shape: &Shape) -> bool {
    shape.id.starts_with("fault-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::survey;

    fn told(text: &str) -> Vec<String> {
        let (shapes, unreadable) = survey(text);
        assert!(unreadable.is_empty(), "{unreadable:?}");
        shapes.iter().flat_map(check).collect()
    }

    #[test]
    fn accepts_what_keeps_the_rules() {
        let text = "# $n (Count) things\n# $area (Area) where\nx = { $n_form ->\n [one] { $n } { $area_in }\n *[other] { $n }\n}\n";
        assert_eq!(told(text), Vec::<String>::new());
        assert_eq!(told("fault-x-101 = { $file } is gone\n"), Vec::<String>::new());
        assert_eq!(told("# $state (Text) on or off\nx = { $state ->\n [on] A\n *[off] B\n}\n"), Vec::<String>::new());
    }

    #[test]
    fn refuses_what_breaks_them() {
        for (text, part) in [
            ("x = { $n }\n", "uses $n without"),
            ("# $n (Count) things\nx = None\n", "documents $n but"),
            ("# $n (Thing) things\nx = { $n }\n", "unknown type Thing"),
            ("# $n (Text) things\nx = { $n_form ->\n *[other] { $n }\n}\n", "uses $n_form without"),
            ("# $n (Count) things\nx = { $n ->\n *[other] { $n }\n}\n", "select on $n_form"),
            ("# $n (Count) things\nx = { $n_in }\n", "uses $n_in without"),
            ("# $power (Text) 3 or 6\nx = { $power ->\n [3] A\n *[other] B\n}\n", "by a number"),
            ("# $file (Text) file\nfault-x-101 = { $file } { $row }\n", "uses $row without"),
            ("x =\n .hint = Do\n", "attributes only"),
        ] {
            assert!(told(text).iter().any(|line| line.contains(part)), "{text}: {:?}", told(text));
        }
    }
}
