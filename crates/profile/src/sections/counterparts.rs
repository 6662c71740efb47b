//! Tables and bar charts by origin, destination or sender: the largest twenty, all others, residual groups, total.

use crate::cells::{SIGN, head_cell};
use crate::voice::Voice;
use crate::{Cell, Figure, Prose, Table};
use bearings_chart::{Bar, BarChart, Frame, Print};
use bearings_indicators::{Ranked, Ranking, Token};
use bearings_locale::{Message, messages as say};
use bearings_model::{AreaCode, Period};

/// How many areas a table names before it adds up the rest, and a chart draws.
const ROWS: usize = 20;
const BARS: usize = 10;

/// A column of numbers at one time.
pub(crate) struct Column<'a> {
    pub head: Message,
    pub ranking: &'a Ranking,
    /// The token of one area's number.
    pub token: &'a dyn Fn(&AreaCode) -> Token,
    /// The token of the total.
    pub total: Token,
}

/// What a table by counterpart is made from.
pub(crate) struct ByCounterpart<'a> {
    pub id: &'a str,
    pub title: Message,
    pub label_head: Message,
    /// Columns, the leading one last: it orders the rows and gives the percentages.
    pub columns: Vec<Column<'a>>,
    /// Divides the numbers for print: 1, or a million for dollars.
    pub scale: f64,
    pub digits: u8,
    pub notes: Vec<Prose>,
}

/// The table; nothing without a column.
pub(crate) fn counterpart_table(voice: &Voice<'_>, spec: ByCounterpart<'_>) -> Option<Table> {
    let leading = spec.columns.last()?;
    let rows = Rows { voice, spec: &spec, leading, whole: rows_total(voice, leading) };
    let named = &leading.ranking.known[..leading.ranking.known.len().min(ROWS)];
    let mut body: Vec<Vec<Cell>> = named.iter().map(|ranked| rows.of(ranked)).collect();
    body.extend(rows.others(named));
    body.extend(leading.ranking.residual.iter().map(|ranked| rows.of(ranked)));
    body.extend(rows.not_broken_down());
    body.push(rows.total());
    let mut head = vec![voice.head(spec.label_head.clone())];
    head.extend(spec.columns.iter().map(|column| voice.head(column.head.clone())));
    head.push(voice.head(say::profile_column_part()));
    let mut notes = spec.notes;
    if body.iter().flatten().any(|cell| cell.numeric && cell.number.is_none()) {
        notes.push(voice.prose(say::profile_note_sign_missing(SIGN)));
    }
    Some(Table { id: spec.id.to_owned(), caption: voice.table_caption(spec.title), head: vec![head], body, notes })
}

/// The total of a column: as it is said, or the sum of the parts where that is more.
fn rows_total(voice: &Voice<'_>, column: &Column<'_>) -> f64 {
    let sum = column.ranking.known_total() + column.ranking.residual_total();
    voice.evaluate(&column.total).amount().map_or(sum, |total| total.max(sum))
}

/// Writes the rows of one table.
struct Rows<'t, 'v, 'a> {
    voice: &'v Voice<'a>,
    spec: &'t ByCounterpart<'t>,
    leading: &'t Column<'t>,
    whole: f64,
}

