//! The explorer's data: the stock series of several areas as a scene.

use crate::jobs::Progress;
use crate::{App, OpenWorkspace, Refusal};
use bearings_chart::{Frame, LineChart, LineSeries, Print, Scene, TimePoint};
use bearings_locale::{Language, Words, messages};
use bearings_model::{AgeBand, AreaCode, Observation, Period, Sex};
use bearings_store::{ObservationQuery, StoreFault};

/// What the explorer shows.
pub struct Exploration {
    /// The areas drawn, in the order asked for; those without figures are left out.
    pub areas: Vec<AreaCode>,
    /// What is drawn, with its years and its unit.
    pub caption: String,
    /// The picture.
    pub scene: Scene,
}

/// More lines than this cannot be told apart.
const MOST_AREAS: usize = 12;

impl App {
    /// The series of several areas from the shipped edition; made ready first where it is not.
    pub fn explore_international(&self, areas: &[AreaCode], language: Language) -> Result<Exploration, Refusal> {
        let nothing = || crate::AppFault::BrokenPromise { promise: "edition".into() };
        self.international(&Progress::default())?.ok_or_else(nothing)?.explore(areas, language)
    }
}

impl OpenWorkspace {
    /// The stock series of several areas, at most twelve.
    pub fn explore(&self, areas: &[AreaCode], language: Language) -> Result<Exploration, Refusal> {
        let query = ObservationQuery {
            ref_areas: areas.iter().take(MOST_AREAS).cloned().collect(),
            indicators: vec!["B10".into()],
            ..ObservationQuery::default()
        };
        let observations = self.store.read::<_, StoreFault>(|reading| reading.observations(&query))?;
        let content = &self.shared.content;
        let (words, names) = (content.words(language), content.area_names(language)?);
        let mut drawn = Vec::new();
        let mut series = Vec::new();
        for area in areas.iter().take(MOST_AREAS) {
            let points = stock_of(area, &observations);
            if !points.is_empty() {
                series.push(LineSeries { name: names.name(area), points });
                drawn.push(area.clone());
            }
        }
        let numbers = words.numbers();
        let caption = caption(&words, &series);
        let tick = |value: f64| numbers.mark(value).to_string();
        let value = |value: f64| numbers.count(value as i64).to_string();
        let year = |year: f64| numbers.year(year as i32).to_string();
        let chart = LineChart {
            unit: words.say(&messages::unit_persons()),
            time_name: words.say(&messages::ui_explore_year()),
            series,
            named: true,
            breaks: Vec::new(),
            from_zero: true,
            print: Print { tick: &tick, value: &value, missing: ".." },
            print_time: &year,
        };
        let frame = Frame { width: 760.0, ..Frame::page(language.code(), language.is_rtl()) };
        Ok(Exploration { areas: drawn, caption, scene: chart.draw(&frame) })
    }
}

/// What is drawn: the stock, from the first to the last year with a value, in persons.
fn caption(words: &Words, series: &[LineSeries]) -> String {
    let points = series.iter().flat_map(|line| &line.points).filter(|point| point.value.is_some());
    let years: Vec<i32> = points.map(|point| point.time as i32).collect();
    let (Some(first), Some(last)) = (years.iter().min(), years.iter().max()) else {
        return words.say(&messages::ui_profile_no_data());
    };
    let numbers = words.numbers();
    let years = if first == last { numbers.year(*first) } else { numbers.years(*first, *last) };
    words.say(&messages::ui_explore_drawn(years, words.say(&messages::unit_persons())))
}

/// One point a year, from the first source that has it; a year without a value is a gap.
fn stock_of(area: &AreaCode, observations: &[Observation]) -> Vec<TimePoint> {
    let mut points: Vec<TimePoint> = Vec::new();
    for seen in observations {
        let series = &seen.series;
        let total = series.sex == Sex::Total && series.age == AgeBand::Total && series.counterpart.is_none();
        let (true, Period::Year(year)) = (total && series.ref_area == *area, seen.period) else { continue };
        if points.iter().all(|point| point.time != f64::from(year)) {
            points.push(TimePoint { time: f64::from(year), value: seen.amount() });
        }
    }
    points.sort_by(|left, right| left.time.total_cmp(&right.time));
    points
}
