//! G-PYR1 and G-PYR2: a population pyramid, alone or under the outline of a second population.

use crate::legend::{Sample, legend};
use crate::measure::{text_width, wrap};
use crate::pen::{HEAD, LABEL, LEADING, Pen, SMALL, TICK, Twin};
use crate::{Anchor, Frame, Print, Scene, nice_ticks, palette};

/// A pyramid with men at the left and women at the right on one scale.
///
/// To compare two populations of different size (G-PYR2) pass each value in percent of its group.
pub struct Pyramid<'a> {
    /// Word over the left side.
    pub men: String,
    /// Word over the right side.
    pub women: String,
    /// Head of the age column of the table twin.
    pub age_name: String,
    /// What the values measure, printed under the axis.
    pub unit: String,
    /// Labels of the age groups, youngest first; an open group says so (`75+`).
    pub bands: Vec<String>,
    /// The population whose bars are filled.
    pub filled: AgeGroup,
    /// The population drawn as an outline over it.
    pub outline: Option<AgeGroup>,
    /// Prints values.
    pub print: Print<'a>,
}

/// One population by age and sex.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AgeGroup {
    /// Its name in the legend.
    pub name: String,
    /// Men by age group, in the order of the bands; missing at the end counts as absent.
    pub men: Vec<Option<f64>>,
    /// Women by age group.
    pub women: Vec<Option<f64>>,
}

const ROW: f32 = 12.0;

/// One side of the pyramid: where its bars begin and in which direction they grow.
#[derive(Clone, Copy)]
struct Side {
    foot: f32,
    towards: f32,
    scale: f32,
}

impl Side {
    fn x(self, value: f64) -> f32 {
        self.foot + self.towards * self.scale * value.max(0.0) as f32
    }
}

impl Pyramid<'_> {
    /// Draws the pyramid.
    pub fn draw(&self, frame: &Frame) -> Scene {
        let mut pen = Pen::new(frame);
        let top = self.draw_legend(&mut pen, frame) + 3.0;
        let ticks = nice_ticks(0.0, self.highest(), 4);
        let age_room = self.bands.iter().map(|band| text_width(band, TICK, false)).fold(0.0, f32::max) + 12.0;
        // Half a tick label may stand out beyond the last tick on either side.
        let margin = ticks.last().map_or(0.0, |tick| text_width(&(self.print.tick)(*tick), TICK, false) / 2.0 + 2.0);
        let reach = frame.width / 2.0 - age_room / 2.0 - margin;
        let scale = reach / ticks.last().copied().unwrap_or(1.0) as f32;
        let middle = frame.width / 2.0;
        let men = Side { foot: middle - age_room / 2.0, towards: -1.0, scale };
        let women = Side { foot: middle + age_room / 2.0, towards: 1.0, scale };

        let rows_top = top + LABEL * LEADING + 4.0;
        let bottom = rows_top + self.bands.len() as f32 * ROW;
        pen.text(&self.men, men.foot - reach / 2.0, top + LABEL, Anchor::Middle, HEAD);
        pen.text(&self.women, women.foot + reach / 2.0, top + LABEL, Anchor::Middle, HEAD);
        self.draw_ticks(&mut pen, &ticks, [men, women], rows_top, bottom);
        for (index, band) in self.bands.iter().enumerate() {
            let y = bottom - (index as f32 + 1.0) * ROW;
            pen.text(band, middle, y + ROW / 2.0 + TICK * 0.35, Anchor::Middle, SMALL);
            for (side, values, fill) in
                [(men, &self.filled.men, palette::ACCENT), (women, &self.filled.women, palette::SECOND)]
            {
                if let Some(value) = values.get(index).copied().flatten() {
                    let end = side.x(value);
                    pen.bar(side.foot.min(end), y + 0.75, (end - side.foot).abs(), ROW - 1.5, fill);
                }
            }
        }
        if let Some(outline) = &self.outline {
            for (side, values) in [(men, &outline.men), (women, &outline.women)] {
                draw_outline(&mut pen, side, values, self.bands.len(), bottom);
            }
        }
        let mut below = bottom + TICK + 9.0;
        for line in wrap(&self.unit, TICK, false, frame.width) {
            pen.centred(&line, middle, below + TICK, SMALL);
            below += TICK * LEADING;
        }
        pen.finish(below + 4.0, self.twin())
    }

    fn draw_legend(&self, pen: &mut Pen, frame: &Frame) -> f32 {
        let Some(outline) = &self.outline else { return 0.0 };
        let filled = (Sample::Pair(palette::ACCENT, palette::SECOND), self.filled.name.as_str());
        legend(pen, frame, &[filled, (Sample::Outline, outline.name.as_str())], 0.0)
    }

    fn draw_ticks(&self, pen: &mut Pen, ticks: &[f64], sides: [Side; 2], top: f32, bottom: f32) {
        for side in sides {
            // Labels that would touch their neighbour are left out, the outermost first to stay.
            let mut free = f32::INFINITY;
            for (index, tick) in ticks.iter().enumerate().rev() {
                let x = side.x(*tick);
                let colour = if index == 0 { palette::INK } else { palette::LINE };
                pen.line(vec![(x, top), (x, bottom)], colour, 0.7, &[]);
                let label = (self.print.tick)(*tick);
                let half = text_width(&label, TICK, false) / 2.0;
                let distance = (x - side.foot).abs();
                if distance + half < free {
                    pen.text(&label, x, bottom + 4.0 + TICK, Anchor::Middle, SMALL);
                    free = distance - half - 3.0;
                }
            }
        }
    }

    fn highest(&self) -> f64 {
        let groups = std::iter::once(&self.filled).chain(&self.outline);
        groups.flat_map(|group| group.men.iter().chain(&group.women)).flatten().copied().fold(0.0, f64::max)
    }

    fn twin(&self) -> Twin {
        let groups: Vec<&AgeGroup> = std::iter::once(&self.filled).chain(&self.outline).collect();
        let mut head = vec![self.age_name.clone()];
        for group in &groups {
            for side in [&self.men, &self.women] {
                let name = &group.name;
                head.push(if name.is_empty() { side.clone() } else { format!("{name} \u{2013} {side}") });
            }
        }
        let mut twin = Twin::headed(head);
        for (index, band) in self.bands.iter().enumerate() {
            let mut row = vec![(band.clone(), None)];
            for values in groups.iter().flat_map(|group| [&group.men, &group.women]) {
                let value = values.get(index).copied().flatten();
                row.push((self.print.cell(value), value));
            }
            twin.row(row);
        }
        twin
    }
}

/// A stepped line around the values of one side; missing groups leave it open.
fn draw_outline(pen: &mut Pen, side: Side, values: &[Option<f64>], bands: usize, bottom: f32) {
    let mut run: Vec<(f32, f32)> = Vec::new();
    for index in 0..=bands {
        let y = bottom - index as f32 * ROW;
        match values.get(index).copied().flatten().filter(|_| index < bands) {
            Some(value) => {
                let x = side.x(value);
                if run.is_empty() {
                    run.push((side.foot, y));
                }
                run.extend([(x, y), (x, y - ROW)]);
            }
            None if !run.is_empty() => {
                run.push((side.foot, y));
                // A pale line under the dark one keeps it visible on dark bars.
                pen.line(run.clone(), palette::PAPER, 2.8, &[]);
                pen.line(std::mem::take(&mut run), palette::INK, 1.2, &[]);
            }
            None => {}
        }
    }
}
