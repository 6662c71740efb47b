//! A sheet of an export with the dictionary that its form makes.

use super::Kind;
use super::choose_label::choose_label;
use super::form::{Form, Question};
use super::match_columns::{Matched, Matches, Part};
use super::{recode, system_columns};
use crate::{Cell, Dictionary, Sheet, Variable};

/// The texts of the first row.
pub(super) fn headers(sheet: &Sheet) -> Vec<String> {
    (0..sheet.width()).map(|column| sheet.cell(0, column).text().trim().to_owned()).collect()
}

/// Gives the sheet its dictionary, and codes where labels stood.
pub(super) fn describe_sheet(sheet: &mut Sheet, form: &Form, matches: &Matches, language: &str) {
    let headers = headers(sheet);
    let variables = headers.iter().zip(&matches.columns).map(|(header, matched)| match matched {
        Some(matched) => variable(form, header, *matched, language),
        None => {
            Variable { name: header.clone(), identifies: system_columns::identifies(header), ..Variable::default() }
        }
    });
    let variables = variables.collect();
    for (column, matched) in matches.columns.iter().enumerate() {
        if let Some(Matched { question, part: Part::Whole }) = matched {
            let question = &form.questions[*question];
            let choices = form.choices(question);
            if !choices.is_empty() {
                recode::recode(sheet, column, question, choices);
            }
        }
    }
    let around = matches.repeat.and_then(|repeat| form.repeats[repeat].parent);
    let around = around.map_or("", |place| form.repeats[place].name.as_str());
    let label = match matches.repeat {
        Some(repeat) => form.repeats[repeat].name.clone(),
        None => form.title.clone(),
    };
    sheet.dictionary = Some(Dictionary {
        label,
        variables,
        encoding: "UTF-8".to_owned(),
        rows: Some(sheet.rows.len().saturating_sub(1) as u64),
        form: form.file.clone(),
        parent: system_columns::parent_key(sheet, &headers, around),
        ..Dictionary::default()
    });
}

fn variable(form: &Form, header: &str, matched: Matched, language: &str) -> Variable {
    let question = &form.questions[matched.question];
    let label = choose_label(form, &question.labels, language);
    let choices = form.choices(question);
    let (label, values) = match matched.part {
        Part::Whole => {
            let pair = |choice: &super::form::Choice| {
                (Cell::Text(choice.name.clone()), choose_label(form, &choice.labels, language).to_owned())
            };
            (label.to_owned(), choices.iter().map(pair).collect())
        }
        Part::Choice(choice) => {
            let chosen = choices.get(choice).map_or("", |choice| choose_label(form, &choice.labels, language));
            (format!("{label} · {chosen}"), Vec::new())
        }
        Part::Coordinate => (label.to_owned(), Vec::new()),
    };
    let is_list = matches!(question.kind, Kind::SelectOne | Kind::SelectMultiple);
    Variable {
        name: header.to_owned(),
        label,
        values,
        measure: if is_list { "nominal".to_owned() } else { String::new() },
        question: Some(crate::Question { name: full_name(question), asked: question.asked.clone() }),
        identifies: question.identifies.or_else(|| system_columns::identifies(header)),
        ..Variable::default()
    }
}

fn full_name(question: &Question) -> String {
    let steps = question.path.iter().map(String::as_str).chain(std::iter::once(question.name.as_str()));
    steps.collect::<Vec<_>>().join("/")
}
