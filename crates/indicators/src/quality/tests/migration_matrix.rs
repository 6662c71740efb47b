//! Systems of migration against the published matrices (fixtures F11 and F14).

use super::*;

/// Lifetime migration, United Arab Republic 1960: birth by residence, in the order of fixture F11.
const UAR: [[f64; 11]; 11] = [
    [2079434., 31049., 5293., 9813., 23837., 10034., 7038., 88543., 4951., 2569., 58476.],
    [47220., 1085602., 2641., 2625., 2135., 4921., 1505., 6910., 1355., 1467., 29534.],
    [9464., 2562., 168046., 6461., 496., 817., 323., 1505., 326., 454., 11184.],
    [9518., 1395., 3490., 171297., 718., 910., 306., 1593., 319., 263., 10269.],
    [90668., 4730., 758., 3182., 886464., 3727., 3523., 10279., 340., 128., 18076.],
    [99179., 39953., 1742., 3347., 7870., 1604851., 6313., 14529., 848., 491., 64140.],
    [216764., 46781., 1640., 3338., 2918., 29580., 1308283., 30915., 567., 401., 47843.],
    [64584., 4899., 513., 2013., 2887., 1503., 2161., 1040179., 540., 433., 13518.],
    [100305., 25497., 1738., 2522., 122., 2245., 636., 13153., 1290255., 5955., 35157.],
    [100100., 63712., 12087., 9436., 295., 2791., 1095., 17958., 11608., 1540020., 53224.],
    [456464., 177476., 43898., 66973., 49816., 47315., 12179., 94577., 14690., 22375., 11900302.],
];

fn near(found: f64, expected: f64) -> bool {
    (found - expected).abs() < 5e-7
}

#[test]
fn f11_lifetime_migration() {
    let uar = migration_system(&UAR).unwrap();
    assert_eq!((uar.population, uar.migrants), (25772042.0, 2697309.0));
    assert!(near(uar.intensity_percent, 10.466027));
    assert!(near(uar.effectiveness_percent.unwrap(), 57.778030));
    assert!(near(uar.aggregate_net_percent, 6.047064));
    let cairo = uar.regions[0];
    assert_eq!((cairo.arrivals, cairo.departures, cairo.net), (1194266.0, 241603.0, 952663.0));
    assert!(near(cairo.effectiveness_percent.unwrap(), 66.347487));
    assert_eq!((uar.regions[7].net, uar.regions[6].net), (186911.0, -345668.0));
    assert_eq!(uar.regions.iter().map(|region| region.net).sum::<f64>(), 0.0);
}

#[test]
fn f14_effectiveness_of_small_matrices() {
    for matrix in [
        [[0.0, 10.0, 10.0], [20.0, 0.0, 20.0], [30.0, 30.0, 0.0]],
        [[0.0, 20.0, 20.0], [30.0, 0.0, 50.0], [20.0, 20.0, 0.0]],
    ] {
        assert!(near(migration_system(&matrix).unwrap().effectiveness_percent.unwrap(), 25.0));
    }
}

#[test]
fn rates_stand_on_their_own_population() {
    let system = migration_system(&[[90.0, 10.0], [30.0, 70.0]]).unwrap();
    let first = system.regions[0];
    assert_eq!((first.at_start, first.at_end, first.gross), (100.0, 120.0, 40.0));
    assert_eq!((first.in_percent, first.out_percent), (Some(25.0), Some(10.0)));
    assert!(near(first.net_percent.unwrap(), 100.0 * 20.0 / 110.0));
    assert!(near(system.courgeau_k.unwrap(), 20.0 / 4f64.ln()));
}

#[test]
fn identities_hold_at_every_scale_and_when_turned() {
    for factor in [1e-3, 1.0, 7.0] {
        let scaled: Vec<Vec<f64>> = UAR.iter().map(|row| row.iter().map(|cell| factor * cell).collect()).collect();
        let found = migration_system(&scaled).unwrap();
        let product = found.intensity_percent * found.effectiveness_percent.unwrap() / 100.0;
        assert!((product - found.aggregate_net_percent).abs() < 1e-9);
        assert!(near(found.intensity_percent, 10.466027));
    }
    let turned: Vec<Vec<f64>> = (0..11).map(|place| UAR.iter().map(|row| row[place]).collect()).collect();
    let (one, other) = (migration_system(&UAR).unwrap(), migration_system(&turned).unwrap());
    assert_eq!(one.effectiveness_percent, other.effectiveness_percent);
    assert!(one.regions.iter().zip(&other.regions).all(|(one, other)| one.net == -other.net));
}

#[test]
fn nobody_moved_and_empty_regions() {
    let still = migration_system(&[[5.0, 0.0], [0.0, 0.0]]).unwrap();
    assert_eq!((still.effectiveness_percent, still.intensity_percent), (None, 0.0));
    let empty = still.regions[1];
    assert_eq!((empty.in_percent, empty.net_percent, empty.effectiveness_percent), (None, None, None));
    assert_eq!(migration_system(&[[5.0]]).unwrap().courgeau_k, None);
}

#[test]
fn what_it_refuses() {
    assert_eq!(migration_system(&[[1.0, 2.0]]), Err(QualityFault::RowLength { row: 0, found: 2, expected: 1 }));
    assert_eq!(
        migration_system(&[vec![1.0, 2.0], vec![1.0]]),
        Err(QualityFault::RowLength { row: 1, found: 1, expected: 2 })
    );
    assert_eq!(migration_system(&[[1.0, 2.0], [-1.0, 2.0]]), Err(QualityFault::NegativeCell { row: 1, column: 0 }));
    assert_eq!(
        migration_system(&[[1.0, f64::NAN], [1.0, 2.0]]),
        Err(QualityFault::CellNotFinite { row: 0, column: 1 })
    );
    assert_eq!(migration_system(&[[0.0; 2]; 2]), Err(QualityFault::ZeroSum));
    assert_eq!(migration_system::<[f64; 0]>(&[]), Err(QualityFault::TooFew { found: 0, needed: 1 }));
}
