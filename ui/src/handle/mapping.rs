//! What the columns of a table mean, figures without a file.

use super::spoken_findings;
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, MappingPage, Room, SourceProposals, Tried};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_app::{Answers, Concept, MappedTable, OfficeField, Refusal, is_about_rows};
use bearings_locale::messages;
use bearings_model::AreaCode;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

/// Every field of a form by its name.
type Fields = BTreeMap<String, String>;

/// The form of a mapping: the file, the table, and the answers.
struct Asked {
    file: String,
    table: usize,
    /// Accept suggestions that are at least this sure, in percent, and leave out the other columns.
    accept_from: Option<u8>,
    /// Leave out every column that could identify a person, whatever was answered for it.
    remove_identifying: bool,
    /// Propose the columns again, since other rows are the header.
    rows_again: bool,
    /// What was said of the rows when the columns were proposed; nothing where no page did.
    rows_shown: Option<String>,
    answers: Answers,
}

impl Asked {
    fn read(mut fields: Fields) -> Asked {
        let mut take = |name: &str| fields.remove(name).unwrap_or_default();
        let (file, table, accept) = (take("file"), take("table"), take("accept"));
        let limit = fields.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(0);
        let rows_shown = fields.remove("rows-shown");
        for ours in ["launch_key", "pick"] {
            fields.remove(ours);
        }
        Asked {
            file,
            table: table.parse().unwrap_or(1),
            accept_from: (accept == "all").then_some(limit),
            remove_identifying: accept == "remove",
            rows_again: accept == "rows",
            rows_shown,
            answers: Answers(fields.into_iter().filter(|(_, text)| !text.is_empty()).collect()),
        }
    }

    /// Whether rows were said otherwise after the columns had been proposed.
    fn has_other_rows(&self) -> bool {
        self.rows_shown.as_ref().is_some_and(|shown| *shown != self.answers.rows_text())
    }
}

impl Visit {
    fn table(&self, asked: &Asked) -> Result<(PathBuf, MappedTable), Refusal> {
        let file = self.picked(&asked.file)?;
        let table = self.desk.app.propose_corrected(&file, asked.table, &asked.answers)?;
        Ok((file, table))
    }

    /// The country that values are about where nothing else says it.
    fn home_country(&self) -> Option<AreaCode> {
        self.desk.workspace().and_then(|open| open.country())
    }

    fn named_areas(&self) -> Result<Vec<(String, String)>, Refusal> {
        Ok(named(self.desk.app.countries(self.words.language())?))
    }

    /// What a source may be, whatever the table: published by the office of the workspace, in any year.
    fn source_proposals(&self, areas: &[(String, String)]) -> Result<SourceProposals, Refusal> {
        let mut publishers = Vec::new();
        if let Some(open) = self.desk.workspace() {
            publishers.push(open.office(OfficeField::OfficeName, self.words.language())?);
            let home = open.country().map(|code| code.to_string());
            let country = areas.iter().find(|(code, _)| home.as_ref() == Some(code));
            publishers
                .extend(country.map(|(_, name)| self.words.say_plain(&messages::ui_map_office_of(name.as_str()))));
        }
        publishers.retain(|name| !name.is_empty());
        Ok(SourceProposals { publishers, years: self.desk.app.years_to_choose(), ..SourceProposals::default() })
    }

    /// The form. Rows that no table can have are said beside the table as it was seen, with all that was answered.
    fn mapping_page(&self, mut asked: Asked, mut refused: Option<Refusal>) -> Result<Answer, Refusal> {
        let rows_changed = asked.has_other_rows();
        let mut rows_shown = asked.answers.rows_text();
        let table = match self.table(&asked) {
            Err(fault) if is_about_rows(&*fault) => {
                refused = Some(fault);
                rows_shown = Answers::default().rows_text();
                self.desk.app.propose_mapping(&self.picked(&asked.file)?, asked.table)?
            }
            other => other?.1,
        };
        if refused.is_none() && (rows_changed || asked.rows_again && asked.rows_shown.is_none()) {
            asked.answers.keep_own_concepts();
        }
        if let Some(limit) = asked.accept_from {
            for column in &table.proposal.columns {
                let [field, suggested] = ["c", "s"].map(|kind| format!("{kind}{}", column.column));
                let accepted = if column.confidence >= limit { column.concept } else { Concept::Skip };
                if !asked.answers.0.contains_key(&field) {
                    asked.answers.0.insert(field, accepted.id().to_owned());
                    asked.answers.0.insert(suggested, accepted.id().to_owned());
                }
            }
        }
        if asked.remove_identifying {
            for column in table.proposal.columns.iter().filter(|column| column.identifies.is_some()) {
                asked.answers.0.insert(format!("c{}", column.column), Concept::Identifier.id().to_owned());
            }
        }
        let coded = Concept::ALL.iter().map(|concept| Ok((concept.id(), self.desk.app.codes_of(concept.id())?)));
        let codes = coded.collect::<Result<BTreeMap<_, _>, Refusal>>()?;
        let (measures, areas) = (self.desk.app.measures(self.words.language())?, self.named_areas()?);
        let proposal = self.desk.app.proposal_as_answered(&table, &asked.answers)?;
        let groups = named(self.desk.app.groups_of_areas(self.words.language())?);
        let source = SourceProposals {
            titles: table.proposal.titles.clone(),
            editions: table.proposal.years.clone(),
            ..self.source_proposals(&areas)?
        };
        let spoken = refused.map(|fault| self.words.fault(&*fault));
        let page = MappingPage {
            proposal: &proposal,
            answers: &asked.answers,
            measures: &measures,
            areas: &areas,
            groups: &groups,
            home: self.home_country().map(|code| code.to_string()),
            source: &source,
            codes: &codes,
            file: &asked.file,
            key: self.desk.key.as_str(),
            refused: spoken.as_ref(),
            rows_shown: &rows_shown,
            rows_changed: rows_changed && !asked.rows_again && spoken.is_none(),
        };
        self.data_page(page::mapping(&self.words, &page))
    }
}

