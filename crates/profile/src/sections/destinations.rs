//! Born here, living abroad: a minimum count over countries of residence, chart and table (T-B9).

use super::counterparts::{BarWords, ByCounterpart, Column, bar_count, bar_figure, counterpart_table, earlier};
use crate::voice::{Voice, period};
use crate::{DraftBlock, Prose};
use bearings_indicators::{Figure, Ranked, Ranking, Token, rank_destinations};
use bearings_locale::{Arg, Message, messages as say};
use bearings_model::{AreaCode, Period};

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let abroad = voice.figure("B50");
    let Some(at) = period(&abroad) else { return Vec::new() };
    let ranking = rank_destinations(voice.request.data, voice.area(), at);
    let before = earlier(voice.request.data.of_counterpart("B10", voice.area()).map(|seen| seen.period), at);
    let mut level = vec![
        voice.prose(say::profile_abroad_level(voice.when_start(&abroad), voice.amount(&abroad), voice.area_arg())),
        voice.prose(say::profile_abroad_minimum(voice.area_arg())),
    ];
    level.extend(beside_population(voice, &abroad, at));
    let mut more = vec![tell_largest(voice, &ranking, at)];
    more.extend(before.and_then(|period| tell_earlier(voice, period)));
    let mut blocks = vec![DraftBlock::Paragraph(level), DraftBlock::Paragraph(more)];
    if ranking.known.len() > 1 {
        let words = BarWords {
            id: "G-TOP-B50",
            caption: say::profile_figure_destinations(voice.area_arg(), voice.date(&abroad)),
            alternative: say::profile_figure_destinations_alt(voice.area_arg(), bar_count(&ranking)),
            label_name: say::profile_column_destination(),
            value_name: say::profile_column_people(),
        };
        let figure = bar_figure(voice, &ranking, words, notes(voice, &abroad));
        blocks.push(DraftBlock::Figure(Box::new(figure)));
    }
    blocks.extend(table(voice, &ranking, &abroad, at, before).map(DraftBlock::Table));
    blocks
}

/// A share of the population where it is one, else the population itself as a second number.
fn beside_population(voice: &Voice<'_>, abroad: &Figure, at: Period) -> Option<Prose> {
    let share = voice.evaluate(&voice.token("B51").at(at));
    if share.amount().is_some() {
        return Some(voice.prose(say::profile_abroad_share(voice.area_arg(), voice.share(&share))));
    }
    let population = voice.evaluate(&voice.token("A01").at(at));
    population.amount()?;
    let (when, people) = (voice.when_start(abroad), voice.amount(&population));
    Some(voice.prose(say::profile_abroad_beside_population(when, voice.area_arg(), people)))
}

fn tell_largest(voice: &Voice<'_>, ranking: &Ranking, at: Period) -> Prose {
    let people = |ranked: &Ranked| {
        let token = Token::new("B10").of(&ranked.area).counterpart(voice.area()).at(at);
        voice.amount(&voice.evaluate(&token))
    };
    if let [only] = ranking.known.as_slice() {
        let place = voice.name_arg(&only.area);
        return voice.prose(say::profile_abroad_top_one(voice.area_arg(), place, people(only)));
    }
    let item = |ranked: &Ranked| Arg::from(say::profile_item_in(voice.name_arg(&ranked.area), people(ranked)));
    voice.prose(say::profile_abroad_top(voice.area_arg(), Arg::list(ranking.known.iter().take(3).map(item))))
}

fn tell_earlier(voice: &Voice<'_>, before: Period) -> Option<Prose> {
    let earlier = voice.evaluate(&voice.token("B50").at(before));
    earlier.amount()?;
    let (when, people) = (voice.when_start(&earlier), voice.amount(&earlier));
    Some(voice.prose(say::profile_abroad_earlier(when, people, voice.area_arg())))
}

fn notes(voice: &Voice<'_>, abroad: &Figure) -> Vec<Prose> {
    let mut notes = vec![voice.prose(say::profile_note_minimum())];
    notes.extend(voice.source_notes(&[abroad]));
    notes
}

fn table(
    voice: &Voice<'_>,
    ranking: &Ranking,
    abroad: &Figure,
    at: Period,
    before: Option<Period>,
) -> Option<crate::Table> {
    let before = before.map(|period| (period, rank_destinations(voice.request.data, voice.area(), period)));
    let token_at =
        |period: Period| move |area: &AreaCode| Token::new("B10").of(area).counterpart(voice.area()).at(period);
    let (now, then) = (token_at(at), token_at(before.as_ref().map_or(at, |(period, _)| *period)));
    let year_head = |period: Period| -> Message { say::profile_date_year(voice.year(period.last_year())) };
    let column = |period: Period, ranking, token| Column {
        head: year_head(period),
        ranking,
        token,
        total: voice.token("B50").at(period),
    };
    let mut columns = Vec::new();
    if let Some((period, ranking)) = &before {
        columns.push(column(*period, ranking, &then as &dyn Fn(&AreaCode) -> Token));
    }
    columns.push(column(at, ranking, &now));
    let mut under = vec![voice.prose(say::profile_note_unit_persons())];
    under.extend(notes(voice, abroad));
    counterpart_table(
        voice,
        ByCounterpart {
            id: "T-B9",
            title: say::profile_table_destinations(voice.area_arg(), voice.date(abroad)),
            label_head: say::profile_column_destination(),
            columns,
            scale: 1.0,
            digits: 0,
            notes: under,
        },
    )
}
