//! Parquet: its first rows as texts, and the whole as CSV, which the engine writes without holding it.

use crate::StoreFault;
use crate::from_duckdb::name_of;
use crate::instance::{Instance, open_tables, quote_path, quote_text};
use std::path::{Path, PathBuf};

/// The beginning of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct ParquetHead {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The first rows; a missing value is `None`.
    pub rows: Vec<Vec<Option<String>>>,
    /// Rows of the whole file.
    pub all_rows: u64,
}

/// Reads the first rows. `temp_root` is an existing folder for private temporary files.
///
/// # Errors
/// `DiskFailed` and the like from the disk; `NotATable` when the file is no Parquet or broken.
pub fn parquet_head(file: &Path, rows: usize, temp_root: &Path) -> Result<ParquetHead, StoreFault> {
    let tables = open(file, None, temp_root)?;
    let broken = |_| StoreFault::NotATable { file: name_of(file) };
    let source = quote_as_pattern(file)?;
    let sql = include_str!("sql/count.sql").replace("{file}", &source);
    let all_rows: i64 = tables.connection.query_row(&sql, [], |row| row.get(0)).map_err(broken)?;
    let sql = include_str!("sql/head.sql").replace("{file}", &source).replace("{rows}", &rows.to_string());
    let mut statement = tables.connection.prepare(&sql).map_err(broken)?;
    let mut found = statement.query([]).map_err(broken)?;
    let columns: Vec<String> = found.as_ref().map(duckdb::Statement::column_names).unwrap_or_default();
    let mut head = ParquetHead { columns, rows: Vec::new(), all_rows: u64::try_from(all_rows).unwrap_or(0) };
    while let Some(row) = found.next().map_err(broken)? {
        let cells = (0..head.columns.len()).map(|column| row.get(column)).collect::<Result<_, _>>();
        head.rows.push(cells.map_err(broken)?);
    }
    Ok(head)
}

/// Writes the whole file as CSV to `out`, which is replaced; answers the number of rows.
///
/// # Errors
/// As [`parquet_head`], and what the disk of `out` refuses.
pub fn copy_parquet(file: &Path, out: &Path, temp_root: &Path) -> Result<u64, StoreFault> {
    let tables = open(file, Some(out), temp_root)?;
    let sql =
        include_str!("sql/copy.sql").replace("{file}", &quote_as_pattern(file)?).replace("{out}", &quote_path(out)?);
    let rows = tables.connection.execute(&sql, []).map_err(|error| match StoreFault::from(error) {
        StoreFault::Unexpected { .. } => StoreFault::NotATable { file: name_of(file) },
        disk => disk,
    })?;
    Ok(rows as u64)
}

pub(super) fn open(file: &Path, out: Option<&Path>, temp_root: &Path) -> Result<Instance, StoreFault> {
    let pattern = PathBuf::from(as_pattern(&file.to_string_lossy()));
    let files: Vec<&Path> = [file, &pattern].into_iter().chain(out).collect();
    open_tables(&files, temp_root)
}

/// The path as the engine wants it: it takes a path for a pattern, and `data [1]` for one of two names.
pub(super) fn quote_as_pattern(file: &Path) -> Result<String, StoreFault> {
    let absolute = std::path::absolute(file).map_err(|_| StoreFault::UnreadablePath { path: name_of(file) })?;
    let text = absolute.to_str().filter(|text| !text.contains('\0'));
    let text = text.ok_or_else(|| StoreFault::UnreadablePath { path: name_of(file) })?;
    Ok(quote_text(&as_pattern(text)))
}

fn as_pattern(path: &str) -> String {
    let mut pattern = String::with_capacity(path.len());
    for sign in path.chars() {
        match sign {
            '[' | '*' | '?' => pattern.extend(['[', sign, ']']),
            plain => pattern.push(plain),
        }
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file that the engine itself writes, under a name that is also a pattern, beside the one the pattern means.
    fn written(folder: &Path) -> PathBuf {
        let connection = duckdb::Connection::open_in_memory().unwrap();
        for (name, origin) in [("data [1].parquet", "Kenya"), ("data 1.parquet", "wrong")] {
            let file = quote_path(&folder.join(name)).unwrap();
            let rows = format!(
                "SELECT '{origin}' AS origin, 1.5 AS share, DATE '2019-06-30' AS day UNION ALL SELECT NULL, 2, NULL"
            );
            connection.execute_batch(&format!("COPY ({rows}) TO {file} (FORMAT parquet)")).unwrap();
        }
        folder.join("data [1].parquet")
    }

    #[test]
    fn head_and_whole_are_those_of_the_file_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = written(folder.path());
        let head = parquet_head(&file, 200, folder.path()).unwrap();
        assert_eq!(head.columns, ["origin", "share", "day"]);
        assert_eq!((head.all_rows, head.rows[0][0].as_deref(), &head.rows[1][0]), (2, Some("Kenya"), &None));
        let out = folder.path().join("out.csv");
        assert_eq!(copy_parquet(&file, &out, folder.path()).unwrap(), 2);
        assert_eq!(std::fs::read_to_string(&out).unwrap(), "origin,share,day\nKenya,1.5,2019-06-30\n,2.0,\n");
    }

    #[test]
    fn what_is_no_parquet_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a.parquet");
        std::fs::write(&file, b"PAR1 and nothing more PAR1").unwrap();
        let refused = parquet_head(&file, 10, folder.path()).err();
        assert_eq!(refused, Some(StoreFault::NotATable { file: "a.parquet".into() }));
        assert!(copy_parquet(&file, &folder.path().join("o.csv"), folder.path()).is_err());
    }
}
