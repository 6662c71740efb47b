//! Indicators of an area as a list, for the command line and for batch work.

use crate::{AppFault, OpenWorkspace, Refusal};
use bearings_indicators::{Time, Token, evaluate};
use bearings_locale::Language;
use bearings_model::{AreaCode, Period, Unit};
use serde::Serialize;

/// One indicator with its value.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IndicatorValue {
    /// Id, such as `B11`.
    pub id: String,
    /// Name in the language asked for.
    pub name: String,
    /// Area code.
    pub area: String,
    /// Year or interval.
    pub period: String,
    /// The value, unrounded; absent when there is none.
    pub value: Option<f64>,
    /// The value as printed, or `..`.
    pub printed: String,
    /// Unit code.
    pub unit: String,
    /// Basis code.
    pub basis: String,
    /// The formula's number in the domain reference; empty for an observed value.
    pub formula: String,
}

impl OpenWorkspace {
    /// Every indicator of the catalogue that has a value for the area and time, or the one asked for whatever it has.
    pub fn indicators(
        &self,
        id: Option<&str>,
        area: Option<&str>,
        period: Option<&str>,
        language: Language,
    ) -> Result<Vec<IndicatorValue>, Refusal> {
        let area: AreaCode = match area {
            Some(code) => code.parse().map_err(|_| AppFault::UnknownArea { code: code.to_owned() })?,
            None => self.home()?,
        };
        let time = match period {
            Some(text) => Time::At(Period::read(text)?),
            None => Time::Latest,
        };
        let facts = self.facts(&area)?;
        let words = self.shared.content.words(language);
        let mut list = Vec::new();
        for known in
            self.shared.content.catalogue()?.indicators.iter().filter(|known| id.is_none_or(|id| known.id == id))
        {
            let mut token = Token::new(&known.id).of(&area);
            token.time = time;
            let figure = evaluate(&token, &facts.set);
            if figure.value.is_err() && id.is_none() {
                continue;
            }
            let value = figure.amount();
            let print = |value: f64| match figure.unit {
                Unit::Persons | Unit::UsDollars => words.numbers().short(value, 0).to_string(),
                _ => words.numbers().decimal(value, 6).to_string(),
            };
            list.push(IndicatorValue {
                id: known.id.clone(),
                name: words.by_id(&known.message_id(), &[]).unwrap_or_default(),
                area: area.to_string(),
                period: match figure.token.time {
                    Time::At(period) => period.to_string(),
                    Time::Latest => String::new(),
                },
                value,
                printed: value.map_or_else(|| "..".to_owned(), print),
                unit: figure.unit.code().to_owned(),
                basis: figure.basis.code().to_owned(),
                formula: figure.formula.to_owned(),
            });
        }
        if list.is_empty() {
            return Err(AppFault::NoFigures { code: area.to_string() }.into());
        }
        Ok(list)
    }
}
