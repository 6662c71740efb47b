//! One person as she lives, before anything is written down.

use super::history::{History, Place};

/// Male or female, with the code that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sex {
    /// Code 1.
    Male = 1,
    /// Code 2.
    Female = 2,
}

/// What a person is to the head of the household, with the code that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The head.
    Head = 1,
    /// Spouse or partner.
    Spouse = 2,
    /// Son or daughter.
    Child = 3,
    /// Father or mother.
    Parent = 4,
    /// Grandchild.
    Grandchild = 5,
    /// Another relative.
    Relative = 6,
    /// Domestic worker who lives in.
    DomesticWorker = 7,
    /// Not related.
    NotRelated = 8,
}

/// Of which country a person is a citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Citizenship {
    /// Of Ruvana.
    Ruvana,
    /// Of a country, as its place in the list of origins.
    Foreign(usize),
    /// Of none.
    Stateless,
}

/// One person.
#[derive(Clone, Debug)]
pub struct Person {
    /// What the person is to the head.
    pub relation: Relation,
    /// Sex.
    pub sex: Sex,
    /// Age in full months, 0 to 1187.
    pub months: i32,
    /// Where the person lived.
    pub history: History,
    /// Citizenship.
    pub citizenship: Citizenship,
}

impl Person {
    /// Age in completed years.
    pub fn years(&self) -> i32 {
        self.months / 12
    }

    /// Whether the person was born in another country.
    pub fn is_born_abroad(&self) -> bool {
        matches!(self.history.birth, Place::Abroad(_))
    }
}
