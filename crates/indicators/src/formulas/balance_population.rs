//! Net migration as what the balancing equation leaves (4.2.4).

/// `(end − start) − (births − deaths)`, persons, any sign. Differences in census coverage and changes of territory
/// land in it: one percent of undercount at the end is an error of `0.01 × end`. Source: reference 4.2.4.
pub fn net_migration_by_balance(start: f64, end: f64, births: f64, deaths: f64) -> f64 {
    (end - start) - (births - deaths)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f07_balancing_equation_alabama() {
        for (start, end, births, deaths, net) in [
            (1124061.0, 1235489.0, 236481.0, 123220.0, -1833.0),
            (1159548.0, 1298342.0, 224034.0, 86880.0, 1640.0),
            (467648.0, 426452.0, 131767.0, 58845.0, -114118.0),
            (515483.0, 483882.0, 126886.0, 51449.0, -107038.0),
        ] {
            assert_eq!(net_migration_by_balance(start, end, births, deaths), net);
        }
    }
}
