//! Where the axes have ticks for the seen part, and the plain ASCII text beside them.

use crate::{Chart, View};
use bearings_chart::nice_ticks;
use egui::Rect;

/// Round values inside the seen part with their labels, from the lowest: about `wanted` of them.
pub fn value_ticks(chart: &Chart, view: View, wanted: usize, decimal_sign: char) -> Vec<(f64, String)> {
    let seen = view.seen();
    let (low, high) = (chart.value_at(seen.max.y), chart.value_at(seen.min.y));
    let ticks = nice_ticks(low, high, wanted);
    let step = ticks.windows(2).next().map_or(1.0, |pair| pair[1] - pair[0]);
    let dust = step * 1e-3;
    let inside = ticks.into_iter().filter(|tick| (low - dust..=high + dust).contains(tick));
    inside.map(|tick| (tick, print_ascii(tick, step, decimal_sign))).collect()
}

/// A number with as many decimals as the step needs, thousands apart by a space: `1 500 000`, `-0.25`.
pub fn print_ascii(value: f64, step: f64, decimal_sign: char) -> String {
    let decimals = if step > 0.0 { (-(step * 1.001).log10().floor()).clamp(0.0, 9.0) as usize } else { 0 };
    let text = format!("{:.decimals$}", value.abs());
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    if value < 0.0 && text.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        out.push('-');
    }
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(' ');
        }
        out.push(digit);
    }
    if !rest.is_empty() {
        out.push(decimal_sign);
        out.push_str(rest);
    }
    out
}

/// Times of the data with their distance from the left edge of the room, each with its label where that fits.
/// The last time and the first one come first, then those of round years; moving the view never changes the choice.
pub fn time_ticks<'a>(
    chart: &'a Chart,
    view: View,
    room: Rect,
    width: &dyn Fn(&str) -> f32,
) -> Vec<(f32, Option<&'a str>)> {
    let x = |time: f64| (chart.time_share(time) - view.seen().min.x) * view.zoom() * room.width();
    let times = &chart.times;
    let mut candidates: Vec<&(f64, String)> = times.last().into_iter().chain(times.first()).collect();
    for step in [50.0, 20.0, 10.0, 5.0, 2.0, 1.0] {
        candidates.extend(times.iter().filter(|(time, _)| time % step == 0.0));
    }
    candidates.extend(times);
    let mut taken: Vec<(f32, f32, f64)> = Vec::new();
    for (time, label) in candidates {
        let (place, half) = (x(*time), width(label) / 2.0 + 5.0);
        if taken.iter().all(|(other, room, _)| (other - place).abs() >= room + half) {
            taken.push((place, half, *time));
        }
    }
    let labelled = |time: f64| taken.iter().any(|(_, _, known)| *known == time);
    let ticks = times.iter().map(|(time, label)| (x(*time), labelled(*time).then_some(label.as_str())));
    ticks.filter(|(place, _)| (-0.5..=room.width() + 0.5).contains(place)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    fn chart(times: &[f64], value_ends: (f64, f64)) -> Chart {
        let labels = times.iter().map(|time| (*time, time.to_string())).collect();
        let ends = (times[0], times[times.len() - 1]);
        Chart { series: vec![], breaks: vec![], times: labels, time_ends: ends, value_ends }
    }

    #[test]
    fn numbers_are_plain_and_grouped() {
        assert_eq!(print_ascii(1_500_000.0, 500_000.0, '.'), "1 500 000");
        assert_eq!(print_ascii(-0.25, 0.05, ','), "-0,25");
        assert_eq!(print_ascii(999.0, 1.0, '.'), "999");
        assert_eq!(print_ascii(-0.0, 1.0, '.'), "0");
        assert_eq!(print_ascii(0.3, 0.1, '.'), "0.3");
        assert_eq!(print_ascii(20_000.0, 0.0, '.'), "20 000");
    }

    #[test]
    fn an_enlarged_axis_has_finer_ticks_of_its_own() {
        let chart = chart(&[1990.0, 2019.0], (0.0, 1_500_000.0));
        let texts = |view| value_ticks(&chart, view, 4, '.').into_iter().map(|(_, text)| text).collect::<Vec<_>>();
        assert_eq!(texts(View::WHOLE), ["0", "500 000", "1 000 000", "1 500 000"]);
        let mut view = View::WHOLE;
        view.zoom_around(pos2(0.5, 0.0), 10.0);
        assert_eq!(texts(view), ["1 350 000", "1 400 000", "1 450 000", "1 500 000"]);
    }

    #[test]
    fn time_labels_thin_out_and_return_when_enlarged() {
        let years: Vec<f64> = (1960..=2019).map(f64::from).collect();
        let chart = chart(&years, (0.0, 1.0));
        let room = Rect::from_min_size(pos2(40.0, 0.0), vec2(300.0, 100.0));
        let labels = |view| {
            let ticks = time_ticks(&chart, view, room, &|text| text.len() as f32 * 7.0);
            ticks.iter().filter_map(|(_, label)| label.map(str::to_owned)).collect::<Vec<_>>()
        };
        let whole = labels(View::WHOLE);
        assert_eq!((whole[0].as_str(), whole[whole.len() - 1].as_str()), ("1960", "2019"));
        assert!(whole.contains(&"2000".to_owned()) && whole.len() < 9, "{whole:?}");
        let mut view = View::WHOLE;
        view.zoom_around(pos2(0.5, 0.5), 12.0);
        assert!(
            labels(view).contains(&"1989".to_owned()) && !labels(view).contains(&"1960".to_owned()),
            "{:?}",
            labels(view)
        );
    }

    #[test]
    fn a_single_time_stands_in_the_middle() {
        let chart = chart(&[2019.0], (0.0, 1.0));
        let room = Rect::from_min_size(pos2(0.0, 0.0), vec2(300.0, 100.0));
        assert_eq!(time_ticks(&chart, View::WHOLE, room, &|_| 20.0), [(150.0, Some("2019"))]);
    }
}
