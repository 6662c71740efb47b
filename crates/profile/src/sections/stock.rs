//! Immigrant stock and trend: level with basis, last change, earliest and highest value, the source's notes, chart, table.

use super::change::tell_change;
use super::stock_table::stock_table;
use crate::voice::{Voice, last_year, verbatim};
use crate::{DraftBlock, Figure, Prose};
use bearings_chart::{Frame, LineChart, LineSeries, Print, SeriesBreak, TimePoint};
use bearings_indicators::Figure as Number;
use bearings_locale::messages as say;
use bearings_model::{AgeBand, Criterion, Period, Sex};
use std::collections::BTreeSet;

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let stock = voice.figure("B10");
    let series = series(voice);
    let mut first = Vec::new();
    if stock.basis.criterion == Some(Criterion::Imputed) {
        first.push(voice.prose(say::profile_stock_imputed(voice.area_arg())));
    }
    first.push(tell_level(voice, &stock));
    let who_of = || voice.who_of(stock.basis);
    let mut trend: Vec<Prose> = tell_change(voice, &voice.figure("B13"), "B10", who_of()).into_iter().collect();
    trend.extend(tell_long_run(voice, &series, &stock));
    let mut blocks = vec![DraftBlock::Paragraph(first)];
    if !trend.is_empty() {
        blocks.push(DraftBlock::Paragraph(trend));
    }
    blocks.extend(source_notes(voice, &stock));
    if series.iter().filter(|figure| figure.amount().is_some()).count() > 1 {
        blocks.push(DraftBlock::Figure(Box::new(draw_trend(voice, &series, &stock))));
    }
    blocks.push(DraftBlock::Table(stock_table(voice, &series, &stock)));
    blocks
}

/// The stock at every date of the data, in order, those with a sign included.
pub(crate) fn series(voice: &Voice<'_>) -> Vec<Number> {
    years(voice, "B10").into_iter().map(|year| voice.evaluate(&voice.token("B10").at(Period::Year(year)))).collect()
}

/// The years for which an indicator's total is in the data, with a value or a sign.
pub(crate) fn years(voice: &Voice<'_>, indicator: &str) -> BTreeSet<i16> {
    let totals = voice.request.data.of_area(indicator, voice.area()).filter(|seen| {
        let key = &seen.series;
        key.counterpart.is_none() && key.age == AgeBand::Total && matches!(key.sex, Sex::Total | Sex::NotApplicable)
    });
    let years = totals.filter_map(|seen| match seen.period {
        Period::Year(year) => Some(year),
        Period::Interval { .. } => None,
    });
    years.collect()
}

fn tell_level(voice: &Voice<'_>, stock: &Number) -> Prose {
    let (when, area) = (voice.when_start(stock), voice.area_arg());
    let people = stock.amount().unwrap_or_default();
    if people == 0.0 {
        return voice.prose(say::profile_stock_none(when, voice.who_of(stock.basis), area));
    }
    if people == 1.0 {
        return voice.prose(say::profile_stock_one(when, voice.who_of(stock.basis), area));
    }
    let share = voice.evaluate(&voice.token("B11").at(Period::Year(last_year(stock))));
    let basis = stock.basis.code();
    voice.prose(match share.amount() {
        Some(_) => say::profile_stock_level_share(basis, when, voice.amount(stock), area, voice.share(&share)),
        None => say::profile_stock_level(basis, when, voice.amount(stock), area),
    })
}

