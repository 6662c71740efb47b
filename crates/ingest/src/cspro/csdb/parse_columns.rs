//! The columns of a table, from the statement that made it.

use std::collections::HashMap;

/// The number of each column from 0 by its name in lower case, as far as CSPro writes such statements: a list in
/// brackets, names in any of the quotes that SQLite knows or in none, behind the columns what holds for the whole table.
pub(super) fn parse_columns(sql: &str) -> HashMap<String, usize> {
    let mut columns = HashMap::new();
    for definition in definitions(sql) {
        let (name, is_quoted) = first_name(definition.trim_start());
        let is_column = !["constraint", "primary", "unique", "check", "foreign"].contains(&name.as_str());
        if (is_quoted || is_column) && !name.is_empty() {
            let number = columns.len();
            columns.entry(name).or_insert(number);
        }
    }
    columns
}

/// The parts between the commas of the outermost brackets.
fn definitions(sql: &str) -> Vec<&str> {
    let (mut depth, mut quote, mut start) = (0_usize, None, 0);
    let mut parts = Vec::new();
    for (place, sign) in sql.char_indices() {
        match (quote, sign) {
            (Some(open), close) if close == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '`' | '\'') => quote = Some(sign),
            (None, '[') => quote = Some(']'),
            (None, '(') => {
                depth += 1;
                if depth == 1 {
                    start = place + 1;
                }
            }
            (None, ',') if depth == 1 => {
                parts.push(&sql[start..place]);
                start = place + 1;
            }
            (None, ')') => {
                depth = depth.saturating_sub(1);
                if depth == 0 && start > 0 {
                    parts.push(&sql[start..place]);
                    break;
                }
            }
            _ => {}
        }
    }
    parts
}

/// The first name in lower case, and whether it stands between quotes.
fn first_name(text: &str) -> (String, bool) {
    for (open, close) in [('"', '"'), ('`', '`'), ('\'', '\''), ('[', ']')] {
        if let Some((name, _)) = text.strip_prefix(open).and_then(|rest| rest.split_once(close)) {
            return (name.to_lowercase(), true);
        }
    }
    let end = text.find(|sign: char| sign.is_whitespace() || sign == '(').unwrap_or(text.len());
    (text[..end].to_lowercase(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_as_cspro_writes_them() {
        let sql = "CREATE TABLE `crops` (`crops-id` INTEGER NOT NULL PRIMARY KEY, \"level-1-id\" INTEGER NOT NULL,\n\
            occ INTEGER NOT NULL DEFAULT(1), [area(1)] INTEGER, `area(2)` INTEGER, `check` TEXT, \
            FOREIGN KEY(`level-1-id`) REFERENCES `level-1`(`level-1-id`) ON DELETE CASCADE)";
        let names = ["crops-id", "level-1-id", "occ", "area(1)", "area(2)", "check"];
        let expected = names.iter().enumerate().map(|(number, name)| ((*name).to_owned(), number));
        assert_eq!(parse_columns(sql), expected.collect());
        assert_eq!(parse_columns("CREATE TABLE t(a, B TEXT)").get("b"), Some(&1));
        for sql in ["", "CREATE TABLE t", "CREATE TABLE t(", ")(,", "CREATE TABLE t(\"a"] {
            assert!(parse_columns(sql).len() < 2, "{sql}");
        }
    }
}
