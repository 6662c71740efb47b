//! Names of countries and groups with their grammatical forms, from one CSV a language.

use crate::{Arg, LocaleFault};
use std::collections::HashMap;

/// An area's name and the forms that sentences need, prepositions included.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AreaForms {
    /// Bare name: *Kenya*.
    pub name: String,
    /// *in Kenya*, *au Kenya*, *в Кении*.
    pub r#in: String,
    /// *of Kenya*, *du Kenya*.
    pub of: String,
    /// As a subject: *Kenya*, *le Kenya*, *the United Kingdom*.
    pub the: String,
    /// *from Kenya*, *du Kenya*, *из Кении*.
    pub from: String,
}

impl AreaForms {
    /// A name whose forms nobody has written: each of them is the bare name.
    pub fn bare(name: impl Into<String>) -> Self {
        let name = name.into();
        AreaForms { r#in: name.clone(), of: name.clone(), the: name.clone(), from: name.clone(), name }
    }

    /// Whether every form was written, so that a sentence may use them.
    pub fn is_complete(&self) -> bool {
        [&self.r#in, &self.of, &self.the, &self.from].iter().all(|form| !form.is_empty())
    }

    /// The form by the ending of its variable; an empty form is the bare name.
    pub(crate) fn form(&self, ending: &str) -> &str {
        let form = match ending {
            "_in" => &self.r#in,
            "_of" => &self.of,
            "_the" => &self.the,
            "_from" => &self.from,
            _ => &self.name,
        };
        if form.is_empty() { &self.name } else { form }
    }
}

/// The names of all areas in one language. A code without a name is shown as the code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaNames {
    forms: HashMap<String, AreaForms>,
}

impl AreaNames {
    /// Reads CSV bytes (UTF-8, header `code,name,in,of,the,from` in any order, further columns ignored).
    /// A row that cannot be used is told and left out; rows count from 1, the header included.
    pub fn read(csv: &[u8]) -> (Self, Vec<LocaleFault>) {
        let mut names = AreaNames::default();
        let mut faults = Vec::new();
        let csv = csv.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(csv);
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(csv);
        for (index, row) in reader.deserialize::<HashMap<String, String>>().enumerate() {
            let bad = |reason: String| LocaleFault::BadAreaRow { row: index + 2, reason };
            match row {
                Err(error) => faults.push(bad(error.to_string())),
                Ok(mut row) => {
                    let mut take = |column: &str| row.remove(column).unwrap_or_default();
                    let (code, name) = (take("code"), take("name"));
                    if code.is_empty() || name.is_empty() {
                        faults.push(bad("code, name".to_owned()));
                        continue;
                    }
                    let forms =
                        AreaForms { name, r#in: take("in"), of: take("of"), the: take("the"), from: take("from") };
                    if names.forms.insert(code.clone(), forms).is_some() {
                        faults.push(bad(code));
                    }
                }
            }
        }
        (names, faults)
    }

    /// Sets an area's name, such as the official one that an office has chosen.
    pub fn set(&mut self, code: impl std::fmt::Display, forms: AreaForms) {
        self.forms.insert(code.to_string(), forms);
    }

    /// The forms of an area, where it has a name.
    pub fn forms(&self, code: impl std::fmt::Display) -> Option<&AreaForms> {
        self.forms.get(&code.to_string())
    }

    /// The bare name, or the code.
    pub fn name(&self, code: impl std::fmt::Display) -> String {
        self.forms(&code).map_or_else(|| code.to_string(), |forms| forms.name.clone())
    }

    /// The area as an argument of a message.
    pub fn arg(&self, code: impl std::fmt::Display) -> Arg {
        Arg::area(self.forms(&code).cloned().unwrap_or_else(|| AreaForms::bare(code.to_string())))
    }

    /// How many areas have a name.
    pub fn len(&self) -> usize {
        self.forms.len()
    }

    /// Whether no area has a name.
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_forms_and_tells_bad_rows() {
        let csv = "\u{FEFF}code,name,in,of,the,from,note\nKEN,Kenya,au Kenya,du Kenya,le Kenya,du Kenya,x\n,Nowhere,,,,,\nKEN,Kenya,,,,,\n";
        let (names, faults) = AreaNames::read(csv.as_bytes());
        assert_eq!(faults.len(), 2, "{faults:?}");
        assert!(matches!(&faults[0], LocaleFault::BadAreaRow { row: 3, .. }));
        assert_eq!(names.name("KEN"), "Kenya");
        assert_eq!(names.name("ZZZ"), "ZZZ");
        assert_eq!(names.forms("KEN").map(AreaForms::is_complete), Some(false));
    }

    #[test]
    fn an_office_names_itself() {
        let mut names = AreaNames::default();
        names.set("KEN", AreaForms::bare("Republic of Kenya"));
        assert_eq!(names.arg("KEN").to_string(), "Republic of Kenya");
    }
}
