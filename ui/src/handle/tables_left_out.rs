//! Tables of records that were not made: told together, by what they are divided by in words.

use bearings_fault::{Detail, Finding};
use bearings_locale::{Spoken, Words, messages};

/// The code of a table of records that was not made.
const TABLE_LEFT_OUT: &str = "INGEST-181";
/// The code of several, with their names in one text.
const TABLES_LEFT_OUT: &str = "INGEST-228";

/// Several tables as one: what is said of them, and what each is divided by.
pub struct TablesLeftOut {
    /// The sentence, with the hint of each.
    pub spoken: Spoken,
    /// The tables.
    pub tables: Vec<String>,
}

/// Whether a finding tells of one table that was not made.
pub fn is_table_left_out(finding: &Finding) -> bool {
    finding.code.to_string() == TABLE_LEFT_OUT
}

/// Many tables as one finding; none where there are not several of them.
pub fn tables_left_out(words: &Words, findings: &[&Finding]) -> Option<TablesLeftOut> {
    let (first, _) = findings.split_first().filter(|(_, others)| !others.is_empty())?;
    let least = first.details.iter().find_map(|(name, detail)| match detail {
        Detail::Count(least) if *name == "least" => i64::try_from(*least).ok(),
        _ => None,
    });
    let numbers = words.numbers();
    let sentence = messages::ui_tables_left_out(numbers.count(findings.len() as i64), numbers.count(least?));
    let spoken = Spoken { sentence: words.say(&sentence), ..words.finding(first) };
    let name = |finding: &&Finding| {
        finding.details.iter().find_map(|(name, detail)| match detail {
            Detail::Text(table) if *name == "table" => Some(divided_by(words, table)),
            _ => None,
        })
    };
    Some(TablesLeftOut { spoken, tables: findings.iter().filter_map(name).collect() })
}

/// The finding with the names of dimensions in words, where it names tables.
pub fn in_words(words: &Words, finding: &Finding) -> Finding {
    let mut finding = finding.clone();
    if [TABLE_LEFT_OUT, TABLES_LEFT_OUT].contains(&finding.code.to_string().as_str()) {
        for (name, detail) in &mut finding.details {
            if let Detail::Text(text) = detail
                && ["table", "tables"].contains(name)
            {
                *text = divided_by(words, text);
            }
        }
    }
    finding
}

/// `AGE × AREA_SUB` in words; what is no dimension stays.
fn divided_by(words: &Words, table: &str) -> String {
    let word = |name: &str| {
        let concept = match name {
            "COUNTERPART" => "origin",
            "SEX" => "sex",
            "AGE" => "age",
            "AREA_SUB" => "province",
            "EDU" => "education",
            "OCC" => "occupation",
            "STATUS" => "status",
            "REASON" => "reason",
            "DURATION" => "duration",
            "URBANISATION" => "urbanisation",
            "_T" => return words.say_plain(&messages::ui_map_code("total")),
            other => return other.to_owned(),
        };
        words.say_plain(&messages::ui_map_concept(concept))
    };
    table.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use bearings_fault::{Code, Place, Severity};

    fn left_out(table: &str) -> Finding {
        let code = Code { prefix: "INGEST", number: 181 };
        let details = vec![("table", table.into()), ("cells", Detail::Count(2)), ("least", Detail::Count(3))];
        Finding::at(code, Severity::Question, details, Place { sheet: "PERSON".into(), row: 0, column: 0 })
    }

    #[test]
    fn several_tables_are_one_finding_in_words() {
        let words = Words::english();
        let (one, other) = (left_out("AGE × AREA_SUB"), left_out("COUNTERPART"));
        assert!(tables_left_out(&words, &[&one]).is_none());
        let told = tables_left_out(&words, &[&one, &other]).expect("two");
        assert_eq!(told.tables, ["Age × Part of the country", "Country of origin"]);
        assert!(bearings_locale::strip_isolates(&told.spoken.sentence).starts_with("2 tables were not made"));
        assert!(is_table_left_out(&one) && told.spoken.code == one.code);
        let alone = words.finding(&in_words(&words, &one)).sentence;
        assert!(alone.contains("Age × Part of the country"), "{alone}");
    }
}
