//! Tells the system of this person, and of nobody else, that `.bearings` files open with this program.
//!
//! Called when a person asks for it on the page Help; a program on a memory stick must not do it by itself.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The kind of our files, in the form that Linux desktops use.
const MIME: &str = "application/vnd.bearings.workspace";
const ENTRY: &str = "bearings.desktop";

/// Where this person's settings for programs lie on Linux.
pub fn share_folder(variable: impl Fn(&str) -> Option<std::ffi::OsString>) -> Option<PathBuf> {
    let folder = |name: &str| variable(name).map(PathBuf::from).filter(|path| path.is_absolute());
    folder("XDG_DATA_HOME").or_else(|| Some(folder("HOME")?.join(".local/share")))
}

/// Writes the three small files that Linux desktops look for: the program, the kind of file, its picture.
///
/// `checkout` is the folder of the program's content when that does not lie beside the program.
///
/// # Errors
/// The folder cannot be written.
pub fn write_entries(share: &Path, program: &Path, checkout: Option<&Path>) -> io::Result<()> {
    let home = checkout.map(|folder| format!("env BEARINGS_HOME={} ", quoted(folder))).unwrap_or_default();
    let entry = format!(
        "[Desktop Entry]\nType=Application\nName=Bearings\nExec={home}{} %f\nIcon=bearings\nMimeType={MIME};\nTerminal=false\nCategories=Office;Education;\n",
        quoted(program)
    );
    let kind = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n  <mime-type type=\"{MIME}\">\n    <comment>Bearings</comment>\n    <icon name=\"bearings\"/>\n    <glob pattern=\"*.bearings\"/>\n  </mime-type>\n</mime-info>\n"
    );
    write(&share.join("applications").join(ENTRY), entry.as_bytes())?;
    write(&share.join("mime/packages/bearings.xml"), kind.as_bytes())?;
    write(&share.join("icons/hicolor/scalable/apps/bearings.svg"), include_bytes!("../icons/icon.svg"))
}

/// Makes the desktop read the files at once. A desktop without these programs reads them by itself later.
pub fn announce(share: &Path) {
    let applications = share.join("applications");
    let mime = share.join("mime");
    let steps: [(&str, Vec<&std::ffi::OsStr>); 3] = [
        ("update-mime-database", vec![mime.as_os_str()]),
        ("update-desktop-database", vec![applications.as_os_str()]),
        ("xdg-mime", vec!["default".as_ref(), ENTRY.as_ref(), MIME.as_ref()]),
    ];
    for (program, arguments) in steps {
        let _ = quietly(Command::new(program).args(arguments));
    }
}

/// Writes the same into this person's part of the Windows registry.
///
/// # Errors
/// The system's own tool is missing or refuses.
pub fn write_registry(program: &Path) -> io::Result<()> {
    for (key, value) in registry(program) {
        if !quietly(Command::new("reg").args(["add", &key, "/ve", "/d", &value, "/f"]))? {
            return Err(io::ErrorKind::PermissionDenied.into());
        }
    }
    Ok(())
}

/// Keys and their default values.
fn registry(program: &Path) -> [(String, String); 3] {
    let classes = r"HKCU\Software\Classes";
    let program = program.display();
    [
        (format!(r"{classes}\.bearings"), "Bearings.Workspace".to_owned()),
        (format!(r"{classes}\Bearings.Workspace\DefaultIcon"), format!("\"{program}\",0")),
        (format!(r"{classes}\Bearings.Workspace\shell\open\command"), format!("\"{program}\" \"%1\"")),
    ]
}

fn quietly(command: &mut Command) -> io::Result<bool> {
    Ok(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?.success())
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(file, bytes)
}

/// A path as one word of an `Exec` line: in quotes, with the signs that mean something in it escaped.
fn quoted(path: &Path) -> String {
    let mut word = String::from("\"");
    for sign in path.to_string_lossy().chars() {
        match sign {
            '"' | '`' | '$' => word.extend(['\\', '\\', sign]),
            '\\' => word.push_str("\\\\\\\\"),
            '%' => word.push_str("%%"),
            plain => word.push(plain),
        }
    }
    word.push('"');
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_names_program_and_kind() {
        let share = tempfile::tempdir().unwrap();
        write_entries(share.path(), Path::new("/media/my stick/100%/bearings-desktop"), None).unwrap();
        let entry = std::fs::read_to_string(share.path().join("applications/bearings.desktop")).unwrap();
        assert!(entry.contains("Exec=\"/media/my stick/100%%/bearings-desktop\" %f\n"), "{entry}");
        let kind = std::fs::read_to_string(share.path().join("mime/packages/bearings.xml")).unwrap();
        assert!(kind.contains("*.bearings") && entry.contains(MIME) && kind.contains(MIME));
        assert!(share.path().join("icons/hicolor/scalable/apps/bearings.svg").exists());
    }

    #[test]
    fn windows_gets_the_program_with_its_file() {
        let keys = registry(Path::new(r"D:\Bearings\bearings-desktop.exe"));
        assert_eq!(keys[2].1, r#""D:\Bearings\bearings-desktop.exe" "%1""#);
    }

    #[test]
    fn a_folder_that_cannot_be_written_is_an_error() {
        let share = tempfile::tempdir().unwrap();
        std::fs::write(share.path().join("applications"), "a file in the way").unwrap();
        assert!(write_entries(share.path(), Path::new("/x"), None).is_err());
    }
}
