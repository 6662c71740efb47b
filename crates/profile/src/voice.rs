//! Speaks about one area in one language: evaluates figures, prints them for prose, and keeps each number's token.

use crate::told::Told;
use crate::{Author, DraftRequest, Prose, ProseSpan};
use bearings_indicators::{Figure, Token, evaluate};
use bearings_locale::{Arg, Message, Piece, messages as say};
use bearings_model::{AreaCode, Basis, Period, Release};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// The speaker of one draft.
pub(crate) struct Voice<'a> {
    pub request: &'a DraftRequest<'a>,
    values: RefCell<HashMap<String, f64>>,
    tables: Cell<i64>,
    figures: Cell<i64>,
    /// What the document has told so far.
    pub told: Told<'a>,
}

impl<'a> Voice<'a> {
    pub fn new(request: &'a DraftRequest<'a>) -> Self {
        let (tables, figures) = (Cell::new(0), Cell::new(0));
        Voice { request, values: RefCell::default(), tables, figures, told: Told::default() }
    }

    /// The area the profile is about.
    pub fn area(&self) -> &'a AreaCode {
        self.request.area
    }

    /// The area as an argument, with its grammar.
    pub fn area_arg(&self) -> Arg {
        self.name_arg(self.area())
    }

    /// Any area as an argument.
    pub fn name_arg(&self, area: &AreaCode) -> Arg {
        self.request.names.arg(area)
    }

    /// A token about the area.
    pub fn token(&self, indicator: &str) -> Token {
        Token::new(indicator).of(self.area())
    }

    /// The figure of an indicator for the area, latest, both sexes, all ages.
    pub fn figure(&self, indicator: &str) -> Figure {
        self.evaluate(&self.token(indicator))
    }

    /// The figure of a token.
    pub fn evaluate(&self, token: &Token) -> Figure {
        evaluate(token, self.request.data)
    }

    // --- Sentences ---

    /// A message as text with isolates.
    pub fn say(&self, message: Message) -> String {
        self.request.words.say(&message)
    }

    /// A message as text without isolates, for labels inside drawings and cells.
    pub fn plain(&self, message: Message) -> String {
        self.request.words.say_plain(&message)
    }

    /// A message as prose: words and traced numbers.
    pub fn prose(&self, message: Message) -> Prose {
        let mut spans: Vec<ProseSpan> = Vec::new();
        for piece in self.request.words.say_pieces(&message) {
            match piece {
                Piece::Arg { text, token: Some(token), .. } => {
                    let value = self.values.borrow().get(&token).copied();
                    spans.push(ProseSpan::Number { text, token, value });
                }
                Piece::Text(text) | Piece::Arg { text, .. } => match spans.last_mut() {
                    Some(ProseSpan::Text(before)) => before.push_str(&text),
                    _ => spans.push(ProseSpan::Text(text)),
                },
            }
        }
        Prose { message: message.id().to_owned(), author: Author::Program, language: None, spans }
    }

    // --- Numbers in prose: three significant digits ---

    /// A number of people, or of dollars, as prose says it.
    pub fn amount(&self, figure: &Figure) -> Arg {
        let value = figure.amount().unwrap_or(f64::NAN);
        self.traced(self.request.words.numbers().significant(value), value, &figure.token)
    }

    /// A share as prose says it: 46.7 %, 0.39 %, 100 %.
    pub fn share(&self, figure: &Figure) -> Arg {
        let value = figure.amount().unwrap_or(f64::NAN);
        self.traced(self.request.words.numbers().percent(value, prose_digits(value)), value, &figure.token)
    }

    /// A rate without its sign.
    pub fn rate(&self, figure: &Figure) -> Arg {
        let value = figure.amount().unwrap_or(f64::NAN);
        let size = value.abs();
        self.traced(self.request.words.numbers().percent(size, prose_digits(size)), value, &figure.token)
    }

    /// Years of age, or a ratio, with so many digits after the point.
    pub fn decimal(&self, figure: &Figure, digits: u8) -> Arg {
        let value = figure.amount().unwrap_or(f64::NAN);
        self.traced(self.request.words.numbers().decimal(value, digits), value, &figure.token)
    }

    /// A year.
    pub fn year(&self, year: i16) -> Arg {
        self.request.words.numbers().year(i32::from(year))
    }

    fn traced(&self, arg: Arg, value: f64, token: &Token) -> Arg {
        let token = token.to_string();
        self.values.borrow_mut().insert(token.clone(), value);
        arg.with_token(token)
    }

    // --- Phrases ---

    /// Who is counted, as a subject.
    pub fn who(&self, basis: Basis) -> Message {
        match basis.code() {
            "B" => say::profile_who_b(),
            "BR" => say::profile_who_br(),
            "C" => say::profile_who_c(),
            "CR" => say::profile_who_cr(),
            "BC" => say::profile_who_bc(),
            "BCR" => say::profile_who_bcr(),
            "I" => say::profile_who_i(),
            "IR" => say::profile_who_ir(),
            _ => say::profile_who_none(),
        }
    }

    /// Who is counted, after "the number …".
    pub fn who_of(&self, basis: Basis) -> Message {
        match basis.code() {
            "B" => say::profile_who_of_b(),
            "BR" => say::profile_who_of_br(),
            "C" => say::profile_who_of_c(),
            "CR" => say::profile_who_of_cr(),
            "BC" => say::profile_who_of_bc(),
            "BCR" => say::profile_who_of_bcr(),
            "I" => say::profile_who_of_i(),
            "IR" => say::profile_who_of_ir(),
            _ => say::profile_who_of_none(),
        }
    }

    /// The basis as the notes say it.
    pub fn basis(&self, basis: Basis) -> Message {
        match basis.code() {
            "B" => say::profile_basis_b(),
            "BR" => say::profile_basis_br(),
            "C" => say::profile_basis_c(),
            "CR" => say::profile_basis_cr(),
            "BC" => say::profile_basis_bc(),
            "BCR" => say::profile_basis_bcr(),
            "I" => say::profile_basis_i(),
            "IR" => say::profile_basis_ir(),
            _ => say::profile_basis_none(),
        }
    }

    /// The reference date at the start of a sentence.
    pub fn when_start(&self, figure: &Figure) -> Message {
        let year = self.year(last_year(figure));
        match self.reference_date(figure) {
            "mid-year" => say::profile_when_start_mid_year(year),
            "31-december" | "year-end" => say::profile_when_start_year_end(year),
            _ => say::profile_when_start_year(year),
        }
    }

    /// The reference date inside a sentence.
    pub fn when(&self, figure: &Figure) -> Message {
        let year = self.year(last_year(figure));
        match self.reference_date(figure) {
            "mid-year" => say::profile_when_mid_year(year),
            "31-december" | "year-end" => say::profile_when_year_end(year),
            _ => say::profile_when_year(year),
        }
    }

    /// The reference date alone.
    pub fn date(&self, figure: &Figure) -> Message {
        let year = self.year(last_year(figure));
        match self.reference_date(figure) {
            "mid-year" => say::profile_date_mid_year(year),
            "31-december" | "year-end" => say::profile_date_year_end(year),
            _ => say::profile_date_year(year),
        }
    }

    fn reference_date(&self, figure: &Figure) -> &'a str {
        self.release(figure).map_or("mid-year", |release| release.reference_date.as_str())
    }

    /// The release of a figure's first input.
    pub fn release(&self, figure: &Figure) -> Option<&'a Release> {
        figure.releases(self.request.releases).into_iter().next()
    }

    // --- Captions ---

    /// The caption of the next table.
    pub fn table_caption(&self, title: Message) -> String {
        self.tables.set(self.tables.get() + 1);
        self.say(say::profile_table_caption(self.request.words.numbers().count(self.tables.get()), title))
    }

    /// The caption of the next figure.
    pub fn figure_caption(&self, title: Message) -> String {
        self.figures.set(self.figures.get() + 1);
        self.say(say::profile_figure_caption(self.request.words.numbers().count(self.figures.get()), title))
    }

    /// The source lines of figures: each release once.
    pub fn source_notes(&self, figures: &[&Figure]) -> Vec<Prose> {
        let mut releases: Vec<&Release> = Vec::new();
        for release in figures.iter().flat_map(|figure| figure.releases(self.request.releases)) {
            if !releases.contains(&release) {
                releases.push(release);
            }
        }
        releases.into_iter().map(|release| self.prose(source_line(release))).collect()
    }

    /// Whether an observation's note says that it counts another territory.
    pub fn is_before_break(&self, figure: &Figure) -> bool {
        let breaks = &self.request.template.breaks;
        figure.inputs.iter().any(|seen| {
            let told = |number: &str| seen.notes.split_whitespace().any(|note| note.trim_matches(['(', ')']) == number);
            breaks.iter().any(|mark| {
                seen.series.source == mark.source
                    && seen.series.edition == mark.edition
                    && seen.period.last_year() <= mark.last_year
                    && told(&mark.note)
            })
        })
    }
}

