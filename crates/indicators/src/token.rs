//! The name of a number: an indicator with the dimensions it is asked for.

use bearings_model::{AgeBand, AreaCode, CounterpartRole, IndicatorId, Period, Sex};
use serde::{Deserialize, Serialize};
use std::fmt;

/// Which time a token asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Time {
    /// The last period that has a value; moves when newer data arrive.
    Latest,
    /// A written period, which does not move.
    At(Period),
}

/// How the number is to be printed where the token stands in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Show {
    /// As the indicator's unit suggests: counts with three significant digits, shares with one digit after the point.
    Default,
    /// Three significant digits, in words where large.
    Words,
    /// Every digit.
    Number,
    /// With a percent sign.
    Percent,
}

/// A number by name, written `{B11 area=KEN time=2019 sex=F}`. Keys that are left out come from where it stands.
///
/// Reading what was printed gives the same token back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Token {
    /// What is asked for, such as `B11`.
    pub indicator: IndicatorId,
    /// The area; absent for the area of the section.
    pub area: Option<AreaCode>,
    /// The time; `latest` when left out.
    pub time: Time,
    /// Sex; both when left out.
    pub sex: Sex,
    /// Age; all when left out. A wide band is added up from the groups at hand.
    pub age: AgeBand,
    /// Origin, destination or sender; all together when absent.
    pub counterpart: Option<AreaCode>,
    /// What the counterpart is; `_Z` for the role that the indicator's data have.
    pub role: CounterpartRole,
    /// The source; absent for the preferred one.
    pub source: Option<String>,
    /// The edition; absent for the newest.
    pub edition: Option<String>,
    /// How it is printed.
    pub show: Show,
    /// Digits after the point in print, 0 to 6; absent for the usual number.
    pub digits: Option<u8>,
}

impl Token {
    /// A token with nothing said but the indicator.
    pub fn new(indicator: &str) -> Self {
        Token {
            indicator: indicator.into(),
            area: None,
            time: Time::Latest,
            sex: Sex::Total,
            age: AgeBand::Total,
            counterpart: None,
            role: CounterpartRole::NotApplicable,
            source: None,
            edition: None,
            show: Show::Default,
            digits: None,
        }
    }

    /// The same token for an area.
    pub fn of(mut self, area: &AreaCode) -> Self {
        self.area = Some(area.clone());
        self
    }

    /// The same token at a written time.
    pub fn at(mut self, period: Period) -> Self {
        self.time = Time::At(period);
        self
    }

    /// The same token for a sex.
    pub fn sex(mut self, sex: Sex) -> Self {
        self.sex = sex;
        self
    }

    /// The same token for an age band.
    pub fn age(mut self, age: AgeBand) -> Self {
        self.age = age;
        self
    }

    /// The same token for an origin, destination or sender.
    pub fn counterpart(mut self, area: &AreaCode) -> Self {
        self.counterpart = Some(area.clone());
        self
    }
}

impl fmt::Display for Token {
    /// Prints the keys that differ from what leaving them out means, always in the same order.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{{}", self.indicator)?;
        if let Some(area) = &self.area {
            write!(f, " area={area}")?;
        }
        if let Time::At(period) = self.time {
            write!(f, " time={period}")?;
        }
        if self.sex != Sex::Total {
            write!(f, " sex={}", self.sex)?;
        }
        if self.age != AgeBand::Total {
            write!(f, " age={}", self.age.code())?;
        }
        if let Some(counterpart) = &self.counterpart {
            write!(f, " counterpart={counterpart}")?;
        }
        if self.role != CounterpartRole::NotApplicable {
            write!(f, " role={}", self.role)?;
        }
        if let Some(source) = &self.source {
            write!(f, " source={source}")?;
        }
        if let Some(edition) = &self.edition {
            write!(f, " edition={edition}")?;
        }
        match self.show {
            Show::Default => {}
            Show::Words => f.write_str(" as=words")?,
            Show::Number => f.write_str(" as=number")?,
            Show::Percent => f.write_str(" as=percent")?,
        }
        if let Some(digits) = self.digits {
            write!(f, " digits={digits}")?;
        }
        f.write_str("}")
    }
}

impl From<Token> for String {
    fn from(token: Token) -> String {
        token.to_string()
    }
}
