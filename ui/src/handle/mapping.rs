//! What the columns of a table mean, figures without a file.

use super::spoken_findings;
use crate::answer::{Answer, Visit, answer};
use crate::desk::Desk;
use crate::page::{self, MappingPage, Room, Tried};
use axum::Form;
use axum::extract::State;
use axum::response::Response;
use bearings_app::{Answers, Concept, MappedTable, Refusal};
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
    accept_all: bool,
    /// Leave out every column that could identify a person, whatever was answered for it.
    remove_identifying: bool,
    answers: Answers,
}

impl Asked {
    fn read(mut fields: Fields) -> Asked {
        let mut take = |name: &str| fields.remove(name).unwrap_or_default();
        let (file, table, accept) = (take("file"), take("table"), take("accept"));
        for ours in ["launch_key", "pick"] {
            fields.remove(ours);
        }
        Asked {
            file,
            table: table.parse().unwrap_or(1),
            accept_all: accept == "all",
            remove_identifying: accept == "remove",
            answers: Answers(fields.into_iter().filter(|(_, text)| !text.is_empty()).collect()),
        }
    }
}

impl Visit {
    fn table(&self, asked: &Asked) -> Result<(PathBuf, MappedTable), Refusal> {
        let file = self.picked(&asked.file)?;
        let table = self.desk.app.propose_mapping(&file, asked.table)?;
        Ok((file, table))
    }

    /// The country that values are about where nothing else says it.
    fn home_country(&self) -> Option<AreaCode> {
        self.desk.workspace().and_then(|open| open.country())
    }

    fn named_areas(&self) -> Result<Vec<(String, String)>, Refusal> {
        let areas = self.desk.app.countries(self.words.language())?;
        Ok(areas.into_iter().map(|(code, name)| (code.to_string(), name)).collect())
    }
}

/// The form, with what was answered so far.
pub async fn form(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data", move |visit| {
        let mut asked = Asked::read(fields);
        let (_, table) = visit.table(&asked)?;
        if asked.accept_all {
            for column in &table.proposal.columns {
                let field = format!("c{}", column.column);
                asked.answers.0.entry(field).or_insert_with(|| column.concept.id().to_owned());
            }
        }
        if asked.remove_identifying {
            for column in table.proposal.columns.iter().filter(|column| column.identifies.is_some()) {
                asked.answers.0.insert(format!("c{}", column.column), Concept::Identifier.id().to_owned());
            }
        }
        let coded = Concept::ALL.iter().map(|concept| Ok((concept.id(), visit.desk.app.codes_of(concept.id())?)));
        let codes = coded.collect::<Result<BTreeMap<_, _>, Refusal>>()?;
        let (measures, areas) = (visit.desk.app.measures(visit.words.language())?, visit.named_areas()?);
        let page = MappingPage {
            proposal: &table.proposal,
            answers: &asked.answers,
            measures: &measures,
            areas: &areas,
            codes: &codes,
            file: &asked.file,
            key: visit.desk.key.as_str(),
        };
        visit.data_page(page::mapping(&visit.words, &page))
    })
    .await
}

/// What would be read; nothing is kept.
pub async fn attempt(State(desk): State<Arc<Desk>>, Form(fields): Form<Fields>) -> Response {
    answer(desk, "/data", move |visit| {
        let asked = Asked::read(fields);
        let (_, table) = visit.table(&asked)?;
        let areas = visit.named_areas()?;
        let trial = visit.desk.app.try_mapping(&table, &asked.answers, visit.home_country());
        let asked = Tried { answers: &asked.answers, file: &asked.file, table: asked.table, areas: &areas };
        let trial = match trial {
            Err(fault) if fault.code().to_string() == "INGEST-199" => {
                let page = page::other_calendar(&visit.words, &*fault, &asked, visit.desk.key.as_str());
                return visit.data_page(page);
            }
            other => other?,
        };
        let findings = spoken_findings(&visit.words, &trial.report.findings);
        visit.data_page(page::tried(&visit.words, &trial, &findings, &asked, visit.desk.key.as_str()))
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
        let main = page::figure(&visit.words, &Answers::default(), &measures, &areas, key);
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