/// The line under a table that names a release.
fn source_line(release: &Release) -> Message {
    let (title, edition) = (release.title.as_str(), release.edition.as_str());
    if release.obtained_through.is_empty() {
        say::profile_note_source(title, edition)
    } else {
        say::profile_note_source_through(title, edition, release.obtained_through.as_str())
    }
}

/// The last year of a figure.
pub(crate) fn last_year(figure: &Figure) -> i16 {
    period(figure).map_or(0, Period::last_year)
}

/// The period of a figure, where it was found.
pub(crate) fn period(figure: &Figure) -> Option<Period> {
    match figure.token.time {
        bearings_indicators::Time::At(period) => Some(period),
        bearings_indicators::Time::Latest => None,
    }
}

/// Digits after the point so that a percentage shows two or three significant digits.
pub(crate) fn prose_digits(value: f64) -> u8 {
    match value.abs() {
        size if size >= 99.95 || size == 0.0 => 0,
        size if size >= 0.995 => 1,
        size if size >= 0.0995 => 2,
        size if size >= 0.00995 => 3,
        _ => 4,
    }
}

/// A note of the source word for word, in the source's language; runs of white space are slips of its typing.
pub(crate) fn verbatim(text: &str) -> Prose {
    let spans = vec![ProseSpan::Text(text.split_whitespace().collect::<Vec<_>>().join(" "))];
    Prose { message: String::new(), author: Author::Source, language: Some("en".to_owned()), spans }
}
