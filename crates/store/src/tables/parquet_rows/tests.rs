//! Files that the engine itself or pyarrow wrote, with values of every kind.

use super::*;
use crate::instance::quote_path;
use ParquetCell::{Missing, Moment, Number, Truth};

fn text(text: &str) -> ParquetCell<'_> {
    ParquetCell::Text(text.into())
}

/// A file that the engine itself writes.
fn write(file: &Path, select: &str, options: &str) {
    let connection = duckdb::Connection::open_in_memory().unwrap();
    let to = quote_path(file).unwrap();
    connection.execute_batch(&format!("COPY ({select}) TO {to} (FORMAT parquet{options})")).unwrap();
}

/// Every cell of one column.
fn column(type_name: &str, values: &[&str], cells: &[ParquetCell<'_>]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.parquet");
    let rows: Vec<String> = values.iter().map(|value| format!("({value}::{type_name})")).collect();
    write(&file, &format!("SELECT * FROM (VALUES {}) AS v(c)", rows.join(", ")), "");
    let mut rows = ParquetRows::open(&file, folder.path()).unwrap();
    for cell in cells {
        assert!(rows.next_row().unwrap(), "{type_name}");
        assert_eq!(rows.cells().next().as_ref(), Some(cell), "{type_name}");
    }
    assert!(!rows.next_row().unwrap(), "{type_name}");
}

#[test]
fn values_are_of_the_kind_of_their_column() {
    column("BOOLEAN", &["true", "NULL", "false"], &[Truth(true), Missing, Truth(false)]);
    column("TINYINT", &["1", "NULL", "-3"], &[Number(1.0), Missing, Number(-3.0)]);
    column("DOUBLE", &["1", "'nan'", "'inf'", "0.1"], &[Number(1.0), Missing, Missing, Number(0.1)]);
    column("FLOAT", &["0.1", "'nan'", "-72.35"], &[Number(0.1), Missing, Number(-72.35)]);
    column("BIGINT", &["12", "9007199254740993"], &[Number(12.0), text("9007199254740993")]);
    column("UBIGINT", &["12", "18446744073709551615"], &[Number(12.0), text("18446744073709551615")]);
    column("DECIMAL(30, 2)", &["1.20", "12345678901234567890.12"], &[Number(1.2), text("12345678901234567890.12")]);
    column("DECIMAL(4, 1)", &["-0.5", "NULL"], &[Number(-0.5), Missing]);
    column("VARCHAR", &["'a b '", "''", "NULL"], &[text("a b "), text(""), Missing]);
    column("BLOB", &["'caf\\xC3\\xA9'", "'\\xFF'"], &[text("café"), text("\\xFF")]);
}

#[test]
fn dates_and_times_are_iso() {
    column("DATE", &["'2019-06-30'", "NULL", "'infinity'"], &[Moment("2019-06-30"), Missing, Missing]);
    let moments = [Moment("2019-06-30T12:00:00"), Moment("2019-06-30T12:00:00.25"), Missing];
    column("TIMESTAMP", &["'2019-06-30 12:00:00'", "'2019-06-30 12:00:00.25'", "NULL"], &moments);
    column("TIMESTAMP_NS", &["'2019-06-30 12:00:00.123456789'"], &[Moment("2019-06-30T12:00:00.123456789")]);
    column("TIMESTAMPTZ", &["'2019-06-30 12:00:00+02'", "NULL"], &[Moment("2019-06-30T10:00:00Z"), Missing]);
    column("TIME", &["'12:30:00'"], &[Moment("12:30:00")]);
}

#[test]
fn lists_and_structures_are_json() {
    column("INTEGER[]", &["[1, NULL]", "[]", "NULL"], &[text("[1,null]"), text("[]"), Missing]);
    column("STRUCT(a INTEGER, b VARCHAR)", &["{'a': 1, 'b': 'x'}"], &[text("{\"a\":1,\"b\":\"x\"}")]);
    column("MAP(VARCHAR, INTEGER)", &["MAP {'k': 1}"], &[text("{\"k\":1}")]);
}

#[test]
fn the_file_is_the_one_named_and_its_columns_too() {
    let folder = tempfile::tempdir().unwrap();
    // A name that is also a pattern, beside the one the pattern means; the columns are named by somebody unkind.
    let columns = "1 AS \"{rows}\", 2 AS \"a \"\"b\"\" {file}\"";
    for (name, origin) in [("data [1].parquet", "Kenya"), ("data 1.parquet", "wrong")] {
        write(
            &folder.path().join(name),
            &format!("SELECT '{origin}' AS origin, {columns} UNION ALL SELECT NULL, 3, 4"),
            "",
        );
    }
    let file = folder.path().join("data [1].parquet");
    let mut rows = ParquetRows::up_to(&file, 1, folder.path()).unwrap();
    assert_eq!(rows.columns(), ["origin", "{rows}", "a \"b\" {file}"]);
    assert_eq!(rows.all_rows(), 2);
    assert!(rows.next_row().unwrap());
    assert_eq!(rows.cells().collect::<Vec<_>>(), [text("Kenya"), Number(1.0), Number(2.0)]);
    assert!(!rows.next_row().unwrap());
}

#[test]
fn every_row_is_given_once_and_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.parquet");
    let rows = 300_000;
    write(&file, &format!("SELECT i, nullif(i % 3, 0) AS part FROM range({rows}) AS numbers(i)"), "");
    let mut given = ParquetRows::open(&file, folder.path()).unwrap();
    assert_eq!(given.all_rows(), rows);
    for row in 0..rows {
        let part = Some(row % 3).filter(|part| *part > 0).map_or(Missing, |part| Number(part as f64));
        assert!(given.next_row().unwrap());
        assert_eq!(given.cells().collect::<Vec<_>>(), [Number(row as f64), part]);
    }
    assert!(!given.next_row().unwrap());
    assert!(!given.next_row().unwrap());
}

