//! The recipe of the UN workbook of 2019 on a copy that a later year could look like: a column inserted, a sheet
//! renamed, a country added. What still fits is read to the last value, and what changed is said with its cell.

use crate::files::{UN, UN_WORKBOOK, bytes, read, un_reading, un_recipe};
use bearings_fault::Finding;
use bearings_ingest::{Cell, Limits, Merge, Sheet, Workbook, open};
use bearings_model::Observation;
use rust_xlsxwriter::{Format, Worksheet, XlsxError};

const RENAMED: &str = "Table 4";
const NEW_NAME: &str = "Women 2020";
/// Before the column of the codes, so that every number stands one column further on.
const INSERTED: usize = 3;
const COUNTRY: &str = "Ruritania";

fn original() -> Workbook {
    open(&bytes(UN, UN_WORKBOOK), UN_WORKBOOK, &Limits::default()).unwrap()
}

/// Below Kenya in every table of countries.
fn added_after(sheet: &Sheet) -> Option<usize> {
    let kenya = |row: &usize| sheet.cell(*row, 1).text() == "Kenya" && sheet.cell(*row, 3).number() == Some(404.0);
    (0..sheet.rows.len()).find(kenya)
}

fn write(into: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => Ok(()),
        Cell::Number(number) => into.write_number(row, column, *number).map(|_| ()),
        other => into.write_string(row, column, other.text()).map(|_| ()),
    }
}

fn copy(sheet: &Sheet, into: &mut Worksheet) -> Result<(), XlsxError> {
    let after = added_after(sheet);
    let below = |row: usize| row as u32 + u32::from(after.is_some_and(|kenya| row > kenya));
    let beside = |column: usize| column as u16 + u16::from(after.is_some() && column >= INSERTED);
    for &Merge { first_row, first_column, last_row, last_column } in &sheet.merges {
        let (first, last) = (beside(first_column), beside(last_column));
        into.merge_range(below(first_row), first, below(last_row), last, "", &Format::new())?;
    }
    for (row, cells) in sheet.rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            write(into, below(row), beside(column), cell)?;
        }
    }
    let Some(kenya) = after else { return Ok(()) };
    let header = sheet.rows.iter().position(|row| row.iter().any(|cell| cell.text() == "Code")).unwrap();
    into.write(header as u32, INSERTED as u16, "Revised in")?;
    for (column, cell) in sheet.rows[kenya].iter().enumerate() {
        write(into, kenya as u32 + 1, beside(column), cell)?;
    }
    into.write(kenya as u32 + 1, 1, COUNTRY)?;
    into.write(kenya as u32 + 1, beside(INSERTED), 999)?;
    Ok(())
}

fn next_year() -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for sheet in &original().sheets {
        let name = if sheet.name == RENAMED { NEW_NAME } else { &sheet.name };
        copy(sheet, book.add_worksheet().set_name(name).unwrap()).unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// All of an observation but where it stands.
fn said(observations: &[Observation]) -> Vec<String> {
    let mut said: Vec<_> =
        observations.iter().map(|o| format!("{:?} {} {:?} {}", o.series, o.period, o.value, o.sign)).collect();
    said.sort();
    said
}

#[test]
fn the_recipe_of_2019_reads_a_changed_copy_and_says_what_changed() {
    let (before, now) = (un_reading(), read(&next_year(), "UN_MigrantStockTotal_2020.xlsx", &un_recipe()).unwrap());
    assert!(said(&before.observations) == said(&now.observations), "a value was lost, added or changed");
    let kenya = |reading: &bearings_ingest::Reading| {
        let found = reading.observations.iter().find(|seen| seen.series.ref_area.as_str() == "KEN").cloned().unwrap();
        (found.place.row, found.place.column)
    };
    assert_eq!(kenya(&now), (kenya(before).0, kenya(before).1 + 1), "the place follows the inserted column");

    let of = |number: u16| -> Vec<&Finding> { now.findings.iter().filter(|seen| seen.code.number == number).collect() };
    let renamed = of(163);
    assert_eq!((renamed.len(), renamed[0].places[0].sheet.as_str()), (1, NEW_NAME));
    let unread = of(166);
    assert!(unread.iter().all(|seen| format!("{:?}", seen.details).contains("Revised in")), "{unread:?}");
    let sheets: Vec<_> = unread.iter().flat_map(|seen| &seen.places).map(|place| place.sheet.as_str()).collect();
    assert_eq!(sheets, ["Table 1", "Table 2", "Table 3", NEW_NAME, "Table 5", "Table 6"]);
    let country: Vec<_> = now.findings.iter().filter(|seen| format!("{:?}", seen.details).contains("999")).collect();
    assert_eq!(country.iter().map(|seen| seen.count).sum::<u64>(), 7, "six tables and the annex: {country:?}");
    assert_eq!(country[0].places[0].row, kenya(&now).0 + 1);

    let same: Vec<u16> = un_reading().findings.iter().map(|seen| seen.code.number).collect();
    let new: Vec<_> = now.findings.iter().filter(|seen| !same.contains(&seen.code.number)).collect();
    assert!(new.iter().all(|seen| [163, 166, country[0].code.number].contains(&seen.code.number)), "{new:?}");
}