fn named(areas: Vec<(AreaCode, String)>) -> Vec<(String, String)> {
    areas.into_iter().map(|(code, name)| (code.to_string(), name)).collect()
}

/// The form, with what was answered so far.
pub async fn form(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data", move |visit| visit.mapping_page(Asked::read(fields), None)).await
}

/// What would be read; nothing is kept. Columns of other rows than those that were shown are shown first.
pub async fn attempt(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data", move |visit| {
        let asked = Asked::read(fields);
        if asked.has_other_rows() {
            return visit.mapping_page(asked, None);
        }
        let table = match visit.table(&asked) {
            Err(fault) if is_about_rows(&*fault) => return visit.mapping_page(asked, Some(fault)),
            other => other?.1,
        };
        let mut areas = visit.named_areas()?;
        areas.extend(named(visit.desk.app.groups_of_areas(visit.words.language())?));
        let trial = visit.desk.app.try_mapping(&table, &asked.answers, visit.home_country());
        let tried = Tried { answers: &asked.answers, file: &asked.file, table: asked.table, areas: &areas };
        let trial = match trial {
            Err(fault) if is_about_rows(&*fault) => return visit.mapping_page(asked, Some(fault)),
            Err(fault) if fault.code().to_string() == "INGEST-199" => {
                let page = page::other_calendar(&visit.words, &*fault, &tried, visit.desk.key.as_str());
                return visit.data_page(page);
            }
            other => other?,
        };
        let named = visit.desk.app.named(&trial.report.findings, visit.words.language())?;
        let findings = spoken_findings(&visit.words, &named);
        visit.data_page(page::tried(&visit.words, &trial, &findings, &tried, visit.desk.key.as_str()))
    })
    .await
}

/// Starts the import by the mapping, and keeps the recipe.
pub async fn keep(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data", move |visit| {
        let asked = Asked::read(fields);
        let open = visit.workspace()?;
        let (file, table) = visit.table(&asked)?;
        let trial = visit.desk.app.try_mapping(&table, &asked.answers, visit.home_country())?;
        let job = visit.desk.imports.start(move |progress| match open.import_mapped(&file, &trial.recipe, progress) {
            Ok(report) => report.map(Ok),
            Err(fault) => Some(Err(Arc::from(fault))),
        });
        Ok(Answer::Goto(format!("/data/job/{job}")))
    })
    .await
}

/// Writes the recipe as a file that can be handed on.
pub async fn save_recipe(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data", move |visit| {
        let out = visit.picked(fields.get("pick").map_or("", String::as_str))?;
        let asked = Asked::read(fields);
        let (_, table) = visit.table(&asked)?;
        let trial = visit.desk.app.try_mapping(&table, &asked.answers, visit.home_country())?;
        visit.desk.app.write_recipe(&trial.recipe, &out)?;
        let name = out.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        visit.data_page(page::given_out(&visit.words, &name, "/data"))
    })
    .await
}

/// The form for one figure.
pub async fn figure(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data", |visit| {
        visit.workspace()?;
        let (measures, areas) = (visit.desk.app.measures(visit.words.language())?, visit.named_areas()?);
        let key = visit.desk.key.as_str();
        let title = visit.words.say(&messages::ui_figure_title());
        let source = visit.source_proposals(&areas)?;
        let main = page::figure(&visit.words, &Answers::default(), &measures, &areas, &source, key);
        Ok(Answer::Page(Room::Data, title, main))
    })
    .await
}

/// Keeps one figure.
pub async fn enter_figure(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data/figure", move |visit| {
        let asked = Asked::read(fields);
        let report = visit.workspace()?.enter_figure(&asked.answers)?;
        visit.imported_page(&report)
    })
    .await
}

/// The form for a pasted table.
pub async fn paste(State(desk): State<Arc<Desk>>) -> Response {
    answer(desk, "/data", |visit| {
        let title = visit.words.say(&messages::ui_paste_title());
        Ok(Answer::Page(Room::Data, title, page::paste(&visit.words, visit.desk.key.as_str())))
    })
    .await
}

/// A pasted table.
#[derive(Debug, Deserialize)]
pub struct PasteForm {
    document: String,
    text: String,
}

/// Takes a pasted table in and shows what the reader sees in it.
pub async fn look_at_pasted(State(desk): State<Arc<Desk>>, Form(form): Form<PasteForm>) -> Response {
    answer(desk, "/data/paste", move |visit| {
        let file = visit.desk.app.paste_table(&form.document, form.text)?;
        let pick = visit.desk.remember_pick(file);
        visit.look_page(&pick)
    })
    .await
}