impl Rows<'_, '_, '_> {
    fn of(&self, ranked: &Ranked) -> Vec<Cell> {
        let mut row = vec![head_cell(self.voice.request.names.name(&ranked.area))];
        row.extend(self.spec.columns.iter().map(|column| {
            let token = (column.token)(&ranked.area);
            // Zero and the sign of the source differ: where the ranking has nobody, the observation says which it is.
            amount_of(column.ranking, &ranked.area)
                .map_or_else(|| self.evaluated(&token), |value| self.cell(value, &token))
        }));
        row.push(self.part(ranked.amount));
        row
    }

    /// All other countries in one row, so that each column adds up to its total.
    fn others(&self, named: &[Ranked]) -> Option<Vec<Cell>> {
        let count = self.leading.ranking.known.len() - named.len();
        if count == 0 {
            return None;
        }
        let count = self.voice.request.words.numbers().count(count as i64);
        let rest = |column: &Column<'_>| {
            let shown = named.iter().filter_map(|ranked| amount_of(column.ranking, &ranked.area));
            column.ranking.known_total() - shown.sum::<f64>()
        };
        let mut row = vec![head_cell(self.voice.plain(say::profile_row_others(count)))];
        row.extend(self.spec.columns.iter().map(|column| self.plain(rest(column))));
        row.push(self.part(rest(self.leading)));
        Some(row)
    }

    /// What the total has beyond its parts.
    fn not_broken_down(&self) -> Option<Vec<Cell>> {
        let rest = |column: &Column<'_>| {
            let parts = column.ranking.known_total() + column.ranking.residual_total();
            rows_total(self.voice, column) - parts
        };
        if rest(self.leading) < self.spec.scale / 2.0 {
            return None;
        }
        let mut row = vec![head_cell(self.voice.plain(say::profile_row_not_broken_down()))];
        row.extend(self.spec.columns.iter().map(|column| self.plain(rest(column))));
        row.push(self.part(rest(self.leading)));
        Some(row)
    }

    fn total(&self) -> Vec<Cell> {
        let mut row = vec![head_cell(self.voice.plain(say::profile_row_total()))];
        row.extend(self.spec.columns.iter().map(|column| self.evaluated(&column.total)));
        row.push(self.voice.number_cell(100.0, 1));
        row
    }

    fn evaluated(&self, token: &Token) -> Cell {
        let figure = self.voice.evaluate(token);
        match figure.amount() {
            Some(value) => self.cell(value, &figure.token),
            None => self.voice.cell(&figure, self.spec.digits),
        }
    }

    fn cell(&self, value: f64, token: &Token) -> Cell {
        Cell { token: token.to_string(), ..self.plain(value) }
    }

    fn plain(&self, value: f64) -> Cell {
        self.voice.number_cell(value / self.spec.scale, self.spec.digits)
    }

    fn part(&self, value: f64) -> Cell {
        self.voice.number_cell(100.0 * value / self.whole, 1)
    }
}

/// The number of an area, residual or not.
fn amount_of(ranking: &Ranking, area: &AreaCode) -> Option<f64> {
    ranking.known.iter().chain(&ranking.residual).find(|ranked| ranked.area == *area).map(|ranked| ranked.amount)
}

/// The period before one in which an area has numbers by counterpart.
pub(crate) fn earlier(periods: impl Iterator<Item = Period>, period: Period) -> Option<Period> {
    periods.filter(|earlier| *earlier < period).max()
}

/// The words of a bar chart.
pub(crate) struct BarWords {
    pub id: &'static str,
    pub caption: Message,
    pub alternative: Message,
    pub label_name: Message,
    pub value_name: Message,
}

/// How many bars a chart of the ranking has, residual groups not counted.
pub(crate) fn bar_count(ranking: &Ranking) -> i64 {
    ranking.known.len().min(BARS) as i64
}

/// The chart of the largest ten, all others and residual groups set apart.
pub(crate) fn bar_figure(voice: &Voice<'_>, ranking: &Ranking, words: BarWords, notes: Vec<Prose>) -> Figure {
    let speaker = voice.request.words;
    let tick = |value: f64| speaker.numbers().mark(value).to_string();
    let value = |value: f64| speaker.numbers().decimal(value, 0).to_string();
    let bar = |ranked: &Ranked| Bar {
        label: voice.request.names.name(&ranked.area),
        value: Some(ranked.amount),
        unknown: ranked.area.is_unknown(),
    };
    let mut apart = Vec::new();
    let rest = ranking.known.get(BARS..).unwrap_or_default();
    if !rest.is_empty() {
        let label = voice.plain(say::profile_row_others(speaker.numbers().count(rest.len() as i64)));
        apart.push(Bar { label, value: Some(rest.iter().map(|ranked| ranked.amount).sum()), unknown: false });
    }
    apart.extend(ranking.residual.iter().map(bar));
    let chart = BarChart {
        unit: voice.plain(words.value_name.clone()),
        label_name: voice.plain(words.label_name),
        value_name: voice.plain(words.value_name),
        bars: ranking.known.iter().take(BARS).map(bar).collect(),
        apart,
        print: Print { tick: &tick, value: &value, missing: SIGN },
    };
    Figure {
        id: words.id.to_owned(),
        caption: voice.figure_caption(words.caption),
        alternative: voice.say(words.alternative),
        scene: chart.draw(&Frame::page(speaker.language().code(), speaker.language().is_rtl())),
        notes,
    }
}
