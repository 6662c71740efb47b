//! See my country: the list, the sheet, its pages, its files, its traces.

use super::PickForm;
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, Room};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use bearings_app::{AppFault, CountrySheet, Refusal, Standing};
use bearings_locale::messages;
use bearings_model::AreaCode;
use serde::Deserialize;
use std::sync::{Arc, PoisonError};

/// The list of areas.
pub async fn choose(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/", |visit| {
        // Whoever reads the list will want a sheet next: the shipped edition is made ready meanwhile.
        visit.prepare();
        let areas = visit.desk.app.countries(visit.words.language())?;
        let main = page::choose_country(&visit.words, &areas);
        Ok(Answer::Page(Room::Start, visit.words.say(&messages::ui_country_title()), main))
    })
    .await
}

/// The data sheet of one area, or the progress bar before it.
pub async fn sheet(State(desk): State<Arc<Desk>>, Path(area): Path<String>) -> Response {
    answer(desk, "/country", move |visit| {
        let area = visit.area(&area)?;
        match visit.country(&area)? {
            Err((done, of)) => {
                let main = page::preparing(&visit.words, done, of, &format!("/country/{area}"));
                Ok(Answer::Page(Room::Start, visit.words.say(&messages::ui_country_preparing()), main))
            }
            Ok(sheet) => {
                let document = sheet.document(visit.words.language())?;
                let main = page::country_sheet(&visit.words, &area, &document, visit.desk.key.as_str());
                Ok(Answer::Page(Room::Start, document.cover.subtitle.clone(), main))
            }
        }
    })
    .await
}

/// All pages as they will be printed.
pub async fn pages(State(desk): State<Arc<Desk>>, Path(area): Path<String>) -> Response {
    answer(desk, "/country", move |visit| {
        let area = visit.area(&area)?;
        let Ok(sheet) = visit.country(&area)? else { return Ok(Answer::Goto(format!("/country/{area}"))) };
        let count = sheet.page_count(visit.words.language())?;
        let title = sheet.document(visit.words.language())?.cover.subtitle.clone();
        let main = page::country_pages(&visit.words, &area, &title, count);
        Ok(Answer::Page(Room::Start, title, main))
    })
    .await
}

/// One page as a picture. `page` is `3.svg`.
pub async fn page_picture(State(desk): State<Arc<Desk>>, Path((area, page)): Path<(String, String)>) -> Response {
    answer(desk, "/country", move |visit| {
        let area = visit.area(&area)?;
        let number: usize = page.trim_end_matches(".svg").parse().unwrap_or(1);
        let Ok(sheet) = visit.country(&area)? else { return Ok(Answer::Nothing) };
        let picture = sheet.page_picture(visit.words.language(), number)?;
        Ok(Answer::File("image/svg+xml", picture.into_bytes()))
    })
    .await
}

/// Writes the sheet to the picked file.
pub async fn give_out(State(desk): State<Arc<Desk>>, Path(area): Path<String>, Form(form): Form<PickForm>) -> Response {
    answer(desk, "/country", move |visit| {
        let area = visit.area(&area)?;
        let file = visit.picked(&form.pick)?;
        let back = format!("/country/{area}");
        let Ok(sheet) = visit.country(&area)? else { return Ok(Answer::Goto(back)) };
        sheet.give_out(visit.words.language(), form.format.parse()?, &file)?;
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let main = page::given_out(&visit.words, &name, &back);
        Ok(Answer::Page(Room::Start, visit.words.say(&messages::ui_given_out()), main))
    })
    .await
}

/// Which number to trace.
#[derive(Debug, Deserialize)]
pub struct TraceQuery {
    /// The token, such as `{B11 area=KEN time=2019}`.
    pub token: String,
}

/// Where a number of the sheet comes from.
pub async fn trace(
    State(desk): State<Arc<Desk>>,
    Path(area): Path<String>,
    Query(query): Query<TraceQuery>,
    headers: HeaderMap,
) -> Response {
    let part = asks_for_part(&headers);
    answer(desk, "/country", move |visit| {
        let area = visit.area(&area)?;
        let Ok(sheet) = visit.country(&area)? else { return Ok(Answer::Nothing) };
        let found = sheet.trace(&query.token, visit.words.language())?;
        if part {
            return Ok(Answer::Part(page::trace(&visit.words, &found)));
        }
        let title = visit.words.say(&messages::ui_trace_of(found.value.as_str()));
        Ok(Answer::Page(Room::Start, title, page::trace_page(&visit.words, &found, &format!("/country/{area}"))))
    })
    .await
}

/// Whether the script asks for a part of a page; who opens the address without it gets a whole page.
pub(super) fn asks_for_part(headers: &HeaderMap) -> bool {
    headers.contains_key("hx-request")
}

impl Visit {
    /// The country of an address; areas that are no countries have no sheet.
    fn area(&self, code: &str) -> Result<AreaCode, Refusal> {
        let unknown = || AppFault::UnknownArea { code: code.to_owned() };
        let area: AreaCode = code.parse().map_err(|_| unknown())?;
        if self.desk.app.is_country(&area)? { Ok(area) } else { Err(unknown().into()) }
    }

    /// Begins to make the shipped edition ready, once; answers the job.
    pub fn prepare(&self) -> u64 {
        let mut started = self.desk.preparing.lock().unwrap_or_else(PoisonError::into_inner);
        *started.get_or_insert_with(|| {
            let app = self.desk.app.clone();
            self.desk.preparations.start(move |progress| match app.international(progress) {
                Ok(ready) => ready.map(|_| Ok(())),
                Err(fault) => Some(Err(Arc::from(fault))),
            })
        })
    }

    /// The sheet of an area, or how far the making ready is.
    pub fn country(&self, area: &AreaCode) -> Result<Result<CountrySheet, (u64, u64)>, Refusal> {
        if let Some(sheet) = self.desk.app.country_sheet(area)? {
            return Ok(Ok(sheet));
        }
        let job = self.prepare();
        match self.desk.preparations.look(job) {
            Some(Standing::Done(Err(fault))) => {
                *self.desk.preparing.lock().unwrap_or_else(PoisonError::into_inner) = None;
                Err(Box::new(crate::SharedFault(fault)))
            }
            Some(Standing::Broken) => {
                *self.desk.preparing.lock().unwrap_or_else(PoisonError::into_inner) = None;
                Err(AppFault::BrokenPromise { promise: "edition".into() }.into())
            }
            Some(Standing::Running { done, of }) => Ok(Err((done, of))),
            _ => Ok(Err((0, 0))),
        }
    }
}
