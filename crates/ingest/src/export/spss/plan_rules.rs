//! Which values count as no answer: three codes at most, or a range with one code beside it.

use super::super::{Held, LossKind, Seen};
use super::plan_column::is_letter;
use crate::export::loss::Losses;
use crate::records::{MissingRule, Variable, read_iso};
use crate::sheet::Cell;

/// Codes of a text that stand for no answer have at most so many bytes.
const TEXT_BYTES: usize = 8;

/// The rules of a column as a system file holds them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rules {
    pub(super) range: Option<(f64, f64)>,
    pub(super) numbers: Vec<f64>,
    pub(super) texts: Vec<String>,
}

impl Rules {
    /// What the reader makes of them.
    pub(super) fn as_read(&self, number: impl Fn(f64) -> Cell) -> Vec<MissingRule> {
        let range = self.range.iter().map(|(from, to)| MissingRule::Range(*from, *to));
        let numbers = self.numbers.iter().map(|code| MissingRule::Code(number(*code)));
        let text =
            |text: &String| MissingRule::Code(if text.is_empty() { Cell::Empty } else { Cell::Text(text.clone()) });
        range.chain(numbers).chain(self.texts.iter().map(text)).collect()
    }
}

pub(super) fn plan_rules(
    variable: &Variable,
    seen: &Seen,
    held: Held,
    letters: &[(Cell, f64)],
    losses: &mut Losses,
) -> Rules {
    if held == Held::Text { text_rules(variable, losses) } else { number_rules(variable, seen, letters, losses) }
}

fn text_rules(variable: &Variable, losses: &mut Losses) -> Rules {
    let mut texts = Vec::new();
    let mut left_out = Vec::new();
    for rule in &variable.missing {
        match rule {
            MissingRule::Code(code) if texts.len() < 3 && code.text().len() <= TEXT_BYTES => {
                texts.push(code.text().into_owned());
            }
            rule => left_out.push(rule),
        }
    }
    tell_left_out(variable, &left_out, losses);
    Rules { texts, ..Rules::default() }
}

fn number_rules(variable: &Variable, seen: &Seen, letters: &[(Cell, f64)], losses: &mut Losses) -> Rules {
    let (mut numbers, mut ranges) = (Vec::new(), Vec::new());
    let mut left_out = Vec::new();
    for rule in &variable.missing {
        match rule {
            MissingRule::Range(from, to) => ranges.push((*from, *to)),
            MissingRule::Code(Cell::Number(number)) => numbers.push(*number),
            MissingRule::Code(Cell::Date(date)) if read_iso(date).is_some() => numbers.extend(read_iso(date)),
            // Letters that are used follow; those that are not lose nothing.
            MissingRule::Code(code) if is_letter(code) => {}
            rule => left_out.push(rule),
        }
    }
    numbers.extend(letters.iter().map(|(_, number)| *number));
    let fits = |numbers: usize, ranges: usize| matches!((numbers, ranges), (0..=3, 0) | (0..=1, 1));
    if !fits(numbers.len(), ranges.len()) {
        if let Some((from, to)) = one_range(variable, seen, &numbers, &ranges) {
            if numbers.len() > letters.len() || !ranges.is_empty() {
                losses.add(LossKind::CodesChanged, format!("{} ({from} … {to})", variable.name));
            }
            (numbers, ranges) = (Vec::new(), vec![(from, to)]);
        } else {
            let is_over = |rule: &&MissingRule| match rule {
                MissingRule::Range(from, to) => ranges.first() != Some(&(*from, *to)),
                MissingRule::Code(Cell::Number(number)) => {
                    !numbers.iter().take(if ranges.is_empty() { 3 } else { 1 }).any(|kept| kept == number)
                }
                MissingRule::Code(_) => false,
            };
            left_out.extend(variable.missing.iter().filter(is_over));
            ranges.truncate(1);
            numbers.truncate(if ranges.is_empty() { 3 } else { 1 });
        }
    }
    tell_left_out(variable, &left_out, losses);
    Rules { range: ranges.first().copied(), numbers, texts: Vec::new() }
}

/// One range that holds all codes and nothing else that was seen or has a label.
fn one_range(variable: &Variable, seen: &Seen, numbers: &[f64], ranges: &[(f64, f64)]) -> Option<(f64, f64)> {
    let ends = || numbers.iter().map(|number| (*number, *number)).chain(ranges.iter().copied());
    let from = ends().map(|(from, _)| from).fold(f64::INFINITY, f64::min);
    let to = ends().map(|(_, to)| to).fold(f64::NEG_INFINITY, f64::max);
    let is_code = |number: f64| ends().any(|(from, to)| (from..=to).contains(&number));
    let is_free = seen.most < from || seen.least > to;
    let other_label = |(code, _): &(Cell, String)| matches!(code, Cell::Number(number) if (from..=to).contains(number) && !is_code(*number));
    (is_free && !variable.values.iter().any(other_label)).then_some((from, to))
}

fn tell_left_out(variable: &Variable, left_out: &[&MissingRule], losses: &mut Losses) {
    let said: Vec<String> = left_out
        .iter()
        .map(|rule| match rule {
            MissingRule::Code(code) => code.text().into_owned(),
            MissingRule::Range(from, to) => format!("{from} … {to}"),
        })
        .collect();
    losses.add_if(!said.is_empty(), LossKind::RulesLeftOut, &format!("{} ({})", variable.name, said.join(", ")));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(missing: Vec<MissingRule>, seen: &[f64]) -> (Rules, Vec<crate::Loss>) {
        let variable = Variable { name: "age".into(), missing, ..Variable::default() };
        let mut column = Seen::new(&variable);
        seen.iter().for_each(|number| column.take(&Cell::Number(*number)));
        let mut losses = Losses::default();
        let rules = plan_rules(&variable, &column, Held::Number, &[], &mut losses);
        (rules, losses.into_vec())
    }

    fn codes(codes: &[f64]) -> Vec<MissingRule> {
        codes.iter().map(|code| MissingRule::Code(Cell::Number(*code))).collect()
    }

    #[test]
    fn what_spss_can_hold_is_held() {
        assert_eq!(plan(codes(&[9.0, -1.0]), &[1.0]).0.numbers, [9.0, -1.0]);
        let (rules, losses) = plan(vec![MissingRule::Range(98.0, f64::INFINITY)], &[1.0]);
        assert_eq!((rules.range, losses.len()), (Some((98.0, f64::INFINITY)), 0));
    }

    #[test]
    fn many_codes_become_a_range_where_nothing_lies_between() {
        let (rules, losses) = plan(codes(&[96.0, 99.0, 97.0, 98.0]), &[1.0, 80.0, 97.0]);
        assert_eq!(rules, Rules { range: Some((96.0, 99.0)), ..Rules::default() });
        assert_eq!((losses[0].kind, losses[0].of[0].as_str()), (LossKind::CodesChanged, "age (96 … 99)"));
        let (rules, losses) = plan(codes(&[96.0, 99.0, 97.0, 98.0]), &[1.0, 96.5]);
        assert_eq!(rules.numbers, [96.0, 99.0, 97.0]);
        assert_eq!((losses[0].kind, losses[0].of[0].as_str()), (LossKind::RulesLeftOut, "age (98)"));
    }
}
