//! From a number back to the cells it came from.

use crate::facts::Facts;
use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_indicators::{Figure, Token, evaluate};
use bearings_locale::{AreaNames, Language, Words, messages};
use bearings_model::{AgeBand, AreaCode, Basis, Missing, Observation, Period, Sex, Unit};

/// Where a number comes from, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// The number with every digit that makes sense, or why there is none.
    pub value: String,
    /// Name of the indicator, with area, time, sex, age.
    pub indicator: String,
    /// What it is.
    pub definition: String,
    /// The formula; empty for a value taken as it stands.
    pub formula: String,
    /// Who is counted.
    pub basis: String,
    /// Citation, edition and licence of each source.
    pub sources: Vec<String>,
    /// The observations, at most a hundred.
    pub rows: Vec<TraceRow>,
    /// How many observations are not among `rows`.
    pub rows_left_out: usize,
    /// Whether the source prints the same value; nothing where it prints none.
    pub published_agrees: Option<bool>,
    /// The value as the source prints it.
    pub published: String,
}

/// One observation behind a number.
#[derive(Clone, Debug, PartialEq)]
pub struct TraceRow {
    /// Area, time, sex, age, counterpart.
    pub what: String,
    /// The value as the source prints it, with its unit.
    pub value: String,
    /// Sheet.
    pub sheet: String,
    /// Row, from 1.
    pub row: u32,
    /// Column as letters.
    pub column: String,
    /// Name of the file.
    pub file: String,
    /// SHA-256 of the file.
    pub sha256: String,
}

const ROWS: usize = 100;

/// Traces the number that a token names. `home` is the area of tokens that name none.
fn trace(token: &str, home: &AreaCode, facts: &Facts, words: &Words, names: &AreaNames) -> Result<Trace, Refusal> {
    let mut token: Token = Token::read(token).map_err(crate::shared::refuse)?;
    token.area.get_or_insert_with(|| home.clone());
    let figure = evaluate(&token, &facts.set);
    if figure.inputs.is_empty() && figure.value.is_err() {
        return Err(AppFault::NoFigures { code: home.to_string() }.into());
    }
    let speaker = Speaker { words, names };
    let rows: Vec<TraceRow> = figure.inputs.iter().take(ROWS).map(|input| speaker.row(input, facts)).collect();
    let message = format!("indicator-{}", token.indicator.0.to_lowercase().replace('.', "-"));
    let (published, published_agrees) = speaker.published(&figure, facts);
    Ok(Trace {
        value: speaker.value(&figure),
        indicator: format!("{} · {}", words.by_id(&message, &[]).unwrap_or(message.clone()), speaker.place(&figure)),
        definition: words.attribute(&bearings_locale::Message::new(message), "definition").unwrap_or_default(),
        formula: match figure.formula {
            "" => String::new(),
            number => words.by_id(&format!("formula-{}", number.replace('.', "-")), &[]).unwrap_or_default(),
        },
        basis: speaker.basis(&figure),
        sources: figure
            .releases(&facts.releases)
            .iter()
            .map(|release| format!("{} · {}", release.citation, release.licence))
            .collect(),
        rows_left_out: figure.inputs.len().saturating_sub(rows.len()),
        rows,
        published_agrees,
        published,
    })
}

impl OpenWorkspace {
    /// Where a number of the profile comes from.
    pub fn trace(&self, token: &str, language: Language) -> Result<Trace, Refusal> {
        self.trace_of(&self.home()?, token, language)
    }

    pub(crate) fn trace_of(&self, area: &AreaCode, token: &str, language: Language) -> Result<Trace, Refusal> {
        let content = &self.shared.content;
        trace(token, area, &*self.facts(area)?, &content.words(language), &*content.area_names(language)?)
    }
}

struct Speaker<'a> {
    words: &'a Words,
    names: &'a AreaNames,
}

