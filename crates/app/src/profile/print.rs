//! The document and its pages, kept until something changes.

use super::report_document::{Edition, report_document};
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_locale::Language;
use bearings_model::AreaCode;
use bearings_report::{Document, Pages, paint_preview};
use bearings_typeset::FontLibrary;
use std::sync::{Arc, PoisonError};

/// What was made last, and from which state.
pub(crate) struct Printer {
    state: u64,
    area: AreaCode,
    language: Language,
    document: Arc<Document>,
    printed: Option<Printed>,
}

/// Pages, and the fonts they are set in: a face is known by its place among these.
#[derive(Clone)]
pub(crate) struct Printed {
    pub pages: Arc<Pages>,
    pub fonts: Arc<FontLibrary>,
}

impl OpenWorkspace {
    /// The document of the workspace's profile.
    pub fn document(&self, language: Language) -> Result<Arc<Document>, Refusal> {
        self.document_of(&self.home()?, language)
    }

    /// How many pages the profile has.
    pub fn page_count(&self, language: Language) -> Result<usize, Refusal> {
        self.page_count_of(&self.home()?, language)
    }

    /// A page of the profile as SVG, from 1.
    pub fn page_picture(&self, language: Language, number: usize) -> Result<String, Refusal> {
        self.page_picture_of(&self.home()?, language, number)
    }

    /// The page on which a section begins, from 1, and how many pages there are.
    pub fn page_of_section(&self, section: &str, language: Language) -> Result<(usize, usize), Refusal> {
        let pages = self.printed(&self.home()?, language)?.pages;
        Ok((pages.page_of(section).unwrap_or(0) + 1, pages.count()))
    }

    /// The country of the profile.
    pub(crate) fn home(&self) -> Result<AreaCode, Refusal> {
        self.country().ok_or_else(|| AppFault::BrokenPromise { promise: "country".into() }.into())
    }

    pub(crate) fn document_of(&self, area: &AreaCode, language: Language) -> Result<Arc<Document>, Refusal> {
        let state = self.state();
        {
            let kept = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(printer) = kept.as_ref().filter(|printer| printer.holds(state, area, language)) {
                return Ok(printer.document.clone());
            }
        }
        let edition = Edition { workspace: self, area, language };
        let document = Arc::new(report_document(&edition)?);
        let fresh = Printer { state, area: area.clone(), language, document: document.clone(), printed: None };
        *self.printed.lock().unwrap_or_else(PoisonError::into_inner) = Some(fresh);
        Ok(document)
    }

    pub(crate) fn printed(&self, area: &AreaCode, language: Language) -> Result<Printed, Refusal> {
        let (document, state) = (self.document_of(area, language)?, self.state());
        {
            let kept = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
            let printer = kept.as_ref().filter(|printer| printer.holds(state, area, language));
            if let Some(printed) = printer.and_then(|printer| printer.printed.clone()) {
                return Ok(printed);
            }
        }
        let (pages, fonts) = self.shared.lay_out(&document)?;
        let printed = Printed { pages: Arc::new(pages), fonts };
        let mut kept = self.printed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(printer) = kept.as_mut().filter(|printer| printer.holds(state, area, language)) {
            printer.printed = Some(printed.clone());
        }
        Ok(printed)
    }

    pub(crate) fn page_count_of(&self, area: &AreaCode, language: Language) -> Result<usize, Refusal> {
        Ok(self.printed(area, language)?.pages.count())
    }

    pub(crate) fn page_picture_of(
        &self,
        area: &AreaCode,
        language: Language,
        number: usize,
    ) -> Result<String, Refusal> {
        let Printed { pages, fonts } = self.printed(area, language)?;
        let number = number.clamp(1, pages.count().max(1));
        Ok(paint_preview(&pages, &fonts, number - 1))
    }
}

impl Printer {
    fn holds(&self, state: u64, area: &AreaCode, language: Language) -> bool {
        self.state == state && self.area == *area && self.language == language
    }
}
