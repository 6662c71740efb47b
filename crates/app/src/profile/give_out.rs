//! Writing the profile to a file: made whole beside its place and renamed, so that a full disk leaves the old file.

use super::print::Printed;
use crate::{AppFault, OpenWorkspace, Refusal, content};
use bearings_locale::Language;
use bearings_model::AreaCode;
use bearings_report::{paint_docx, paint_html, paint_pdf, paint_xlsx, sdmx_csv};
use std::path::Path;

/// A kind of file that the program writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// PDF, for print.
    Pdf,
    /// Word.
    Docx,
    /// One page for a browser.
    Html,
    /// The tables as a workbook.
    Xlsx,
    /// The observations as SDMX-CSV 2.0.
    SdmxCsv,
}

impl Format {
    /// Every kind.
    pub const ALL: &'static [Format] = &[Format::Pdf, Format::Docx, Format::Html, Format::Xlsx, Format::SdmxCsv];

    /// The name by which a person asks for it.
    pub fn name(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Html => "html",
            Format::Xlsx => "xlsx",
            Format::SdmxCsv => "sdmx-csv",
        }
    }

    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Format::SdmxCsv => "csv",
            other => other.name(),
        }
    }
}

impl std::str::FromStr for Format {
    type Err = AppFault;
    fn from_str(text: &str) -> Result<Self, AppFault> {
        let known = Format::ALL.iter().copied().find(|format| format.name() == text);
        known.ok_or_else(|| AppFault::UnknownFormat { format: text.to_owned() })
    }
}

impl OpenWorkspace {
    /// Writes the profile of the workspace in a language to a file.
    pub fn give_out(&self, language: Language, format: Format, file: &Path) -> Result<(), Refusal> {
        self.give_out_of(&self.home()?, language, format, file)
    }

    /// Writes the data sheet of another area from the data of this workspace.
    pub fn give_out_for(
        &self,
        area: &AreaCode,
        language: Language,
        format: Format,
        file: &Path,
    ) -> Result<(), Refusal> {
        if self.shared.content.areas()?.area(area).is_none() {
            return Err(AppFault::UnknownArea { code: area.to_string() }.into());
        }
        self.give_out_of(area, language, format, file)
    }

    /// The bytes of such a file.
    pub fn painted(&self, language: Language, format: Format) -> Result<Vec<u8>, Refusal> {
        self.painted_of(&self.home()?, language, format)
    }

    pub(crate) fn give_out_of(
        &self,
        area: &AreaCode,
        language: Language,
        format: Format,
        file: &Path,
    ) -> Result<(), Refusal> {
        let bytes = self.painted_of(area, language, format)?;
        write_whole(file, &bytes)
    }

    pub(crate) fn painted_of(&self, area: &AreaCode, language: Language, format: Format) -> Result<Vec<u8>, Refusal> {
        Ok(match format {
            Format::Pdf => {
                let Printed { pages, fonts } = self.printed(area, language)?;
                paint_pdf(&pages, &fonts).map_err(crate::shared::refuse)?
            }
            Format::Docx => {
                let pictures = self.shared.pictures()?;
                paint_docx(&*self.document_of(area, language)?, &pictures).map_err(crate::shared::refuse)?
            }
            Format::Html => paint_html(&*self.document_of(area, language)?).into_bytes(),
            Format::Xlsx => paint_xlsx(&*self.document_of(area, language)?).map_err(crate::shared::refuse)?,
            Format::SdmxCsv => {
                let facts = self.facts(area)?;
                let own: Vec<_> =
                    facts.set.all().iter().filter(|seen| seen.series.ref_area == *area).cloned().collect();
                sdmx_csv(&own, "BEARINGS").into_bytes()
            }
        })
    }
}

/// Writes a file beside its place and renames it.
pub(crate) fn write_whole(file: &Path, bytes: &[u8]) -> Result<(), Refusal> {
    write_with(file, |out| std::io::Write::write_all(out, bytes).map_err(|_| cannot_write(file)))
}

/// The same for what is written bit by bit; when `write` refuses, no file is there. On systems that know whose a file is,
/// only its owner may read it.
fn write_with<T>(
    file: &Path,
    write: impl FnOnce(&mut std::io::BufWriter<&std::fs::File>) -> Result<T, Refusal>,
) -> Result<T, Refusal> {
    let (fresh, written) = write_fresh(file, write)?;
    fresh.persist(file).map_err(|_| cannot_write(file))?;
    Ok(written)
}

/// Writes a file beside the place where it shall be and does not put it there yet; dropped, it is gone.
pub(crate) fn write_fresh<T>(
    file: &Path,
    write: impl FnOnce(&mut std::io::BufWriter<&std::fs::File>) -> Result<T, Refusal>,
) -> Result<(tempfile::NamedTempFile, T), Refusal> {
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let fresh = tempfile::Builder::new().prefix(".bearings-").tempfile_in(folder).map_err(|_| cannot_write(file))?;
    let mut out = std::io::BufWriter::new(fresh.as_file());
    let written = write(&mut out)?;
    std::io::Write::flush(&mut out).map_err(|_| cannot_write(file))?;
    drop(out);
    fresh.as_file().sync_all().map_err(|_| cannot_write(file))?;
    Ok((fresh, written))
}

pub(crate) fn cannot_write(file: &Path) -> Refusal {
    AppFault::CannotWrite { file: content::file_name(file) }.into()
}
