//! The form that belongs to an export: of the workbooks in its folder the one whose questions are its columns. Names of
//! files say nothing, since servers and people rename both.

use super::describe_sheet::{describe_sheet, headers};
use super::form::Form;
use super::glance::names_form_sheets;
use super::match_columns::{Matches, match_columns};
use super::parse_form::{is_form, parse_form};
use crate::fault::{Findings, whole_sheet};
use crate::open::{Limits, open};
use crate::{FileKind, IngestFinding, Workbook};
use bearings_fault::Severity;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

/// Workbooks of a folder that are opened because they name the sheets of a form, and the bytes of each: forms are small.
const MOST_FILES: usize = 40;
const MOST_BYTES: u64 = 4 << 20;
const MOST_UNPACKED: u64 = 64 << 20;
/// Share of the questions that must be among the columns, in per cent, and the share from which a misfit is worth a word.
const FITS: usize = 50;
const NEAR: usize = 15;
/// Forms whose shares differ by no more are told apart by nothing.
const CLOSE: usize = 5;

/// Explains the sheets of an export by the form that lies in its folder, with labels in the language where the form has
/// it (a code of two letters). Without a form nothing is changed; doubts are added to the findings of the workbook.
pub fn describe_by_form(book: &mut Workbook, path: &Path, language: &str) {
    if may_be_explained(book) {
        let limits = Limits { unpacked_bytes: MOST_UNPACKED, ..Limits::default() };
        describe_by_forms(book, &workbooks_beside(path), language, &limits);
    }
}

/// As [`describe_by_form`], with the files that may be forms in memory, each with its name.
pub fn describe_by_forms(book: &mut Workbook, files: &[(String, Vec<u8>)], language: &str, limits: &Limits) {
    if !may_be_explained(book) {
        return;
    }
    let mut findings = Findings::default();
    let mut tried: Vec<Tried> = Vec::new();
    for (place, (name, bytes)) in files.iter().enumerate() {
        // The same form downloaded twice is one form.
        if files[..place].iter().any(|(_, before)| before == bytes) {
            continue;
        }
        // What cannot be opened is no form, and not the file that was picked.
        let Ok(workbook) = open(bytes, name, limits) else { continue };
        if !is_form(&workbook) {
            continue;
        }
        match parse_form(&workbook) {
            Ok(form) => tried.extend(Tried::new(form, book)),
            Err(problem) => {
                let what = IngestFinding::FormUnusable { form: name.clone(), problem: problem.to_owned() };
                findings.add(&what, Severity::Note, whole_sheet(""));
            }
        }
    }
    // The best first; of equals the order of names, which does not change from run to run.
    tried.sort_by(|one, other| other.percent().cmp(&one.percent()).then_with(|| one.form.file.cmp(&other.form.file)));
    if let Some(best) = tried.first() {
        let close = tried.iter().take_while(|other| other.percent() + CLOSE >= best.percent());
        let close: Vec<&str> = close.map(|tried| tried.form.file.as_str()).collect();
        if best.percent() < FITS {
            if best.percent() >= NEAR {
                let (form, found, of) = best.told();
                findings.add(&IngestFinding::FormDoesNotFit { form, found, of }, Severity::Note, whole_sheet(""));
            }
        } else if close.len() > 1 {
            let what = IngestFinding::FormsAmbiguous { forms: close.join(", ") };
            findings.add(&what, Severity::Question, whole_sheet(""));
        } else {
            best.apply(book, language, &mut findings);
        }
    }
    book.findings.extend(findings.into_vec());
}

/// Whether it is a text or workbook that nothing explains yet, and no form itself.
fn may_be_explained(book: &Workbook) -> bool {
    let kinds = [FileKind::Csv, FileKind::Xlsx, FileKind::Xlsb, FileKind::Xls, FileKind::Ods];
    kinds.contains(&book.kind) && book.sheets.iter().all(|sheet| sheet.dictionary.is_none()) && !is_form(book)
}

/// A form with what of it was found on each sheet.
struct Tried {
    form: Form,
    sheets: Vec<Option<Matches>>,
}

impl Tried {
    /// `None` where the form has nothing to do with the file.
    fn new(form: Form, book: &Workbook) -> Option<Tried> {
        let sheets: Vec<_> = book.sheets.iter().map(|sheet| match_columns(&form, &headers(sheet))).collect();
        sheets.iter().any(Option::is_some).then_some(Tried { form, sheets })
    }

    /// Sheets that the form explains; where there is none, those with which it has anything in common.
    fn counted(&self) -> impl Iterator<Item = &Matches> {
        let explained = self.sheets.iter().flatten().any(|matches| matches.reaches(FITS));
        self.sheets.iter().flatten().filter(move |matches| !explained || matches.reaches(FITS))
    }

    fn told(&self) -> (String, u64, u64) {
        let sum = |count: fn(&Matches) -> usize| self.counted().map(count).sum::<usize>() as u64;
        (self.form.file.clone(), sum(|matches| matches.found), sum(|matches| matches.of))
    }

    fn percent(&self) -> usize {
        let (_, found, of) = self.told();
        (found * 100).checked_div(of).unwrap_or(0) as usize
    }

    fn apply(&self, book: &mut Workbook, language: &str, findings: &mut Findings) {
        let (form, found, of) = self.told();
        findings.add(&IngestFinding::FormUsed { form, found, of }, Severity::Note, whole_sheet(""));
        for (sheet, matches) in book.sheets.iter_mut().zip(&self.sheets) {
            let Some(matches) = matches.as_ref().filter(|matches| matches.reaches(FITS)) else { continue };
            for name in &matches.twice {
                let what = IngestFinding::FormNameTwice { form: self.form.file.clone(), name: name.clone() };
                findings.add(&what, Severity::Question, whole_sheet(&sheet.name));
            }
            describe_sheet(sheet, &self.form, matches, language);
        }
    }
}

/// The other workbooks in the folder of a file, by name.
fn workbooks_beside(path: &Path) -> Vec<(String, Vec<u8>)> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_workbook = |file: &Path| {
        let ending = file.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        ending.is_some_and(|ending| matches!(ending.as_str(), "xlsx" | "xlsm" | "xls"))
    };
    let others = entries.flatten().map(|entry| entry.path());
    let mut others: Vec<_> = others.filter(|file| is_workbook(file) && file.file_name() != path.file_name()).collect();
    others.sort();
    let small = others.into_iter().filter(|file| {
        std::fs::metadata(file).is_ok_and(|about| about.is_file() && (1..=MOST_BYTES).contains(&about.len()))
    });
    let forms = small.filter(|file| File::open(file).is_ok_and(|input| names_form_sheets(BufReader::new(input))));
    let read = forms.take(MOST_FILES).filter_map(|file| {
        let name = file.file_name()?.to_string_lossy().into_owned();
        Some((name, std::fs::read(&file).ok()?))
    });
    read.collect()
}
