//! Measures of migration from a matrix of regions by regions (4.2.6, 4.2.12).

use super::QualityFault;
use super::counts::need_table;

/// One region of the matrix. Persons, unless said otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RegionMigration {
    /// All of the region's row: born there, or resident there at the start.
    pub at_start: f64,
    /// All of the region's column: resident there at the end.
    pub at_end: f64,
    /// Came from another region.
    pub arrivals: f64,
    /// Left for another region.
    pub departures: f64,
    /// `arrivals − departures`, either sign.
    pub net: f64,
    /// `arrivals + departures`.
    pub gross: f64,
    /// `100 × arrivals / at_end`, 0 to 100: who of the residents came from elsewhere. Absent without residents.
    pub in_percent: Option<f64>,
    /// `100 × departures / at_start`, 0 to 100: who of those at the start is elsewhere. Absent without any.
    pub out_percent: Option<f64>,
    /// `100 × net / mean of at_start and at_end`, −200 to 200. Absent when both are zero.
    pub net_percent: Option<f64>,
    /// `100 × net / gross`, −100 to 100. Absent when nobody moved.
    pub effectiveness_percent: Option<f64>,
}

/// The whole matrix.
#[derive(Clone, Debug, PartialEq)]
pub struct MigrationSystem {
    /// The regions in the order of the matrix.
    pub regions: Vec<RegionMigration>,
    /// The sum of all cells, persons.
    pub population: f64,
    /// The sum of the cells off the diagonal, persons.
    pub migrants: f64,
    /// Crude migration intensity `100 × migrants / population`, 0 to 100.
    pub intensity_percent: f64,
    /// Courgeau's k `intensity / ln(n²)` for n regions, percent: less dependent on the number of regions. Absent for one.
    pub courgeau_k: Option<f64>,
    /// Migration effectiveness index `100 × Σ|net| / Σ gross`, 0 to 100. Absent when nobody moved.
    pub effectiveness_percent: Option<f64>,
    /// Aggregate net migration `100 × ½ × Σ|net| / population`, 0 to 100: intensity times effectiveness.
    pub aggregate_net_percent: f64,
}

impl RegionMigration {
    /// From the persons who stayed, all of the region at the start and all at the end of the interval.
    pub fn of(stayed: f64, at_start: f64, at_end: f64) -> RegionMigration {
        let (arrivals, departures) = (at_end - stayed, at_start - stayed);
        let (net, gross) = (arrivals - departures, arrivals + departures);
        RegionMigration {
            at_start,
            at_end,
            arrivals,
            departures,
            net,
            gross,
            in_percent: percent(arrivals, at_end),
            out_percent: percent(departures, at_start),
            net_percent: percent(net, (at_start + at_end) / 2.0),
            effectiveness_percent: percent(net, gross),
        }
    }
}

/// Arrivals, departures and what follows from them, of every region and of all together.
///
/// `matrix[origin][destination]` in persons; the origin is the region of birth (lifetime migration) or of residence at
/// the start of the interval (five years, one year), the destination that of residence at the end, and the diagonal holds
/// those who stayed. Matrices without stayers give no intensities of use; effectiveness is not touched by them. Swapped
/// origins and destinations turn the sign of every net and leave the measures of the whole as they are (trap T9).
/// Measures of different intervals are not to be compared. Errors: no region, not square, cells negative or not finite,
/// nobody at all. Source: reference 4.2.6, 4.2.12.
pub fn migration_system<R: AsRef<[f64]>>(matrix: &[R]) -> Result<MigrationSystem, QualityFault> {
    let size = matrix.len();
    if size == 0 {
        return Err(QualityFault::TooFew { found: 0, needed: 1 });
    }
    need_table(matrix, size)?;
    migration_of_regions((0..size).map(|place| region(matrix, place)).collect())
}

/// What follows for all regions together from what is known of each, as where cells of the matrix are hidden and its sums
/// are not. Errors: no region, nobody at all. Source: as [`migration_system`].
pub fn migration_of_regions(regions: Vec<RegionMigration>) -> Result<MigrationSystem, QualityFault> {
    let size = regions.len();
    if size == 0 {
        return Err(QualityFault::TooFew { found: 0, needed: 1 });
    }
    let population: f64 = regions.iter().map(|region| region.at_end).sum();
    if population == 0.0 {
        return Err(QualityFault::ZeroSum);
    }
    let migrants: f64 = regions.iter().map(|region| region.arrivals).sum();
    let turned: f64 = regions.iter().map(|region| region.net.abs()).sum();
    let intensity_percent = 100.0 * migrants / population;
    Ok(MigrationSystem {
        population,
        migrants,
        intensity_percent,
        courgeau_k: (size > 1).then(|| intensity_percent / (2.0 * (size as f64).ln())),
        effectiveness_percent: percent(turned, regions.iter().map(|region| region.gross).sum()),
        aggregate_net_percent: 50.0 * turned / population,
        regions,
    })
}

fn region<R: AsRef<[f64]>>(matrix: &[R], place: usize) -> RegionMigration {
    let stayed = matrix[place].as_ref()[place];
    let others = |cells: &mut dyn Iterator<Item = f64>| {
        cells.enumerate().filter(|(other, _)| *other != place).map(|(_, cell)| cell).sum::<f64>()
    };
    let departures = others(&mut matrix[place].as_ref().iter().copied());
    let arrivals = others(&mut matrix.iter().map(|row| row.as_ref()[place]));
    RegionMigration::of(stayed, stayed + departures, stayed + arrivals)
}

fn percent(part: f64, whole: f64) -> Option<f64> {
    (whole > 0.0).then(|| 100.0 * part / whole)
}

#[cfg(test)]
#[path = "tests/migration_matrix.rs"]
mod tests;
