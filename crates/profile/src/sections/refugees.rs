//! Refugees and asylum seekers: "of whom" only where the basis adds refugees to the stock, else apart from it.

use super::change::{change_cell, few_people_note, tell_change};
use super::stock::years;
use crate::cells::{SIGN, head_cell};
use crate::voice::{Voice, last_year};
use crate::{Cell, DraftBlock, Prose, Table};
use bearings_indicators::Figure;
use bearings_locale::messages as say;
use bearings_model::Period;

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let refugees = voice.figure("B90");
    let mut told = tell_level(voice, &refugees);
    if refugees.amount().is_some_and(|people| people > 0.0) {
        let change = voice.figure("B90.change");
        told.extend(tell_change(voice, &change, "B90", say::profile_who_of_refugees()));
    }
    let mut blocks = vec![DraftBlock::Paragraph(told)];
    let years = years(voice, "B90");
    let values = years.iter().map(|year| voice.evaluate(&voice.token("B90").at(Period::Year(*year))));
    let series: Vec<Figure> = values.collect();
    if series.iter().any(|figure| figure.amount().is_some_and(|people| people > 0.0)) {
        blocks.push(DraftBlock::Table(table(voice, &series, &refugees)));
    }
    blocks
}

fn tell_level(voice: &Voice<'_>, refugees: &Figure) -> Vec<Prose> {
    if refugees.amount() == Some(0.0) {
        return vec![voice.prose(say::profile_refugees_none(voice.area_arg(), voice.when(refugees)))];
    }
    let at = Period::Year(last_year(refugees));
    let (stock, share) = (voice.evaluate(&voice.token("B10").at(at)), voice.evaluate(&voice.token("B90.share").at(at)));
    let basis = refugees.basis;
    if basis.refugees_added && stock.amount().is_some() && share.amount().is_some() {
        let (who_of, when) = (voice.who_of(basis), voice.when(refugees));
        let (stock, people, share) = (voice.amount(&stock), voice.amount(refugees), voice.share(&share));
        return vec![voice.prose(say::profile_refugees_of_whom(who_of, voice.area_arg(), when, stock, people, share))];
    }
    let people = voice.amount(refugees);
    let mut told = vec![voice.prose(say::profile_refugees_level(voice.when_start(refugees), people, voice.area_arg()))];
    if stock.amount().is_some() && basis.criterion.is_some() {
        told.push(voice.prose(say::profile_refugees_apart(voice.who_of(basis))));
    }
    told
}

fn table(voice: &Voice<'_>, series: &[Figure], refugees: &Figure) -> Table {
    // A percentage of the stock is printed only where refugees were added to it.
    let with_share = refugees.basis.refugees_added || refugees.basis.criterion.is_none();
    let mut head = vec![voice.head(say::profile_column_year()), voice.head(say::profile_column_refugees())];
    if with_share {
        head.push(voice.head(say::profile_column_share_of_stock()));
    }
    head.push(voice.head(say::profile_column_change()));
    let row = |(place, figure): (usize, &Figure)| {
        let year = last_year(figure);
        let mut cells = vec![head_cell(voice.year(year).to_string()), voice.cell(figure, 0)];
        if with_share {
            cells.push(voice.cell(&voice.evaluate(&voice.token("B90.share").at(Period::Year(year))), 1));
        }
        cells.push(match place.checked_sub(1) {
            None => Cell { numeric: true, ..Cell::default() },
            Some(earlier) => change_cell(voice, "B90.change", "B90", last_year(&series[earlier]), year),
        });
        cells
    };
    let body: Vec<Vec<Cell>> = series.iter().enumerate().map(row).collect();
    let mut notes = vec![voice.prose(say::profile_note_unit_persons())];
    notes.extend(voice.source_notes(&[refugees]));
    notes.push(voice.prose(say::profile_note_change()));
    notes.extend(few_people_note(voice, series));
    if body.iter().flatten().any(|cell| cell.numeric && cell.number.is_none() && !cell.text.is_empty()) {
        notes.push(voice.prose(say::profile_note_sign_missing(SIGN)));
    }
    let year = |figure: Option<&Figure>| voice.year(figure.map_or(0, last_year));
    let title = say::profile_table_refugees(voice.area_arg(), year(series.first()), year(series.last()));
    Table { id: "T-B90".to_owned(), caption: voice.table_caption(title), head: vec![head], body, notes }
}
