//! The data of a chart on a sheet of its own.

use super::Looks;
use super::table_sheet::{height_of, write_notes};
use crate::document::Figure;
use crate::plain_text::plain_text;
use rust_xlsxwriter::{Worksheet, XlsxError};

/// Where the text has a number behind it, the number is written; years and other first columns keep no grouping.
pub(super) fn write_twin(sheet: &mut Worksheet, figure: &Figure, looks: &Looks) -> Result<(), XlsxError> {
    let scene = &figure.scene;
    sheet.write_string_with_format(0, 0, plain_text(&figure.caption), &looks.strong.clone().unset_text_wrap())?;
    let columns = scene.twin.first().map_or(1, Vec::len);
    let digits: Vec<u8> = (0..columns).map(|place| digits_of(&scene.twin_numbers, place)).collect();
    for (index, row) in scene.twin.iter().enumerate() {
        for (place, text) in row.iter().enumerate() {
            let (line, column) = (2 + index as u32, place as u16);
            let number = scene.twin_numbers.get(index).and_then(|numbers| numbers.get(place)).copied().flatten();
            match (index, place, number) {
                (1.., 0, Some(number)) => {
                    sheet.write_number_with_format(line, column, number, &looks.plain_number())?;
                }
                (1.., _, Some(number)) => {
                    let digits = digits.get(place).copied().unwrap_or(0);
                    sheet.write_number_with_format(line, column, number, &looks.number(digits))?;
                }
                (0, 1.., _) => {
                    sheet.write_string_with_format(line, column, plain_text(text), &looks.head_number)?;
                }
                (0, _, _) => {
                    sheet.write_string_with_format(line, column, plain_text(text), &looks.head)?;
                }
                (_, 0, _) => {
                    sheet.write_string_with_format(line, column, plain_text(text), &looks.text)?;
                }
                _ => {
                    sheet.write_string_with_format(line, column, plain_text(text), &looks.sign)?;
                }
            }
        }
    }
    let heads = scene.twin.first().into_iter().flatten().skip(1);
    sheet.set_row_height(2, heads.map(|head| height_of(head, 15.0)).fold(15.0, f64::max) + 2.0)?;
    sheet.set_column_width(0, 36)?;
    for column in 1..columns {
        sheet.set_column_width(column as u16, 18)?;
    }
    sheet.set_freeze_panes(3, 1)?;
    write_notes(sheet, 3 + scene.twin.len() as u32, columns, &figure.notes, looks)
}

/// Digits after the point that show the values of a column without hiding any: none for whole numbers, at most three.
fn digits_of(rows: &[Vec<Option<f64>>], column: usize) -> u8 {
    let needed =
        |number: f64| (0..3).find(|digits| (number * 10f64.powi(i32::from(*digits))).fract().abs() < 1e-9).unwrap_or(3);
    let numbers = rows.iter().filter_map(|row| row.get(column).copied().flatten());
    numbers.map(needed).max().unwrap_or(0)
}
