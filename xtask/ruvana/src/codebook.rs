//! Writes the codebook: each column and each of its codes, with labels in seven languages.

/// Labels by list and code. The list `column` holds the labels of the columns.
const LABELS: &str = include_str!("../data/labels.csv");

/// The lists of codes that each column draws on; other columns hold numbers, dates or blanks.
const LISTS: &[(&str, &[&str])] = &[
    ("province", &["province"]),
    ("relation", &["relation"]),
    ("sex", &["sex"]),
    ("birth_country", &["country", "not_stated_country"]),
    ("birth_province", &["province", "not_stated_province"]),
    ("citizenship", &["country", "stateless", "not_stated_country"]),
    ("residence_1y", &["province", "abroad", "not_stated_province"]),
    ("residence_5y", &["province", "abroad", "not_stated_province"]),
    ("reason", &["reason"]),
    ("education", &["education"]),
    ("work_status", &["work_status"]),
    ("employment_status", &["employment_status"]),
];

/// The codebook as CSV: `column,code` and the labels. The line of a column itself has no code and comes before those of
/// its codes.
pub fn text() -> String {
    let labels = || LABELS.lines().skip(1).filter_map(|line| line.split_once(','));
    let mut out = String::from("column,code,en,fr,ar,es,pt,ru,zh\n");
    for (_, own) in labels().filter(|(list, _)| *list == "column") {
        let Some((column, words)) = own.split_once(',') else { continue };
        out.push_str(&format!("{column},,{words}\n"));
        let lists = LISTS.iter().find(|(name, _)| *name == column).map_or(&[][..], |(_, lists)| lists);
        for (_, code) in lists.iter().flat_map(|wanted| labels().filter(move |(list, _)| list == wanted)) {
            out.push_str(&format!("{column},{code}\n"));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::provinces::{ORIGIN_CODES, PROVINCE_CODES};
    use crate::row::NAMES;

    #[test]
    fn every_column_and_code_has_seven_labels() {
        let text = text();
        let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split(',').collect()).collect();
        assert!(lines.iter().all(|cells| cells.len() == 9 && cells[2..].iter().all(|label| !label.is_empty())));
        let columns: Vec<&str> = lines[1..].iter().filter(|cells| cells[1].is_empty()).map(|cells| cells[0]).collect();
        assert_eq!(columns, NAMES);
        let has = |column, code| lines.iter().any(|cells| cells[..2] == [column, code]);
        assert!(ORIGIN_CODES.iter().all(|code| has("birth_country", code) && has("citizenship", code)));
        assert!(PROVINCE_CODES.iter().all(|code| has("residence_5y", code) && has("province", code)));
    }
}
