//! A workbook with the sheets `survey` and `choices` as a form.

use super::Kind;
use super::choose_label::language_code;
use super::form::{Choice, Form, Labels, Question, Repeat};
use crate::{Identifies, Sheet, Workbook};

/// Rows of one sheet of a form; no form that people answer is longer.
const MOST_ROWS: usize = 20_000;
/// Repeats of one form.
const MOST_REPEATS: usize = 500;
/// Groups inside groups.
const DEEPEST: usize = 64;

/// Why a workbook that is laid out as a form cannot be used; the key by which the sentence chooses.
pub(super) type Problem = &'static str;

/// Whether the workbook has the sheets of a form.
pub(super) fn is_form(book: &Workbook) -> bool {
    sheet(book, "survey").is_some() && sheet(book, "choices").is_some()
}

/// The form of a workbook that [`is_form`].
pub(super) fn parse_form(book: &Workbook) -> Result<Form, Problem> {
    let mut form = Form { file: book.file_name.clone(), ..Form::default() };
    let settings = sheet(book, "settings").and_then(|sheet| {
        Columns::find(sheet, &["form_title"]).or_else(|| Columns::find(sheet, &["default_language"]))
    });
    if let Some(settings) = settings {
        form.title = settings.text(settings.head + 1, "form_title");
        form.default_language = language_code(&settings.text(settings.head + 1, "default_language"));
    }
    read_choices(sheet(book, "choices").ok_or("survey")?, &mut form)?;
    read_survey(sheet(book, "survey").ok_or("survey")?, &mut form)?;
    match form.questions.is_empty() {
        true => Err("survey"),
        false => Ok(form),
    }
}

fn sheet<'b>(book: &'b Workbook, name: &str) -> Option<&'b Sheet> {
    book.sheets.iter().find(|sheet| sheet.name.trim().eq_ignore_ascii_case(name))
}

/// The columns of a sheet by the names in its header.
struct Columns<'s> {
    sheet: &'s Sheet,
    /// Row of the header, from 0.
    head: usize,
    names: Vec<String>,
}

