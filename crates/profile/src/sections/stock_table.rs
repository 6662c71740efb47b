//! The stock at every date: both sexes, men, women, population, share, yearly change.

use super::change::{change_cell, few_people_note};
use super::stock::notes_of;
use crate::cells::SIGN;
use crate::voice::{Voice, last_year};
use crate::{Cell, Table};
use bearings_indicators::Figure;
use bearings_locale::messages as say;
use bearings_model::{Period, Sex};

pub(crate) fn stock_table(voice: &Voice<'_>, series: &[Figure], stock: &Figure) -> Table {
    let head = [
        say::profile_column_year(),
        say::profile_column_stock(),
        say::profile_column_men(),
        say::profile_column_women(),
        say::profile_column_population(),
        say::profile_column_share(),
        say::profile_column_change(),
    ];
    let mut body = Vec::new();
    let mut any_break = false;
    for (place, figure) in series.iter().enumerate() {
        let before = voice.is_before_break(figure);
        any_break |= before;
        body.push(row(voice, figure, place.checked_sub(1).map(|earlier| &series[earlier]), before));
    }
    let year = |figure: Option<&Figure>| voice.year(figure.map_or(0, last_year));
    let title = say::profile_table_stock(voice.area_arg(), year(series.first()), year(series.last()));
    let mut notes = vec![voice.prose(say::profile_note_unit_persons())];
    notes.extend(notes_of(voice, stock));
    notes.push(voice.prose(say::profile_note_change()));
    notes.extend(few_people_note(voice, series));
    if any_break {
        notes.push(voice.prose(say::profile_note_break()));
    }
    if body.iter().flatten().any(|cell: &Cell| cell.numeric && cell.number.is_none() && !cell.text.is_empty()) {
        notes.push(voice.prose(say::profile_note_sign_missing(SIGN)));
    }
    Table {
        id: "T-B10".to_owned(),
        caption: voice.table_caption(title),
        head: vec![head.map(|message| voice.head(message)).to_vec()],
        body,
        notes,
    }
}

fn row(voice: &Voice<'_>, figure: &Figure, earlier: Option<&Figure>, before_break: bool) -> Vec<Cell> {
    let year = last_year(figure);
    let at = |indicator: &str, sex: Sex| voice.evaluate(&voice.token(indicator).sex(sex).at(Period::Year(year)));
    let mark = if before_break { " *" } else { "" };
    let mut cells = vec![Cell { text: format!("{}{mark}", voice.year(year)), header: true, ..Cell::default() }];
    cells.push(voice.cell(figure, 0));
    cells.push(voice.cell(&at("B10", Sex::Male), 0));
    cells.push(voice.cell(&at("B10", Sex::Female), 0));
    cells.push(voice.cell(&at("A01", Sex::Total), 0));
    // The population beside an earlier territory's stock is that of the present one: no share is made of the two.
    cells.push(if before_break { voice.sign_cell() } else { voice.cell(&at("B11", Sex::Total), 1) });
    let crosses = earlier.is_some_and(|earlier| voice.is_before_break(earlier) != before_break);
    cells.push(match earlier {
        None => Cell { numeric: true, ..Cell::default() },
        Some(_) if crosses => voice.sign_cell(),
        Some(earlier) => change_cell(voice, "B13", "B10", last_year(earlier), year),
    });
    cells
}