#[test]
fn a_file_that_breaks_off_further_on_is_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("many.parquet");
    write(&file, "SELECT hash(i) AS a, 'text ' || i AS b FROM range(1000000) AS numbers(i)", ", COMPRESSION zstd");
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + middle / 2].fill(0xff);
    std::fs::write(&file, bytes).unwrap();
    let mut rows = ParquetRows::open(&file, folder.path()).unwrap();
    let ended = loop {
        match rows.next_row() {
            Ok(true) => {}
            other => break other,
        }
    };
    assert_eq!(ended, Err(StoreFault::NotATable { file: "many.parquet".into() }));
}

#[test]
fn what_cannot_be_read_is_told_for_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.parquet");
    let refused = || ParquetRows::open(&file, folder.path()).err();
    let name = || "a.parquet".to_owned();
    std::fs::write(&file, b"PAR1 and nothing more PAR1").unwrap();
    assert_eq!(refused(), Some(StoreFault::NotATable { file: name() }));
    std::fs::remove_file(&file).unwrap();
    assert_eq!(refused(), Some(StoreFault::Missing { file: name() }));
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// Files of pyarrow whose description is encrypted, and whose columns alone are.
#[test]
fn encrypted_files_are_told_as_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["encrypted-footer.parquet", "encrypted-columns.parquet"] {
        let refused = ParquetRows::open(&fixture(name), folder.path()).err();
        assert_eq!(refused, Some(StoreFault::TableLocked { file: name.into() }));
    }
    for name in ["persons.parquet", "decimal256.parquet"] {
        assert!(!is_encrypted(&fixture(name)), "{name}");
    }
}

/// Sixty digits before the point, which the engine gives as another number without a word. Written with pyarrow.
#[test]
fn decimals_beyond_the_engine_are_refused() {
    let file = fixture("decimal256.parquet");
    let folder = tempfile::tempdir().unwrap();
    let refused = ParquetRows::open(&file, folder.path()).err();
    let (file, column) = ("decimal256.parquet".to_owned(), "large".to_owned());
    assert_eq!(refused, Some(StoreFault::TableTooPrecise { file, column, digits: 70 }));
}