impl<'s> Columns<'s> {
    fn find(sheet: &'s Sheet, needed: &[&str]) -> Option<Columns<'s>> {
        let names = |row: usize| -> Vec<String> {
            let cells = sheet.rows[row].iter();
            cells.map(|cell| cell.text().trim().to_owned()).collect()
        };
        let fits = |names: &[String]| needed.iter().all(|name| names.iter().any(|own| own.eq_ignore_ascii_case(name)));
        let head = (0..sheet.rows.len().min(20)).find(|row| fits(&names(*row)))?;
        Some(Columns { sheet, head, names: names(head) })
    }

    fn text(&self, row: usize, name: &str) -> String {
        let at = self.names.iter().position(|own| own.eq_ignore_ascii_case(name));
        at.map(|column| self.cell(row, column)).unwrap_or_default()
    }

    fn cell(&self, row: usize, column: usize) -> String {
        self.sheet.cell(row, column).text().trim().to_owned()
    }

    /// `label`, `label::English (en)`, and `label:English` of old forms.
    fn labels(&self, row: usize) -> Labels {
        let columns = self.names.iter().enumerate().filter_map(|(column, name)| {
            let language = match name.split_once(':') {
                None if name.eq_ignore_ascii_case("label") => "",
                Some((label, language)) if label.trim().eq_ignore_ascii_case("label") => {
                    language.trim_start_matches(':')
                }
                _ => return None,
            };
            Some((column, language_code(language)))
        });
        let labels = columns.map(|(column, language)| (language, self.cell(row, column)));
        labels.filter(|(_, label)| !label.is_empty()).collect()
    }

    fn rows(&self) -> Result<std::ops::Range<usize>, Problem> {
        match self.sheet.rows.len() > MOST_ROWS {
            true => Err("size"),
            false => Ok(self.head + 1..self.sheet.rows.len()),
        }
    }
}

fn read_choices(sheet: &Sheet, form: &mut Form) -> Result<(), Problem> {
    let columns = ["list_name", "list name"].iter().find_map(|list| {
        ["name", "value"].iter().find_map(|name| Some((Columns::find(sheet, &[*list, *name])?, *list, *name)))
    });
    // A form without lists has an empty sheet of choices.
    let Some((columns, list, name)) = columns else {
        return if sheet.rows.iter().flatten().all(crate::Cell::is_blank) { Ok(()) } else { Err("choices") };
    };
    for row in columns.rows()? {
        let (list, name) = (columns.text(row, list), columns.text(row, name));
        if !list.is_empty() && !name.is_empty() {
            form.lists.entry(list).or_default().push(Choice { name, labels: columns.labels(row) });
        }
    }
    Ok(())
}

/// A group or repeat that is open.
struct Open {
    name: String,
    repeat: Option<usize>,
}

fn read_survey(sheet: &Sheet, form: &mut Form) -> Result<(), Problem> {
    let columns = Columns::find(sheet, &["type", "name"]).ok_or("survey")?;
    let mut open: Vec<Open> = Vec::new();
    for row in columns.rows()? {
        let written = columns.text(row, "type");
        let mut words = written.split_whitespace();
        let (first, second) = (words.next().unwrap_or_default().to_lowercase(), words.next().unwrap_or_default());
        let name = columns.text(row, "name");
        let around = open.last().and_then(|open| open.repeat);
        match (first.as_str(), second) {
            ("begin_group", _) | ("begin", "group") => open.push(Open { name, repeat: around }),
            ("begin_repeat", _) | ("begin", "repeat") => {
                form.repeats.push(Repeat { name: name.clone(), parent: around });
                open.push(Open { name, repeat: Some(form.repeats.len() - 1) });
            }
            ("end_group" | "end_repeat", _) | ("end", "group" | "repeat") => {
                open.pop().ok_or("nesting")?;
            }
            // A remark is shown and never answered.
            ("" | "note", _) => {}
            _ if name.is_empty() => {}
            _ => {
                let path: Vec<String> = open.iter().map(|open| open.name.clone()).collect();
                let place = Place { path, repeat: around, name };
                put_question(form, place, &written, columns.labels(row));
            }
        }
        if open.len() > DEEPEST || form.repeats.len() > MOST_REPEATS {
            return Err("size");
        }
    }
    if open.is_empty() { Ok(()) } else { Err("nesting") }
}

struct Place {
    path: Vec<String>,
    repeat: Option<usize>,
    name: String,
}

fn put_question(form: &mut Form, place: Place, written: &str, labels: Labels) {
    let lower = written.to_lowercase();
    let is_list = |types: &[&str]| types.iter().any(|known| lower.starts_with(known));
    let (kind, asked) = if is_list(&["select_one", "select one"]) {
        (Kind::SelectOne, "select_one".to_owned())
    } else if is_list(&["select_multiple", "select multiple", "rank"]) {
        (Kind::SelectMultiple, "select_multiple".to_owned())
    } else {
        let asked = lower.split_whitespace().next().unwrap_or_default().to_owned();
        let is_position = matches!(asked.as_str(), "geopoint" | "start-geopoint");
        (if is_position { Kind::Position } else { Kind::Other }, asked)
    };
    let with_other = lower.ends_with("or_other") || lower.ends_with("or other");
    let words: Vec<&str> = written.split_whitespace().collect();
    let is_select = matches!(kind, Kind::SelectOne | Kind::SelectMultiple);
    let behind_type = words.iter().skip(1).find(|word| !matches!(**word, "one" | "multiple" | "from"));
    let list = behind_type.filter(|_| is_select).map(|word| (*word).to_owned()).unwrap_or_default();
    if with_other && let Some(choices) = form.lists.get_mut(&list) {
        // The words "or_other" add this choice and a question for its text.
        if !choices.iter().any(|choice| choice.name == "other") {
            choices.push(Choice { name: "other".to_owned(), labels: Labels::new() });
        }
    }
    let said = labels.iter().map(|(_, label)| label.as_str());
    let identifies = by_type(&asked).or_else(|| {
        if is_select { None } else { Identifies::of_words(std::iter::once(place.name.as_str()).chain(said)) }
    });
    let other = with_other.then(|| Question {
        name: format!("{}_other", place.name),
        path: place.path.clone(),
        repeat: place.repeat,
        kind: Kind::Other,
        asked: "text".to_owned(),
        labels: Labels::new(),
        list: String::new(),
        identifies: None,
    });
    let Place { path, repeat, name } = place;
    form.questions.push(Question { name, path, repeat, kind, asked, labels, list, identifies });
    form.questions.extend(other);
}

/// What answers of a type tell of a person, whatever they are called.
fn by_type(asked: &str) -> Option<Identifies> {
    Some(match asked {
        "geopoint" | "geotrace" | "geoshape" | "start-geopoint" | "background-geopoint" => Identifies::Position,
        "deviceid" | "simserial" | "subscriberid" | "imei" => Identifies::Device,
        "username" | "email" => Identifies::Enumerator,
        "phonenumber" => Identifies::Phone,
        "image" | "photo" | "audio" | "video" | "file" | "background-audio" => Identifies::Media,
        "audit" => Identifies::Audit,
        "barcode" => Identifies::Document,
        _ => return None,
    })
}
