//! The diagnosis file: what helps to find a mistake of the program, and no data.

use crate::profile::write_whole;
use crate::{App, OpenWorkspace, Refusal};
use bearings_store::{FORMAT, StoreFault};
use serde_json::json;
use std::path::Path;

impl App {
    /// Writes the file. It names no person, no folder, no country, and holds no value and no text of the office.
    pub fn write_diagnosis(&self, file: &Path, open: Option<&OpenWorkspace>) -> Result<(), Refusal> {
        let preferences = self.preferences();
        let workspace = open.map(|open| {
            let read = open.store.read::<_, StoreFault>(|reading| {
                Ok((reading.about()?, reading.releases()?.len(), reading.undoable(100)?.len()))
            });
            match read {
                Ok((about, releases, acts)) => {
                    json!({ "format": about.format, "releases": releases, "latest acts": acts })
                }
                Err(fault) => json!({ "fault": fault.to_string() }),
            }
        });
        let fonts = self.shared.surroundings.folders.assets.join("fonts").is_dir();
        let text = serde_json::to_string_pretty(&json!({
            "program": "Bearings",
            "version": env!("CARGO_PKG_VERSION"),
            "system": std::env::consts::OS,
            "processor": std::env::consts::ARCH,
            "workspace format of the program": FORMAT,
            "language": preferences.language,
            "theme": preferences.theme,
            "text size": preferences.text_size,
            "fonts found": fonts,
            "workspace": workspace,
        }));
        write_whole(file, text.unwrap_or_default().as_bytes())
    }
}
