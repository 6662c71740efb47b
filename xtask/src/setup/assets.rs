//! The assets folder: fetched fonts and scripts as the program finds them, beside it.

use crate::place::Place;
use crate::steps::place_file;
use std::path::PathBuf;

/// Family, its npm package, and the faces of it that the program uses.
const FONTS: &[(&str, &str, &[&str])] = &[
    ("NotoSans", "noto-sans", &["400Regular", "600SemiBold", "700Bold"]),
    ("NotoSerif", "noto-serif", &["400Regular", "400Regular_Italic", "700Bold"]),
    ("NotoSansArabic", "noto-sans-arabic", &["400Regular", "600SemiBold", "700Bold"]),
    ("NotoNaskhArabic", "noto-naskh-arabic", &["400Regular", "700Bold"]),
    ("NotoSansSC", "noto-sans-sc", &["400Regular", "700Bold"]),
];

/// Fills `target/assets`.
pub fn lay_out(place: &Place) -> Result<(), String> {
    for (from, to) in files(place) {
        place_file(&from, &to)?;
    }
    Ok(())
}

/// Whether that was done.
pub fn are_laid_out(place: &Place) -> bool {
    files(place).iter().all(|(_, to)| to.is_file())
}

fn files(place: &Place) -> Vec<(PathBuf, PathBuf)> {
    let (modules, assets) = (place.node_modules(), place.assets());
    let mut files = vec![(modules.join("htmx.org/dist/htmx.min.js"), assets.join("htmx.min.js"))];
    for (family, package, faces) in FONTS {
        let folder = modules.join("@expo-google-fonts").join(package);
        for face in *faces {
            let name = format!("{family}_{face}.ttf");
            // Older editions of these packages keep their files in one folder, newer ones in a folder a face.
            let nested = folder.join(face).join(&name);
            let from = if nested.is_file() { nested } else { folder.join(&name) };
            files.push((from, assets.join("fonts").join(name)));
        }
    }
    files
}
