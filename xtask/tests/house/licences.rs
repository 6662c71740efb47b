//! Every dependency, on every system, may be shipped under a licence we may ship under.

use super::metadata::{packages, root, text};
use serde_json::Value;
use spdx::{Expression, ParseMode};

/// Licences we ship. MPL-2.0 asks that changes to its own files be shown; we change none.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "NCSA",
    "OFL-1.1",
    "Ubuntu-font-1.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];
/// Used while building and never shipped: the list of certificate authorities of a downloader we do not call.
const BUILT_WITH: &[(&str, &str)] = &[("webpki-roots", "CDLA-Permissive-2.0")];
const EXCEPTIONS: &[&str] = &["LLVM-exception"];

#[test]
fn every_crate_may_be_shipped() {
    let refused: Vec<String> = packages(true)
        .iter()
        .filter(|package| !is_allowed(text(package, "license")))
        .filter(|package| !BUILT_WITH.contains(&(text(package, "name"), text(package, "license"))))
        .map(|package| format!("{} {}: {}", text(package, "name"), text(package, "version"), package["license"]))
        .collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn every_fetched_package_may_be_shipped() {
    let lock = std::fs::read(root().join("ui/package-lock.json")).unwrap();
    let lock: Value = serde_json::from_slice(&lock).unwrap();
    for (name, package) in lock["packages"].as_object().unwrap() {
        let licence = text(package, "license");
        assert!(is_allowed(licence), "{name}: {licence}");
    }
}

#[test]
fn what_may_not_be_shipped_is_refused() {
    for licence in ["GPL-3.0-only", "AGPL-3.0-or-later", "MIT AND GPL-2.0", "CC-BY-NC-4.0", "", "LicenseRef-mine"] {
        assert!(!is_allowed(licence), "{licence}");
    }
    for licence in ["MIT/Apache-2.0", "GPL-2.0 OR MIT", "Apache-2.0 WITH LLVM-exception"] {
        assert!(is_allowed(licence), "{licence}");
    }
}

fn is_allowed(licence: &str) -> bool {
    let Ok(expression) = Expression::parse_mode(licence, ParseMode::LAX) else { return false };
    expression.evaluate(|wanted| {
        let named = wanted.license.id().is_some_and(|id| ALLOWED.contains(&id.name));
        let added = wanted.addition.as_ref();
        named && added.is_none_or(|added| added.id().is_some_and(|id| EXCEPTIONS.contains(&id.name)))
    })
}
