//! The profile of Kenya in three languages and every format.

use crate::world::edition;
use bearings_app::Format;
use bearings_locale::Language;

/// Every format is written, twice with the same bytes.
#[test]
fn kenya_in_three_languages_and_all_formats_is_the_same_twice() {
    let (app, _) = edition();
    let sheet = app.country_sheet(&"KEN".parse().expect("code")).expect("no fault").expect("ready");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for code in ["en", "fr", "ar"] {
        let language: Language = code.parse().expect("a language");
        for format in Format::ALL {
            let write = |name: &str| {
                let file = folder.path().join(format!("{name}-{code}.{}", format.ending()));
                sheet.give_out(language, *format, &file).unwrap_or_else(|fault| panic!("{code} {format:?}: {fault}"));
                std::fs::read(file).expect("written")
            };
            let (first, second) = (write("first"), write("second"));
            assert!(first.len() > 2_000, "{code} {format:?}: {} bytes", first.len());
            assert!(first == second, "{code} {format:?}: two different files");
        }
    }
}

/// What the PDF says can be read out again, in Arabic too.
#[test]
fn the_pdf_reads_back() {
    let (app, _) = edition();
    let sheet = app.country_sheet(&"KEN".parse().expect("code")).expect("no fault").expect("ready");
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (code, needles) in
        [("en", ["Kenya", "1.04 million"]), ("ar", ["كينيا", "المحتويات"]), ("zh", ["肯尼亚", "目录"])]
    {
        let file = folder.path().join(format!("{code}.pdf"));
        sheet.give_out(code.parse().expect("a language"), Format::Pdf, &file).expect("written");
        let check = std::process::Command::new("qpdf").arg("--check").arg(&file).output().expect("qpdf runs");
        assert!(check.status.success(), "{}", String::from_utf8_lossy(&check.stdout));
        let text = std::process::Command::new("pdftotext").arg(&file).arg("-").output().expect("pdftotext runs");
        let text = String::from_utf8_lossy(&text.stdout).replace('\n', " ");
        for needle in needles {
            assert!(text.contains(needle), "{code}: no {needle} in\n{text}");
        }
    }
}
