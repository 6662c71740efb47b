//! Reads a token from text. The grammar is one page: `docs/formats/tokens.md`.

use crate::{IndicatorFault, Show, Time, Token};
use bearings_model::{AgeBand, Period};

impl Token {
    /// Reads `{B11 area=KEN time=latest sex=F as=percent digits=1}`. Positions in faults count characters from 1.
    pub fn read(text: &str) -> Result<Token, IndicatorFault> {
        let inner = text.strip_prefix('{').ok_or(IndicatorFault::LoneBrace { position: 1 })?;
        let inner = inner.strip_suffix('}').ok_or(IndicatorFault::OpenBrace { position: 1 })?;
        Token::read_inside(inner, 2)
    }

    /// Reads what stands between the braces; `start` is the position of its first character in the whole text.
    pub(crate) fn read_inside(inner: &str, start: usize) -> Result<Token, IndicatorFault> {
        let mut parts = words_with_places(inner, start).into_iter();
        let (name, position) = parts.next().ok_or(IndicatorFault::NoIndicator { position: start })?;
        let proper = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_');
        if !proper {
            return Err(IndicatorFault::NoIndicator { position });
        }
        let mut token = Token::new(name);
        let mut seen: Vec<&str> = Vec::new();
        for (part, position) in parts {
            let Some((key, value)) = part.split_once('=').filter(|(key, value)| !key.is_empty() && !value.is_empty())
            else {
                return Err(IndicatorFault::NotAKeyAndValue { text: part.to_owned(), position });
            };
            if seen.contains(&key) {
                return Err(IndicatorFault::RepeatedKey { key: key.to_owned(), position });
            }
            seen.push(key);
            token.set(key, value, position)?;
        }
        Ok(token)
    }

    fn set(&mut self, key: &str, value: &str, position: usize) -> Result<(), IndicatorFault> {
        let at = position + key.chars().count() + 1;
        let fault = || IndicatorFault::NotAValue { key: key.to_owned(), value: value.to_owned(), position: at };
        match key {
            "area" => self.area = Some(value.parse().map_err(|_| fault())?),
            "time" if value == "latest" => self.time = Time::Latest,
            "time" => self.time = Time::At(Period::read(value).map_err(|_| fault())?),
            "sex" => self.sex = value.parse().map_err(|_| fault())?,
            "age" => self.age = AgeBand::read(value).map_err(|_| fault())?,
            "counterpart" => self.counterpart = Some(value.parse().map_err(|_| fault())?),
            "role" => self.role = value.parse().map_err(|_| fault())?,
            "source" => self.source = Some(value.to_owned()),
            "edition" => self.edition = Some(value.to_owned()),
            "as" => {
                self.show = match value {
                    "words" => Show::Words,
                    "number" => Show::Number,
                    "percent" => Show::Percent,
                    _ => return Err(fault()),
                }
            }
            "digits" => {
                let digits = value.parse::<u8>().ok().filter(|digits| *digits <= 6);
                self.digits = Some(digits.ok_or_else(fault)?);
            }
            _ => return Err(IndicatorFault::UnknownKey { key: key.to_owned(), position }),
        }
        Ok(())
    }
}

impl TryFrom<String> for Token {
    type Error = IndicatorFault;
    fn try_from(text: String) -> Result<Self, IndicatorFault> {
        Token::read(&text)
    }
}

/// The words of a text with the position of each one's first character.
fn words_with_places(text: &str, start: usize) -> Vec<(&str, usize)> {
    let mut words = Vec::new();
    let mut begun: Option<(usize, usize)> = None;
    for (count, (byte, c)) in text.char_indices().enumerate() {
        match (c.is_whitespace(), begun) {
            (true, Some((from, place))) => {
                words.push((&text[from..byte], place));
                begun = None;
            }
            (false, None) => begun = Some((byte, start + count)),
            _ => {}
        }
    }
    if let Some((from, place)) = begun {
        words.push((&text[from..], place));
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use bearings_model::Sex;

    #[test]
    fn reads_every_key_and_prints_it_back() {
        let text = "{B10.share area=KEN time=2015/2019 sex=F age=Y0T14 counterpart=M49_830 role=ORIGIN source=un-desa-ims \
                    edition=2019 as=percent digits=1}";
        let token = Token::read(text).unwrap();
        assert_eq!(token.time, Time::At(Period::Interval { from: 2015, to: 2019 }));
        assert_eq!((token.sex, token.digits, token.show), (Sex::Female, Some(1), Show::Percent));
        assert_eq!(token.to_string(), text);
    }

    #[test]
    fn what_is_left_out_comes_from_the_section() {
        let token = Token::read("{ B11   time=latest }").unwrap();
        assert_eq!((token.area.as_ref(), token.time), (None, Time::Latest));
        assert_eq!(token.to_string(), "{B11}");
    }

    #[test]
    fn faults_name_the_position() {
        let fault = |text: &str| Token::read(text).unwrap_err();
        assert_eq!(fault("{}"), IndicatorFault::NoIndicator { position: 2 });
        assert_eq!(fault("{ é11}"), IndicatorFault::NoIndicator { position: 3 });
        assert_eq!(fault("{B11 KEN}"), IndicatorFault::NotAKeyAndValue { text: "KEN".into(), position: 6 });
        assert_eq!(fault("{B11 land=KEN}"), IndicatorFault::UnknownKey { key: "land".into(), position: 6 });
        assert_eq!(fault("{B11 sex=F sex=M}"), IndicatorFault::RepeatedKey { key: "sex".into(), position: 12 });
        let wrong = IndicatorFault::NotAValue { key: "area".into(), value: "Kenya".into(), position: 11 };
        assert_eq!(fault("{B11 area=Kenya}"), wrong);
        assert_eq!(fault("{B11 digits=9}").to_string(), "INDICATORS-107");
        assert_eq!(fault("B11}"), IndicatorFault::LoneBrace { position: 1 });
        assert_eq!(fault("{B11"), IndicatorFault::OpenBrace { position: 1 });
    }
}
