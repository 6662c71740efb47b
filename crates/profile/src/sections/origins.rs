//! Origins: the largest groups by name, concentration on known origins, chart (G-TOP) and table (T-B3).

use super::counterparts::{BarWords, ByCounterpart, Column, bar_count, bar_figure, counterpart_table, earlier};
use super::stock::notes_of;
use crate::voice::{Voice, period};
use crate::{DraftBlock, Prose};
use bearings_indicators::{Figure, Ranked, Ranking, Token, rank_origins};
use bearings_locale::{Arg, Message, messages as say};
use bearings_model::{AreaCode, Basis, Criterion, Period};

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let coverage = voice.figure("B16.coverage");
    let Some(at) = period(&coverage) else { return Vec::new() };
    let ranking = rank_origins(voice.request.data, voice.area(), at);
    let mut blocks = vec![DraftBlock::Paragraph(tell(voice, &ranking, &coverage, at))];
    if ranking.known.len() > 1 {
        let words = BarWords {
            id: "G-TOP-B16",
            caption: say::profile_figure_origins(voice.area_arg(), voice.date(&coverage)),
            alternative: say::profile_figure_origins_alt(voice.area_arg(), bar_count(&ranking)),
            label_name: say::profile_column_origin(),
            value_name: say::profile_column_people(),
        };
        let figure = bar_figure(voice, &ranking, words, notes_of(voice, &coverage));
        blocks.push(DraftBlock::Figure(Box::new(figure)));
    }
    blocks.extend(table(voice, &ranking, &coverage, at).map(DraftBlock::Table));
    blocks
}

fn tell(voice: &Voice<'_>, ranking: &Ranking, coverage: &Figure, at: Period) -> Vec<Prose> {
    let basis = coverage.basis;
    let who_of = || voice.who_of(basis);
    match ranking.known.as_slice() {
        [] => {
            let groups = ranking.residual.iter().map(|ranked| Arg::from(voice.request.names.name(&ranked.area)));
            vec![voice.prose(say::profile_origins_residual(who_of(), Arg::list(groups)))]
        }
        [only] => {
            let people = voice.amount(&number(voice, only, at));
            vec![voice.prose(say::profile_origins_single(who_of(), voice.name_arg(&only.area), people))]
        }
        known => {
            let mut told = vec![voice.prose(largest(voice, known, coverage, at))];
            let cr3 = voice.evaluate(&voice.token("B16.cr3").at(at));
            if known.len() > 3 && cr3.amount().is_some() {
                told.push(voice.prose(if ranking.residual.is_empty() {
                    say::profile_origins_concentration_all(voice.share(&cr3), who_of())
                } else {
                    say::profile_origins_concentration(voice.share(&cr3), voice.share(coverage), who_of())
                }));
            }
            told
        }
    }
}

/// The three largest, in the words that the basis allows: born in, citizens of, or from.
fn largest(voice: &Voice<'_>, known: &[Ranked], coverage: &Figure, at: Period) -> Message {
    let when = voice.when_start(coverage);
    let basis = coverage.basis;
    let items = |item: fn(Arg, Arg) -> Message| {
        let named = known.iter().take(3);
        Arg::list(
            named.map(|ranked| Arg::from(item(voice.name_arg(&ranked.area), voice.amount(&number(voice, ranked, at))))),
        )
    };
    match basis {
        Basis { criterion: Some(Criterion::Birth), refugees_added: false } => {
            say::profile_origins_birth(when, items(say::profile_item_in))
        }
        Basis { criterion: Some(Criterion::Citizenship), refugees_added: false } => {
            say::profile_origins_citizenship(when, items(say::profile_item_of))
        }
        _ => say::profile_origins_mixed(when, voice.who_of(basis), items(say::profile_item_from)),
    }
}

fn number(voice: &Voice<'_>, ranked: &Ranked, at: Period) -> Figure {
    voice.evaluate(&voice.token("B10").counterpart(&ranked.area).at(at))
}

fn table(voice: &Voice<'_>, ranking: &Ranking, coverage: &Figure, at: Period) -> Option<crate::Table> {
    let data = voice.request.data;
    let periods = data.of_area("B10", voice.area()).filter(|seen| seen.series.counterpart.is_some()).map(|o| o.period);
    let before = earlier(periods, at).map(|period| (period, rank_origins(data, voice.area(), period)));
    let before = before.filter(|(period, _)| {
        // Another territory's origins are not set beside the present ones.
        let total = voice.evaluate(&voice.token("B10").at(*period));
        !voice.is_before_break(&total)
    });
    let mut notes = vec![voice.prose(say::profile_note_unit_persons())];
    notes.extend(notes_of(voice, coverage));
    if !ranking.residual.is_empty() {
        notes.push(voice.prose(say::profile_note_residual()));
    }
    let token_at =
        |period: Period| move |area: &AreaCode| Token::new("B10").of(voice.area()).counterpart(area).at(period);
    let (now, then) = (token_at(at), token_at(before.as_ref().map_or(at, |(period, _)| *period)));
    let year_head = |period: Period| say::profile_date_year(voice.year(period.last_year()));
    let column = |period: Period, ranking, token| Column {
        head: year_head(period),
        ranking,
        token,
        total: voice.token("B10").at(period),
    };
    let mut columns = Vec::new();
    if let Some((period, ranking)) = &before {
        columns.push(column(*period, ranking, &then as &dyn Fn(&AreaCode) -> Token));
    }
    columns.push(column(at, ranking, &now));
    counterpart_table(
        voice,
        ByCounterpart {
            id: "T-B3",
            title: say::profile_table_origins(voice.area_arg(), voice.date(coverage)),
            label_head: say::profile_column_origin(),
            columns,
            scale: 1.0,
            digits: 0,
            notes,
        },
    )
}
