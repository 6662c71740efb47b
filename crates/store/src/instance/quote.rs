//! The one place where text that is not ours becomes part of an SQL statement.

use crate::StoreFault;
use std::path::Path;

/// A path as an SQL text literal, made absolute so that no prefix of it (`http:`, `:memory:`) can mean anything else.
pub(crate) fn quote_path(path: &Path) -> Result<String, StoreFault> {
    let unreadable = || StoreFault::UnreadablePath { path: path.to_string_lossy().into_owned() };
    let absolute = std::path::absolute(path).map_err(|_| unreadable())?;
    let text = absolute.to_str().filter(|text| !text.contains('\0')).ok_or_else(unreadable)?;
    Ok(quote_text(text))
}

/// A text as an SQL literal. For statements that take no parameters (`ATTACH`, `SET`, `CREATE VIEW`) only.
pub(crate) fn quote_text(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A name as an SQL identifier.
pub(crate) fn quote_name(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_quotes_and_makes_absolute() {
        let quoted = quote_path(Path::new("O'Brien.bearings")).unwrap();
        assert!(quoted.ends_with("O''Brien.bearings'") && quoted.len() > "'O''Brien.bearings'".len(), "{quoted}");
        assert!(quote_path(Path::new("a\0b")).is_err());
    }
}
