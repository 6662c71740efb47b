//! Remittances: received and by sending country by a model, paid by balance-of-payments records.

use super::counterparts::{ByCounterpart, Column, counterpart_table};
use super::stock::years;
use crate::cells::head_cell;
use crate::voice::{Voice, last_year, period};
use crate::{DraftBlock, Prose, Table};
use bearings_indicators::{Figure, Ranked, Ranking, Token, rank_senders};
use bearings_locale::{Arg, messages as say};
use bearings_model::{AreaCode, Period};

/// How many years the table of remittances paid shows.
const YEARS: usize = 10;

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let mut blocks = Vec::new();
    let received = voice.figure("B130");
    if let (Some(amount), Some(at)) = (received.amount(), period(&received)) {
        let ranking = rank_senders(voice.request.data, voice.area(), at);
        blocks.push(DraftBlock::Paragraph(tell_received(voice, &received, amount, &ranking, at)));
        if !ranking.is_empty() {
            blocks.extend(senders_table(voice, &ranking, &received, at).map(DraftBlock::Table));
        }
    }
    let paid = voice.figure("B132");
    if paid.amount().is_some() {
        let year = voice.year(last_year(&paid));
        let told = say::profile_remittances_paid(voice.area_arg(), voice.amount(&paid), year);
        blocks.push(DraftBlock::Paragraph(vec![voice.prose(told)]));
        blocks.push(DraftBlock::Table(paid_table(voice, &paid)));
    }
    blocks
}

fn tell_received(voice: &Voice<'_>, received: &Figure, amount: f64, ranking: &Ranking, at: Period) -> Vec<Prose> {
    let year = voice.year(last_year(received));
    if amount == 0.0 {
        return vec![voice.prose(say::profile_remittances_received_none(voice.area_arg(), year))];
    }
    let mut told = vec![voice.prose(say::profile_remittances_received(voice.area_arg(), voice.amount(received), year))];
    let item = |ranked: &Ranked| {
        let figure = voice.evaluate(&voice.token("B133").counterpart(&ranked.area).at(at));
        Arg::from(say::profile_item_from(voice.name_arg(&ranked.area), voice.amount(&figure)))
    };
    match ranking.known.as_slice() {
        [] => {}
        [only] => told.push(voice.prose(say::profile_remittances_sender_one(voice.name_arg(&only.area)))),
        known => {
            told.push(voice.prose(say::profile_remittances_senders(Arg::list(known.iter().take(3).map(item)))));
        }
    }
    told.push(voice.prose(say::profile_remittances_model()));
    told
}

fn senders_table(voice: &Voice<'_>, ranking: &Ranking, received: &Figure, at: Period) -> Option<Table> {
    let token = |area: &AreaCode| Token::new("B133").of(voice.area()).counterpart(area).at(at);
    let mut notes = vec![voice.prose(say::profile_note_unit_dollars()), voice.prose(say::profile_note_model())];
    notes.extend(voice.source_notes(&[received]));
    counterpart_table(
        voice,
        ByCounterpart {
            id: "T-B18",
            title: say::profile_table_senders(voice.area_arg(), voice.year(at.last_year())),
            label_head: say::profile_column_sender(),
            columns: vec![Column {
                head: say::profile_column_million_dollars(),
                ranking,
                token: &token,
                total: voice.token("B130").at(at),
            }],
            scale: 1e6,
            digits: 1,
            notes,
        },
    )
}

fn paid_table(voice: &Voice<'_>, paid: &Figure) -> Table {
    let all = years(voice, "B132").into_iter().filter(|year| *year <= last_year(paid));
    let mut series: Vec<Figure> =
        all.rev().take(YEARS).map(|year| voice.evaluate(&voice.token("B132").at(Period::Year(year)))).collect();
    series.reverse();
    let row = |figure: &Figure| {
        let amount = match figure.amount() {
            Some(value) => crate::Cell { token: figure.token.to_string(), ..voice.number_cell(value / 1e6, 1) },
            None => voice.cell(figure, 1),
        };
        vec![head_cell(voice.year(last_year(figure)).to_string()), amount]
    };
    let mut notes = vec![voice.prose(say::profile_note_unit_dollars())];
    notes.extend(voice.source_notes(&[paid]));
    let year = |figure: Option<&Figure>| voice.year(figure.map_or(0, last_year));
    let title = say::profile_table_paid(voice.area_arg(), year(series.first()), year(series.last()));
    Table {
        id: "T-B18-paid".to_owned(),
        caption: voice.table_caption(title),
        head: vec![vec![voice.head(say::profile_column_year()), voice.head(say::profile_column_million_dollars())]],
        body: series.iter().map(row).collect(),
        notes,
    }
}
