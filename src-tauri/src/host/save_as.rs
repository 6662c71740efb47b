//! Asks where a file shall be written. Writes nothing itself; the page sends the id to the router.

use super::label;
use crate::rehearsal;
use crate::run::Chosen;
use rfd::AsyncFileDialog;
use std::path::PathBuf;
use tauri::{State, WebviewWindow};

/// The id of the file; `null` when the person closed the dialog. `format` is the ending without its point, which a
/// name typed without one gets; `name` is proposed.
#[tauri::command]
pub async fn save_as(
    window: WebviewWindow,
    picks: State<'_, Chosen>,
    format: String,
    name: String,
) -> Result<Option<String>, ()> {
    let ending = ending(&format);
    let path = match rehearsal::answer(rehearsal::SAVE) {
        Some(path) => Some(path),
        None => {
            let dialog = AsyncFileDialog::new().set_parent(&window).add_filter(label(&[&ending]), &[&ending]);
            let dialog = if name.is_empty() { dialog } else { dialog.set_file_name(format!("{name}.{ending}")) };
            dialog.save_file().await.map(|file| file.path().to_owned())
        }
    };
    Ok(path.map(|path| picks.remember(&with_ending(path, &ending))))
}

/// `sdmx-csv` is written into files that end with `csv`.
fn ending(format: &str) -> String {
    let last = format.rsplit('-').next().unwrap_or(format);
    last.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn with_ending(path: PathBuf, ending: &str) -> PathBuf {
    let has = path.extension().is_some_and(|given| given.eq_ignore_ascii_case(ending));
    if has || ending.is_empty() {
        return path;
    }
    // A name such as `Kenya 2.5` keeps its last part, which is no ending of ours.
    let mut longer = path.into_os_string();
    longer.push(".");
    longer.push(ending);
    longer.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_gets_the_ending_it_lacks() {
        assert_eq!(with_ending("/x/Kenya".into(), "pdf"), PathBuf::from("/x/Kenya.pdf"));
        assert_eq!(with_ending("/x/Kenya 2.5".into(), "pdf"), PathBuf::from("/x/Kenya 2.5.pdf"));
        assert_eq!(with_ending("/x/Kenya.PDF".into(), "pdf"), PathBuf::from("/x/Kenya.PDF"));
        assert_eq!(ending("sdmx-csv"), "csv");
    }
}
