//! Age and sex: shares in prose, the overlaid pyramid (G-PYR2), the table by age and sex (T-B2).

use crate::cells::{SIGN, head_cell, tall_head, wide_head};
use crate::voice::{Voice, last_year};
use crate::{Cell, DraftBlock, Figure, Prose, Table};
use bearings_chart::{AgeGroup, Frame, Print, Pyramid};
use bearings_indicators::{Figure as Number, age_bands};
use bearings_locale::messages as say;
use bearings_model::{AgeBand, Period, Sex};

pub(crate) fn write(voice: &Voice<'_>) -> Vec<DraftBlock> {
    let mut blocks = Vec::new();
    let sexes = tell_sexes(voice);
    if !sexes.is_empty() {
        blocks.push(DraftBlock::Paragraph(sexes));
    }
    let latest = voice.evaluate(&voice.token("B10").age(AgeBand::Band { lower: 0, upper: Some(14) }));
    let period = Period::Year(last_year(&latest));
    let bands = age_bands(voice.request.data, "B10", voice.area(), period, Sex::Total);
    if bands.is_empty() || latest.amount().is_none() {
        blocks.push(DraftBlock::Note(voice.prose(say::profile_ages_missing(voice.who_of(voice.figure("B10").basis)))));
        return blocks;
    }
    blocks.push(DraftBlock::Paragraph(tell_ages(voice, &latest)));
    let page = AgePage { voice, period, bands, latest };
    if !page.has_population() {
        blocks.push(DraftBlock::Note(voice.prose(say::profile_ages_no_population(voice.area_arg()))));
    }
    if let Some(figure) = page.pyramid() {
        blocks.push(DraftBlock::Figure(Box::new(figure)));
    }
    blocks.push(DraftBlock::Table(page.table()));
    blocks
}

fn tell_sexes(voice: &Voice<'_>) -> Vec<Prose> {
    let share = voice.figure("B12");
    let Some(women) = share.amount() else { return Vec::new() };
    let (who_of, area, when) = (voice.who_of(share.basis), voice.area_arg(), voice.when(&share));
    let mut told = vec![voice.prose(if women == 0.0 {
        say::profile_sex_no_women(who_of, area, when)
    } else if women == 100.0 {
        say::profile_sex_no_men(who_of, area, when)
    } else if (women - 50.0).abs() < 0.5 {
        say::profile_sex_about_equal(voice.share(&share), who_of, area, when)
    } else {
        say::profile_sex_share(voice.share(&share), who_of, area, when)
    })];
    let ratio = voice.figure("B19");
    let uneven = !(40.0..=60.0).contains(&women) && women > 0.0 && women < 100.0;
    if let Some(value) = ratio.amount().filter(|value| uneven && *value < 1000.0) {
        told.push(voice.prose(say::profile_sex_ratio(voice.decimal(&ratio, if value < 10.0 { 1 } else { 0 }))));
    }
    told
}

fn tell_ages(voice: &Voice<'_>, latest: &Number) -> Vec<Prose> {
    let who_of = || voice.who_of(latest.basis);
    let mut told = Vec::new();
    let at = |indicator: &str| voice.evaluate(&voice.token(indicator).at(Period::Year(last_year(latest))));
    let (median, population) = (at("B14"), at("A01.median"));
    if median.amount().is_some() {
        let age = voice.decimal(&median, 1);
        told.push(voice.prose(match population.amount() {
            Some(_) => say::profile_median_compared(who_of(), age, voice.decimal(&population, 1)),
            None => say::profile_median(who_of(), age),
        }));
    }
    let part = |lower, upper| {
        let token = voice.token("B10.share").age(AgeBand::Band { lower, upper });
        voice.evaluate(&token.at(Period::Year(last_year(latest))))
    };
    let (young, working, old) = (part(0, Some(14)), part(15, Some(64)), part(65, None));
    if [&young, &working, &old].iter().all(|figure| figure.amount().is_some()) {
        let shares = [&young, &working, &old].map(|figure| voice.share(figure));
        let [young, working, old] = shares;
        told.push(voice.prose(say::profile_ages(young, working, old, who_of())));
    }
    told
}

/// What pyramid and table of one date share.
struct AgePage<'v, 'a> {
    voice: &'v Voice<'a>,
    period: Period,
    bands: Vec<AgeBand>,
    latest: Number,
}

impl AgePage<'_, '_> {
    fn at(&self, indicator: &str, sex: Sex, age: AgeBand) -> Number {
        self.voice.evaluate(&self.voice.token(indicator).sex(sex).age(age).at(self.period))
    }

    /// Whether the population is known by age: a total beside the groups of the stock compares nothing.
    fn has_population(&self) -> bool {
        self.bands.iter().any(|band| self.at("A01", Sex::Total, *band).amount().is_some())
    }

