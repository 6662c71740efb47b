//! Crude rates of movement and effectiveness (4.2.3, 4.2.6).

use bearings_model::Missing;

/// Events per 1 000 persons of the mean population of the period; for net migration of either sign.
/// No population: [`Missing::ZeroDenominator`]. Source: reference 4.2.3.
pub fn rate_per_1000(events: f64, mean_population: f64) -> Result<f64, Missing> {
    if mean_population == 0.0 { Err(Missing::ZeroDenominator) } else { Ok(1000.0 * events / mean_population) }
}

/// `100 × (arrivals − departures) / (arrivals + departures)`, −100 to 100: how far movement is one-way.
/// Nobody moving: [`Missing::ZeroDenominator`]. Source: reference 4.2.6.
pub fn effectiveness_percent(arrivals: f64, departures: f64) -> Result<f64, Missing> {
    let gross = arrivals + departures;
    if gross == 0.0 { Err(Missing::ZeroDenominator) } else { Ok(100.0 * (arrivals - departures) / gross) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f27_crude_rates() {
        let mean = (2480000.0 + 2530000.0) / 2.0;
        for (events, expected) in
            [(42000.0, 16.766467), (30500.0, 12.175649), (11500.0, 4.590818), (72500.0, 28.942116)]
        {
            assert!((rate_per_1000(events, mean).unwrap() - expected).abs() < 5e-7);
        }
        assert!((effectiveness_percent(42000.0, 30500.0).unwrap() - 15.862069).abs() < 5e-7);
        assert_eq!(rate_per_1000(1.0, 0.0), Err(Missing::ZeroDenominator));
        assert_eq!(effectiveness_percent(0.0, 0.0), Err(Missing::ZeroDenominator));
    }
}
