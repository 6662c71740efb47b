//! Where this person's data live: preferences, recent files, learner records.

use std::ffi::OsString;
use std::path::PathBuf;

/// The data folder: `BEARINGS_DATA_DIR` when set, else the place each system has for it.
///
/// `None` when the system names no home, as for some service accounts.
pub fn data_folder(variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some(named) = folder("BEARINGS_DATA_DIR") {
        return Some(named);
    }
    if cfg!(windows) {
        return Some(folder("APPDATA")?.join("Bearings"));
    }
    if cfg!(target_os = "macos") {
        return Some(folder("HOME")?.join("Library/Application Support/Bearings"));
    }
    let share = folder("XDG_DATA_HOME").filter(|path| path.is_absolute());
    Some(share.or_else(|| Some(folder("HOME")?.join(".local/share")))?.join("bearings"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(pairs: &[(&str, &str)]) -> Option<PathBuf> {
        data_folder(|name| pairs.iter().find(|(key, _)| *key == name).map(|(_, value)| OsString::from(value)))
    }

    #[test]
    fn a_named_folder_wins() {
        assert_eq!(with(&[("BEARINGS_DATA_DIR", "/x"), ("HOME", "/h")]), Some("/x".into()));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn linux_uses_the_share_folder() {
        assert_eq!(with(&[("HOME", "/h")]), Some("/h/.local/share/bearings".into()));
        assert_eq!(with(&[("HOME", "/h"), ("XDG_DATA_HOME", "/s")]), Some("/s/bearings".into()));
        assert_eq!(with(&[("HOME", "/h"), ("XDG_DATA_HOME", "relative")]), Some("/h/.local/share/bearings".into()));
        assert_eq!(with(&[("HOME", "")]), None);
    }
}
