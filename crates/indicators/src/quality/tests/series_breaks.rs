//! Breaks and outliers in series of known course.

use super::Irregularity::{AtTheEnd, Break, Outlier};
use super::*;

/// A series that grows 3 percent a year, with a little unevenness.
fn even(years: &[f64]) -> Vec<(f64, f64)> {
    let bend = [0.0, 0.01, -0.008, 0.004, -0.012, 0.006, 0.011, -0.003];
    let point =
        |(place, year): (usize, &f64)| (*year, 80000.0 * (0.03 * (year - years[0]) + bend[place % bend.len()]).exp());
    years.iter().enumerate().map(point).collect()
}

fn found(points: &[(f64, f64)]) -> Vec<Irregularity> {
    let scan = scan_series(points, SeriesRule::default()).unwrap();
    scan.irregular.iter().map(|irregular| irregular.what).collect()
}

const YEARLY: [f64; 10] = [2010.0, 2011.0, 2012.0, 2013.0, 2014.0, 2015.0, 2016.0, 2017.0, 2018.0, 2019.0];
const UNEVEN: [f64; 8] = [1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2019.0, 2020.5];

#[test]
fn a_regular_course_is_left_alone() {
    assert_eq!(found(&even(&YEARLY)), []);
    assert_eq!(found(&even(&UNEVEN)), []);
    let constant: Vec<(f64, f64)> = YEARLY.iter().map(|year| (*year, 500.0)).collect();
    let scan = scan_series(&constant, SeriesRule::default()).unwrap();
    assert_eq!((scan.median_growth, scan.scale, scan.irregular.len()), (0.0, 0.02, 0));
}

#[test]
fn one_point_out_of_line_is_an_outlier_wherever_it_stands() {
    for years in [&YEARLY[..], &UNEVEN[..]] {
        for at in 1..years.len() - 1 {
            for factor in [1000.0, 3.0, 0.1, 0.0] {
                let mut points = even(years);
                points[at].1 *= factor;
                assert_eq!(found(&points), [Outlier { at }], "{at} × {factor}");
            }
        }
    }
}

#[test]
fn a_new_level_is_a_break_between_two_points() {
    for years in [&YEARLY[..], &UNEVEN[..]] {
        for before in 1..years.len() - 2 {
            for factor in [5.0, 0.3] {
                let mut points = even(years);
                points[before + 1..].iter_mut().for_each(|point| point.1 *= factor);
                assert_eq!(found(&points), [Break { before }], "{before} × {factor}");
            }
        }
    }
}

#[test]
fn at_the_ends_nobody_can_tell() {
    let mut points = even(&YEARLY);
    points[0].1 *= 4.0;
    points[9].1 /= 4.0;
    assert_eq!(found(&points), [AtTheEnd { before: 0 }, AtTheEnd { before: 8 }]);
}

#[test]
fn an_outlier_and_a_break_in_one_series() {
    let mut points = even(&YEARLY);
    points[2].1 *= 10.0;
    points[6..].iter_mut().for_each(|point| point.1 *= 2.5);
    assert_eq!(found(&points), [Outlier { at: 2 }, Break { before: 5 }]);
}

#[test]
fn the_measure_is_the_growth_and_its_distance_in_scales() {
    let mut points: Vec<(f64, f64)> = (0..8).map(|place| (2000.0 + f64::from(place), 1000.0)).collect();
    points[4..].iter_mut().for_each(|point| point.1 = 2000.0);
    let scan = scan_series(&points, SeriesRule::default()).unwrap();
    assert_eq!((scan.median_growth, scan.scale), (0.0, 0.02));
    let [only] = scan.irregular[..] else { panic!("{scan:?}") };
    assert_eq!(only.what, Break { before: 3 });
    assert!((only.growth - 2f64.ln()).abs() < 1e-12 && (only.score - 2f64.ln() / 0.02).abs() < 1e-9);
}

#[test]
fn tiny_counts_are_not_judged() {
    let counts = [3.0, 9.0, 4.0, 0.0, 20.0, 1.0, 31.0, 12.0];
    let points: Vec<(f64, f64)> = YEARLY.iter().copied().zip(counts).collect();
    assert_eq!(found(&points), []);
    let judged = SeriesRule { tiny: 1.0, threshold: 1.0, ..SeriesRule::default() };
    assert!(!scan_series(&points, judged).unwrap().irregular.is_empty());
}

/// Georgia's stock in the edition of 2019, halved twice by interpolation (F03, trap T17). Of the first interval nobody can
/// tell whether its outer point is wrong.
#[test]
fn f03_georgia_is_halved_twice() {
    let years = [1990.0, 1995.0, 2000.0, 2005.0, 2010.0, 2015.0, 2019.0];
    let stocks = [304470.0, 152235.0, 76117.0, 72311.0, 73034.0, 76685.0, 79035.0];
    let points: Vec<(f64, f64)> = years.into_iter().zip(stocks).collect();
    let scan = scan_series(&points, SeriesRule::default()).unwrap();
    assert_eq!(found(&points), [AtTheEnd { before: 0 }, Break { before: 1 }]);
    assert!((100.0 * scan.irregular[0].growth - -13.8629436112).abs() < 5e-11);
}

#[test]
fn what_it_refuses() {
    let of = |points: &[(f64, f64)], rule| scan_series(points, rule).unwrap_err();
    let rule = SeriesRule::default();
    let good = even(&YEARLY);
    assert_eq!(of(&good[..5], rule), QualityFault::TooFew { found: 5, needed: 6 });
    let none = SeriesRule { fewest_points: 0, ..rule };
    assert_eq!(of(&[], none), QualityFault::TooFew { found: 0, needed: 3 });
    let mut bad = good.clone();
    bad[4].0 = 2013.0;
    assert_eq!(of(&bad, rule), QualityFault::YearsOutOfOrder { index: 4 });
    bad[4] = (2014.0, -1.0);
    assert_eq!(of(&bad, rule), QualityFault::Negative { index: 4 });
    bad[4] = (f64::NAN, 1.0);
    assert_eq!(of(&bad, rule), QualityFault::NotFinite { index: 4 });
    for rule in [SeriesRule { tiny: 0.0, ..rule }, SeriesRule { tiny: f64::NAN, ..rule }] {
        assert_eq!(of(&good, rule), QualityFault::Parameter { name: "tiny" });
    }
}