impl Speaker<'_> {
    fn value(&self, figure: &Figure) -> String {
        match &figure.value {
            Ok(value) => self.amount(*value, figure.unit),
            Err(missing) => self.words.by_id(&format!("missing-{}", reason(missing)), &[]).unwrap_or_default(),
        }
    }

    fn amount(&self, value: f64, unit: Unit) -> String {
        let numbers = self.words.numbers();
        match unit {
            Unit::Percent | Unit::PercentPerYear => numbers.percent(value, 3).to_string(),
            unit if unit.counts() || unit == Unit::UsDollars => numbers.short(value, 3).to_string(),
            _ => numbers.decimal(value, 3).to_string(),
        }
    }

    fn place(&self, figure: &Figure) -> String {
        let area = figure.token.area.as_ref().map(|area| self.names.name(area)).unwrap_or_default();
        let time = match figure.token.time {
            bearings_indicators::Time::At(period) => self.period(period),
            bearings_indicators::Time::Latest => String::new(),
        };
        let sex = self.sex(figure.token.sex);
        [area, time, sex].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn basis(&self, figure: &Figure) -> String {
        match figure.basis {
            Basis::NONE => String::new(),
            basis => self.words.by_id(&format!("basis-{}", basis.code().to_lowercase()), &[]).unwrap_or_default(),
        }
    }

    fn age(&self, age: AgeBand) -> String {
        match age {
            AgeBand::Total => String::new(),
            AgeBand::Unknown => self.words.say(&messages::age_unknown()),
            AgeBand::Band { lower, upper: None } => self.words.say(&messages::age_open(lower.to_string())),
            AgeBand::Band { lower, upper: Some(upper) } => {
                self.words.say(&messages::age_band(lower.to_string(), upper.to_string()))
            }
        }
    }

    fn period(&self, period: Period) -> String {
        match period {
            Period::Year(year) => self.words.numbers().year(year.into()).to_string(),
            Period::Interval { from, to } => self.words.numbers().years(from.into(), to.into()).to_string(),
        }
    }

    fn sex(&self, sex: Sex) -> String {
        match sex {
            Sex::Male => self.words.say(&messages::sex_male()),
            Sex::Female => self.words.say(&messages::sex_female()),
            _ => String::new(),
        }
    }

    fn row(&self, input: &Observation, facts: &Facts) -> TraceRow {
        let series = &input.series;
        let age = self.age(series.age);
        let counterpart = series.counterpart.as_ref().map(|area| self.names.name(area)).unwrap_or_default();
        let parts =
            [self.names.name(&series.ref_area), counterpart, self.period(input.period), self.sex(series.sex), age];
        let scale = match input.multiplier {
            3 => self.words.say(&messages::unit_in_thousands()),
            6 => self.words.say(&messages::unit_in_millions()),
            _ => String::new(),
        };
        let printed = match input.value {
            Some(value) => self.words.numbers().short(value, 3).to_string(),
            None => input.sign.clone(),
        };
        TraceRow {
            what: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
            value: if scale.is_empty() { printed } else { format!("{printed} ({scale})") },
            sheet: input.place.sheet.clone(),
            row: input.place.row,
            column: crate::column_letters(input.place.column),
            file: facts.file_name(&input.place.file),
            sha256: input.place.file.clone(),
        }
    }

    /// The same indicator as the source prints it, when it is computed here, and whether the two agree to the digit
    /// that both show.
    fn published(&self, figure: &Figure, facts: &Facts) -> (String, Option<bool>) {
        let (Ok(value), false) = (&figure.value, figure.formula.is_empty()) else { return (String::new(), None) };
        let Some(printed) = facts.published(figure) else { return (String::new(), None) };
        let agrees = (value - printed).abs() <= 1e-9 * value.abs().max(printed.abs()).max(1.0);
        (self.amount(printed, figure.unit), Some(agrees))
    }
}

fn reason(missing: &Missing) -> &'static str {
    match missing {
        Missing::NoData => "no-data",
        Missing::SourceSign => "source-sign",
        Missing::ZeroDenominator => "zero-denominator",
        Missing::ZeroStart => "zero-start",
        Missing::OutOfRange => "out-of-range",
        Missing::OpenGroup => "open-group",
        Missing::DifferentBasis => "different-basis",
    }
}
