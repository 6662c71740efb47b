//! Answers of records that are in no list: they count as not stated, but the check of disclosure keeps seeing them, since
//! whoever subtracts the printed parts from the total finds them.

use crate::recipe::{ColumnRole, Set};
use bearings_model::{AgeBand, Sex};

pub(super) const COUNTERPART: &str = "COUNTERPART";
pub(super) const SEX: &str = "SEX";
pub(super) const AGE: &str = "AGE";

/// Among the further dimensions of what a record says, the name under which the unlisted ones stand; it is no SDMX
/// name, and no table has it.
const UNLISTED: &str = "?";

/// The name of the division that a column of records fills; `None` for what places a record.
pub(super) fn division_of(role: ColumnRole) -> Option<&'static str> {
    match role {
        ColumnRole::Sex => Some(SEX),
        ColumnRole::Age => Some(AGE),
        other => other.dimension(),
    }
}

/// Makes what is said not stated in a division, and remembers that an answer stood there.
pub(super) fn leave_unlisted(said: &mut Set, division: &'static str) {
    match division {
        SEX => said.sex = Some(Sex::Unknown),
        AGE => said.age = Some(AgeBand::Unknown),
        _ => {
            said.other.remove(division);
        }
    }
    let names = said.other.entry(UNLISTED.to_owned()).or_default();
    names.push_str(division);
    names.push(' ');
}

/// Whether the record answered what no list has.
pub(super) fn is_unlisted(said: &Set, division: &str) -> bool {
    said.other.get(UNLISTED).is_some_and(|names| names.split(' ').any(|name| name == division))
}
