//! Share of a part in its whole (4.2.1).

use bearings_model::Missing;

/// `100 × part / whole`, in percent, 0 to 100.
///
/// Both in the same unit and multiplier. A whole of zero gives [`Missing::ZeroDenominator`]; a negative part or a part
/// larger than its whole (beyond a relative 1e-9 of rounding) gives [`Missing::OutOfRange`]. Source: reference 4.2.1.
///
/// ```
/// use bearings_indicators::formulas::share_percent;
/// assert_eq!(share_percent(1.0, 4.0), Ok(25.0));
/// ```
pub fn share_percent(part: f64, whole: f64) -> Result<f64, Missing> {
    if whole == 0.0 {
        return Err(Missing::ZeroDenominator);
    }
    let share = 100.0 * part / whole;
    if (0.0..=100.0 * (1.0 + 1e-9)).contains(&share) { Ok(share.min(100.0)) } else { Err(Missing::OutOfRange) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f01_share_of_population_2019() {
        for (stock, population_thousands, expected) in [
            (271642105.0, 7713468.100, 3.521660),
            (13132146.0, 83517.045, 15.723911),
            (1044854.0, 52573.973, 1.987398),
            (2229688.0, 2832.067, 78.730058),
            (149762.0, 38041.754, 0.393678),
            (1256408.0, 200963.599, 0.625192),
        ] {
            let share = share_percent(stock, population_thousands * 1000.0).unwrap();
            assert!((share - expected).abs() < 5e-7, "{stock}: {share}");
        }
    }

    #[test]
    fn f04_refugees_as_percent_of_the_stock() {
        for (refugees, stock, expected) in [
            (28711526.0, 271642105.0, 10.569615),
            (1399669.0, 13132146.0, 10.658342),
            (488368.0, 1044854.0, 46.740310),
            (2928724.0, 3346703.0, 87.510723),
        ] {
            assert!((share_percent(refugees, stock).unwrap() - expected).abs() < 5e-7);
        }
    }

    #[test]
    fn nothing_outside_0_to_100() {
        assert_eq!(share_percent(2214783.0, 253735.0), Err(Missing::OutOfRange));
        assert_eq!(share_percent(-1.0, 5.0), Err(Missing::OutOfRange));
        assert_eq!(share_percent(0.0, 0.0), Err(Missing::ZeroDenominator));
        assert_eq!(share_percent(799.0, 0.799 * 1000.0), Ok(100.0));
    }
}