    fn label(&self, band: AgeBand) -> String {
        let print = |age: u8| self.voice.request.words.numbers().count(i64::from(age)).to_string();
        match band {
            AgeBand::Band { lower, upper: Some(upper) } => {
                self.voice.plain(say::profile_age_band(print(lower), print(upper)))
            }
            AgeBand::Band { lower, upper: None } => self.voice.plain(say::profile_age_open(print(lower))),
            AgeBand::Total | AgeBand::Unknown => self.voice.plain(say::profile_row_total()),
        }
    }

    /// Each group in percent of its own total over both sexes.
    fn group(&self, indicator: &str, name: String) -> Option<AgeGroup> {
        let side = |sex| self.bands.iter().map(|band| self.at(indicator, sex, *band).amount()).collect::<Vec<_>>();
        let (men, women) = (side(Sex::Male), side(Sex::Female));
        let total: f64 = men.iter().chain(&women).map(|people| people.unwrap_or(0.0)).sum();
        let percent =
            |side: Vec<Option<f64>>| side.into_iter().map(|people| people.map(|p| 100.0 * p / total)).collect();
        (total > 0.0).then(|| AgeGroup { name, men: percent(men), women: percent(women) })
    }

    fn pyramid(&self) -> Option<Figure> {
        let voice = self.voice;
        let words = voice.request.words;
        let tick = |value: f64| words.numbers().short(value, 1).to_string();
        let value = |value: f64| words.numbers().decimal(value, 1).to_string();
        let outline = self.group("A01", voice.plain(say::profile_column_population()));
        let chart = Pyramid {
            men: voice.plain(say::profile_column_men()),
            women: voice.plain(say::profile_column_women()),
            age_name: voice.plain(say::profile_column_age()),
            unit: voice.plain(if outline.is_some() {
                say::profile_chart_percent()
            } else {
                say::profile_column_part()
            }),
            bands: self.bands.iter().map(|band| self.label(*band)).collect(),
            filled: self.group("B10", voice.plain(say::profile_column_stock()))?,
            outline,
            print: Print { tick: &tick, value: &value, missing: SIGN },
        };
        let (area, date, who) = (voice.area_arg(), voice.date(&self.latest), voice.who(self.latest.basis));
        let (title, alternative) = if chart.outline.is_some() {
            (say::profile_figure_pyramid(&area, date), say::profile_figure_pyramid_alt(&area, who))
        } else {
            (say::profile_figure_pyramid_alone(&area, date), say::profile_figure_pyramid_alone_alt(&area, who))
        };
        Some(Figure {
            id: "G-PYR2".to_owned(),
            caption: voice.figure_caption(title),
            alternative: voice.say(alternative),
            scene: chart.draw(&Frame::page(words.language().code(), words.language().is_rtl())),
            notes: self.notes(),
        })
    }

    fn table(&self) -> Table {
        let voice = self.voice;
        let word = |message| voice.plain(message);
        let sexes = || [say::profile_column_both(), say::profile_column_men(), say::profile_column_women()].map(word);
        let mut top = vec![tall_head(word(say::profile_column_age())), wide_head(word(say::profile_column_stock()), 3)];
        let mut below = sexes().map(head_cell).to_vec();
        let beside = self.has_population();
        if beside {
            top.push(wide_head(word(say::profile_column_population()), 3));
            top.push(tall_head(word(say::profile_column_share())));
            below.extend(sexes().map(head_cell));
        }
        let bands = self.bands.iter().copied().chain([AgeBand::Total]);
        let body: Vec<Vec<Cell>> = bands.map(|band| self.row(band, beside)).collect();
        let mut notes = vec![voice.prose(say::profile_note_unit_persons())];
        notes.extend(self.notes());
        notes.push(voice.prose(say::profile_note_sums()));
        if body.iter().flatten().any(|cell| cell.numeric && cell.number.is_none()) {
            notes.push(voice.prose(say::profile_note_sign_missing(SIGN)));
        }
        let (area, date) = (voice.area_arg(), voice.date(&self.latest));
        let title = if beside { say::profile_table_age(area, date) } else { say::profile_table_age_alone(area, date) };
        Table { id: "T-B2".to_owned(), caption: voice.table_caption(title), head: vec![top, below], body, notes }
    }

    /// One group: the stock, and the population with the share of it where that is known by age.
    fn row(&self, band: AgeBand, beside: bool) -> Vec<Cell> {
        let mut cells = vec![head_cell(self.label(band))];
        for indicator in ["B10", "A01"].into_iter().take(if beside { 2 } else { 1 }) {
            for sex in [Sex::Total, Sex::Male, Sex::Female] {
                cells.push(self.voice.cell(&self.at(indicator, sex, band), 0));
            }
        }
        if beside {
            cells.push(self.voice.cell(&self.at("B11", Sex::Total, band), 1));
        }
        cells
    }

    fn notes(&self) -> Vec<Prose> {
        let voice = self.voice;
        let population = self.at("A01", Sex::Total, AgeBand::Band { lower: 0, upper: Some(14) });
        let mut notes = vec![voice.prose(say::profile_note_basis(voice.basis(self.latest.basis)))];
        let mut figures = vec![&self.latest];
        figures.extend(population.amount().is_some().then_some(&population));
        notes.extend(voice.source_notes(&figures));
        notes
    }
}