/// The earliest value that is comparable with the last, and the highest where it is neither of the two.
fn tell_long_run(voice: &Voice<'_>, series: &[Number], stock: &Number) -> Vec<Prose> {
    let who_of = || voice.who_of(stock.basis);
    let broken = series.iter().any(|figure| voice.is_before_break(figure));
    let comparable: Vec<&Number> =
        series.iter().filter(|figure| figure.amount().is_some() && !voice.is_before_break(figure)).collect();
    let [first, between @ .., last] = comparable.as_slice() else { return Vec::new() };
    let mut told = Vec::new();
    if between.is_empty() && last_year(last) - last_year(first) < 10 {
        return told;
    }
    let (year, start) = (voice.year(last_year(first)), voice.amount(first));
    told.push(voice.prose(if broken {
        say::profile_long_run_after_break(year, who_of(), start)
    } else {
        say::profile_long_run(year, who_of(), start)
    }));
    let highest = comparable.iter().max_by(|a, b| a.amount().unwrap_or(0.0).total_cmp(&b.amount().unwrap_or(0.0)));
    if let Some(highest) = highest.filter(|highest| last_year(highest) != last_year(first)) {
        let before_last = between.last().map(|figure| last_year(figure));
        // The last change has already named the last two dates.
        if last_year(highest) != last_year(last) && before_last != Some(last_year(highest)) {
            let (from, to) = (voice.year(last_year(first)), voice.year(last_year(last)));
            let year = voice.year(last_year(highest));
            told.push(voice.prose(say::profile_peak(from, to, year, who_of(), voice.amount(highest))));
        }
    }
    told
}

/// The notes that the source attaches to the stock, word for word, each once in a document.
pub(crate) fn source_notes(voice: &Voice<'_>, stock: &Number) -> Vec<DraftBlock> {
    let mut blocks = Vec::new();
    for input in &stock.inputs {
        let release = voice
            .request
            .releases
            .iter()
            .find(|release| release.source == input.series.source && release.edition == input.series.edition);
        for number in input.notes.split_whitespace() {
            let bare = |text: &'_ str| text.trim_matches(['(', ')']).to_owned();
            let found = release.and_then(|release| release.notes.iter().find(|(known, _)| bare(known) == bare(number)));
            if let Some((_, text)) = found.filter(|(_, text)| voice.told.is_new(text)) {
                blocks.push(DraftBlock::Note(voice.prose(say::profile_source_note(bare(number)))));
                blocks.push(DraftBlock::Note(verbatim(text)));
            }
        }
    }
    blocks
}

fn draw_trend(voice: &Voice<'_>, series: &[Number], stock: &Number) -> Figure {
    let words = voice.request.words;
    let tick = |value: f64| words.numbers().mark(value).to_string();
    let value = |value: f64| words.numbers().decimal(value, 0).to_string();
    let time = |year: f64| words.numbers().year(year as i32).to_string();
    let points = series.iter().map(|figure| TimePoint { time: f64::from(last_year(figure)), value: figure.amount() });
    let broken =
        series.iter().rposition(|figure| voice.is_before_break(figure)).and_then(|place| series.get(place + 1));
    let label = || voice.plain(say::profile_chart_break());
    let chart = LineChart {
        unit: voice.plain(say::profile_column_people()),
        time_name: voice.plain(say::profile_column_year()),
        series: vec![LineSeries { name: voice.plain(say::profile_column_stock()), points: points.collect() }],
        named: false,
        breaks: broken
            .map(|next| SeriesBreak { time: f64::from(last_year(next)), label: label() })
            .into_iter()
            .collect(),
        from_zero: true,
        print: Print { tick: &tick, value: &value, missing: crate::cells::SIGN },
        print_time: &time,
    };
    let comparable = |figure: &&Number| figure.amount().is_some() && !voice.is_before_break(figure);
    let known: Vec<&Number> = series.iter().filter(comparable).collect();
    let alternative = match known.as_slice() {
        [first, .., last] => voice.say(say::profile_figure_trend_alt(
            voice.area_arg(),
            voice.year(last_year(first)),
            voice.year(last_year(last)),
            voice.amount(first),
            voice.amount(last),
            voice.who_of(stock.basis),
        )),
        _ => String::new(),
    };
    Figure {
        id: "G-LINE-B10".to_owned(),
        caption: voice.figure_caption(say::profile_figure_trend(voice.area_arg())),
        alternative,
        scene: chart.draw(&Frame::page(words.language().code(), words.language().is_rtl())),
        notes: notes_of(voice, stock),
    }
}

/// Basis and source under a table or figure on the stock.
pub(crate) fn notes_of(voice: &Voice<'_>, figure: &Number) -> Vec<Prose> {
    let basis = voice.basis(figure.basis);
    let mut notes = vec![voice.prose(say::profile_note_basis(basis))];
    notes.extend(voice.source_notes(&[figure]));
    notes
}
