//! SDG indicator 10.7.4: refugees by country of origin (4.2.16).

use bearings_model::Missing;

/// `100 000 × R / (P + R)`, 0 to 100 000: refugees from a country per 100 000 of its population, they themselves added.
/// Both at the end of the year. Nobody at all: [`Missing::ZeroDenominator`]. Source: reference 4.2.16.
pub fn refugees_per_100000(refugees: f64, population: f64) -> Result<f64, Missing> {
    let whole = population + refugees;
    if whole == 0.0 { Err(Missing::ZeroDenominator) } else { Ok(100_000.0 * refugees / whole) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f18_refugees_stand_in_the_denominator_too() {
        assert!((refugees_per_100000(66000.0, 1200000.0).unwrap() - 5213.270142).abs() < 5e-7);
    }
}
